// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/alerts.hpp"

#include <algorithm>
#include <iterator>

namespace habitat::plai_balance {
namespace {

constexpr AlertWords table[] = {
    {AlertCode::cdc_share,
     {"A101",
      Severity::control,
      {"loans of the Caisse des Dépôts are {1} % of the {3}{0}, below {2} %",
       "les prêts de la Caisse des Dépôts font {1} % {4}{0}, moins de {2} %"}}},
    {AlertCode::pls_share,
     {"A102",
      Severity::control,
      {"the PLS loan is {1} % of the {3}{0}, below {2} %",
       "le prêt PLS fait {1} % {4}{0}, moins de {2} %"}}},
    {AlertCode::funding_gap,
     {"A103",
      Severity::control,
      {"cost and funding differ by {0} EUR", "coût et financements diffèrent de {0} EUR"}}},
    {AlertCode::guaranteed_twice,
     {"A104",
      Severity::control,
      {"{0} is guaranteed at {1} %, above 100 %", "{0} est garanti à {1} %, plus de 100 %"}}},
    {AlertCode::land_loan,
     {"A105",
      Severity::control,
      {"land loans of {0} EUR exceed the land, {1} EUR",
       "les prêts fonciers, {0} EUR, dépassent la charge foncière, {1} EUR"}}},
    {AlertCode::rent_above_ceiling,
     {"A106",
      Severity::control,
      {"{0}: a rent of {1} EUR/m2/month is above the maximum, {2} EUR/m2/month",
       "{0} : un loyer de {1} EUR/m2/mois dépasse le maximum, {2} EUR/m2/mois"}}},
    {AlertCode::overcompensation,
     {"A107",
      Severity::control,
      {"grants and advantages exceed the net cost of the service and a reasonable profit by {0} "
       "EUR",
       "aides et avantages dépassent de {0} EUR le coût net du service et un bénéfice "
       "raisonnable"}}},
    {AlertCode::below_interest,
     {"A201",
      Severity::warning,
      {"{0}: the instalment of {1} is below its interest; {2}",
       "{0} : l'échéance de {1} est inférieure à ses intérêts ; {3}"}}},
    {AlertCode::progression_overwritten,
     {"A202",
      Severity::warning,
      {"{0}: limited double revision raises the negative progression to 0 at once",
       "{0} : la double révisabilité limitée ramène aussitôt à 0 la progressivité négative"}}},
    {AlertCode::phb_deferral,
     {"A204",
      Severity::warning,
      {"{0}: a PHB 2.0 is free of capital and interest for its first {1} years; the case gives no "
       "deferral",
       "{0} : un PHB 2.0 est sans capital ni intérêts ses {1} premières années ; le cas ne donne "
       "pas de différé"}}},
    {AlertCode::margin_high,
     {"A205",
      Severity::warning,
      {"{0}: local margins of {1} % are above {2} %",
       "{0} : des marges locales de {1} % dépassent {2} %"}}},
    {AlertCode::gla_missing,
     {"A206",
      Severity::warning,
      {"PLAI adapté without a cost of GLA: the line is zero, for want of a known figure; give "
       "operating.gla",
       "PLAI adapté sans coût de GLA : la ligne est à zéro, faute de chiffre connu ; donner "
       "operating.gla"}}},
    {AlertCode::gla_high,
     {"A207",
      Severity::warning,
      {"a GLA of {0} EUR per dwelling and year is above the only bound known, {1} EUR",
       "une GLA de {0} EUR par logement et par an dépasse la seule borne connue, {1} EUR"}}},
    {AlertCode::exemption_uncertain,
     {"A208",
      Severity::warning,
      {"for aid decisions after 2026 the law on the longer TFPB exemption was not read: {0} years "
       "are taken; set tfpb.exemption.extended in parameters",
       "pour les décisions d'aide après 2026 la loi sur l'exonération longue de TFPB n'a pas été "
       "lue : {0} ans sont retenus ; poser tfpb.exemption.extended dans parameters"}}},
    {AlertCode::exemption_refused,
     {"A209",
      Severity::warning,
      {"regulated loans and public grants are {0} % of the cost, not above {1} %: no TFPB "
       "exemption",
       "prêts réglementés et aides publiques font {0} % du prix de revient, pas plus de {1} % : "
       "pas "
       "d'exonération de TFPB"}}},
    {AlertCode::sub_letting,
     {"A210",
      Severity::warning,
      {"{0}: sub-letting of a PLAI adapté asks for a lasting occupation and a letting risk borne "
       "in "
       "part by the operator",
       "{0} : la sous-location d'un PLAI adapté demande une occupation durable et un risque "
       "locatif "
       "porté en partie par l'opérateur"}}},
    {AlertCode::paid_annexes,
     {"A211",
      Severity::warning,
      {"{0}: an annex rent in a PLAI adapté, whose annexes go without rent in practice "
       "(remembered, "
       "not verified)",
       "{0} : un loyer d'annexe en PLAI adapté, dont les annexes sont en pratique sans loyer (cité "
       "de mémoire, non vérifié)"}}},
    {AlertCode::no_cost,
     {"A301",
      Severity::note,
      {"no cost is given: shares and figures per dwelling stand on the total funding",
       "aucun coût n'est donné : parts et montants par logement portent sur le total des "
       "financements"}}},
    {AlertCode::date_missing,
     {"A302",
      Severity::note,
      {"{0} is not given: {1} stands in for it", "{0} n'est pas donné : {1} en tient lieu"}}},
    {AlertCode::share_key_places,
     {"A304",
      Severity::note,
      {"neither areas nor dwellings are given: what is common is shared by places",
       "ni surfaces ni logements ne sont donnés : ce qui est commun est réparti selon les "
       "places"}}},
    {AlertCode::livret_a_held,
     {"A305",
      Severity::note,
      {"livret_a.path is not given: the Livret A stays at {0} %, and no loan is revised",
       "livret_a.path n'est pas donné : le Livret A reste à {0} %, et aucun prêt n'est révisé"}}},
    {AlertCode::exemption_by_grants,
     {"A306",
      Severity::note,
      {"regulated loans are {0} % of the cost: the TFPB exemption holds if enough of the grants "
       "are "
       "public; say so in grants[].origin",
       "les prêts réglementés font {0} % du prix de revient : l'exonération de TFPB tient si assez "
       "de "
       "subventions sont publiques ; le dire dans grants[].origin"}}},
    {AlertCode::exemption_ends,
     {"A307",
      Severity::note,
      {"the TFPB exemption lasts {1} years: the tax is due from {0}, within the horizon",
       "l'exonération de TFPB dure {1} ans : la taxe est due dès {0}, pendant la durée du "
       "compte"}}},
    {AlertCode::apl_ceiling_unknown,
     {"A308",
      Severity::note,
      {"{0}: the rent is not set against an APL ceiling; give rent.household, dwellings and "
       "zone_123",
       "{0} : le loyer n'est pas rapporté à un plafond APL ; donner rent.household, dwellings et "
       "zone_123"}}},
    {AlertCode::charges_unknown,
     {"A309",
      Severity::note,
      {"{0}: the charges of the tenant are not given: the quittance is the rent alone",
       "{0} : les charges du locataire ne sont pas données : la quittance est le loyer seul"}}},
    {AlertCode::rent_by_tranche,
     {"A310",
      Severity::note,
      {"coefficient and maximum rent are those of each tranche, not of the whole: see tranches",
       "coefficient et loyer maximal sont propres à chaque tranche, pas à l'ensemble : voir "
       "tranches"}}},
    {AlertCode::transparent,
     {"A311",
      Severity::note,
      {"a transparent redevance covers what the owner pays: it balances by construction, and "
       "nothing "
       "is searched for",
       "une redevance transparente couvre ce que paie le propriétaire : l'équilibre est de "
       "construction, et rien n'est recherché"}}},
    {AlertCode::usual_later,
     {"A312",
      Severity::note,
      {"usual figures of the account are not known for {0}: the first ones known stand in",
       "les chiffres usuels du compte ne sont pas connus pour {0} : les premiers connus en "
       "tiennent "
       "lieu"}}},
    {AlertCode::land_and_loans,
     {"A313",
      Severity::note,
      {"at the highest land cost, loans of the Caisse des Dépôts would be {0} % of the cost, below "
       "{1} %",
       "à la charge foncière maximale, les prêts de la Caisse des Dépôts feraient {0} % du prix de "
       "revient, moins de {1} %"}}},
    {AlertCode::searches_with_gap,
     {"A314",
      Severity::note,
      {"the plan does not close ({0} EUR): what would balance the operation is found with that gap",
       "le plan ne boucle pas ({0} EUR) : ce qui équilibrerait l'opération est trouvé avec cet "
       "écart"}}},
    {AlertCode::own_funds_and_exemption,
     {"A315",
      Severity::note,
      {"with the least own funds too few regulated loans are left for the TFPB exemption: they are "
       "found with the tax due at once",
       "avec les fonds propres minimaux il reste trop peu de prêts réglementés pour l'exonération "
       "de "
       "TFPB : ils sont trouvés avec la taxe due aussitôt"}}},
};

constexpr bool in_order() {
  if (std::size(table) != static_cast<std::size_t>(AlertCode::own_funds_and_exemption) + 1)
    return false;
  for (std::size_t i = 0; i < std::size(table); ++i)
    if (static_cast<std::size_t>(table[i].code) != i) return false;
  return true;
}
static_assert(in_order(), "each alert stands where its code says");

}  // namespace

std::span<const AlertWords> alert_table() { return table; }

void alert(Findings& findings, AlertCode code, std::initializer_list<std::string_view> arguments,
           std::string_view path) {
  tell(findings, table[static_cast<std::size_t>(code)].words, arguments, path);
}

}  // namespace habitat::plai_balance
