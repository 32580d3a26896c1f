// SPDX-License-Identifier: Apache-2.0
// What has to be said of shared production besides its figures.
#pragma once

#include "describe/finding.hpp"

namespace habitat::cost_of_use::sharing {

enum class SharingAlert {
  series_faulty,
  series_empty,
  clear_sky,
  too_powerful,
  excise_due,
  no_sharing_version,
  total_sale_barred,
  no_coefficient,
  not_whole_years,
  tenants_lose,
  undone_payback,
  option_costs,
  no_size,
  size_unknown,
  size_at_a_loss,
  last_size,
  periods_unknown,
  several_rates,
  not_listed,
  fee_above_saving,
  perimeter,
  social_landlord,
  excise_before,
  power_unknown,
  older_index,
  network_revision,
  empty_dwellings,
  several_years,
  beyond_yield,
  split_unknown,
  no_price_after,
  unused_input,
  surplus_unpaid,
  short_series
};

inline constexpr NamedWords<SharingAlert> sharing_alert_table[] = {
    says(SharingAlert::series_faulty, "A440", Severity::warning,
         {"rows of {0} have faults: what rests on the series is not computed",
          "des lignes de {0} sont en faute : ce qui repose sur la série n'est pas calculé"}),
    says(SharingAlert::series_empty, "A441", Severity::warning,
         {"{0} has no rows: there is nothing to share",
          "{0} n'a pas de lignes : il n'y a rien à partager"}),
    says(SharingAlert::clear_sky, "A442", Severity::warning,
         {"a year without clouds: self-consumption is overstated or understated; a measured series "
          "tells",
          "une année sans nuages : l'autoconsommation est surévaluée ou sous-évaluée ; une série "
          "mesurée le dira"}),
    says(SharingAlert::too_powerful, "A443", Severity::warning,
         {"{0} kW: an extended operation stays below {1} kW in all, but inside one building",
          "{0} kW : une opération étendue reste sous {1} kW en tout, sauf dans un même bâtiment"}),
    says(SharingAlert::excise_due, "A444", Severity::warning,
         {"{0} kW: from {1} kW on a shared kWh bears the excise, which is not avoided",
          "{0} kW : à partir de {1} kW un kWh partagé supporte l'accise, qui n'est pas évitée"}),
    says(SharingAlert::no_sharing_version, "A445", Severity::warning,
         {"{0}: CUST has no version for sharing; its network part stays out: change the option of "
          "the meter to CU4 or MU4 first",
          "{0} : CUST n'a pas de version pour le partage ; sa part de réseau reste en dehors : "
          "passer d'abord le compteur en CU4 ou MU4"}),
    says(SharingAlert::total_sale_barred, "A446", Severity::warning,
         {"total sale is barred up to 9 kW since 28 March 2025: no price of it is known",
          "la vente totale est fermée jusqu'à 9 kW depuis le 28 mars 2025 : aucun prix n'en est "
          "connu"}),
    says(SharingAlert::no_coefficient, "A447", Severity::warning,
         {"what the key goes by, a coefficient or an area, is 0 or not given for {0}: they get "
          "nothing",
          "ce que suit la clé, un coefficient ou une surface, est nul ou absent pour {0} : ils ne "
          "reçoivent rien"}),
    says(SharingAlert::not_whole_years, "A448", Severity::warning,
         {"the series runs from {0} to {1}, not over whole years: its energies are its own, and "
          "neither a year's saving nor the landlord's account is computed",
          "la série va du {0} au {1}, non sur des années entières : les énergies sont celles de "
          "cette période, et ni l'économie d'une année ni le compte du bailleur ne sont calculés"}),
    says(SharingAlert::tenants_lose, "A449", Severity::warning,
         {"a shared kWh costs those who take part more than it spares them: nobody saves below "
          "the break-even price, which is lower than the landlord's",
          "un kWh partagé coûte aux participants plus qu'il ne leur évite : le prix sans économie "
          "est plus bas que celui du bailleur"}),
    says(SharingAlert::undone_payback, "A450", Severity::warning,
         {"paid back in year {0}, but the account is below zero again in year {1}",
          "remboursé l'année {0}, mais le compte redevient négatif l'année {1}"}),
    says(SharingAlert::option_costs, "A451", Severity::warning,
         {"the network option for sharing costs more than it spares: the standard one is better",
          "l'option de réseau pour le partage coûte plus qu'elle n'évite : la standard est "
          "meilleure"}),
    says(SharingAlert::no_size, "A452", Severity::warning,
         {"no power from {0} to {1} kW is known to reach an NPV of {2} EUR: none is chosen",
          "on ne connaît pas de puissance de {0} à {1} kW qui atteigne une VAN de {2} EUR : aucune "
          "n'est retenue"}),
    says(SharingAlert::size_unknown, "A452", Severity::warning,
         {"the figures by which a power from {0} to {1} kW is chosen could not be computed: none "
          "is chosen",
          "les chiffres qui départagent les puissances de {0} à {1} kW n'ont pu être calculés : "
          "aucune n'est retenue"}),
    says(SharingAlert::size_at_a_loss, "A458", Severity::warning,
         {"every power from {0} to {1} kW costs the landlord more than it brings: the best one has "
          "an "
          "NPV of {2} EUR",
          "chaque puissance de {0} à {1} kW coûte au bailleur plus qu'elle ne rapporte : la "
          "meilleure a "
          "une VAN de {2} EUR"}),
    says(SharingAlert::last_size, "A459", Severity::note,
         {"the last power compared is {0} kW: the next step is beyond {1} kW",
          "la dernière puissance comparée est {0} kW : le pas suivant dépasse {1} kW"}),
    says(SharingAlert::periods_unknown, "A453", Severity::warning,
         {"the network part of {0} is not computed: its off-peak hours are not given",
          "la part de réseau de {0} n'est pas calculée : ses heures creuses ne sont pas données"}),
    says(SharingAlert::not_listed, "A456", Severity::warning,
         {"columns of the file take part though the case does not list them: {0}; what is no "
          "participant has to leave the file",
          "des colonnes du fichier participent sans que le cas les nomme : {0} ; ce qui n'est pas "
          "un participant doit quitter le fichier"}),
    says(SharingAlert::fee_above_saving, "A457", Severity::warning,
         {"with their fee those who take part lose {0} EUR a year, though a shared kWh spares them "
          "more than it costs",
          "avec leurs frais les participants perdent {0} EUR par an, bien qu'un kWh partagé leur "
          "évite plus qu'il ne coûte"}),
    says(SharingAlert::several_rates, "A454", Severity::warning,
         {"several rates make the NPV nought: {0} %; none of them is the rate of return",
          "plusieurs taux annulent la VAN : {0} % ; aucun n'est le taux de rendement"}),
    says(
        SharingAlert::no_price_after, "A455", Severity::warning,
        {"no price of the surplus, or no premium, is known for {0} kW asked on {1}: give it in the "
         "plant",
         "aucun prix du surplus, ou aucune prime, n'est connu pour {0} kW demandés le {1} : le "
         "donner dans l'installation"}),
    says(
        SharingAlert::perimeter, "A460", Severity::note,
        {"those who take part are in one building, or no more than {0} km apart, on low voltage of "
         "one distributor",
         "les participants sont dans un même bâtiment, ou à {0} km au plus, en basse tension d'un "
         "même gestionnaire de réseau"}),
    says(SharingAlert::social_landlord, "A461", Severity::note,
         {"an HLM body that shares with its tenants is itself the legal person of the operation; "
          "tenants are told a month before, take part unless they refuse, and may leave with two "
          "months' notice at most",
          "un organisme HLM qui partage avec ses locataires est lui-même la personne morale "
          "organisatrice ; les locataires sont informés un mois avant, participent sauf refus, et "
          "peuvent sortir avec un préavis de deux mois au plus"}),
    says(SharingAlert::excise_before, "A462", Severity::note,
         {"before 1 March 2025 a kWh sold to tenants bore the excise: none is avoided",
          "avant le 1er mars 2025 un kWh vendu aux locataires supportait l'accise : aucune n'est "
          "évitée"}),
    says(
        SharingAlert::power_unknown, "A463", Severity::note,
        {"the power of the plant is not given: it is taken to be below {0} kW, and the excise as "
         "avoided",
         "la puissance de l'installation n'est pas donnée : elle est supposée inférieure à {0} kW, "
         "et l'accise évitée"}),
    says(SharingAlert::older_index, "A464", Severity::note,
         {"contracts asked before 5 June 2026 have an indexation of their own, which was not seen: "
          "the price of the surplus stays the same",
          "les contrats demandés avant le 5 juin 2026 ont leur propre indexation, qui n'a pas été "
          "vue : le prix du surplus reste le même"}),
    says(SharingAlert::network_revision, "A465", Severity::note,
         {"the revision of the network tariff of 1 August 2026 was not seen: figures that the case "
          "does not set are those of 2025",
          "la révision du tarif de réseau du 1er août 2026 n'a pas été vue : les chiffres que le "
          "cas ne pose pas sont ceux de 2025"}),
    says(SharingAlert::empty_dwellings, "A466", Severity::note,
         {"dwellings without any use: {0}; they get nothing and pay no fee",
          "logements sans aucune consommation : {0} ; ils ne reçoivent rien et ne paient pas de "
          "frais"}),
    says(SharingAlert::several_years, "A467", Severity::note,
         {"the series has {0} years: energies are those of a mean year",
          "la série compte {0} années : les énergies sont celles d'une année moyenne"}),
    says(SharingAlert::beyond_yield, "A468", Severity::note,
         {"one note on the order of 1 June 2026 has kWh above 1600 per kW and year unpaid: that is "
          "not applied",
          "une note sur l'arrêté du 1er juin 2026 dit non payés les kWh au-delà de 1600 par kW et "
          "par an : ce n'est pas appliqué"}),
    says(SharingAlert::split_unknown, "A469", Severity::note,
         {"sums of a year do not say what each of several who take part has, with this key: give a "
          "series",
          "des sommes annuelles ne disent pas, avec cette clé, ce que reçoit chacun de plusieurs "
          "participants : donner une série"}),
    says(
        SharingAlert::unused_input, "A470", Severity::note,
        {"{0} is given, and nothing asks for it here", "{0} est donné, et rien ne le demande ici"}),
    says(SharingAlert::surplus_unpaid, "A471", Severity::note,
         {"after year {0} the surplus earns nothing; sharing goes on",
          "après l'année {0} le surplus ne rapporte rien ; le partage continue"}),
    says(SharingAlert::short_series, "A472", Severity::note,
         {"the series runs from {0} to {1}, not over whole years: its energies are its own",
          "la série va du {0} au {1}, non sur des années entières : les énergies sont celles de "
          "cette période"}),
};

consteval const FindingWords& words_of(SharingAlert code) {
  return words_in(sharing_alert_table, code);
}

}  // namespace habitat::cost_of_use::sharing
