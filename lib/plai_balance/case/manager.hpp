// SPDX-License-Identifier: Apache-2.0
// What a user says of the manager of a residence.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

/// The association that runs a residence and pays the owner a redevance.
template <Number N>
struct Manager {
  Redevance redevance = Redevance::fixed;
  std::optional<N> per_place_day, resident_fee, support, staff, charges;
  N occupancy = 1;
  IndexWord index = IndexWord::prices;
  std::map<int, N> index_path;
  static void describe(auto& self, auto&& is) {
    const auto yearly = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member, {.name = name,
                  .unit = "EUR/year",
                  .min = "0 EUR/year",
                  .max = "100000 MEUR/year",
                  .label = label,
                  .doc = doc});
    };
    is(self.redevance,
       {.name = "redevance", .label = {"redevance to the owner", "redevance au propriétaire"}});
    is(self.per_place_day,
       {.name = "per_place_day",
        .unit = "EUR/place/day",
        .min = "0 EUR/place/day",
        .max = "1000 EUR/place/day",
        .label = {"aid per place and day", "aide par place et par jour"},
        .doc = {"operating aid of a pension de famille, 365 days a year",
                "aide au fonctionnement d'une pension de famille, 365 jours par an"},
        .source = texts::place_aid});
    is(self.resident_fee, {.name = "resident_fee",
                           .unit = "EUR/place/month",
                           .min = "0 EUR/place/month",
                           .max = "10000 EUR/place/month",
                           .label = {"paid by a resident", "payé par un résident"}});
    yearly(self.support, "support", {"support aid received", "aides à l'accompagnement reçues"},
           {"AGLS, FSL, AVDL", "AGLS, FSL, AVDL"});
    is(self.occupancy, {.name = "occupancy",
                        .unit = "%",
                        .min = "0 %",
                        .max = "100 %",
                        .label = {"places taken", "taux d'occupation"},
                        .doc = {"multiplies the aid per place and what residents pay",
                                "multiplie l'aide à la place et ce que paient les résidents"}});
    is(self.index, {.name = "index",
                    .label = {"index of what it receives", "indexation de ses recettes"},
                    .doc = {"of the aid per place, what residents pay and the support",
                            "de l'aide à la place, de ce que paient les résidents et des aides à "
                            "l'accompagnement"}});
    is(self.index_path,
       {.name = "index_path",
        .unit = "%/year",
        .min = "-10 %",
        .max = "20 %",
        .label = {"its rates by year", "ses taux par année"},
        .doc = {"in place of index; a later year that is missing repeats the last, none moves "
                "before the first",
                "au lieu de index ; une année ultérieure absente répète la dernière, rien ne bouge "
                "avant la première"}});
    yearly(self.staff, "staff", {"staff", "personnel"}, {"paid", "payé"});
    yearly(self.charges, "charges", {"running charges", "charges de fonctionnement"},
           {"paid", "payées"});
  }
};

}  // namespace habitat::plai_balance
