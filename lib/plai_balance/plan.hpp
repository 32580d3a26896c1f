// SPDX-License-Identifier: Apache-2.0
// The amounts that a financing plan is made of, as they are found one after the other.
#pragma once

#include "plai_balance/compute.hpp"
#include "plai_balance/loan_model.hpp"

namespace habitat::plai_balance {

/// The amounts of a plan, whole and by tranche. An empty optional: could not be computed.
template <Number N>
struct Financing {
  TrancheKeys<N> keys;
  bool split_known = true;  ///< whether the parts by tranche hold
  std::optional<N> cost;
  std::optional<N> chapters[5];
  std::vector<N> cost_parts, grant_parts, loan_parts, own_parts, cdc_parts, pls_parts;
  std::vector<std::optional<N>> grants, loans, loan_rates, prefinancing;
  std::optional<N> own_funds = N(0), grant_total, loan_total, total;
};

template <Number N>
std::optional<N> sum_of(const std::vector<std::optional<N>>& amounts) {
  N total = 0;
  for (const auto& amount : amounts) {
    if (!amount) return {};
    total = total + *amount;
  }
  return total;
}

template <Number N>
std::optional<N> ratio(const std::optional<N>& part, const std::optional<N>& whole) {
  if (!part || !whole || !(N(0) < *whole)) return {};
  return *part / *whole;
}

}  // namespace habitat::plai_balance
