// SPDX-License-Identifier: Apache-2.0
// What is told of exports: what was recognised, what was left out and why.
#pragma once

#include "describe/finding.hpp"

namespace habitat::exports {

inline constexpr FindingWords recognised{
    "A492",
    Severity::note,
    {"{0}: {1}, of the meter {3} ({2})", "{0} : {1}, du compteur {3} ({2})"}};
inline constexpr FindingWords stations_recognised{
    "A492", Severity::note, {"{0}: {1}", "{0} : {1}"}};
inline constexpr FindingWords registers{
    "A492",
    Severity::note,
    {"{0}: by register, from {1} to {2}: {3}", "{0} : par cadran, du {1} au {2} : {3}"}};
inline constexpr FindingWords incomplete_months{
    "A493",
    Severity::warning,
    {"{0}: months left out, days of them are missing: {1}",
     "{0} : mois laissés de côté, il en manque des jours : {1}"}};
inline constexpr FindingWords no_whole_month{
    "A493",
    Severity::warning,
    {"{0}: no month is whole, all are left out: {1}; import --period as-is keeps periods as they are",
     "{0} : aucun mois n'est entier, tous sont laissés de côté : {1} ; import --period as-is garde les "
     "périodes telles quelles"}};
inline constexpr FindingWords partial_months{
    "A493",
    Severity::note,
    {"{0}: the first and the last month of the export may lack days, and are left out: {1}",
     "{0} : le premier et le dernier mois de l'export peuvent manquer de jours, et sont laissés de côté "
     ": {1}"}};
inline constexpr FindingWords nothing_taken{
    "A493",
    Severity::warning,
    {"{0}: no period comes out of it ({1})", "{0} : il n'en sort aucune période ({1})"}};
inline constexpr FindingWords joined_months{
    "A494",
    Severity::note,
    {"{0}: two months in one, no index stands between them: {1}",
     "{0} : deux mois en un, sans index entre eux : {1}"}};
inline constexpr FindingWords long_periods{
    "A494",
    Severity::note,
    {"{0}: periods longer than a day, since an index or a value is missing in them: {1}",
     "{0} : périodes de plus d'un jour, car il y manque un index ou une valeur : {1}"}};
inline constexpr FindingWords differs{
    "A495",
    Severity::warning,
    {"{0}: over the same days {1} gives {2}, and {3}, which is taken, {4}",
     "{0} : sur les mêmes jours {1} donne {2}, et {3}, qui est retenu, {4}"}};
inline constexpr FindingWords not_taken{
    "A495",
    Severity::note,
    {"{0}: {1}, {2}, is not taken: {3} is", "{0} : {1}, {2}, n'est pas retenu : {3} l'est"}};
inline constexpr FindingWords fills_days{
    "A495",
    Severity::note,
    {"{0}: {1} is taken for days that {2} does not know",
     "{0} : {1} sert pour les jours que {2} ne connaît pas"}};
inline constexpr FindingWords agrees{
    "A495",
    Severity::note,
    {"{0}: {1} is not taken, {2} is; over the same days they agree to 2 %",
     "{0} : {1} n'est pas retenu, {2} l'est ; sur les mêmes jours ils concordent à 2 %"}};
inline constexpr FindingWords index_falls{
    "A496",
    Severity::warning,
    {"{0}: the index falls on {1}: what was used before it is not known; is the meter another one?",
     "{0} : l'index baisse le {1} : la consommation d'avant n'est pas connue ; compteur changé ?"}};
inline constexpr FindingWords index_stray{
    "A496",
    Severity::warning,
    {"{0}: the index of {1} does not fit those before and behind it, and is left out",
     "{0} : l'index du {1} ne va pas avec ceux d'avant et d'après, et est laissé de côté"}};
inline constexpr FindingWords off_grid{
    "A497",
    Severity::note,
    {"{0}: rows at times that are no step of the curve, left out: {1}",
     "{0} : lignes à des heures qui ne sont pas des pas de la courbe, laissées de côté : {1}"}};
inline constexpr FindingWords days_missing{
    "A497",
    Severity::note,
    {"{0}: days without a value, which are not zero: {1}",
     "{0} : jours sans valeur, qui ne sont pas nuls : {1}"}};
inline constexpr FindingWords stations_without{
    "A498",
    Severity::note,
    {"stations without temperatures: {0}", "stations sans températures : {0}"}};
inline constexpr FindingWords means_mixed{
    "A498",
    Severity::warning,
    {"station {0}: days have the mean of the hours, others that of the lowest and the highest",
     "station {0} : des jours ont la moyenne des heures, d'autres celle du minimum et du maximum"}};
inline constexpr FindingWords one_meter_assumed{
    "A499",
    Severity::warning,
    {"{0}: files that give no number of the meter are taken for one meter: {1}; else import them apart",
     "{0} : des fichiers sans numéro de compteur sont pris pour un seul compteur : {1} ; sinon les "
     "importer à part"}};
inline constexpr FindingWords file_passed_over{
    "A492",
    Severity::note,
    {"{0} is not read: it has no form that is known", "{0} n'est pas lu : sa forme n'est pas connue"}};
inline constexpr FindingWords estimate_replaced{
    "A499",
    Severity::note,
    {"{0}: {1} estimated values give way to those that were read later",
     "{0} : {1} valeurs estimées cèdent la place à celles relevées depuis"}};

inline constexpr FindingWords all_words[] = {
    recognised, stations_recognised, registers, file_passed_over, incomplete_months,
    no_whole_month, partial_months, nothing_taken, joined_months, long_periods, differs,
    not_taken, fills_days, agrees, index_falls, index_stray, off_grid, days_missing, stations_without,
    means_mixed, one_meter_assumed, estimate_replaced};

}  // namespace habitat::exports
