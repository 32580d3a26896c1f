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
inline constexpr FindingWords estimate_replaced{
    "A499",
    Severity::note,
    {"{0}: {1} estimated values give way to those that were read later",
     "{0} : {1} valeurs estimées cèdent la place à celles relevées depuis"}};

inline constexpr FindingWords all_words[] = {
    recognised,  stations_recognised, registers,        incomplete_months, joined_months, long_periods, differs, agrees,
    index_falls, days_missing,        stations_without, means_mixed,       estimate_replaced};

}  // namespace habitat::exports
