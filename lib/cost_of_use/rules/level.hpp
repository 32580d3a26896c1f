// SPDX-License-Identifier: Apache-2.0
// Published levels beside which a household can be read, each with its date and place.
#pragma once

#include "cost_of_use/result/rights.hpp"
#include "cost_of_use/rules/indicators.hpp"

namespace habitat::cost_of_use {

/// The column of the median effort rates for a composition.
template <Number N>
std::size_t effort_column(const Household<N>& household) {
  // After those of all, of public and private tenants and of buyers: single, single parents of one,
  // two, three children, couples with none, one, two, three.
  const auto children = static_cast<std::size_t>(std::min(household.dependents, 3));
  return 4 + (household.couple ? 4 : 0) + children;
}

template <Number N>
class Levels {
 public:
  Levels(const Law& law, std::vector<Level<N>>& levels) : law_(law), levels_(levels) {}

  /// The last value known, `scale` times as it is shown, beside what the household has.
  void add(Message words, Message unit, Message of, const law::Parameter& parameter, int scale,
           const std::optional<N>& household) {
    const auto published = law_.value<N>(parameter, parameter.values.back().from);
    if (!published || !household) return;
    levels_.push_back({std::move(words), N(N(scale) * *published), N(N(scale) * *household),
                       std::move(unit), std::move(of)});
  }

 private:
  const Law& law_;
  std::vector<Level<N>>& levels_;
};

template <Number N>
void fill_levels(const Case<N>& input, const Means<N>& means, const Month<N>& month,
                 const Indicators<N>& figures, const Law& law, std::vector<Level<N>>& rows) {
  using namespace law::parameter;
  // The threshold was measured after rent, charges, energy and water: other costs are put back.
  std::optional<N> per_unit;
  const auto& other = month.of(Group::other);
  if (figures.reste_pour_vivre && other)
    per_unit = N((*figures.reste_pour_vivre + *other + figures.obligations.value_or(N(0))) /
                 consumption_units(means));
  Levels<N> levels(law, rows);
  levels.add({"threshold of privation", "seuil de privation"}, {"€/unit", "€/unité"},
             {"Île-de-France 2012, IAU", "Île-de-France 2012, IAU"}, living_threshold_per_unit, 1,
             per_unit);
  const auto observed = [&](Message of, const law::Parameter& parameter) {
    levels.add({"charges, observatory", "charges, observatoire"}, {"€/m²/year", "€/m²/an"},
               std::move(of), parameter, 1, figures.charges_per_m2);
  };
  observed({"social, zone H1, 2020", "social, zone H1, 2020"}, charges_social_zone_h1);
  const auto& location = input.living.dwelling.location;
  if (!location || *location == Location::other)
    observed({"social, H2 and H3, 2020", "social, H2 et H3, 2020"}, charges_social_zone_h2_h3);
  const bool social = input.living.dwelling.landlord == LandlordKind::social;
  const auto median = [&](Message words, Message of, std::size_t column) {
    levels.add(std::move(words), {"%", "%"}, std::move(of), *effort_median[column], 100,
               figures.effort_net);
  };
  const Message recipients{"recipients, June 2021", "allocataires, juin 2021"};
  if (social)
    median({"median effort, public", "effort médian, parc public"}, recipients, 1);
  else
    median({"median effort, private", "effort médian, parc privé"}, recipients, 2);
  median({"median, same composition", "même composition, tous parcs"},
         {"all tenures, June 2021", "allocataires, juin 2021"}, effort_column(input.household));
}

}  // namespace habitat::cost_of_use
