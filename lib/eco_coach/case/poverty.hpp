// SPDX-License-Identifier: Apache-2.0
// Against what households are set: thresholds of energy poverty, the rules of a département's
// solidarity fund, the weights of the signals of a visit. What no text gives for the whole country
// has no default.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/household_names.hpp"
#include "eco_coach/words/poverty_words.hpp"

namespace habitat::eco_coach {

template <Number N>
struct Poverty {
  std::optional<N> threshold, third_decile, median_energy_per_m2, median_energy_per_unit,
      median_income_per_unit;
  bool deduct_cheque = false;
  static void describe(auto& self, auto&& is) {
    const auto level = [&](auto& member, std::string_view name, std::string_view unit,
                           std::string_view lowest, Text label, Text doc, Text source,
                           Text default_note) {
      is(member, {.name = name,
                  .unit = unit,
                  .min = lowest,
                  .label = label,
                  .doc = doc,
                  .source = source,
                  .default_note = default_note});
    };
    const Text dated{"the dated one", "donnée datée"};
    const Text no_brde{"not known: brde is null", "non connue : brde est nul"};
    is(self.threshold, {.name = "threshold",
                        .unit = "%",
                        .min = "0 %",
                        .max = "100 %",
                        .label = {"effort above which there is energy poverty",
                                  "taux d'effort de la précarité énergétique"},
                        .source = texts::tee_3d,
                        .default_note = dated});
    is(self.deduct_cheque, {.name = "deduct_cheque",
                            .label = {"energy cheque deducted", "chèque énergie déduit"},
                            .doc = {"from what energy costs, before any indicator",
                                    "de la dépense d'énergie, avant tout indicateur"}});
    level(self.third_decile, "third_decile", "EUR/year", "0 EUR/year",
          {"third decile of income per unit", "troisième décile de niveau de vie"}, {},
          texts::tee_3d, dated);
    level(self.median_energy_per_m2, "median_energy_per_m2", "EUR/m2/year", "0 EUR/m2/year",
          {"median spending on energy per m²", "dépense d'énergie médiane au m²"},
          {"of all dwellings of the country", "de tous les logements du pays"}, texts::brde,
          no_brde);
    level(self.median_energy_per_unit, "median_energy_per_unit", "EUR/year", "0 EUR/year",
          {"median spending on energy per unit", "dépense d'énergie médiane par unité"},
          {"of consumption; the second variant", "de consommation ; la seconde variante"},
          texts::brde, no_brde);
    level(self.median_income_per_unit, "median_income_per_unit", "EUR/year", "0 EUR/year",
          {"median of the income left per unit", "médiane du revenu restant par unité"},
          {"income and housing aid, less rent and charges without their energy",
           "revenu et aide au logement, moins loyer et charges hors énergie"},
          texts::brde, no_brde);
  }
};

/// The solidarity fund for housing, energy part: departmental.
template <Number N>
struct Fsl {
  std::optional<N> ceiling, max_aid, loan_share;
  static void describe(auto& self, auto&& is) {
    is(self.ceiling,
       {.name = "ceiling",
        .unit = "EUR/month",
        .min = "0 EUR/month",
        .label = {"highest income per unit", "quotient maximal par unité"},
        .doc = {"of consumption; 636 € in Aisne on 2024-04-01",
                "de consommation ; 636 € dans l'Aisne au 01/04/2024"},
        .source = texts::fsl,
        .default_note = {"not known: fsl is unknown", "non connu : fsl est unknown"}});
    is(self.max_aid, {.name = "max_aid",
                      .unit = "EUR",
                      .min = "0 EUR",
                      .label = {"highest aid", "aide maximale"},
                      .doc = {"grant and loan together", "secours et prêt ensemble"},
                      .source = texts::fsl,
                      .default_note = {"not known: no amount", "non connue : pas de montant"}});
    is(self.loan_share, {.name = "loan_share",
                         .unit = "%",
                         .min = "0 %",
                         .max = "100 %",
                         .label = {"share lent", "part prêtée"},
                         .doc = {"of the aid", "de l'aide"},
                         .source = texts::fsl,
                         .default_note = {"not known: no amount", "non connue : pas de montant"}});
  }
};

/// How much each signal counts.
template <Number N>
struct Weights {
  N arrears = 1, water_charge = 1, tee_3d = 1, brde = 1, cold = 1, access_difficulty = 1,
    energy_per_m2 = 1;
  static void describe(auto& self, auto&& is) {
    const auto weight = [&](auto& member, Reason reason) {
      is(member, {.name = word_of(reason), .min = "0", .max = "10", .label = label_of(reason)});
    };
    weight(self.arrears, Reason::arrears);
    weight(self.water_charge, Reason::water_charge);
    weight(self.tee_3d, Reason::tee_3d);
    weight(self.brde, Reason::brde);
    weight(self.cold, Reason::cold);
    weight(self.access_difficulty, Reason::access_difficulty);
    weight(self.energy_per_m2, Reason::energy_per_m2);
  }
  const N& of(Reason reason) const {
    const N* const all[] = {&arrears, &water_charge,      &tee_3d,       &brde,
                            &cold,    &access_difficulty, &energy_per_m2};
    return *all[static_cast<int>(reason)];
  }
};

template <Number N>
struct Targeting {
  Weights<N> weights;
  static void describe(auto& self, auto&& is) {
    is(self.weights,
       {.name = "weights",
        .label = {"weights of the signals", "poids des signaux"},
        .doc = {"a visit is of high priority from 3 on, of medium priority from 2 on, "
                "of low priority above 0",
                "une visite est de priorité haute dès 3, moyenne dès 2, basse "
                "au-dessus de 0"}});
  }
};

}  // namespace habitat::eco_coach
