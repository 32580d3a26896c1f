// SPDX-License-Identifier: Apache-2.0
// What a household pays for its own energy in a year: need x area / efficiency x price and standing
// charge, or what it uses, or its bill. Prices that the case leaves out are the dated ones, taxes
// included: regulated electricity (base, 6 kVA), reference gas, mean district heat.
#pragma once

#include "cost_of_use/case/case.hpp"
#include "cost_of_use/words/words.hpp"
#include "law/law.hpp"
#include "law/published_tariffs.hpp"

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
      borne_ |= line.bill.has_value() || line.subscription.has_value();
    }
  }

  /// The dated price of a kWh; null where there is none.
  const law::Parameter* price() const { return published().price; }

  /// The dated standing charge; null where there is none, and where a bill or a line of the carrier
  /// bears it already.
  const law::Parameter* subscription() const { return borne_ ? nullptr : published().subscription; }
  /// How many times it is paid in a year.
  N payments() const { return published().payments; }

 private:
  law::PublishedTariff published() const {
    switch (carrier_) {
      case Carrier::electricity:
        return law::electricity_base_tariff(6);
      case Carrier::gas:
        return law::gas_tariff(heats_);
      case Carrier::district_heat:
        return law::district_heat_tariff();
      default:
        return {};
    }
  }

  Carrier carrier_;
  bool heats_ = false, borne_ = false;
};

/// Whether a line is the first of its carrier that bears a standing charge.
template <Number N>
bool is_first_of_carrier(const std::vector<Energy<N>>& lines, std::size_t rank) {
  for (std::size_t i = 0; i < rank; ++i)
    if (lines[i].carrier == lines[rank].carrier) return false;
  return true;
}

/// What is used in a year, and beside it the standing charge; zero on all lines of a carrier but
/// the first, unless they have their own.
template <Number N>
struct EnergyCost {
  std::optional<N> year = {}, standing = {};
  std::optional<Date> price_date = {}, standing_date = {};
  std::string_view lacking = {};  ///< member of the line, or "living_area", where there is no cost
};

/// The given figure, else the dated one, whose date is then told.
template <Number N>
std::optional<N> given_or_dated(const std::optional<N>& given, const law::Parameter* dated,
                                Date date, const Law& law, std::optional<Date>& from) {
  if (given || !dated) return given;
  const auto figure = law.value<N>(*dated, date);
  if (const auto* value = law::value_at(*dated, date); figure && value) from = value->from;
  return figure;
}

/// Of a year: as the line says, else the dated one on the first line of its carrier.
template <Number N>
std::optional<N> standing_charge(const std::vector<Energy<N>>& lines, std::size_t rank,
                                 const Tariff<N>& tariff, Date date, const Law& law,
                                 std::optional<Date>& from) {
  const Energy<N>& line = lines[rank];
  const auto* dated = is_first_of_carrier(lines, rank) ? tariff.subscription() : nullptr;
  if (line.subscription || !dated) return line.subscription.value_or(N(0));
  const auto figure = given_or_dated<N>({}, dated, date, law, from);
  return figure ? std::optional<N>(tariff.payments() * *figure) : std::nullopt;
}

template <Number N>
EnergyCost<N> energy_cost(const std::vector<Energy<N>>& lines, std::size_t rank,
                          const std::optional<N>& living_area, Date date, const Law& law) {
  const Energy<N>& line = lines[rank];
  EnergyCost<N> cost{.standing = N(0)};
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
  const auto price = given_or_dated(line.price, tariff.price(), date, law, cost.price_date);
  cost.standing = standing_charge(lines, rank, tariff, date, law, cost.standing_date);
  if (price) cost.year = N(step(words::energy_year, N(step(words::energy_used, *used)) * *price));
  cost.lacking = !price ? "price" : cost.standing ? "" : "subscription";
  return cost;
}

}  // namespace habitat::cost_of_use
