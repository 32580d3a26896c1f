// SPDX-License-Identifier: Apache-2.0
// The same year with other powers: production scales with the power, is shared anew, and each size
// has its account.
#pragma once

#include "cost_of_use/sharing/rules/landlord.hpp"
#include "cost_of_use/sharing/rules/saving.hpp"

namespace habitat::cost_of_use::sharing {

/// As many as are computed.
inline constexpr int most_sizes = 1000;

/// What those of a kind save together; nothing where one of them is not known, or nobody joins.
template <Number N>
std::optional<N> saving_of(ParticipantKind kind, const SharedEnergy<N>& energy,
                           const std::vector<SharerMoney<N>>& money) {
  std::optional<N> saving;
  for (std::size_t k = 0; k < energy.sharers.size(); ++k) {
    const SharerEnergy<N>& sharer = energy.sharers[k];
    if (sharer.of.kind != kind || !sharer.of.joins) continue;
    if (!money[k].saving) return {};
    saving = N(saving.value_or(N(0)) + *money[k].saving);
  }
  return saving;
}

/// Of a power in the list: from, from + step... up to `to`.
template <Number N>
std::vector<N> powers_of(const Sizing<N>& sizing) {
  std::vector<N> powers;
  for (int i = 0; i < most_sizes; ++i) {
    const N power = sizing.from + N(i) * sizing.step;
    if (is_below(sizing.to, power)) break;
    powers.push_back(power);
  }
  return powers;
}

/// The best one: the highest of the objective among those that may be chosen; the first of equals.
template <Number N>
std::optional<N> best_size(const Sizing<N>& sizing, const std::vector<SizeFigures<N>>& sizes) {
  const SizeFigures<N>* best = nullptr;
  const auto value = [&](const SizeFigures<N>& one) -> const std::optional<N>& {
    return sizing.objective == Objective::npv ? one.npv : one.tenant_saving;
  };
  for (const SizeFigures<N>& one : sizes) {
    if (!value(one)) continue;
    const bool bound = sizing.objective == Objective::tenant_saving;
    if (bound && (!one.npv || is_below(*one.npv, sizing.least_npv))) continue;
    if (!best || is_below(*value(*best), *value(one))) best = &one;
  }
  return best ? std::optional<N>(best->power) : std::nullopt;
}

}  // namespace habitat::cost_of_use::sharing
