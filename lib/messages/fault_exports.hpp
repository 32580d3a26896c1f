// SPDX-License-Identifier: Apache-2.0
// Words of faults. Exports: files that suppliers, networks and the weather service hand out.
#pragma once

#include "messages/fault_words.hpp"

namespace habitat::fault_words {

inline constexpr FaultWords exports[] = {
    says(Code::export_row, "E490", {"{0}: {1}", "{0} : {1}"},
         {"correct the row, or take it out: nothing is guessed",
          "corriger la ligne, ou l'ôter : rien n'est deviné"}),
    says(Code::export_rows_differ, "E491",
         {"two rows gainsay each other on {0}: the other is line {1} of {2}",
          "deux lignes se contredisent au {0} : l'autre est la ligne {1} de {2}"},
         {"take out the one that is wrong", "ôter celle qui est fausse"}),
    says(Code::export_unknown, "E492",
         {"{0} is no export that is read here; it begins: {1}",
          "{0} n'est pas un export lu ici ; il commence par : {1}"},
         {"forms that are read: {2}", "formes lues : {2}"}),
    says(Code::export_not_wanted, "E493",
         {"{0} is an export ({1}), which does not belong in {2}",
          "{0} est un export ({1}), qui ne va pas dans {2}"},
         {"name it where such rows belong: readings, or temperatures",
          "le nommer là où ces lignes vont : readings, ou temperatures"}),
    says(Code::meter_said_otherwise, "E494",
         {"{0}: its readings say {1}: {2}, the case or its file of meters says {3}",
          "{0} : ses relevés disent {1} : {2}, le cas ou son fichier de compteurs dit {3}"},
         {"leave {1} out there, or correct it", "ne pas y donner {1}, ou le corriger"}),
};

}  // namespace habitat::fault_words
