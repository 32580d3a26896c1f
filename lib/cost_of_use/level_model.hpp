// SPDX-License-Identifier: Apache-2.0
// Published levels beside which a household can be read, each with its date and place.
#pragma once

#include "cost_of_use/indicator_model.hpp"
#include "cost_of_use/result_rights.hpp"

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
void add_level(Message words, std::string_view unit, const law::Parameter& parameter,
               const std::optional<N>& household, Message of, const Law& law,
               std::vector<Level<N>>& levels) {
  const Date known = parameter.values.back().from;
  const auto published = law.value<N>(parameter, known);
  if (!published || !household) return;
  levels.push_back({std::move(words), std::string(unit), published, household, std::move(of)});
}

template <Number N>
void fill_levels(const Case<N>& input, const Means<N>& means, const Indicators<N>& figures,
                 const Law& law, std::vector<Level<N>>& levels) {
  using namespace law::parameter;
  std::optional<N> per_unit;
  if (figures.reste_pour_vivre) per_unit = *figures.reste_pour_vivre / consumption_units(means);
  add_level<N>({"least reste pour vivre per consumption unit",
                "reste pour vivre minimal par unité de consommation"},
               "EUR/month", living_threshold_per_unit, per_unit,
               {"Île-de-France, 2012 (IAU)", "Île-de-France, 2012 (IAU)"}, law, levels);
  std::optional<N> percent;
  if (figures.effort_net) percent = *figures.effort_net * N(100);
  const bool social = input.living.dwelling.landlord == LandlordKind::social;
  const Message place{"France, June 2021, households with an aid",
                      "France, juin 2021, ménages aidés"};
  const auto medians = [&](Message words, std::size_t column) {
    const law::Parameter& parameter = *effort_median[column];
    const auto published = law.value<N>(parameter, parameter.values.back().from);
    if (published && percent)
      levels.push_back({std::move(words), "%", N(*published * N(100)), percent, place});
  };
  medians(social ? Message{"median net effort rate, public tenants",
                           "taux d'effort net médian, parc public"}
                 : Message{"median net effort rate, private tenants",
                           "taux d'effort net médian, parc privé"},
          social ? 1 : 2);
  medians(
      {"median net effort rate, same composition", "taux d'effort net médian, même composition"},
      effort_column(input.household));
}

}  // namespace habitat::cost_of_use
