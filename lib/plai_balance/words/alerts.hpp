// SPDX-License-Identifier: Apache-2.0
// What the trade wants to be told: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"

namespace habitat::plai_balance {

enum class AlertCode {
  cdc_share_of_cost,  // controls broken
  cdc_share_of_funding,
  cdc_share_of_tranche_cost,
  cdc_share_of_tranche_funding,
  pls_share_of_tranche_cost,
  pls_share_of_tranche_funding,
  funding_gap,
  funding_surplus,
  guaranteed_twice,
  land_loan,
  rent_above_ceiling,
  overcompensation,
  rent_out_of_reach,
  drawn_above_loan,
  unpaid_interest_joins,  // to check
  unpaid_interest_waits,
  progression_overwritten,
  phb_deferral,
  margin_high,
  gla_missing,
  gla_high,
  exemption_uncertain,
  exemption_refused,
  bought_without_help,
  bought_with_help_in_part,
  first_period_odd,
  sub_letting,
  paid_annexes,
  no_cost,  // notes
  date_missing,
  share_key_places,
  livret_a_held,
  exemption_by_grants,
  help_unsaid,
  exemption_ends,
  apl_ceiling_unknown,
  charges_unknown,
  rent_by_tranche,
  tranche_alone,
  transparent,
  usual_later,
  land_and_loans,
  searches_with_gap,
  own_funds_and_exemption,
  goes_back,
  horizon_beyond,
  loan_beyond,
  redevance_above,
  base_with_vat,
  lower_vat_in_district,
  vacancy_years_left_out,
  base_without_lines,
  redevance_replaced
};

inline constexpr NamedWords<AlertCode> alert_table[] = {
    says(AlertCode::cdc_share_of_cost, "A101", Severity::control,
         {"loans of the Caisse des Dépôts are {0} % of the cost, below {1} %",
          "les prêts de la Caisse des Dépôts font {0} % du prix de revient, moins de {1} %"}),
    says(AlertCode::cdc_share_of_funding, "A101", Severity::control,
         {"loans of the Caisse des Dépôts are {0} % of the funding, below {1} %",
          "les prêts de la Caisse des Dépôts font {0} % des financements, moins de {1} %"}),
    says(AlertCode::cdc_share_of_tranche_cost, "A101", Severity::control,
         {"loans of the Caisse des Dépôts are {0} % of the cost ({2}), below {1} %",
          "les prêts de la Caisse des Dépôts font {0} % du prix de revient ({2}), moins de {1} %"}),
    says(AlertCode::cdc_share_of_tranche_funding, "A101", Severity::control,
         {"loans of the Caisse des Dépôts are {0} % of the funding ({2}), below {1} %",
          "les prêts de la Caisse des Dépôts font {0} % des financements ({2}), moins de {1} %"}),
    says(AlertCode::pls_share_of_tranche_cost, "A102", Severity::control,
         {"the PLS loan is {0} % of the cost ({2}), below {1} %",
          "le prêt PLS fait {0} % du prix de revient ({2}), moins de {1} %"}),
    says(AlertCode::pls_share_of_tranche_funding, "A102", Severity::control,
         {"the PLS loan is {0} % of the funding ({2}), below {1} %",
          "le prêt PLS fait {0} % des financements ({2}), moins de {1} %"}),
    says(AlertCode::funding_gap, "A103", Severity::control,
         {"{0} EUR of the cost have no source", "{0} EUR du coût sont sans financement"}),
    says(AlertCode::funding_surplus, "A103", Severity::control,
         {"funding exceeds the cost by {0} EUR", "les financements dépassent le coût de {0} EUR"}),
    says(AlertCode::guaranteed_twice, "A104", Severity::control,
         {"{0} is guaranteed at {1} %, above 100 %", "{0} est garanti à {1} %, plus de 100 %"}),
    says(AlertCode::land_loan, "A105", Severity::control,
         {"land loans of {0} EUR exceed the land, {1} EUR",
          "les prêts fonciers, {0} EUR, dépassent la charge foncière, {1} EUR"}),
    says(AlertCode::rent_above_ceiling, "A106", Severity::control,
         {"{0}: a rent of {1} EUR/m2/month is above the maximum, {2} EUR/m2/month",
          "{0} : un loyer de {1} EUR/m2/mois dépasse le maximum, {2} EUR/m2/mois"}),
    says(AlertCode::overcompensation, "A107", Severity::control,
         {"grants and advantages exceed the net cost of the service and a reasonable profit by {0} "
          "EUR",
          "aides et avantages dépassent de {0} EUR le coût net du service et un bénéfice "
          "raisonnable"}),
    says(AlertCode::rent_out_of_reach, "A108", Severity::control,
         {"out of reach: a rent of {0} EUR/m2/month would balance the operation, above the "
          "regulated "
          "maximum of {1} EUR/m2/month",
          "hors d'atteinte : un loyer de {0} EUR/m2/mois équilibrerait l'opération, au-dessus du "
          "maximum réglementé de {1} EUR/m2/mois"}),
    says(AlertCode::drawn_above_loan, "A109", Severity::control,
         {"{0}: {1} EUR are drawn of a loan of {2} EUR",
          "{0} : {1} EUR sont mobilisés sur un prêt de {2} EUR"}),
    says(AlertCode::unpaid_interest_joins, "A201", Severity::warning,
         {"{0}: the instalment of {1} is below its interest; the unpaid part joins the capital",
          "{0} : l'échéance de {1} est inférieure à ses intérêts ; l'impayé rejoint le capital"}),
    says(
        AlertCode::unpaid_interest_waits, "A201", Severity::warning,
        {"{0}: the instalment of {1} is below its interest; the unpaid part waits without interest",
         "{0} : l'échéance de {1} est inférieure à ses intérêts ; l'impayé attend sans intérêt"}),
    says(AlertCode::progression_overwritten, "A202", Severity::warning,
         {"{0}: limited double revision raises the negative progression to 0 at once",
          "{0} : la double révisabilité limitée ramène aussitôt à 0 la progressivité négative"}),
    says(
        AlertCode::phb_deferral, "A204", Severity::warning,
        {"{0}: a PHB 2.0 is free of capital and interest for its first {1} years; the case gives "
         "no "
         "deferral",
         "{0} : un PHB 2.0 est sans capital ni intérêts ses {1} premières années ; le cas ne donne "
         "pas de différé"}),
    says(AlertCode::margin_high, "A205", Severity::warning,
         {"{0}: local margins of {1} % are above {2} %",
          "{0} : des marges locales de {1} % dépassent {2} %"}),
    says(AlertCode::gla_missing, "A206", Severity::warning,
         {"PLAI adapté without a cost of GLA: the line is zero, for want of a known figure; give "
          "operating.gla",
          "PLAI adapté sans coût de GLA : la ligne est à zéro, faute de chiffre connu ; donner "
          "operating.gla"}),
    says(AlertCode::gla_high, "A207", Severity::warning,
         {"a GLA of {0} EUR per dwelling and year is above the only bound known, {1} EUR",
          "une GLA de {0} EUR par logement et par an dépasse la seule borne connue, {1} EUR"}),
    says(
        AlertCode::exemption_uncertain, "A208", Severity::warning,
        {"for aid decisions after 2026 the law on the longer TFPB exemption was not read: {0} "
         "years are taken; set {1} in parameters",
         "pour les décisions d'aide après 2026 la loi sur l'exonération longue de TFPB n'a pas été "
         "lue : {0} ans sont retenus ; poser {1} dans parameters"}),
    says(AlertCode::exemption_refused, "A209", Severity::warning,
         {"regulated loans and public grants are {0} % of the cost, not above {1} %: no TFPB "
          "exemption",
          "prêts réglementés et aides publiques font {0} % du prix de revient, pas plus de {1} % : "
          "pas d'exonération de TFPB"}),
    says(
        AlertCode::sub_letting, "A210", Severity::warning,
        {"{0}: sub-letting of a PLAI adapté asks for a lasting occupation and a letting risk borne "
         "in part by the operator",
         "{0} : la sous-location d'un PLAI adapté demande une occupation durable et un risque "
         "locatif porté en partie par l'opérateur"}),
    says(AlertCode::paid_annexes, "A211", Severity::warning,
         {"{0}: an annex rent in a PLAI adapté, whose annexes go without rent in practice "
          "(remembered, not verified)",
          "{0} : un loyer d'annexe en PLAI adapté, dont les annexes sont en pratique sans loyer "
          "(cité "
          "de mémoire, non vérifié)"}),
    says(
        AlertCode::bought_without_help, "A212", Severity::warning,
        {"what is bought is exempt from TFPB by the help of the State alone (PLAI, PLUS, ANRU), of "
         "which the case names none: no exemption",
         "l'acquis n'est exonéré de TFPB que par l'aide de l'État (PLAI, PLUS, ANRU), dont le cas "
         "ne nomme aucune : pas d'exonération"}),
    says(AlertCode::bought_with_help_in_part, "A213", Severity::warning,
         {"{0}: bought without the help that exempts from TFPB (PLAI, PLUS, ANRU), yet counted "
          "exempt with the other tranches",
          "{0} : acquis sans l'aide qui exonère de TFPB (PLAI, PLUS, ANRU), et pourtant compté "
          "exonéré avec les autres tranches"}),
    says(AlertCode::first_period_odd, "A214", Severity::warning,
         {"{0}: the first instalment falls on {1}, and the first period from the letting ends on "
          "{2}: it bears the interest of one period all the same",
          "{0} : la première échéance tombe le {1}, et la première période depuis la mise en "
          "location finit le {2} : elle porte pourtant les intérêts d'une seule période"}),
    says(AlertCode::horizon_beyond, "A215", Severity::warning,
         {"the account runs {0} years, and the building goes back after {1}",
          "le compte court sur {0} ans, et l'immeuble est rendu au bout de {1}"}),
    says(
        AlertCode::redevance_above, "A216", Severity::warning,
        {"the redevance of {0}, {1} EUR, is above what the maximum rent of a residence allows, {2} "
         "EUR (coefficient of residences: a secondary source)",
         "la redevance de {0}, {1} EUR, dépasse ce que permet le loyer maximal d'une résidence, "
         "{2} "
         "EUR (coefficient des résidences : source secondaire)"}),
    says(
        AlertCode::loan_beyond, "A217", Severity::warning,
        {"{0}: repaid beyond {1}, the last year of the account: what is due after is not counted",
         "{0} : remboursement au-delà de {1}, dernière année du compte : ce qui est dû après n'est "
         "pas compté"}),
    says(AlertCode::vacancy_years_left_out, "A219", Severity::warning,
         {"shares of vacancy by year of {0} are not applied: the line does not run then",
          "les parts de vacance par année de {0} ne sont pas appliquées : la ligne ne court pas "
          "alors"}),
    says(AlertCode::base_without_lines, "A220", Severity::warning,
         {"{0}: no cost line is in its base: the grant is 0",
          "{0} : aucune ligne de coût n'est dans son assiette : la subvention est de 0"}),
    says(AlertCode::no_cost, "A301", Severity::note,
         {"no cost is given: shares and figures per dwelling stand on the total funding",
          "aucun coût n'est donné : parts et montants par logement portent sur le total des "
          "financements"}),
    says(AlertCode::date_missing, "A302", Severity::note,
         {"{0} is not given: {1} stands in for it", "{0} n'est pas donné : {1} en tient lieu"}),
    says(AlertCode::share_key_places, "A304", Severity::note,
         {"neither areas nor dwellings are given of every tranche: what is common is shared by "
          "places",
          "ni surfaces ni logements ne sont donnés pour toutes les tranches : ce qui est commun est "
          "réparti selon les places"}),
    says(AlertCode::livret_a_held, "A305", Severity::note,
         {"livret_a.path is not given: the Livret A stays at {0} %, and no loan is revised",
          "livret_a.path n'est pas donné : le Livret A reste à {0} %, et aucun prêt n'est révisé"}),
    says(AlertCode::exemption_by_grants, "A306", Severity::note,
         {"regulated loans are {0} % of the cost: the TFPB exemption holds if enough of the grants "
          "are public; say so in grants[].origin",
          "les prêts réglementés font {0} % du prix de revient : l'exonération de TFPB tient si "
          "assez "
          "de subventions sont publiques ; le dire dans grants[].origin"}),
    says(
        AlertCode::help_unsaid, "A316", Severity::note,
        {"a tranche gives no product: what is bought is taken to have the help of the State (PLAI, "
         "PLUS, ANRU) that exempts it from TFPB",
         "une tranche ne dit pas son produit : l'acquis est supposé avoir l'aide de l'État (PLAI, "
         "PLUS, ANRU) qui l'exonère de TFPB"}),
    says(AlertCode::exemption_ends, "A307", Severity::note,
         {"the TFPB exemption lasts {1} years: the tax is due from {0}, within the horizon",
          "l'exonération de TFPB dure {1} ans : la taxe est due dès {0}, pendant la durée du "
          "compte"}),
    says(
        AlertCode::apl_ceiling_unknown, "A308", Severity::note,
        {"{0}: the rent is not set against an APL ceiling; give rent.household, dwellings and "
         "zone_123",
         "{0} : le loyer n'est pas rapporté à un plafond APL ; donner rent.household, dwellings et "
         "zone_123"}),
    says(AlertCode::charges_unknown, "A309", Severity::note,
         {"{0}: the charges of the tenant are not given: the quittance is the rent alone",
          "{0} : les charges du locataire ne sont pas données : la quittance est le loyer seul"}),
    says(AlertCode::rent_by_tranche, "A310", Severity::note,
         {"coefficient and maximum rent are those of each tranche, not of the whole",
          "coefficient et loyer maximal sont propres à chaque tranche, pas à l'ensemble"}),
    says(AlertCode::tranche_alone, "A356", Severity::note,
         {"the verdict of a tranche is that of its own rents, loans, own funds and treasury, and "
          "of its share of what is common; the operation is judged as a whole",
          "le verdict d'une tranche est celui de ses loyers, prêts, fonds propres et trésorerie, "
          "et de sa part du commun ; l'opération est jugée dans son ensemble"}),
    says(AlertCode::transparent, "A311", Severity::note,
         {"a transparent redevance covers what the owner pays: it balances by construction, and "
          "nothing is searched for",
          "une redevance transparente couvre ce que paie le propriétaire : l'équilibre est de "
          "construction, et rien n'est recherché"}),
    says(AlertCode::redevance_replaced, "A348", Severity::note,
         {"operating.redevance is given, and a transparent redevance takes its place",
          "operating.redevance est donné, et une redevance transparente le remplace"}),
    says(AlertCode::usual_later, "A312", Severity::note,
         {"usual figures of the account are not known for {0}: the first ones known stand in",
          "les chiffres usuels du compte ne sont pas connus pour {0} : les premiers connus en "
          "tiennent lieu"}),
    says(AlertCode::land_and_loans, "A313", Severity::note,
         {"at the highest land cost, loans of the Caisse des Dépôts would be {0} % of the cost, "
          "below "
          "{1} %",
          "à la charge foncière maximale, les prêts de la Caisse des Dépôts feraient {0} % du prix "
          "de "
          "revient, moins de {1} %"}),
    says(AlertCode::searches_with_gap, "A314", Severity::note,
         {"the plan does not close ({0} EUR): what would balance the operation is found with that "
          "gap",
          "le plan ne boucle pas ({0} EUR) : ce qui équilibrerait l'opération est trouvé avec cet "
          "écart"}),
    says(AlertCode::own_funds_and_exemption, "A315", Severity::note,
         {"with the least own funds too few regulated loans are left for the TFPB exemption: they "
          "are "
          "found with the tax due at once",
          "avec les fonds propres minimaux il reste trop peu de prêts réglementés pour "
          "l'exonération "
          "de TFPB : ils sont trouvés avec la taxe due aussitôt"}),
    says(AlertCode::lower_vat_in_district, "A368", Severity::note,
         {"works in a priority district (QPV): {0} % of VAT is taken, 5.5 % may apply to some "
          "works; "
          "give costs[].vat",
          "travaux en quartier prioritaire (QPV) : {0} % de TVA sont retenus, 5,5 % peuvent "
          "s'appliquer à certains travaux ; donner costs[].vat"}),
    says(AlertCode::goes_back, "A369", Severity::note,
         {"{0}: the building goes back to its owner after {1} years, and nothing is counted for it",
          "{0} : l'immeuble revient à son propriétaire au bout de {1} ans, et rien n'est compté "
          "pour "
          "lui"}),
    says(AlertCode::base_with_vat, "A371", Severity::note,
         {"{0}: {1} tells its amount with VAT, and stands so in a base before VAT",
          "{0} : {1} donne son montant TTC, et entre ainsi dans une assiette hors TVA"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::plai_balance
