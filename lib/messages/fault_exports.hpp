// SPDX-License-Identifier: Apache-2.0
// Words of faults. Exports: files that suppliers, networks and the weather service hand out.
#pragma once

#include "messages/fault_words.hpp"

namespace habitat::fault_words {

inline constexpr FaultWords exports[] = {
    says(Code::export_row, "E490", {"{0}", "{0}"},
         {"correct the row, or take it out: it is not guessed",
          "corriger la ligne, ou l'ôter : elle n'est pas devinée"}),
    says(Code::export_rows_differ, "E491",
         {"two rows say something else of {0}: the other is line {1} of {2}",
          "deux lignes disent autre chose du {0} : l'autre est la ligne {1} de {2}"},
         {"take out the one that is wrong", "ôter celle qui est fausse"}),
    says(Code::export_unknown, "E492",
         {"{0} is no export that is read here; it begins: {1}",
          "{0} n'est pas un export lu ici ; il commence par : {1}"},
         {"forms that are read: {2}", "formes lues : {2}"}),
};

}  // namespace habitat::fault_words
