// SPDX-License-Identifier: Apache-2.0
// What the steps of the model hand to each other.
#pragma once

#include "cost_of_use/sharing/rules/energy.hpp"
#include "cost_of_use/sharing/rules/saving.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct Course {
  const Sharing<N>& input;
  const Law& law;
  SharingFigures<N>& figures;
  Findings& findings;
  std::optional<energy::LoadSeries> series = {};
  energy::Seasons seasons = {};
  energy::AllocationSums sums = {};
  SharedEnergy<N> energy = {};
  Prices<N> prices = {};
  std::vector<std::optional<N>> network = {};  ///< what the option gains, of each who shares
  std::vector<SharerMoney<N>> money = {};      ///< of each who shares

  /// Who gives a price of somebody's energy, or one for somebody to pay.
  bool asks_saving() const {
    return Savings<N>::asked(input) || (input.price && !energy.sharers.empty());
  }
  bool with_network() const { return input.network_option == NetworkOption::sharing; }
};

}  // namespace habitat::cost_of_use::sharing
