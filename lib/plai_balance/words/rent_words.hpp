// SPDX-License-Identifier: Apache-2.0
// The words of the steps of a regulated rent, for `explain`.
#pragma once

#include "numbers/step.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance::words {

inline constexpr Step structure_coefficient =
    worded("structure_coefficient", "",
           {"Structure coefficient, four decimals", "Coefficient de structure, quatre décimales"},
           texts::rent);
inline constexpr Step zone_rent = worded("zone_rent", "EUR/m2/month",
                                         {"Maximum zone rent of the letting year",
                                          "Loyer maximal de zone de l'année de mise en location"});
inline constexpr Step base_rent =
    worded("base_rent", "EUR/m2/month",
           {"Maximum before margins, two decimals", "Maximum avant majorations, deux décimales"},
           texts::rent);
inline constexpr Step max_rent = worded(
    "max_rent", "EUR/m2/month", {"Maximum with margins", "Maximum avec majorations"}, texts::rent);
inline constexpr Step annex_cap = worded("annex_cap", "EUR/month",
                                         {"What a month may bear, without annexes and margins",
                                          "Ce qu'un mois peut porter, sans annexes ni majorations"},
                                         texts::rent);
inline constexpr Step apl_ceiling = worded(
    "apl_ceiling", "EUR/month",
    {"APL rent ceiling of the household", "Plafond de loyer APL du ménage"}, texts::apl_ceiling);
inline constexpr Step rent_per_m2{
    "rent_per_m2", "EUR/m2/month", {"Rent practised", "Loyer pratiqué"}};
inline constexpr Step rent_annual =
    worded("rent_annual", "EUR/year", {"Rent of a full year", "Loyer d'une année pleine"});

}  // namespace habitat::plai_balance::words
