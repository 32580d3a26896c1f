// SPDX-License-Identifier: Apache-2.0
// Whether an operation may be said to balance, and all that speaks against it.
#pragma once

#include "describe/describe.hpp"
#include "describe/names.hpp"

namespace habitat::plai_balance {

/// In the order in which they decide: the first that holds is the verdict.
enum class Verdict { unknown, not_funded, unbalanced, manager_deficit, balanced };

}  // namespace habitat::plai_balance

namespace habitat {

template <>
inline constexpr auto names_of<plai_balance::Verdict> = name_table<plai_balance::Verdict>({
    named(plai_balance::Verdict::unknown, "unknown", {"not known", "non connu"}),
    named(plai_balance::Verdict::not_funded, "not_funded", {"not funded", "non financée"}),
    named(plai_balance::Verdict::unbalanced, "unbalanced", {"not balanced", "non équilibrée"}),
    named(plai_balance::Verdict::manager_deficit, "manager_deficit",
          {"deficit of the manager", "déficit du gestionnaire"}),
    named(plai_balance::Verdict::balanced, "balanced", {"balanced", "équilibrée"}),
});

}  // namespace habitat

namespace habitat::plai_balance {

/// Why an operation is not said to balance.
template <Number N>
struct VerdictReason {
  Verdict verdict = Verdict::unknown;
  std::optional<N> amount;
  std::optional<int> year;
  static void describe(auto& self, auto&& is) {
    is(self.verdict, {.name = "verdict", .label = {"verdict", "verdict"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .label = {"amount", "montant"},
                     .doc = {"without funding; decisive; or the manager's lowest cumulated account",
                             "sans financement ; décisif ; ou plus bas cumul du gestionnaire"}});
    is(self.year, {.name = "year",
                   .label = {"year", "année"},
                   .doc = {"of that amount", "de ce montant"},
                   .found_in = "account[].cumulated, manager_account[].cumulated"});
  }
};

}  // namespace habitat::plai_balance
