// SPDX-License-Identifier: Apache-2.0
// What has to be told of the sale, of its price and of how it is paid.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class SaleAlert {
  sells_more,
  not_viable,
  given_not_viable,
  given_above,
  price_unknown,
  areas_short,
  offers_in_kind,
  no_parking,
  less_parking,
  no_even_price,
  no_even_cost,
  price_agreed,
  no_date,
  no_security,
  works_exceed,
  no_works_to_pay,
  costs_stay,
  dwellings_paid,
  costs_exceed,
  notary_told,
  works_in_kind
};

inline constexpr NamedWords<SaleAlert> sale_alert_table[] = {
    says(SaleAlert::sells_more, "A239", Severity::warning,
         {"{0} m2 of floor area are sold, the rules as given leave {1} m2: the price is that of "
          "{0} m2, for which no permit may be had",
          "{0} m2 de surface de plancher sont cédés, les règles données en laissent {1} : le prix "
          "est celui de {0} m2, sans permis assuré"}),
    says(SaleAlert::not_viable, "A240", Severity::warning,
         {"the rights are worth nothing: after all costs {0} EUR are left to pay for them, so "
          "nothing is sold and the plan counts no rights; {1}",
          "les droits ne valent rien : tous frais payés il reste {0} EUR pour eux, donc rien n'est "
          "cédé et le plan ne compte aucun droit ; {1}"}),
    says(SaleAlert::given_not_viable, "A240", Severity::warning,
         {"the price agreed on is nothing: nothing is sold and the plan counts no rights",
          "le prix convenu est nul : rien n'est cédé et le plan ne compte aucun droit"}),
    says(SaleAlert::given_above, "A240", Severity::warning,
         {"the price agreed on is {0} EUR, and the balance of the case leaves {1} EUR for it: at "
          "these prices and costs no builder could pay it",
          "le prix convenu est de {0} EUR, et le bilan du cas en laisse {1} : à ces prix et coûts "
          "aucun constructeur ne pourrait le payer"}),
    says(SaleAlert::price_unknown, "A299", Severity::warning,
         {"the price of the rights is not known, for want of what is listed as missing: the plan "
          "counts no rights, and what is left to pay is without them",
          "le prix des droits est inconnu, faute de ce qui est listé comme manquant : le plan ne "
          "compte aucun droit, et le reste à charge est sans eux"}),
    says(SaleAlert::areas_short, "A298", Severity::warning,
         {"the taxable areas come to {0} m2, less than the living area that is sold, {1} m2: the "
          "planning tax is too low, and the price too high",
          "les surfaces taxables font {0} m2, moins que la surface habitable cédée, {1} m2 : la "
          "taxe d'aménagement est trop basse, et le prix trop haut"}),
    says(SaleAlert::offers_in_kind, "A370", Severity::note,
         {"offers paid in works or dwellings are ranked by their value less the costs: no money of "
          "them reaches the owners",
          "les offres payées en travaux ou en logements sont classées par leur valeur moins les "
          "frais : il n'en vient pas d'argent aux copropriétaires"}),
    says(SaleAlert::no_parking, "A293", Severity::warning,
         {"the rules ask for {0} parking places, and sale.parking is not given: neither their "
          "price nor their cost is in the balance",
          "les règles demandent {0} places, et sale.parking n'est pas donné : ni leur prix ni leur "
          "coût ne sont au bilan"}),
    says(SaleAlert::less_parking, "A293", Severity::warning,
         {"the rules ask for {0} parking places, the sale builds {1}",
          "les règles demandent {0} places, la cession en construit {1}"}),
    says(SaleAlert::no_even_price, "A399", Severity::note,
         {"no price of a m2 above 0 makes the rights worth nothing: break_even_price stays empty",
          "aucun prix au m2 au-dessus de 0 n'annule les droits : break_even_price reste vide"}),
    says(SaleAlert::no_even_cost, "A399", Severity::note,
         {"even at a cost of 0 a m2 nothing is left for the rights: break_even_cost stays empty",
          "même à un coût nul au m2 il ne reste rien pour les droits : break_even_cost reste "
          "vide"}),
    says(SaleAlert::price_agreed, "A391", Severity::note,
         {"the price agreed on, {0} EUR, is counted; computed it would be {1} EUR",
          "le prix convenu, {0} EUR, est compté ; calculé ce serait {1} EUR"}),
    says(SaleAlert::no_date, "A252", Severity::warning,
         {"the price is paid in {0}, and no date of delivery is given (sale.in_kind.date)",
          "le prix est payé en {0}, sans date de livraison (sale.in_kind.date)"}),
    says(SaleAlert::no_security, "A252", Severity::warning,
         {"the price is paid in {0}, and nothing secures it (sale.in_kind.security): if the buyer "
          "fails, the rights are sold for nothing",
          "le prix est payé en {0}, et rien ne le garantit (sale.in_kind.security) : si "
          "l'acquéreur défaille, les droits sont cédés pour rien"}),
    says(SaleAlert::works_exceed, "A253", Severity::warning,
         {"the buyer pays in works {0} EUR, the works of the case come to {1} EUR: what is above "
          "is counted nowhere",
          "l'acquéreur paie en travaux {0} EUR, les travaux du cas font {1} EUR : le surplus n'est "
          "compté nulle part"}),
    says(SaleAlert::no_works_to_pay, "A253", Severity::warning,
         {"the price is paid in works, and the case has none: it is counted nowhere",
          "le prix est payé en travaux, et le cas n'en a pas : il n'est compté nulle part"}),
    says(SaleAlert::costs_stay, "A253", Severity::warning,
         {"costs of the sale of {0} EUR are not paid out of a price that is not money: the owners "
          "pay them besides, and the plan does not count them",
          "des frais de cession de {0} EUR ne sont pas payés par un prix qui n'est pas en argent : "
          "les copropriétaires les paient en plus, et le plan ne les compte pas"}),
    says(SaleAlert::dwellings_paid, "A253", Severity::warning,
         {"the price is paid in dwellings worth {0} EUR: they are counted nowhere until they are "
          "sold, and pay no works",
          "le prix est payé en logements valant {0} EUR : ils ne sont comptés nulle part avant "
          "leur vente, et ne paient pas de travaux"}),
    says(SaleAlert::costs_exceed, "A296", Severity::warning,
         {"the costs of the condominium are more than the price: the sale loses {0} EUR, which the "
          "plan counts",
          "les frais de la copropriété dépassent le prix : la cession perd {0} EUR, que le plan "
          "compte"}),
    says(SaleAlert::notary_told, "A396", Severity::note,
         {"the regulated fees of the notary are told, not taken off: give what the deed costs in "
          "all among proceeds.costs",
          "les émoluments du notaire sont dits, pas déduits : donner le coût total de l'acte dans "
          "proceeds.costs"}),
    says(SaleAlert::works_in_kind, "A398", Severity::note,
         {"{0} EUR of the works are done by the buyer in the place of a price: shares of the plan "
          "are of what is left; aid is counted on all works, which its givers may see otherwise",
          "{0} EUR de travaux sont faits par l'acquéreur au lieu d'un prix : les parts du plan "
          "portent sur le reste ; l'aide est comptée sur tous les travaux, ce que les financeurs "
          "peuvent voir autrement"}),
};

consteval const FindingWords& words_of(SaleAlert alert) {
  return words_in(sale_alert_table, alert);
}

}  // namespace habitat::densify
