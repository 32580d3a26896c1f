// SPDX-License-Identifier: Apache-2.0
// What the tranches that a line bears on come to together: their cost, their sizes.
#pragma once

#include "plai_balance/rules/costs.hpp"

namespace habitat::plai_balance {

/// The cost of the tranches that a line bears on.
template <Number N>
std::optional<N> cost_of(const Case<N>& input, const Financing<N>& plan, const Names& names) {
  if (names.all()) return plan.cost;
  if (!plan.cost || !plan.split_known) return {};
  N total = 0;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (bears_on(names, input, i)) total = total + plan.parts[i].cost;
  return total;
}

/// The sum of a size of the tranches of a line; empty when one of them does not give it.
template <Number N>
std::optional<N> sum_of_sizes(const Case<N>& input, const Financing<N>& plan, const Names& names,
                              std::optional<N> TrancheSize<N>::*size) {
  if (input.tranches.empty()) return {};
  N total = 0;
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    if (!bears_on(names, input, i)) continue;
    const auto& part = plan.keys.sizes[i].*size;
    if (!part) return {};
    total = total + *part;
  }
  return total;
}

/// The paths of the tranches of a line that do not give a size, which a member of a case stands
/// for.
template <Number N>
std::vector<std::string> lacking_sizes(const Case<N>& input, const Financing<N>& plan,
                                       const Names& names, std::optional<N> TrancheSize<N>::*size,
                                       std::string_view member) {
  if (input.tranches.empty()) return {"tranches"};
  std::vector<std::string> lacking;
  for (std::size_t i = 0; i < input.tranches.size(); ++i)
    if (bears_on(names, input, i) && !(plan.keys.sizes[i].*size))
      lacking.push_back(path_at("tranches", i, member));
  return lacking;
}

}  // namespace habitat::plai_balance
