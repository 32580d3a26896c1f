// SPDX-License-Identifier: Apache-2.0
// How what is common to several tranches is shared between them: by surface utile, living area or
// number of dwellings. Nothing is rounded, so the parts add up to the whole. A case without
// tranches is one tranche without a name.
#pragma once

#include "law/parameters.hpp"
#include "numbers/decimal_text.hpp"
#include "plai_balance/alerts.hpp"
#include "plai_balance/case.hpp"
#include "plai_balance/plan_words.hpp"

namespace habitat::plai_balance {

/// A number of the case that counts things (dwellings, places), known by its path in a trace.
template <Number N>
N counted(int count, const std::string& path) {
  return named_input<N>(std::to_string(count), path);
}
template <>
inline double counted<double>(int count, const std::string&) {
  return count;
}

/// A number as a sentence shows it.
template <Number N>
std::string printed(const N& x, int decimals) {
  return round_text(to_text<N>(x), decimals);
}

/// SU = living area + half of the annex area. CCH, definition of the surface utile.
template <Number N>
std::optional<N> useful_area(const Tranche<N>& tranche, const Law& law) {
  if (!tranche.living_area || !tranche.annex_area) return tranche.living_area;
  const auto weight = law.value<N>(law::parameter::area_annex_weight, law.as_of());
  if (!weight) return {};
  return N(step(words::useful_area, *tranche.living_area + *tranche.annex_area * *weight));
}

template <Number N>
struct TrancheKeys {
  std::vector<N> weights;  ///< empty when the case gives nothing to share by
  std::vector<std::optional<N>> useful_areas;
  std::size_t count = 1;
  bool by_places = false;
};

/// The weights asked for; by default surfaces utiles, else dwellings, else places.
template <Number N>
TrancheKeys<N> tranche_keys(const Case<N>& input, const Law& law) {
  TrancheKeys<N> keys;
  const auto& tranches = input.tranches;
  keys.count = tranches.empty() ? 1 : tranches.size();
  std::vector<N> areas, living, dwellings, places;
  for (std::size_t i = 0; i < tranches.size(); ++i) {
    const auto& tranche = tranches[i];
    const std::string path = "tranches[" + std::to_string(i) + "]";
    keys.useful_areas.push_back(useful_area(tranche, law));
    if (keys.useful_areas.back()) areas.push_back(*keys.useful_areas.back());
    if (tranche.living_area) living.push_back(*tranche.living_area);
    if (tranche.dwellings) dwellings.push_back(counted<N>(*tranche.dwellings, path + ".dwellings"));
    if (tranche.places) places.push_back(counted<N>(*tranche.places, path + ".places"));
  }
  const auto all = [&](const std::vector<N>& weights) { return weights.size() == tranches.size(); };
  const auto asked = input.share_key;
  if (tranches.size() <= 1) {
    keys.weights = {N(1)};
  } else if (asked ? *asked == ShareKey::useful_area : all(areas)) {
    if (all(areas)) keys.weights = areas;
  } else if (asked && *asked == ShareKey::living_area) {
    if (all(living)) keys.weights = living;
  } else if (all(dwellings)) {
    keys.weights = dwellings;
  } else if (all(places) && !asked) {
    keys.weights = places;
    keys.by_places = true;
  }
  return keys;
}

/// Which tranches a line bears on.
template <Number N>
std::vector<bool> covered(const Case<N>& input, const Names& names) {
  std::vector<bool> covers(input.tranches.empty() ? 1 : input.tranches.size(), names.all());
  for (std::size_t i = 0; i < input.tranches.size(); ++i)
    for (const auto& name : names.names)
      if (input.tranches[i].name == name) covers[i] = true;
  return covers;
}

/// Adds to each tranche its part of an amount; false when there is no key to share by.
template <Number N>
bool share_out(const N& amount, const std::vector<bool>& covers, const TrancheKeys<N>& keys,
               std::vector<N>& parts) {
  std::size_t only = 0, count = 0;
  for (std::size_t i = 0; i < covers.size(); ++i)
    if (covers[i]) only = i, ++count;
  if (count == 1) {
    parts[only] = parts[only] + amount;
    return true;
  }
  N total = 0;
  if (!keys.weights.empty())
    for (std::size_t i = 0; i < covers.size(); ++i)
      if (covers[i]) total = total + keys.weights[i];
  if (!(N(0) < total)) return false;
  for (std::size_t i = 0; i < covers.size(); ++i)
    if (covers[i]) parts[i] = parts[i] + amount * keys.weights[i] / total;
  return true;
}

}  // namespace habitat::plai_balance
