// SPDX-License-Identifier: Apache-2.0
// What has to be told of a follow-up as a whole: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"
#include "describe/row_file.hpp"

namespace habitat::eco_coach {

enum class AlertCode {
  nothing_sufficient,
  nothing_after,
  nothing_without_temperatures,
  nothing_judged,
  line_gap,
  funder_gap,
  total_gap,
  more_than_targeted,
  part_above_whole,
  gesture_reversed,
  gesture_capped,
  no_normal_year,
  fixed_above_use,
  no_degree_days,
  adjustment_of_nobody,
  adjustment_of_nothing,
  no_readings,
  unknown_household,
  personal_column,
  savers_by_chance,
  other_group,
  no_households,
  // notes
  left_out,
  meter_note,
  more_left_out,
  open_lines,
  open_lines_of,
  lines_without,
  sites_without_dwellings,
  mean_of_savers,
  carried_on,
  tempo_days,
  electricity_co2,
  water_price,
  excise_unknown,
  gesture_input_unread,
  gestures_nested,
  normal_year_lent,
  normal_days_lacking,
  normal_months_lacking,
  normal_without_extremes,
  days_without_extremes,
  mean_passed_over,
  other_unit,
  only_control,
  outside_kwh,
  no_control_here,
  no_did_band,
  no_saving_of_a_normal_year,
  no_control,
  savers_alone,
  households_without_data,
  part_of_a_year,
  signals_not_seen,
  meters_not_counted,
  expected_of_a_year
};

inline constexpr NamedWords<AlertCode> alert_table[] = {
    says(AlertCode::nothing_sufficient, "A241", Severity::warning,
         {"no coached meter has enough readings before the coaching: nothing is measured",
          "aucun compteur accompagné n'a assez de relevés avant l'accompagnement : rien n'est "
          "constaté"}),
    says(AlertCode::nothing_after, "A241", Severity::warning,
         {"no coached meter has a period after the start that counts: nothing is measured",
          "aucun compteur accompagné n'a de période après le début qui compte : rien n'est "
          "constaté"}),
    says(AlertCode::nothing_without_temperatures, "A241", Severity::warning,
         {"the temperatures that coached meters need are not known: nothing is measured",
          "les températures qu'il faut aux compteurs accompagnés ne sont pas connues : rien n'est "
          "constaté"}),
    says(AlertCode::nothing_judged, "A241", Severity::warning,
         {"no coached meter can be judged: nothing is measured; why, the notes of each say",
          "aucun compteur accompagné ne peut être jugé : rien n'est constaté ; les remarques de "
          "chacun disent pourquoi"}),
    says(AlertCode::line_gap, "A242", Severity::warning,
         {"{0}: {1} EUR printed, {2} EUR computed: a gap of {3} EUR",
          "{0} : {1} EUR imprimés, {2} EUR calculés : un écart de {3} EUR"}),
    says(AlertCode::funder_gap, "A243", Severity::warning,
         {"{0}, all lines: {1} EUR printed, {2} EUR computed: a gap of {3} EUR",
          "{0}, toutes lignes : {1} EUR imprimés, {2} EUR calculés : un écart de {3} EUR"}),
    says(AlertCode::total_gap, "A243", Severity::warning,
         {"total: {0} EUR printed, {1} EUR computed: a gap of {2} EUR",
          "total : {0} EUR imprimés, {1} EUR calculés : un écart de {2} EUR"}),
    says(AlertCode::more_than_targeted, "A244", Severity::warning,
         {"more households accompanied, {0}, than targeted, {1}",
          "plus de ménages accompagnés, {0}, que de ménages visés, {1}"}),
    says(AlertCode::part_above_whole, "A245", Severity::warning,
         {"{0}: households {2}: {1}, more than {4}: {3}",
          "{0} : ménages {2} : {1}, plus que {4} : {3}"}),
    says(AlertCode::gesture_reversed, "A250", Severity::warning,
         {"{0}: {1} is above {2}: is one typed in the place of the other?",
          "{0} : {1} dépasse {2} : l'un est-il saisi à la place de l'autre ?"}),
    says(AlertCode::gesture_capped, "A251", Severity::warning,
         {"{0}: it would save more than what is left of the use: what is left is counted",
          "{0} : il économiserait plus que ce qui reste de l'usage : seul ce reste est compté"}),
    says(
        AlertCode::no_normal_year, "A254", Severity::warning,
        {"no normal year is given of {0}, and those of other stations are {1}: figures of a normal "
         "year stay blank; normal_year_station_id of a meter names the one to take",
         "aucune année normale n'est donnée pour {0}, et celles d'autres stations sont {1} : les "
         "chiffres d'année normale restent vides ; normal_year_station_id d'un compteur nomme "
         "celle à prendre"}),
    says(
        AlertCode::fixed_above_use, "A255", Severity::warning,
        {"{0}: the use that no weather moves, {1}, is above the use observed, {2}: what is left "
         "for heating is negative, and the correction means nothing",
         "{0} : la consommation indépendante du climat, {1}, dépasse celle relevée, {2} : le reste "
         "pour le chauffage est négatif, et la correction n'a pas de sens"}),
    says(AlertCode::no_degree_days, "A256", Severity::warning,
         {"{0}: with 0 degree days observed nothing can be brought to the reference: give those of "
          "the days of the bill",
          "{0} : avec 0 degré-jour observé, rien ne peut être ramené à la référence : donner ceux "
          "des jours de la facture"}),
    says(AlertCode::adjustment_of_nobody, "A257", Severity::warning,
         {"{0}: no meter is named {1}: nothing is adjusted",
          "{0} : aucun compteur ne s'appelle {1} : rien n'est ajusté"}),
    says(AlertCode::adjustment_of_nothing, "A258", Severity::warning,
         {"{0}: none of its days is in a period after the start that counts, of meter {1}: nothing "
          "is adjusted",
          "{0} : aucun de ses jours n'est dans une période après le début qui compte, du compteur "
          "{1} : rien n'est ajusté"}),
    says(AlertCode::no_readings, "A259", Severity::warning,
         {"the file of readings has no row: nothing is measured",
          "le fichier de relevés n'a aucune ligne : rien n'est constaté"}),
    says(AlertCode::unknown_household, "A260", Severity::warning,
         {"meters whose household is not in the file of households: {0}, first {1}: no evaluation "
          "has "
          "them",
          "compteurs dont le ménage n'est pas dans le fichier des ménages : {0}, d'abord {1} : "
          "aucune évaluation ne les compte"}),
    says(AlertCode::personal_column, "A261", Severity::warning,
         {"{0}: the column {1} seems to say who a household is: sheets are to be anonymous, take "
          "it out "
          "of the file",
          "{0} : la colonne {1} semble dire qui est un ménage : les fiches doivent être anonymes, "
          "l'ôter du fichier"}),
    says(AlertCode::savers_by_chance, "A262", Severity::warning,
         {"the mean saving of the households, {0} % ± {1} %, is not told apart from zero: the {2} "
          "% of "
          "those above zero alone is no saving of the programme, chance puts some there",
          "l'économie moyenne des ménages, {0} % ± {1} %, ne se distingue pas de zéro : les {2} % "
          "des "
          "seuls ménages au-dessus de zéro ne sont pas une économie du programme, le hasard en met "
          "là"}),
    says(AlertCode::other_group, "A263", Severity::warning,
         {"meters in another group than their household: {0}, first {1}; each is counted as its "
          "own file "
          "says",
          "compteurs d'un autre groupe que leur ménage : {0}, d'abord {1} ; chacun compte comme le "
          "dit "
          "son fichier"}),
    says(AlertCode::no_households, "A264", Severity::warning,
         {"{0} has no row: nothing is said of households",
          "{0} n'a aucune ligne : rien n'est dit des ménages"}),
    says(
        AlertCode::left_out, "A341", Severity::note,
        {"{0}: the period from {1} is left out: {2}", "{0} : la période du {1} est écartée : {2}"}),
    says(AlertCode::meter_note, "A342", Severity::note, {"{0}: {1}", "{0} : {1}"}),
    says(
        AlertCode::more_left_out, "A343", Severity::note,
        {"further meters with something left out: {0}; what and why stands in meters[].dropped and "
         "meters[].notes",
         "autres compteurs avec une part écartée : {0} ; laquelle et pourquoi, meters[].dropped et "
         "meters[].notes le disent"}),
    says(AlertCode::open_lines, "A344", Severity::note,
         {"there is no total: lines without an amount are {0} of {1}; the others come to {2} EUR",
          "il n'y a pas de total : lignes sans montant, {0} sur {1} ; les autres font {2} EUR"}),
    says(
        AlertCode::open_lines_of, "A344", Severity::note,
        {"{0}: there is no sum: lines without an amount are {1} of {2}; the others come to {3} EUR",
         "{0} : il n'y a pas de somme : lignes sans montant, {1} sur {2} ; les autres font {3} "
         "EUR"}),
    says(AlertCode::lines_without, "A345", Severity::note,
         {"lines that name no {1} are summed in the row \"-\": {0}",
          "les lignes de budget sans {1} sont réunies dans la ligne « - » : {0}"}),
    says(AlertCode::sites_without_dwellings, "A346", Severity::note,
         {"sites with dwellings given: {0} of {1}; their sum is of these alone",
          "sites dont les logements sont donnés : {0} sur {1} ; la somme est la leur"}),
    says(AlertCode::mean_of_savers, "A347", Severity::note,
         {"{0}: {1} % is the mean of the {2} % who saved; over all it is {3} % if the others saved "
          "nothing",
          "{0} : {1} % est la moyenne des {2} % qui ont économisé ; sur tous, c'est {3} % si les "
          "autres n'ont rien économisé"}),
    says(AlertCode::carried_on, "A349", Severity::note,
         {"{0}: {1} of {2} is that of {3}, carried on: where there is a bill, give its own",
          "{0} : {1} au {2} est celui du {3}, prolongé : s'il y a une facture, donner le sien"}),
    says(
        AlertCode::tempo_days, "A350", Severity::note,
        {"a Tempo bill needs the kWh of each colour of day, which a yearly use does not tell: give "
         "a mean price in tariffs.electricity.price",
         "une facture Tempo demande les kWh de chaque couleur de jour, qu'une consommation "
         "annuelle "
         "ne dit pas : donner un prix moyen dans tariffs.electricity.price"}),
    says(AlertCode::electricity_co2, "A351", Severity::note,
         {"a meter does not tell the uses of electricity: each kWh saved counts {0} kg of CO2, the "
          "value of uses other than heating, hot water and lighting",
          "un compteur ne dit pas les usages de l'électricité : chaque kWh économisé compte {0} kg "
          "de CO2, valeur des usages autres que chauffage, eau chaude et éclairage"}),
    says(AlertCode::water_price, "A352", Severity::note,
         {"the mean price of water holds its fixed part, which saving does not lower: savings of "
          "water have an amount where tariffs.water.price is given",
          "le prix moyen de l'eau comprend sa part fixe, qu'économiser ne réduit pas : les "
          "économies "
          "d'eau ont un montant si tariffs.water.price est donné"}),
    says(AlertCode::excise_unknown, "A353", Severity::note,
         {"{0}: its excise of {1} is not known, so the bill does not tell it; {2} sets it",
          "{0} : son accise du {1} n'est pas connue, la facture ne la dit donc pas ; {2} la pose"}),
    says(AlertCode::gesture_input_unread, "A354", Severity::note,
         {"{0}: {1} is given and not read: the figure of {2} does not rest on it",
          "{0} : {1} est donné et n'est pas lu : le chiffre de {2} n'en dépend pas"}),
    says(AlertCode::gestures_nested, "A355", Severity::note,
         {"{0}: gestures of different numbers of households: those who do the rarer ones are taken "
          "to do the others too",
          "{0} : gestes de nombres de ménages différents : ceux qui font les plus rares sont "
          "supposés faire aussi les autres"}),
    says(AlertCode::normal_year_lent, "A359", Severity::note,
         {"the normal year of {0} is that of {1}, the only one that is given",
          "l'année normale de {0} est celle de {1}, la seule qui soit donnée"}),
    says(
        AlertCode::normal_days_lacking, "A360", Severity::note,
        {"{0}: the normal year has {1} days with a temperature of {2}; a whole one has each of its "
         "365 or 366: figures of a normal year stay blank",
         "{0} : l'année normale a {1} jours avec une température sur {2} ; entière, elle a chacun "
         "de ses 365 ou 366 : les chiffres d'année normale restent vides"}),
    says(AlertCode::normal_months_lacking, "A360", Severity::note,
         {"{0}: normal degree days are missing, or stand twice, in months {1}: figures of a normal "
          "year that rest on them stay blank",
          "{0} : des degrés-jours normaux manquent, ou y sont deux fois, aux mois {1} : les "
          "chiffres "
          "d'année normale qui en dépendent restent vides"}),
    says(AlertCode::normal_without_extremes, "A360", Severity::note,
         {"{0}: the rule costic needs t_min and t_max of each day of the normal year: its degree "
          "days stay blank",
          "{0} : la règle costic demande t_min et t_max de chaque jour de l'année normale : ses "
          "degrés-jours restent vides"}),
    says(AlertCode::days_without_extremes, "A361", Severity::note,
         {"{0}: {1} of {2} days with a temperature have t_mean alone, of which the rule costic "
          "makes no degree days: give t_min and t_max, or take the rule meteo",
          "{0} : {1} jours sur {2} avec une température n'ont que t_mean, dont la règle costic ne "
          "tire pas de degrés-jours : donner t_min et t_max, ou prendre la règle meteo"}),
    says(AlertCode::mean_passed_over, "A361", Severity::note,
         {"{0}: t_min and t_max are used, and t_mean beside them is not",
          "{0} : t_min et t_max sont utilisés, et t_mean à côté ne l'est pas"}),
    says(AlertCode::other_unit, "A361", Severity::note,
         {"{0}: its temperatures are not in the unit that is said: it has no degree days",
          "{0} : ses températures ne sont pas dans l'unité dite : elle n'a pas de degrés-jours"}),
    says(AlertCode::only_control, "A362", Severity::note,
         {"no meter is coached: the {0} of the control group stand beside none",
          "aucun compteur n'est accompagné : les {0} du groupe témoin n'ont pas de vis-à-vis"}),
    says(AlertCode::outside_kwh, "A363", Severity::note,
         {"coached meters that no kWh are known of are {0}: they stand by carrier alone",
          "les compteurs accompagnés dont aucun kWh n'est connu sont {0} : ils ne figurent que par "
          "énergie"}),
    says(AlertCode::no_control_here, "A364", Severity::note,
         {"{0} in {1}: nothing is taken off for the control group: none of its meters in this unit "
          "has enough readings",
          "{0} en {1} : rien n'est retranché pour le groupe témoin : aucun de ses compteurs dans "
          "cette unité n'a assez de relevés"}),
    says(AlertCode::no_did_band, "A365", Severity::note,
         {"{0} in {1}: what is left less the control group has no band: it takes two meters of "
          "either group with enough readings, here are {2} coached and {3} of the control group",
          "{0} en {1} : l'écart au groupe témoin n'a pas de marge : il faut deux compteurs de "
          "chaque groupe avec assez de relevés, ici {2} accompagnés et {3} témoins"}),
    says(AlertCode::no_saving_of_a_normal_year, "A366", Severity::note,
         {"meters, coached and control, without a saving in a normal year are {0}: it takes 328 "
          "days after the start, read and with a temperature, and a normal year of 365 days",
          "les compteurs, accompagnés et témoins, sans économie en année normale sont {0} : il "
          "faut 328 jours après le début, relevés et avec température, et une année normale de 365 "
          "jours"}),
    says(AlertCode::no_control, "A367", Severity::note,
         {"there is no control group: what would have been saved without coaching is not taken off",
          "il n'y a pas de groupe témoin : ce qui aurait été économisé sans accompagnement n'est "
          "pas "
          "retranché"}),
    says(
        AlertCode::savers_alone, "A370", Severity::note,
        {"{0} % is the mean of the households above zero alone, {1} of {2}: chance puts some of "
         "them "
         "there, and leaves others out; the mean over all is {3} %",
         "{0} % est la moyenne des seuls ménages au-dessus de zéro, {1} sur {2} : le hasard en met "
         "certains là et en écarte d'autres ; la moyenne de tous est {3} %"}),
    says(AlertCode::households_without_data, "A372", Severity::note,
         {"households followed without a meter with enough readings: {0} of {1}; no sum of savings "
          "has them",
          "ménages suivis sans aucun compteur aux relevés suffisants : {0} sur {1} ; aucune somme "
          "d'économies ne les compte"}),
    says(AlertCode::part_of_a_year, "A373", Severity::note,
         {"days followed: {0}; what was saved in them is counted as the saving of a year, so the "
          "cost of a kWh and of a euro is at most that",
          "jours suivis : {0} ; ce qui y fut économisé est compté comme l'économie d'un an, le "
          "coût d'un kWh et d'un euro est donc au plus celui-là"}),
    says(AlertCode::signals_not_seen, "A374", Severity::note,
         {"households of which some signals could not be looked at (not_known): {0}; the priority "
          "may "
          "be higher than it is here",
          "ménages dont certains signaux n'ont pu être regardés : {0} ; la priorité est "
          "peut-être plus haute qu'ici"}),
    says(AlertCode::meters_not_counted, "A375", Severity::note,
         {"households with a meter that is not counted: {0}; what they saved is of their other "
          "meters, "
          "and their energy of a year is not known by meters",
          "ménages dont un compteur n'est pas compté : {0} ; leur économie est celle des autres "
          "compteurs, et leur énergie d'un an n'est pas connue par eux"}),
    says(AlertCode::expected_of_a_year, "A376", Severity::note,
         {"{0} days were followed: what is expected of a year is not set against what was saved in "
          "them",
          "{0} jours ont été suivis : l'attendu d'un an n'est pas comparé à ce qui y fut "
          "économisé"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::eco_coach
