// SPDX-License-Identifier: Apache-2.0
// The degree days of a station, over the days of its file, beside those of a normal year.
#pragma once

#include "describe/date.hpp"
#include "describe/describe.hpp"
#include "eco_coach/result/measure.hpp"
#include "eco_coach/words/texts.hpp"

namespace habitat::eco_coach {

template <Number N>
struct StationMonth {
  std::string month;
  std::optional<Measure<N>> degree_days, normal_degree_days;
  static void describe(auto& self, auto&& is) {
    is(self.month, {.name = "month", .label = {"month", "mois"}});
    is(self.degree_days,
       {.name = "degree_days", .label = {"degree days", "degrés-jours"}, .layout = {.digits = 1}});
    is(self.normal_degree_days,
       {.name = "normal_degree_days", .label = {"normal", "normale"}, .layout = {.digits = 1}});
  }
};

template <Number N>
struct StationFigures {
  std::string id;
  std::optional<Date> from, to;
  std::optional<Measure<N>> degree_days, cooling_degree_days, october_to_may, normal_degree_days,
      normal_october_to_may;
  std::optional<int> missing_days;
  std::vector<StationMonth<N>> months;
  static void describe(auto& self, auto&& is) {
    const auto sum = [&](auto& member, std::string_view name, Text label, bool folded = false) {
      is(member, {.name = name,
                  .label = label,
                  .source = texts::degree_days,
                  .layout = {.digits = 1, .folded = folded}});
    };
    is(self.id, {.name = "id", .label = {"station", "station"}});
    is(self.from, {.name = "from",
                   .label = {"from", "du"},
                   .doc = {"the first day of its file", "le premier jour de son fichier"}});
    is(self.to, {.name = "to",
                 .label = {"until", "jusqu'au"},
                 .doc = {"the day after the last", "le jour suivant le dernier"}});
    sum(self.degree_days, "degree_days", {"degree days", "degrés-jours"});
    sum(self.cooling_degree_days, "cooling_degree_days",
        {"cooling degree days", "degrés-jours de rafraîchissement"}, true);
    sum(self.october_to_may, "october_to_may", {"October to May", "d'octobre à mai"});
    sum(self.normal_degree_days, "normal_degree_days", {"normal year", "année normale"});
    sum(self.normal_october_to_may, "normal_october_to_may",
        {"normal October to May", "octobre à mai, normale"});
    is(self.missing_days, {.name = "missing_days", .label = {"missing days", "jours manquants"}});
    is(self.months,
       {.name = "months", .label = {"months", "mois"}, .key = "month", .layout = {.folded = true}});
  }
};

/// A bill at the degree days of its reference.
template <Number N>
struct CorrectionFigures {
  std::string label;
  std::optional<N> corrected;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"bill", "facture"}});
    is(self.corrected, {.name = "corrected",
                        .label = {"use at the reference", "consommation de référence"},
                        .source = texts::degree_days,
                        .layout = {.digits = 2}});
  }
};

}  // namespace habitat::eco_coach
