// SPDX-License-Identifier: Apache-2.0
// Published programmes on one footing: per household, per kWh, by share of those reached. What they
// print themselves of savings stands beside what follows from it.
#pragma once

#include "describe/describe.hpp"

namespace habitat::eco_coach {

/// What a case with a programme of its own calls the row of it among the published ones.
inline constexpr std::string_view own_programme = "programme";

template <Number N>
struct BenchmarkFigures {
  std::string label;
  std::optional<N> cost_per_household, kwh_per_household, saved_eur, eur_per_kwh, baseline_kwh,
      saved_share, saved_by_savers, mean_saving, savers, enrolment_rate, completion_rate,
      overall_rate, evaluated_share;

  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"programme", "programme"}});
    is(self.cost_per_household, {.name = "cost_per_household",
                                 .unit = "EUR",
                                 .label = {"cost", "coût"},
                                 .doc = {"of a household", "d'un ménage"}});
    describe_energy(self, is);
    describe_savers(self, is);
    describe_reach(self, is);
  }

 private:
  static void describe_energy(auto& self, auto&& is) {
    is(self.kwh_per_household, {.name = "kwh_per_household",
                                .unit = "kWh",
                                .label = {"saved", "économie"},
                                .doc = {"by a household", "d'un ménage"}});
    is(self.saved_eur, {.name = "saved_eur",
                        .unit = "EUR",
                        .label = {"saved", "économie"},
                        .doc = {"by a household, as published", "d'un ménage, telle que publiée"},
                        .layout = {.digits = 0}});
    is(self.eur_per_kwh, {.name = "eur_per_kwh",
                          .unit = "EUR/kWh",
                          .label = {"a kWh", "le kWh"},
                          .doc = {"the price that the published savings imply",
                                  "le prix que supposent les économies publiées"},
                          .layout = {.digits = 3, .folded = true}});
    is(self.baseline_kwh, {.name = "baseline_kwh",
                           .unit = "kWh",
                           .label = {"use before", "avant"},
                           .doc = {"the use of a household before that the published savings imply",
                                   "la consommation d'un ménage avant, que supposent les "
                                   "économies publiées"},
                           .layout = {.folded = true}});
  }
  static void describe_savers(auto& self, auto&& is) {
    const auto share = [&](auto& member, std::string_view name, Text words, Text doc) {
      is(member, {.name = name, .unit = "%", .label = words, .doc = doc, .layout = {.digits = 1}});
    };
    share(self.saved_share, "saved_share", {"saved", "économie"},
          {"over all its households, as published", "sur tous ses ménages, telle que publiée"});
    share(self.saved_by_savers, "saved_by_savers", {"by savers", "de ceux qui ont économisé"},
          {"the mean of those who saved, as published: no mean of the programme",
           "la moyenne de ceux qui ont économisé, telle que publiée : pas celle du programme"});
    share(self.mean_saving, "mean_saving",
          {"if others saved 0", "si les autres n'ont rien économisé"},
          {"share that saved x saving of those who saved: the mean over all if the others saved "
           "nothing, and less if they used more",
           "part de ceux qui ont économisé x leur économie : la moyenne sur tous si les autres "
           "n'ont rien économisé, et moins s'ils ont consommé davantage"});
    is(self.savers, {.name = "savers",
                     .label = {"households that saved", "ménages économes"},
                     .doc = {"of those evaluated", "parmi les évalués"},
                     .layout = {.digits = 0, .folded = true}});
  }
  static void describe_reach(auto& self, auto&& is) {
    const auto rate = [&](auto& member, std::string_view name, Text words, Text doc, bool folded) {
      is(member, {.name = name,
                  .unit = "%",
                  .label = words,
                  .doc = doc,
                  .layout = {.digits = 1, .folded = folded}});
    };
    rate(self.enrolment_rate, "enrolment_rate", {"enrolled", "inscrits"},
         {"of those approached", "sur les contactés"}, true);
    rate(self.completion_rate, "completion_rate", {"went to the end", "allés au bout"},
         {"of those enrolled", "sur les inscrits"}, true);
    rate(self.overall_rate, "overall_rate", {"reached", "touchés"},
         {"went to the end, of those approached", "allés au bout, sur les contactés"}, false);
    rate(self.evaluated_share, "evaluated_share", {"evaluated", "évalués"},
         {"of those enrolled", "sur les inscrits"}, false);
  }
};

}  // namespace habitat::eco_coach
