// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/alerts.hpp"

#include "numbers/decimal_text.hpp"

namespace habitat::plai_balance {
namespace {

constexpr AlertWords table[] = {
    {AlertCode::cdc_share,
     "A101",
     Severity::control,
     {"loans of the Caisse des Dépôts are {1} % of the {3}{0}, below {2} %",
      "les prêts de la Caisse des Dépôts font {1} % {4}{0}, moins de {2} %"}},
    {AlertCode::pls_share,
     "A102",
     Severity::control,
     {"the PLS loan is {1} % of the {3}{0}, below {2} %",
      "le prêt PLS fait {1} % {4}{0}, moins de {2} %"}},
    {AlertCode::funding_gap,
     "A103",
     Severity::control,
     {"cost and funding differ by {0} EUR", "coût et financements diffèrent de {0} EUR"}},
    {AlertCode::guaranteed_twice,
     "A104",
     Severity::control,
     {"{0} is guaranteed at {1} %, above 100 %", "{0} est garanti à {1} %, plus de 100 %"}},
    {AlertCode::below_interest,
     "A201",
     Severity::warning,
     {"{0}: the instalment of {1} is below its interest; {2}",
      "{0} : l'échéance de {1} est inférieure à ses intérêts ; {3}"}},
    {AlertCode::progression_overwritten,
     "A202",
     Severity::warning,
     {"{0}: limited double revision raises the negative progression to 0 at once",
      "{0} : la double révisabilité limitée ramène aussitôt à 0 la progressivité négative"}},
    {AlertCode::remembered,
     "A203",
     Severity::warning,
     {"{0} ({1}) is remembered, not verified: set it in the case",
      "{0} ({2}) est cité de mémoire, non vérifié : à poser dans le cas"}},
    {AlertCode::phb_deferral,
     "A204",
     Severity::warning,
     {"{0}: a PHB 2.0 is free of capital and interest for its first {1} years; the case gives no "
      "deferral",
      "{0} : un PHB 2.0 est sans capital ni intérêts ses {1} premières années ; le cas ne donne "
      "pas de différé"}},
    {AlertCode::no_cost,
     "A301",
     Severity::note,
     {"no cost is given: shares and figures per dwelling stand on the total funding",
      "aucun coût n'est donné : parts et montants par logement portent sur le total des "
      "financements"}},
    {AlertCode::date_missing,
     "A302",
     Severity::note,
     {"{0} is not given: {1} stands in for it", "{0} n'est pas donné : {1} en tient lieu"}},
    {AlertCode::beyond_checked,
     "A303",
     Severity::note,
     {"{0} was last checked on {1}: the value of {2} may have changed since",
      "{0} a été vérifié le {1} pour la dernière fois : la valeur au {2} a pu changer depuis"}},
    {AlertCode::share_key_places,
     "A304",
     Severity::note,
     {"neither areas nor dwellings are given: what is common is shared by places",
      "ni surfaces ni logements ne sont donnés : ce qui est commun est réparti selon les places"}},
    {AlertCode::livret_a_held,
     "A305",
     Severity::note,
     {"livret_a.path is not given: the Livret A stays at {0} %, and no loan is revised",
      "livret_a.path n'est pas donné : le Livret A reste à {0} %, et aucun prêt n'est révisé"}},
};

// A number in a sentence is written as in the tables of its language. Years have no point.
std::vector<std::string> written(std::vector<std::string> arguments, bool french) {
  for (std::string& argument : arguments)
    if (argument.find('.') != argument.npos && is_decimal_text(argument))
      argument = grouped_text(argument, french);
  return arguments;
}

}  // namespace

std::span<const AlertWords> alert_table() { return table; }

void alert(Findings& findings, AlertCode code, std::vector<std::string> arguments,
           std::string path) {
  for (const AlertWords& words : table)
    if (words.code == code)
      findings.add(words.severity, std::string(words.number),
                   {fill(words.message.en, written(arguments, false)),
                    fill(words.message.fr, written(arguments, true))},
                   std::move(path));
}

}  // namespace habitat::plai_balance
