// SPDX-License-Identifier: Apache-2.0
// What has to be told of the capital gain of the owners.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class GainAlert {
  gain_of_elevation,
  gain_of_landlord,
  tax_unknown,
  no_owners_taxed,
  surtax,
  undertaking,
  intermediate,
  small_shares,
  no_deed_date
};

inline constexpr NamedWords<GainAlert> gain_alert_table[] = {
    says(GainAlert::gain_of_elevation, "A247", Severity::warning,
         {"whether the gain of the owners is exempt is not known for a deed of {0}: the exemption "
          "of rights to elevate ends on 31 December 2026, and no later text was seen; the tax is "
          "counted "
          "as 0",
          "on ne sait pas si la plus-value est exonérée pour un acte du {0} : l'exonération des "
          "droits de surélévation finit le 31/12/2026 et aucun texte ultérieur n'a été vu ; "
          "l'impôt est compté pour 0"}),
    says(GainAlert::gain_of_landlord, "A247", Severity::warning,
         {"whether the gain of the owners is exempt is not known for land sold to a social "
          "landlord by a deed of {0}: the exemption is known from 1 January 2018 to 19 February "
          "2026; the "
          "tax is counted as 0",
          "on ne sait pas si la plus-value est exonérée pour un terrain vendu à un bailleur social "
          "par acte du {0} : l'exonération est connue du 01/01/2018 au 19/02/2026 ; l'impôt est "
          "compté pour 0"}),
    says(GainAlert::tax_unknown, "A248", Severity::warning,
         {"owners whose tax on the gain is not known, since their years of holding or the rates "
          "are not: {0}; it is counted as 0, and what is left to them is more",
          "copropriétaires dont l'impôt de plus-value est inconnu, faute de durée de détention ou "
          "de taux : {0} ; il est compté pour 0, leur reste à charge est donc plus élevé"}),
    says(GainAlert::no_owners_taxed, "A248", Severity::warning,
         {"the gain is taxed owner by owner, and no file of owners is given or can be shared by: "
          "their tax is counted as 0",
          "la plus-value est imposée à chacun, et aucun fichier de copropriétaires n'est donné ou "
          "utilisable : leur impôt est compté pour 0"}),
    says(
        GainAlert::surtax, "A249", Severity::warning,
        {"owners whose taxable gain is above {1} EUR: {0}; they owe a surtax besides, of 2 to 6 "
         "%, which is not counted",
         "copropriétaires dont la plus-value imposable dépasse {1} EUR : {0} ; ils doivent en plus "
         "une surtaxe de 2 à 6 %, non comptée"}),
    says(
        GainAlert::undertaking, "A392", Severity::note,
        {"the gain is exempt if the buyer undertakes to finish premises used only as housing "
         "within four years (a buyer who does not owes a fine of 25 % of the price), for owners "
         "who are individuals or companies taxed as such: other owners' taxes are not looked at",
         "la plus-value est exonérée si l'acquéreur s'engage à achever sous quatre ans des locaux "
         "destinés à l'habitation seule (à défaut il doit une amende de 25 % du prix), pour des "
         "copropriétaires particuliers ou sociétés à l'IR : l'impôt des autres n'est pas regardé"}),
    says(GainAlert::intermediate, "A397", Severity::note,
         {"intermediate housing has the planning tax and the capital gain of free housing here: no "
          "text that lends it those of social housing was seen",
          "le logement intermédiaire a ici la taxe d'aménagement et la plus-value du logement "
          "libre : aucun texte lui prêtant celles du logement social n'a été vu"}),
    says(GainAlert::small_shares, "A317", Severity::note,
         {"owners whose part of the price is at most {1} EUR and not taxed: {0}; a line that "
          "stands for several owners is taken as one",
          "copropriétaires dont la part du prix est d'au plus {1} EUR et n'est pas imposée : {0} ; "
          "une ligne qui vaut pour plusieurs est prise pour un seul"}),
    says(GainAlert::no_deed_date, "A318", Severity::note,
         {"taxes.deed_date is not given: the gain is that of a deed of {0}, the date of the rules",
          "taxes.deed_date n'est pas donné : la plus-value est celle d'un acte du {0}, date des "
          "règles"}),
};

consteval const FindingWords& words_of(GainAlert alert) {
  return words_in(gain_alert_table, alert);
}

}  // namespace habitat::densify
