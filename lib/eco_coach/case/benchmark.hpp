// SPDX-License-Identifier: Apache-2.0
// What another programme has published of itself, to be set beside one's own. Of most programmes
// little is known; what is not given leaves the figures that need it null.
#pragma once

#include "describe/describe.hpp"

namespace habitat::eco_coach {

template <Number N>
struct Benchmark {
  std::string label;
  std::optional<int> households;
  std::optional<N> saved, saved_share, saved_eur, cost;
  std::optional<int> approached, enrolled, completed, evaluated;
  std::optional<N> share_that_saved, saved_by_savers;

  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"programme", "programme"}, .required = true});
    count(self.households, is, "households", {"households", "ménages"},
          {"of the amounts below", "des montants ci-dessous"});
    is(self.saved, {.name = "saved",
                    .unit = "kWh",
                    .min = "0 kWh",
                    .max = "1000000000000 kWh",
                    .label = {"energy saved", "énergie économisée"},
                    .doc = {"by all its households", "par tous ses ménages"}});
    share(self.saved_share, is, "saved_share", {"share of the use saved", "part économisée"},
          {"over all its households", "sur tous ses ménages"});
    is(self.saved_eur, {.name = "saved_eur",
                        .unit = "EUR",
                        .min = "0 EUR",
                        .max = "100000 EUR",
                        .label = {"saved a household", "économie par ménage"}});
    is(self.cost, {.name = "cost",
                   .unit = "EUR",
                   .min = "0 EUR",
                   .max = "1000000000000 EUR",
                   .label = {"cost", "coût"},
                   .doc = {"for all its households", "pour tous ses ménages"}});
    describe_reach(self, is);
  }

 private:
  static void count(auto& member, auto&& is, std::string_view name, Text label, Text doc) {
    is(member, {.name = name, .min = "0", .max = "100000000", .label = label, .doc = doc});
  }
  static void share(auto& member, auto&& is, std::string_view name, Text label, Text doc) {
    is(member,
       {.name = name, .unit = "%", .min = "0 %", .max = "100 %", .label = label, .doc = doc});
  }
  static void describe_reach(auto& self, auto&& is) {
    count(self.approached, is, "approached", {"households approached", "ménages contactés"}, {});
    count(self.enrolled, is, "enrolled", {"households enrolled", "ménages inscrits"},
          {"of those approached", "parmi les ménages contactés"});
    count(self.completed, is, "completed",
          {"households that went to the end",
           "ménages allés au "
           "bout"},
          {"of those enrolled", "parmi les ménages inscrits"});
    count(self.evaluated, is, "evaluated", {"households evaluated", "ménages évalués"},
          {"whose use was compared before and after",
           "dont la consommation a été comparée avant et après"});
    share(self.share_that_saved, is, "share_that_saved",
          {"share of those evaluated that saved", "part des évalués qui ont économisé"}, {});
    share(self.saved_by_savers, is, "saved_by_savers",
          {"saved by those who saved", "économisé par ceux qui ont économisé"},
          {"their mean alone: no mean of the programme",
           "leur seule moyenne : pas celle du programme"});
  }
};

}  // namespace habitat::eco_coach
