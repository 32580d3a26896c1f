// SPDX-License-Identifier: Apache-2.0
// What a household pays for its own energy in a year: need x area / efficiency x price and standing
// charge, or what it uses, or its bill. Prices that the case leaves out are the dated ones, taxes
// included: regulated electricity (base, 6 kVA), reference gas, mean district heat.
#pragma once

#include "cost_of_use/case.hpp"
#include "cost_of_use/words.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::cost_of_use {

/// The tariff of a carrier in a case: gas has one price for homes that it heats, another for those
/// where it cooks and heats water.
template <Number N>
class Tariff {
 public:
  Tariff(const std::vector<Energy<N>>& lines, Carrier carrier) : carrier_(carrier) {
    for (const Energy<N>& line : lines) {
      if (line.carrier != carrier) continue;
      heats_ |= line.use == EnergyUse::heating;
      billed_ |= line.bill.has_value();
    }
  }

  /// The dated price of a kWh; null where there is none.
  const law::Parameter* price() const {
    using namespace law::parameter;
    switch (carrier_) {
      case Carrier::electricity:
        return price_electricity_energy[0];
      case Carrier::gas:
        return price_gas_energy[heats_ ? 1 : 0];
      case Carrier::district_heat:
        return &price_district_heat;
      default:
        return nullptr;
    }
  }

  /// The dated standing charge of a year. A bill holds that of its carrier.
  std::optional<N> subscription(Date date, const Law& law) const {
    using namespace law::parameter;
    if (billed_) return N(0);
    if (carrier_ == Carrier::gas)
      return law.value<N>(*price_gas_subscription[heats_ ? 1 : 0], date);
    if (carrier_ != Carrier::electricity) return N(0);
    const auto month = law.value<N>(*price_electricity_subscription[1], date);
    return month ? std::optional<N>(N(12) * *month) : std::nullopt;
  }

 private:
  Carrier carrier_;
  bool heats_ = false, billed_ = false;
};

/// Whether a line is the first of its carrier that bears a standing charge.
template <Number N>
bool is_first_of_carrier(const std::vector<Energy<N>>& lines, std::size_t rank) {
  for (std::size_t i = 0; i < rank; ++i)
    if (lines[i].carrier == lines[rank].carrier) return false;
  return true;
}

template <Number N>
struct EnergyCost {
  std::optional<N> year;
  std::optional<Date> price_date;
  std::string_view lacking;  ///< member of the line, or "living_area", where there is no cost
};

template <Number N>
EnergyCost<N> energy_cost(const std::vector<Energy<N>>& lines, std::size_t rank,
                          const std::optional<N>& living_area, Date date, const Law& law) {
  const Energy<N>& line = lines[rank];
  EnergyCost<N> cost;
  if (line.bill) {
    cost.year = *line.bill;
    return cost;
  }
  std::optional<N> used = line.kwh;
  if (line.need_per_m2) {
    if (!living_area) {
      cost.lacking = "living_area";
      return cost;
    }
    used = *line.need_per_m2 * *living_area / line.efficiency;
  }
  const Tariff<N> tariff(lines, line.carrier);
  auto price = line.price;
  const law::Parameter* dated = tariff.price();
  if (!price && dated) {
    price = law.value<N>(*dated, date);
    const auto* value = law::value_at(*dated, date);
    if (price && value) cost.price_date = value->from;
  }
  const auto subscription = line.subscription                  ? line.subscription
                            : is_first_of_carrier(lines, rank) ? tariff.subscription(date, law)
                                                               : std::optional<N>(N(0));
  if (!price || !subscription) {
    cost.lacking = !price ? "price" : "subscription";
    return cost;
  }
  cost.year =
      N(step(words::energy_year, N(step(words::energy_used, *used)) * *price + *subscription));
  return cost;
}

}  // namespace habitat::cost_of_use
