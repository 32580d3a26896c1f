// SPDX-License-Identifier: Apache-2.0
// Words of faults. Overrides of a case.
#pragma once

#include "messages/fault_words.hpp"

namespace habitat::fault_words {

inline constexpr FaultWords overrides[] = {
    says(Code::set_form, "E401",
         {"an override is written PATH=VALUE", "une modification s'écrit CHEMIN=VALEUR"},
         {"such as --set 'loans[0].rate=3 %'", "par exemple --set 'loans[0].rate=3 %'"}),
    says(Code::set_missing_element, "E403",
         {"the case has no element {0}", "le cas n'a pas d'élément {0}"},
         {"known: {1}", "connus : {1}"},
         {"there are {2}, from [0]", "il y en a {2}, à partir de [0]"}),
    says(Code::set_in_file, "E404",
         {"the elements of {0} stand in the file {1}",
          "les éléments de {0} se trouvent dans le fichier {1}"},
         {"change them there, or write the list into the case",
          "les modifier là, ou écrire la liste dans le cas"}),
    says(Code::set_nothing_to_change, "E405",
         {"the case gives no number {0} that could be changed",
          "le cas ne donne pas de nombre {0} que l'on puisse modifier"},
         {"give it whole: --set '{0}=...'", "le donner en entier : --set '{0}=...'"}),
};

}  // namespace habitat::fault_words
