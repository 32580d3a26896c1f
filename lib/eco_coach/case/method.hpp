// SPDX-License-Identifier: Apache-2.0
// How savings are measured: the grid of balance points, what is tried, how sure one wants to be.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/names.hpp"
#include "eco_coach/words/texts.hpp"

namespace habitat::eco_coach {

struct Method {
  std::optional<double> balance_min, balance_max, base, cooling_base;
  double balance_step = 1, confidence = 0.9, min_r2_adj = 0, minimum_degree_days = 20;
  TemperatureUnit temperature_unit = TemperatureUnit::celsius;
  std::optional<bool> cooling;
  energy::BaselineRule baseline = energy::BaselineRule::overshoot;
  energy::DegreeDayRule degree_days = energy::DegreeDayRule::meteo;
  static void describe(auto& self, auto&& is) {
    const auto degrees = [&](auto& member, Field field) {
      field.min = "-60";
      field.max = "150";
      is(member, field);
    };
    degrees(self.balance_min,
            {.name = "balance_min",
             .label = {"lowest balance point", "point d'équilibre le plus bas"},
             .doc = {"in the unit of the temperatures", "dans l'unité des températures"},
             .default_note = {"0 (30 in F)", "0 (30 en F)"}});
    degrees(self.balance_max, {.name = "balance_max",
                               .label = {"highest balance point", "point d'équilibre le plus haut"},
                               .default_note = {"32 (90 in F)", "32 (90 en F)"}});
    is(self.balance_step, {.name = "balance_step",
                           .min = "0.1",
                           .max = "3",
                           .label = {"step of balance points", "pas des points d'équilibre"},
                           .source = texts::caltrack});
    is(self.temperature_unit,
       {.name = "temperature_unit", .label = {"unit of temperatures", "unité des températures"}});
    is(self.cooling, {.name = "cooling",
                      .label = {"cooling is tried", "rafraîchissement essayé"},
                      .source = texts::caltrack,
                      .default_note = {"for electricity alone", "pour la seule électricité"}});
    is(self.confidence, {.name = "confidence",
                         .unit = "%",
                         .min = "50 %",
                         .max = "99.9 %",
                         .label = {"confidence", "niveau de confiance"}});
    is(self.min_r2_adj, {.name = "min_r2_adj",
                         .min = "0",
                         .max = "1",
                         .label = {"least adjusted R²", "R² ajusté minimal"},
                         .doc = {"below it the model is the mean alone",
                                 "en dessous, le modèle est la seule moyenne"}});
    describe_degree_days(self, is);
  }

 private:
  static void describe_degree_days(auto& self, auto&& is) {
    is(self.minimum_degree_days,
       {.name = "minimum_degree_days",
        .min = "0",
        .max = "10000",
        .label = {"least degree days of a balance point",
                  "degrés-jours minimaux d'un point "
                  "d'équilibre"},
        .doc = {"over the period before; fewer, and the point is not tried",
                "sur la période d'avant ; en dessous, le point n'est pas essayé"},
        .source = texts::caltrack});
    is(self.baseline, {.name = "baseline",
                       .label = {"which year before", "quelle année d'avant"},
                       .source = texts::caltrack});
    is(self.degree_days,
       {.name = "degree_days", .label = {"rule of degree days", "règle des degrés-jours"}});
    is(self.base, {.name = "base",
                   .min = "-60",
                   .max = "150",
                   .label = {"base of degree days", "base des degrés-jours"},
                   .default_note = {"18 (65 in F)", "18 (65 en F)"}});
    is(self.cooling_base, {.name = "cooling_base",
                           .min = "-60",
                           .max = "150",
                           .label = {"base of cooling degree days",
                                     "base des degrés-jours de "
                                     "rafraîchissement"},
                           .default_note = {"base", "base"}});
  }
};

/// What changed at a meter for another reason than the coaching: added to what it would have used.
struct Adjustment {
  std::string meter, reason;
  std::optional<Date> from, to;
  double per_day = 0;
  static void describe(auto& self, auto&& is) {
    is(self.meter, {.name = "meter", .label = {"meter", "compteur"}, .required = true});
    is(self.from, {.name = "from", .label = {"first day", "premier jour"}, .required = true});
    is(self.to, {.name = "to",
                 .label = {"end", "fin"},
                 .doc = {"the day after the last", "le jour suivant le dernier"},
                 .required = true});
    is(self.per_day, {.name = "per_day",
                      .label = {"more or less a day", "en plus ou en moins par jour"},
                      .doc = {"in the unit of the meter", "dans l'unité du compteur"},
                      .required = true});
    is(self.reason, {.name = "reason", .label = {"reason", "motif"}, .required = true});
  }
};

/// A bill, brought from the degree days of its winter to those of a reference.
template <Number N>
struct Correction {
  std::string label;
  N observed = 0, fixed = 0, degree_days = 0, reference = 0;
  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text words, bool required) {
      is(member,
         {.name = name, .min = "0", .max = "1000000000", .label = words, .required = required});
    };
    is(self.label, {.name = "label", .label = {"bill", "facture"}, .required = true});
    amount(self.observed, "observed", {"use observed", "consommation relevée"}, true);
    amount(self.fixed, "fixed",
           {"use that no weather moves", "consommation indépendante du climat"}, false);
    amount(self.degree_days, "degree_days", {"degree days observed", "degrés-jours observés"},
           true);
    amount(self.reference, "reference",
           {"degree days of the reference", "degrés-jours de référence"}, true);
  }
};

}  // namespace habitat::eco_coach
