// SPDX-License-Identifier: Apache-2.0
// What has to be told of building rights, of the taxes on them and of their sale.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class RightsAlert {
  sells_more,
  no_areas,
  no_area_taxed,
  not_viable,
  given_not_viable,
  gain_of_elevation,
  gain_of_landlord,
  tax_unknown,
  surtax,
  no_owners_taxed,
  no_date,
  no_security,
  works_exceed,
  costs_stay,
  no_works_to_pay,
  costs_exceed,
  dwellings_paid,
  case_by_case,
  age_assumed,
  too_young,
  no_ridge,
  no_setback,
  region_elsewhere,
  place_value,
  no_parking,
  less_parking,
  no_even_price,
  no_even_cost,
  price_agreed,
  undertaking,
  footprint_exceeded,
  parking_of_social,
  near_station,
  notary_told,
  intermediate,
  works_in_kind,
  ridge_not_read,
  small_shares
};

inline constexpr NamedWords<RightsAlert> rights_alert_table[] = {
    says(RightsAlert::sells_more, "A239", Severity::warning,
         {"{0} m2 of floor area are sold, the rules as given leave {1} m2: the price is that of "
          "{0} m2, for which no permit may be had",
          "{0} m2 de surface de plancher sont cédés, les règles données en laissent {1} : le prix "
          "est celui de {0} m2, sans permis assuré"}),
    says(RightsAlert::not_viable, "A240", Severity::warning,
         {"the rights are worth nothing: after all costs {0} EUR are left to pay for them, so "
          "nothing is sold and the plan counts no rights; {1}",
          "les droits ne valent rien : tous frais payés il reste {0} EUR pour eux, donc rien n'est "
          "cédé et le plan ne compte aucun droit ; {1}"}),
    says(RightsAlert::given_not_viable, "A240", Severity::warning,
         {"the price agreed on is nothing: nothing is sold and the plan counts no rights",
          "le prix convenu est nul : rien n'est cédé et le plan ne compte aucun droit"}),
    says(RightsAlert::no_areas, "A246", Severity::warning,
         {"no taxable areas are given: the planning tax and archaeology are counted as 0; give "
          "taxes.taxable_areas, one for each new dwelling",
          "aucune surface taxable n'est donnée : taxe d'aménagement et archéologie sont comptées "
          "pour 0 ; donner taxes.taxable_areas, une par logement neuf"}),
    says(RightsAlert::no_area_taxed, "A246", Severity::warning,
         {"the taxable areas come to {0} m2, under {1} m2: there is no planning tax, of places and "
          "pools neither",
          "les surfaces taxables font {0} m2, moins de {1} : pas de taxe d'aménagement, ni pour "
          "les places et piscines"}),
    says(RightsAlert::gain_of_elevation, "A247", Severity::warning,
         {"whether the gain of the owners is exempt is not known for a deed of {0}: the exemption "
          "of rights to elevate ends on 2026-12-31, and no later text was seen; the tax is counted "
          "as 0",
          "on ne sait pas si la plus-value est exonérée pour un acte du {0} : l'exonération des "
          "droits de surélévation finit le 2026-12-31 et aucun texte ultérieur n'a été vu ; "
          "l'impôt est compté pour 0"}),
    says(RightsAlert::gain_of_landlord, "A247", Severity::warning,
         {"whether the gain of the owners is exempt is not known for land sold to a social "
          "landlord by a deed of {0}: the exemption is known from 2018-01-01 to 2026-02-19; the "
          "tax is counted as 0",
          "on ne sait pas si la plus-value est exonérée pour un terrain vendu à un bailleur social "
          "par acte du {0} : l'exonération est connue du 2018-01-01 au 2026-02-19 ; l'impôt est "
          "compté pour 0"}),
    says(RightsAlert::tax_unknown, "A248", Severity::warning,
         {"owners whose tax on the gain is not known, since their years of holding or the rates "
          "are not: {0}; it is counted as 0, and what is left to them is more",
          "copropriétaires dont l'impôt de plus-value est inconnu, faute de durée de détention ou "
          "de taux : {0} ; il est compté pour 0, leur reste à charge est donc plus élevé"}),
    says(RightsAlert::no_owners_taxed, "A248", Severity::warning,
         {"the gain is taxed owner by owner, and no file of owners is given or can be shared by: "
          "their tax is counted as 0",
          "la plus-value est imposée à chacun, et aucun fichier de copropriétaires n'est donné ou "
          "utilisable : leur impôt est compté pour 0"}),
    says(
        RightsAlert::surtax, "A249", Severity::warning,
        {"owners whose taxable gain is above {1} EUR: {0}; they owe a surtax besides, of 2 to 6 "
         "%, which is not counted",
         "copropriétaires dont la plus-value imposable dépasse {1} EUR : {0} ; ils doivent en plus "
         "une surtaxe de 2 à 6 %, non comptée"}),
    says(RightsAlert::no_date, "A252", Severity::warning,
         {"the price is paid in {0}, and no date of delivery is given (sale.in_kind.date)",
          "le prix est payé en {0}, sans date de livraison (sale.in_kind.date)"}),
    says(RightsAlert::no_security, "A252", Severity::warning,
         {"the price is paid in {0}, and nothing secures it (sale.in_kind.security): if the buyer "
          "fails, the rights are sold for nothing",
          "le prix est payé en {0}, et rien ne le garantit (sale.in_kind.security) : si "
          "l'acquéreur défaille, les droits sont cédés pour rien"}),
    says(RightsAlert::works_exceed, "A253", Severity::warning,
         {"the buyer pays in works {0} EUR, the works of the case come to {1} EUR: what is above "
          "is counted nowhere",
          "l'acquéreur paie en travaux {0} EUR, les travaux du cas font {1} EUR : le surplus n'est "
          "compté nulle part"}),
    says(RightsAlert::no_works_to_pay, "A253", Severity::warning,
         {"the price is paid in works, and the case has none: it is counted nowhere",
          "le prix est payé en travaux, et le cas n'en a pas : il n'est compté nulle part"}),
    says(RightsAlert::costs_stay, "A253", Severity::warning,
         {"costs of the sale of {0} EUR are not paid out of a price that is not money: the owners "
          "pay them besides, and the plan does not count them",
          "des frais de cession de {0} EUR ne sont pas payés par un prix qui n'est pas en argent : "
          "les copropriétaires les paient en plus, et le plan ne les compte pas"}),
    says(RightsAlert::dwellings_paid, "A253", Severity::warning,
         {"the price is paid in dwellings worth {0} EUR: they are counted nowhere until they are "
          "sold, and pay no works",
          "le prix est payé en logements valant {0} EUR : ils ne sont comptés nulle part avant "
          "leur vente, et ne paient pas de travaux"}),
    says(RightsAlert::costs_exceed, "A296", Severity::warning,
         {"the costs of the condominium are more than the price: the sale loses {0} EUR, which the "
          "plan counts",
          "les frais de la copropriété dépassent le prix : la cession perd {0} EUR, que le plan "
          "compte"}),
    says(
        RightsAlert::case_by_case, "A289", Severity::warning,
        {"derogations are counted as granted: {0}; the permit decides, in communes of the tense "
         "list alone, and three of them with a social mix in view",
         "des dérogations sont comptées comme accordées : {0} ; le permis en décide, dans les "
         "seules communes de la liste tendue, et trois d'entre elles en vue de la mixité sociale"}),
    says(RightsAlert::age_assumed, "A289", Severity::warning,
         {"elevation_density is for buildings finished for more than two years, which "
          "condominium.construction_year does not show: it is counted as met",
          "elevation_density vaut pour un bâtiment achevé depuis plus de deux ans, ce que "
          "condominium.construction_year ne montre pas : la condition est comptée comme remplie"}),
    says(RightsAlert::too_young, "A290", Severity::warning,
         {"elevation_density is not applied: it is for an elevation of a building that has been "
          "finished for more than two years",
          "elevation_density n'est pas appliquée : elle vaut pour la surélévation d'un bâtiment "
          "achevé depuis plus de deux ans"}),
    says(RightsAlert::no_ridge, "A290", Severity::warning,
         {"adjoining_ridge is not applied: the height of the ridge next door is not given "
          "(rules.adjoining_height)",
          "adjoining_ridge n'est pas appliquée : la hauteur du faîtage voisin n'est pas donnée "
          "(rules.adjoining_height)"}),
    says(RightsAlert::no_setback, "A290", Severity::warning,
         {"side_setback changes no figure: setbacks are no rule here; give the footprint that they "
          "leave as rules.max_footprint",
          "side_setback ne change aucun chiffre : les retraits ne sont pas une règle ici ; donner "
          "l'emprise qu'ils laissent dans rules.max_footprint"}),
    says(RightsAlert::region_elsewhere, "A292", Severity::warning,
         {"the share of the region is levied in Île-de-France alone, and the building is not said "
          "to stand there: it is counted at the rate given",
          "la part régionale n'est perçue qu'en Île-de-France, et l'immeuble n'y est pas dit situé "
          ": elle est comptée au taux donné"}),
    says(RightsAlert::place_value, "A297", Severity::warning,
         {"a place is valued at {0} EUR, and a vote may raise its value to {1} EUR at most: it is "
          "counted as given",
          "une place est évaluée à {0} EUR, et un vote peut l'élever à {1} EUR au plus : elle est "
          "comptée telle quelle"}),
    says(RightsAlert::no_parking, "A293", Severity::warning,
         {"the rules ask for {0} parking places, and sale.parking is not given: neither their "
          "price nor their cost is in the balance",
          "les règles demandent {0} places, et sale.parking n'est pas donné : ni leur prix ni leur "
          "coût ne sont au bilan"}),
    says(RightsAlert::less_parking, "A293", Severity::warning,
         {"the rules ask for {0} parking places, the sale builds {1}",
          "les règles demandent {0} places, la cession en construit {1}"}),
    says(RightsAlert::no_even_price, "A399", Severity::note,
         {"no price of a m2 above 0 makes the rights worth nothing: break_even_price stays empty",
          "aucun prix au m2 au-dessus de 0 n'annule les droits : break_even_price reste vide"}),
    says(RightsAlert::no_even_cost, "A399", Severity::note,
         {"at no cost of a m2, not even 0, are the rights worth nothing: break_even_cost stays "
          "empty",
          "à aucun coût au m2, même 0, les droits ne tombent à zéro : break_even_cost reste vide"}),
    says(RightsAlert::price_agreed, "A391", Severity::note,
         {"the price agreed on, {0} EUR, is counted; computed it would be {1} EUR",
          "le prix convenu, {0} EUR, est compté ; calculé ce serait {1} EUR"}),
    says(
        RightsAlert::undertaking, "A392", Severity::note,
        {"the gain is exempt if the buyer undertakes to finish premises used only as housing "
         "within four years (a buyer who does not owes a fine of 25 % of the price), for owners "
         "who are individuals or companies taxed as such: other owners' taxes are not looked at",
         "la plus-value est exonérée si l'acquéreur s'engage à achever sous quatre ans des locaux "
         "destinés à l'habitation seule (à défaut il doit une amende de 25 % du prix), pour des "
         "copropriétaires particuliers ou sociétés à l'IR : l'impôt des autres n'est pas regardé"}),
    says(RightsAlert::footprint_exceeded, "A393", Severity::note,
         {"what stands covers {0} m2, the rules allow {1} m2: since the law of 2025-11-26 (C. urb. "
          "L111-35) that alone is no reason to refuse an elevation which does not make it worse",
          "l'existant couvre {0} m2, les règles en permettent {1} : depuis la loi du 2025-11-26 "
          "(C. urb. L111-35) cela seul ne suffit plus à refuser une surélévation qui ne l'aggrave "
          "pas"}),
    says(RightsAlert::parking_of_social, "A394", Severity::note,
         {"whatever the town asks, social and intermediate housing needs one place a dwelling at "
          "most (C. urb. L151-35): places are told as the rules of the case ask for them",
          "quoi que demande le PLU, le logement social ou intermédiaire n'exige qu'une place par "
          "logement au plus (C. urb. L151-35) : les places sont dites selon les règles du cas"}),
    says(RightsAlert::near_station, "A395", Severity::note,
         {"near a station means within 500 m in the copy of the code that was seen, and 800 m for "
          "L151-36 since 2025-11-28: the distance is not looked at",
          "près d'une gare s'entend à moins de 500 m dans la copie du code qui a été vue, et 800 m "
          "pour L151-36 depuis le 2025-11-28 : la distance n'est pas vérifiée"}),
    says(RightsAlert::notary_told, "A396", Severity::note,
         {"the regulated fees of the notary are told, not taken off: give what the deed costs in "
          "all among proceeds.costs",
          "les émoluments du notaire sont dits, pas déduits : donner le coût total de l'acte dans "
          "proceeds.costs"}),
    says(RightsAlert::intermediate, "A397", Severity::note,
         {"intermediate housing has the planning tax and the capital gain of free housing here: no "
          "text that lends it those of social housing was seen",
          "le logement intermédiaire a ici la taxe d'aménagement et la plus-value du logement "
          "libre : aucun texte lui prêtant celles du logement social n'a été vu"}),
    says(RightsAlert::works_in_kind, "A398", Severity::note,
         {"{0} EUR of the works are done by the buyer in the place of a price: shares of the plan "
          "are of what is left; aid is counted on all works, which its givers may see otherwise, "
          "and none of it is paid out beyond what is left",
          "{0} EUR de travaux sont faits par l'acquéreur au lieu d'un prix : les parts du plan "
          "portent sur le reste ; l'aide est comptée sur tous les travaux, ce que les financeurs "
          "peuvent voir autrement, et rien n'en est versé au-delà du reste"}),
    says(RightsAlert::ridge_not_read, "A319", Severity::note,
         {"adjoining_height is read with a derogation alone: the height stays max_height",
          "adjoining_height n'est lue qu'avec une dérogation : la hauteur reste max_height"}),
    says(RightsAlert::small_shares, "A317", Severity::note,
         {"owners whose part of the price is at most {1} EUR and not taxed: {0}; a line that "
          "stands for several owners is taken as one",
          "copropriétaires dont la part du prix est d'au plus {1} EUR et n'est pas imposée : {0} ; "
          "une ligne qui vaut pour plusieurs est prise pour un seul"}),
};

consteval const FindingWords& words_of(RightsAlert alert) {
  return words_in(rights_alert_table, alert);
}

}  // namespace habitat::densify
