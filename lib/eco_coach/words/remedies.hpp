// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::eco_coach {

inline constexpr Remedy remedies[] = {
    {"A241",
     {"read in meters[].notes and meters[].dropped what each meter lacks, then complete readings "
      "(a year before the start), temperatures or coaching_start",
      "lire dans meters[].notes et meters[].dropped ce qui manque à chacun, puis compléter "
      "readings (un an avant le début), temperatures ou coaching_start"}},
    {"A242",
     {"correct programme.lines[].quantity, programme.lines[].unit_price or "
      "programme.lines[].printed if one is typed wrong; else have the paper corrected",
      "corriger programme.lines[].quantity, programme.lines[].unit_price ou "
      "programme.lines[].printed si l'un est mal saisi ; sinon faire rectifier le document"}},
    {"A243",
     {"mend the gaps of single lines, then check programme.lines[].funder and "
      "programme.printed[].amount; if all are right, have the paper corrected",
      "régler les écarts de ligne, puis vérifier programme.lines[].funder et "
      "programme.printed[].amount ; si tout est juste, faire rectifier le document"}},
    {"A244",
     {"correct programme.accompanied or programme.targeted: the households accompanied are among "
      "those targeted",
      "corriger programme.accompanied ou programme.targeted : les ménages accompagnés sont parmi "
      "les ménages visés"}},
    {"A245",
     {"correct by the publication benchmarks[].approached, benchmarks[].enrolled, "
      "benchmarks[].completed or benchmarks[].evaluated",
      "corriger d'après la publication benchmarks[].approached, benchmarks[].enrolled, "
      "benchmarks[].completed ou benchmarks[].evaluated"}},
    {"A250",
     {"swap the two if they are interchanged, else correct them: gestures[].flow_after, "
      "gestures[].watts_after and gestures[].cold are the lower of each pair",
      "échanger les deux s'ils sont inversés, sinon les corriger : gestures[].flow_after, "
      "gestures[].watts_after et gestures[].cold sont les plus bas de chaque paire"}},
    {"A251",
     {"raise gestures[].use_kwh if the whole use of a household is larger, or lower the saving "
      "(gestures[].expected or its inputs); else keep what is counted",
      "relever gestures[].use_kwh si l'usage entier d'un ménage est plus grand, ou réduire "
      "l'économie (gestures[].expected ou ses entrées) ; sinon garder ce qui est compté"}},
    {"A254",
     {"add that station to normal_year or normal_degree_days, or name one of those given in "
      "meters[].normal_year_station_id",
      "ajouter cette station à normal_year ou normal_degree_days, ou nommer l'une de celles "
      "données dans meters[].normal_year_station_id"}},
    {"A255",
     {"give corrections[].fixed for the days of the bill and not for a year, in the unit of "
      "corrections[].observed, or correct corrections[].observed",
      "donner corrections[].fixed pour les jours de la facture et non pour un an, dans l'unité de "
      "corrections[].observed, ou corriger corrections[].observed"}},
    {"A256",
     {"give in corrections[].degree_days those of the days of the bill; leave out of corrections a "
      "bill of days without heating",
      "donner dans corrections[].degree_days ceux des jours de la facture ; ôter de corrections "
      "une facture de jours sans chauffage"}},
    {"A257",
     {"write adjustments[].meter as in readings[].meter_id and, where there is a file of meters, "
      "as in meters[].meter_id",
      "écrire adjustments[].meter comme dans readings[].meter_id et, s'il y a un fichier des "
      "compteurs, comme dans meters[].meter_id"}},
    {"A258",
     {"correct adjustments[].from, adjustments[].to or adjustments[].meter; if they are right, see "
      "in meters[].dropped and meters[].notes why those days do not count",
      "corriger adjustments[].from, adjustments[].to ou adjustments[].meter ; s'ils sont justes, "
      "voir dans meters[].dropped et meters[].notes pourquoi ces jours ne comptent pas"}},
    {"A259",
     {"fill the file of readings: readings[].meter_id with a period and its use, or with a date "
      "and its index; import makes it from exports",
      "remplir le fichier de relevés : readings[].meter_id avec une période et sa consommation, ou "
      "une date et son index ; import le tire d'exports"}},
    {"A260",
     {"add the household to households[].household_id, or correct meters[].household_id; leave it "
      "empty for a meter of the building",
      "ajouter le ménage à households[].household_id, ou corriger meters[].household_id ; le "
      "laisser vide pour un compteur de l'immeuble"}},
    {"A261",
     {"take the column out of the file, keep elsewhere who is who, and name households by codes in "
      "households[].household_id",
      "ôter la colonne du fichier, garder ailleurs la correspondance, et désigner les ménages par "
      "des codes dans households[].household_id"}},
    {"A262",
     {"report evaluation.mean_saving with evaluation.mean_band, not evaluation.saved_by_savers; "
      "follow more households, or longer, to tell it from zero",
      "annoncer evaluation.mean_saving avec evaluation.mean_band, non evaluation.saved_by_savers ; "
      "suivre plus de ménages, ou plus longtemps, pour la distinguer de zéro"}},
    {"A263",
     {"correct meters[].group or households[].group; without the column meters[].group each meter "
      "takes the group of its household",
      "corriger meters[].group ou households[].group ; sans la colonne meters[].group chaque "
      "compteur prend le groupe de son ménage"}},
    {"A264",
     {"fill the file of households, one row with its households[].household_id for each, or remove "
      "households from the case",
      "remplir le fichier des ménages, une ligne avec son households[].household_id pour chacun, "
      "ou enlever households du cas"}},
    {"A341",
     {"complete readings or temperatures of that period, or correct meters[].cycle; nothing to do "
      "if the other periods suffice (meters[].sufficient)",
      "compléter readings ou temperatures de cette période, ou corriger meters[].cycle ; rien à "
      "faire si les autres périodes suffisent (meters[].sufficient)"}},
    {"A342",
     {"mend what the remark names: rows of readings, temperatures, meters[].digits or "
      "meters[].kwh_per_unit; bear in mind a remark on the model",
      "corriger ce que nomme la remarque : lignes de readings, temperatures, meters[].digits ou "
      "meters[].kwh_per_unit ; garder à l'esprit celle qui porte sur le modèle"}},
    {"A343",
     {"read meters[].dropped and meters[].notes in the result (-O json), and mend these meters "
      "like those that are named",
      "lire meters[].dropped et meters[].notes dans le résultat (-O json), et corriger ces "
      "compteurs comme ceux qui sont nommés"}},
    {"A344",
     {"give programme.lines[].quantity and programme.lines[].unit_price of the open lines "
      "(quantity 1 for a lump sum) to have the sum",
      "donner programme.lines[].quantity et programme.lines[].unit_price des lignes ouvertes "
      "(quantité 1 pour un forfait) pour avoir la somme"}},
    {"A345",
     {"give programme.lines[].funder, programme.lines[].phase or programme.lines[].site of these "
      "lines to have them out of that row",
      "donner programme.lines[].funder, programme.lines[].phase ou programme.lines[].site de ces "
      "lignes pour les sortir de cette ligne-là"}},
    {"A346",
     {"give programme.sites[].dwellings of the other sites to have the sum of all",
      "donner programme.sites[].dwellings des autres sites pour avoir la somme de tous"}},
    {"A347",
     {"compare programmes by benchmarks[].mean_saving, not by benchmarks[].saved_by_savers; ask "
      "who published it what the others saved",
      "comparer les programmes par benchmarks[].mean_saving, non par benchmarks[].saved_by_savers "
      "; demander à l'auteur ce qu'ont économisé les autres"}},
    {"A349",
     {"give price and subscription of the bill in tariffs, as tariffs.gas.price and "
      "tariffs.gas.subscription, and its excise in parameters",
      "donner prix et abonnement de la facture dans tariffs, ainsi tariffs.gas.price et "
      "tariffs.gas.subscription, et son accise dans parameters"}},
    {"A350",
     {"give in tariffs.electricity.price the mean price of a kWh on the bill, taxes included: its "
      "energy, without the subscription, over its kWh",
      "donner dans tariffs.electricity.price le prix moyen du kWh de la facture, taxes comprises : "
      "l'énergie, hors abonnement, divisée par les kWh"}},
    {"A351",
     {"set emission.electricity.other in parameters to the value of the use that was lowered, "
      "where it is known; else nothing to do",
      "poser emission.electricity.other dans parameters à la valeur de l'usage réduit, s'il est "
      "connu ; sinon rien à faire"}},
    {"A352",
     {"give tariffs.water.price, the price of a m³ on the bill without its fixed part, taxes "
      "included",
      "donner tariffs.water.price, le prix du m³ sur la facture hors part fixe, taxes comprises"}},
    {"A353",
     {"set the excise in parameters, price.excise.electricity.whole or price.excise.gas.whole, to "
      "its rate on the day of the bill, or correct the day",
      "poser l'accise dans parameters, price.excise.electricity.whole ou price.excise.gas.whole, à "
      "son taux du jour de la facture, ou corriger le jour"}},
    {"A354",
     {"remove that input or correct gestures[].kind; where gestures[].expected is an amount, give "
      "automatic for its inputs to be read",
      "enlever cette entrée ou corriger gestures[].kind ; si gestures[].expected est un montant, "
      "mettre automatic pour que ses entrées soient lues"}},
    {"A355",
     {"give the same gestures[].households if the same households do them all; if other households "
      "do, take the saving for a minimum",
      "donner le même gestures[].households si les mêmes ménages les font tous ; si ce sont "
      "d'autres ménages, tenir l'économie pour un minimum"}},
    {"A359",
     {"give the normal year of that station in normal_year or normal_degree_days; if the one taken "
      "suits, name it in meters[].normal_year_station_id",
      "donner l'année normale de cette station dans normal_year ou normal_degree_days ; si celle "
      "prise convient, la nommer dans meters[].normal_year_station_id"}},
    {"A360",
     {"complete the normal year: each day in normal_year (t_min and t_max for the rule costic), or "
      "each month once in normal_degree_days",
      "compléter l'année normale : chaque jour dans normal_year (t_min et t_max pour la règle "
      "costic), ou chaque mois une fois dans normal_degree_days"}},
    {"A361",
     {"give temperatures[].t_min and temperatures[].t_max without t_mean, or take "
      "method.degree_days: meteo; give their unit in method.temperature_unit",
      "donner temperatures[].t_min et temperatures[].t_max sans t_mean, ou prendre "
      "method.degree_days: meteo ; donner leur unité dans method.temperature_unit"}},
    {"A362",
     {"give coached in meters[].group, or in households[].group, of the meters that were coached, "
      "or add their readings",
      "donner coached dans meters[].group, ou dans households[].group, aux compteurs accompagnés, "
      "ou ajouter leurs relevés"}},
    {"A363",
     {"give meters[].kwh_per_unit of these meters, as the bill has it; nothing to do for water, "
      "which has no kWh",
      "donner meters[].kwh_per_unit de ces compteurs, selon la facture ; rien à faire pour l'eau, "
      "qui n'a pas de kWh"}},
    {"A364",
     {"complete from a year before the start the readings of meters of that kind in "
      "meters[].group: control; else report the saving without comparison",
      "compléter depuis un an avant le début les relevés de compteurs de ce type en "
      "meters[].group: control ; sinon annoncer l'économie sans comparaison"}},
    {"A365",
     {"follow at least two meters of that kind with enough readings in each group "
      "(meters[].group); else report the difference without a band",
      "suivre dans chaque groupe (meters[].group) au moins deux compteurs de ce type aux relevés "
      "suffisants ; sinon annoncer l'écart sans marge"}},
    {"A366",
     {"complete readings and temperatures up to 328 days after the start, and normal_year to a "
      "whole year; until then report meters[].avoided",
      "compléter readings et temperatures jusqu'à 328 jours après le début, et normal_year à une "
      "année entière ; d'ici là annoncer meters[].avoided"}},
    {"A367",
     {"add meters of households that are not coached, with meters[].group: control, to have what "
      "is saved anyway taken off",
      "ajouter des compteurs de ménages non accompagnés, en meters[].group: control, pour "
      "retrancher ce qui s'économise de toute façon"}},
    {"A370",
     {"report evaluation.mean_saving as the saving of the programme; keep "
      "evaluation.saved_by_savers to describe those households alone",
      "annoncer evaluation.mean_saving comme économie du programme ; réserver "
      "evaluation.saved_by_savers à la description de ces seuls ménages"}},
    {"A372",
     {"complete meters[].household_id and the readings of their meters from a year before the "
      "start; else report the sums as those of the others",
      "compléter meters[].household_id et les relevés de leurs compteurs depuis un an avant le "
      "début ; sinon annoncer les sommes comme celles des autres"}},
    {"A373",
     {"evaluate again with a year of readings after the start; until then report "
      "evaluation.cost_per_kwh and evaluation.cost_per_eur_saved as maximums",
      "évaluer de nouveau avec un an de relevés après le début ; d'ici là annoncer "
      "evaluation.cost_per_kwh et evaluation.cost_per_eur_saved comme des maximums"}},
    {"A374",
     {"give what households[].not_known rests on (columns of households, medians of poverty), or "
      "in targeting.weights the weight 0 to a signal not looked at",
      "donner ce dont dépend households[].not_known (colonnes de households, médianes de poverty), "
      "ou dans targeting.weights le poids 0 à un signal non regardé"}},
    {"A375",
     {"see in meters[].notes why these meters do not count, then complete their readings or "
      "meters[].kwh_per_unit",
      "voir dans meters[].notes pourquoi ces compteurs ne comptent pas, puis compléter leurs "
      "relevés ou meters[].kwh_per_unit"}},
    {"A376",
     {"set evaluation.saved_kwh against evaluation.expected_kwh only when readings cover a year "
      "after the start",
      "ne rapprocher evaluation.saved_kwh de evaluation.expected_kwh que lorsque les relevés "
      "couvrent un an après le début"}},
};

}  // namespace habitat::eco_coach
