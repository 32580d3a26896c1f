// SPDX-License-Identifier: Apache-2.0
// One side of the works, before or after, by m2 and year: the sum over the uses, where they are
// given, or the totals of an audit.
//   primary = sum of final x factor of the carrier     ghg = sum of final x content
//   cost    = sum of final x price
#pragma once

#include <fmt/format.h>

#include "densify/case/energy.hpp"
#include "densify/words/energy_steps.hpp"
#include "describe/path.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::densify {

/// A sum of which a part may not be known; then it is null, and names the inputs it lacks.
template <Number N>
struct PartlyKnown {
  std::optional<N> sum;
  std::vector<std::string> lacking;
};

template <Number N>
struct EnergySide {
  bool by_use = false;
  std::optional<N> final_energy = {};
  PartlyKnown<N> primary = {}, gases = {}, cost = {};  ///< cost: by uses alone
};

/// The dated content of a kWh; a heat network has its own, which the case gives.
inline const law::Parameter* content_of(EnergyPurpose use, EnergyCarrier carrier) {
  using namespace law::parameter;
  switch (carrier) {
    case EnergyCarrier::electricity:  // heating, hot water, cooling, lighting, other
      return emission_electricity[static_cast<std::size_t>(use)];
    case EnergyCarrier::gas:
      return &emission_gas_net;
    case EnergyCarrier::fuel_oil:
      return &emission_oil;
    case EnergyCarrier::coal:
      return &emission_coal;
    case EnergyCarrier::lpg:
      return &emission_propane;
    case EnergyCarrier::logs:
    case EnergyCarrier::pellets:
      return &emission_wood;
    case EnergyCarrier::chips:
      return &emission_wood_chips;
    case EnergyCarrier::heat_network:
      break;
  }
  return nullptr;
}

template <Number N>
class UseModel {
 public:
  /// `when`: before or after.
  UseModel(const Law& law, Date date, std::string_view when)
      : law_(law), date_(date), when_(when), list_(fmt::format("energy.{}", when)) {}

  EnergySide<N> sum_of(const std::vector<EnergyUse<N>>& uses) {
    EnergySide<N> side{.by_use = true, .final_energy = N(0)};
    for (PartlyKnown<N>* part : {&side.primary, &side.gases, &side.cost}) part->sum = N(0);
    for (std::size_t i = 0; i < uses.size(); ++i) {
      const EnergyUse<N>& use = uses[i];
      const Scope<N> scope(list_, name_of(use));
      side.final_energy = *side.final_energy + *use.kwh_final_per_m2;
      add(side.primary, words::use_primary, use, factor_of(*use.carrier),
          [] { return law::path_in_case(law::parameter::dpe_primary_factor_electricity); });
      add(side.gases, words::use_gases, use, content_of(use),
          [&] { return path_at(list_, i, "ghg"); });
      add(side.cost, words::use_cost, use, price_of(use),
          [&] { return path_at(list_, i, "price"); });
    }
    name_sums(side);
    return side;
  }

 private:
  // A use is known by what it is for and by its carrier; nobody but a trace asks for it.
  static std::string name_of(const EnergyUse<N>& use) {
    if constexpr (names_steps<N>)
      return fmt::format("{} {}", word_of(*use.use), word_of(*use.carrier));
    else
      return {};
  }

  static void add(PartlyKnown<N>& part, const Step& words, const EnergyUse<N>& use,
                  const std::optional<N>& per_kwh, auto&& input) {
    if (!per_kwh) return add_once(part.lacking, input());
    part.sum = *part.sum + step(words, N(*use.kwh_final_per_m2 * *per_kwh));
  }

  void name_sums(EnergySide<N>& side) const {
    const Scope<N> scope("energy", when_);
    side.final_energy = N(step(words::final_energy, *side.final_energy));
    const auto name = [](PartlyKnown<N>& part, const Step& words) {
      if (part.lacking.empty())
        part.sum = N(step(words, *part.sum));
      else
        part.sum.reset();
    };
    name(side.primary, words::primary);
    name(side.gases, words::gases);
    name(side.cost, words::energy_cost);
  }

  // Order of 2006-09-15, annex 3: 1 for all that is not electricity.
  std::optional<N> factor_of(EnergyCarrier carrier) const {
    if (carrier != EnergyCarrier::electricity) return N(1);
    return law_.value<N>(law::parameter::dpe_primary_factor_electricity, date_);
  }
  std::optional<N> content_of(const EnergyUse<N>& use) const {
    if (use.ghg) return use.ghg;
    const law::Parameter* content = densify::content_of(*use.use, *use.carrier);
    return content ? law_.value<N>(*content, date_) : std::nullopt;
  }
  std::optional<N> price_of(const EnergyUse<N>& use) const {
    if (use.price) return use.price;
    return law_.value<N>(*law::parameter::renovation_price[static_cast<std::size_t>(*use.carrier)],
                         date_);
  }

  const Law& law_;
  const Date date_;
  const std::string_view when_;
  const std::string list_;  ///< the path of the uses
};

}  // namespace habitat::densify
