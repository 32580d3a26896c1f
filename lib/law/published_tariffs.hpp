// SPDX-License-Identifier: Apache-2.0
// Which dated prices make the tariff of a household, taxes included: the regulated tariff of
// electricity by option and subscribed power, the reference price of gas, the means of water and of
// heat from a network. One rule for every tool that asks what a kWh costs.
#pragma once

#include <array>

#include "law/parameters.hpp"

namespace habitat::law {

/// Null where nothing is published.
struct PublishedTariff {
  const Parameter* price = nullptr;     ///< of a kWh or a m3; in peak hours where there are some
  const Parameter* off_peak = nullptr;  ///< of a kWh in off-peak hours, where it has its own
  const Parameter* subscription = nullptr;  ///< paid `payments` times a year
  int payments = 1;
  /// Whether a unit less saves that price. A mean of whole bills holds their fixed part too.
  bool marginal = true;
};

namespace detail {

/// The column of a subscribed power, 3 kVA a column; null where it is not sold.
template <std::size_t count>
const Parameter* of_power(const std::array<const Parameter*, count>& table, int smallest, int kva) {
  const int column = (kva - smallest) / 3;
  const bool sold = kva >= smallest && column < static_cast<int>(count);
  return sold ? table[static_cast<std::size_t>(column)] : nullptr;
}

}  // namespace detail

inline PublishedTariff electricity_base_tariff(int kva) {
  using namespace parameter;
  return {.price = price_electricity_energy[kva <= 6 ? 0 : 1],
          .subscription = detail::of_power(price_electricity_subscription, 3, kva),
          .payments = 12};
}

inline PublishedTariff electricity_off_peak_tariff(int kva) {
  using namespace parameter;
  return {.price = price_electricity_off_peak_energy[0],
          .off_peak = price_electricity_off_peak_energy[1],
          .subscription = detail::of_power(price_electricity_off_peak_subscription, 6, kva),
          .payments = 12};
}

/// Its six prices follow the colour of the day: what a kWh costs, a year alone does not say.
inline PublishedTariff electricity_tempo_tariff(int kva) {
  using namespace parameter;
  return {.subscription = detail::of_power(price_electricity_tempo_subscription, 6, kva),
          .payments = 12};
}

/// Gas has one price for homes that it heats, another where it cooks and heats water.
inline PublishedTariff gas_tariff(bool heats) {
  using namespace parameter;
  return {.price = price_gas_energy[heats ? 1 : 0],
          .subscription = price_gas_subscription[heats ? 1 : 0]};
}

inline PublishedTariff district_heat_tariff() {
  return {.price = &parameter::price_district_heat, .marginal = false};
}

inline PublishedTariff water_tariff() {
  return {.price = &parameter::price_water, .marginal = false};
}

}  // namespace habitat::law
