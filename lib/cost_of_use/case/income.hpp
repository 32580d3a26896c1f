// SPDX-License-Identifier: Apache-2.0
// What a household lives on, by kind, and what it owes besides the costs of its dwelling.
#pragma once

#include <array>

#include "cost_of_use/case/income_names.hpp"
#include "cost_of_use/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Income {
  IncomeKind kind = IncomeKind::wage;
  N amount = 0;
  std::string person = "1";
  bool operator==(const Income&) const = default;
  static void describe(auto& self, auto&& is) {
    is(self.kind, {.name = "kind",
                   .label = {"kind", "nature"},
                   .doc = {"says where it counts", "dit où il compte"},
                   .source = texts::incomes,
                   .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR/month",
                     .min = "0 EUR/month",
                     .max = "1000000 EUR/month",
                     .label = {"amount", "montant"},
                     .doc = {"received in a month", "perçu par mois"},
                     .required = true});
    is(self.person,
       {.name = "person",
        .label = {"person", "personne"},
        .doc = {"who receives it: the tenth that comes off has bounds for each",
                "qui le perçoit : l'abattement d'un dixième a ses bornes pour chacun"}});
  }
};

/// An amount that lowers what is left to live on and nothing else.
template <Number N>
struct Obligation {
  std::string item;
  ObligationKind kind = ObligationKind::other;
  N amount = 0;
  static void describe(auto& self, auto&& is) {
    is(self.item, {.name = "item", .label = {"item", "poste"}, .required = true});
    is(self.kind, {.name = "kind", .label = {"kind", "nature"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR/month",
                     .min = "0 EUR/month",
                     .max = "1000000 EUR/month",
                     .label = {"amount", "montant"},
                     .required = true});
  }
};

/// Incomes of one person by kind, as columns of a row: income_wage, income_rsa...
template <Number N>
struct IncomeColumns {
  std::array<std::optional<N>, income_kinds> amounts;

  bool empty() const {
    for (const auto& amount : amounts)
      if (amount) return false;
    return true;
  }
  std::vector<Income<N>> lines() const {
    std::vector<Income<N>> lines;
    for (std::size_t i = 0; i < income_kinds; ++i)
      if (amounts[i]) lines.push_back({static_cast<IncomeKind>(i), *amounts[i]});
    return lines;
  }
  static void describe(auto& self, auto&& is) {
    for (std::size_t i = 0; i < income_kinds; ++i)
      is(self.amounts[i], {.name = income_columns[i],
                           .unit = "EUR/month",
                           .min = "0 EUR/month",
                           .max = "1000000 EUR/month",
                           .label = label_of(static_cast<IncomeKind>(i)),
                           .doc = {"as household.incomes", "comme household.incomes"},
                           .source = texts::incomes});
  }
};

}  // namespace habitat::cost_of_use
