// SPDX-License-Identifier: Apache-2.0
// What a user says for the control of over-compensation.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

/// Control of over-compensation of a service of general economic interest.
template <Number N>
struct Sieg {
  std::optional<int> period;
  std::optional<N> profit_rate, reference_rate, land_discount;
  MaintenanceCount maintenance = MaintenanceCount::provision;
  static void describe(auto& self, auto&& is) {
    is(self.period, {.name = "period",
                     .unit = "years",
                     .min = "1 year",
                     .max = "100 years",
                     .label = {"control period", "durée de contrôle"},
                     .doc = {"from letting", "depuis la mise en location"},
                     .default_note = {"the horizon", "la durée du compte"}});
    is(self.profit_rate,
       {.name = "profit_rate",
        .unit = "%/year",
        .min = "0 %",
        .max = "20 %",
        .label = {"reasonable profit on own funds", "bénéfice raisonnable sur fonds propres"},
        .doc = {"needed", "nécessaire"}});
    is(self.reference_rate, {.name = "reference_rate",
                             .unit = "%/year",
                             .min = "0 %",
                             .max = "20 %",
                             .label = {"market rate of reference", "taux de marché de référence"},
                             .doc = {"needed: discounts yearly amounts",
                                     "nécessaire : actualise les montants annuels"}});
    is(self.land_discount, {.name = "land_discount",
                            .unit = "EUR",
                            .min = "0 EUR",
                            .max = "100000 MEUR",
                            .label = {"land discount", "décote foncière"},
                            .doc = {"counts as an aid", "compte comme une aide"}});
    is(self.maintenance, {.name = "maintenance",
                          .label = {"how maintenance counts", "prise en compte de l'entretien"}});
  }
};

}  // namespace habitat::plai_balance
