// SPDX-License-Identifier: Apache-2.0
// What is known of each tranche, and how what is common to several is shared between them: by
// surface utile, living area, floor area or number of dwellings. Nothing is rounded, so the parts
// add up to the whole. A case without tranches is one tranche without a name.
#pragma once

#include "describe/path.hpp"
#include "law/parameters.hpp"
#include "plai_balance/case/case.hpp"
#include "plai_balance/words/alerts.hpp"
#include "plai_balance/words/plan_words.hpp"

namespace habitat::plai_balance {

/// A number of the case that counts things (dwellings, places), known by its path in a trace.
template <Number N>
N counted(int count, std::size_t tranche, std::string_view member) {
  if constexpr (names_steps<N>)
    return named_input<N>(std::to_string(count), path_at("tranches", tranche, member));
  else
    return N(count);
}

/// SU = living area + half of the annex area. CCH, definition of the surface utile.
template <Number N>
std::optional<N> useful_area(const Tranche<N>& tranche, const Law& law) {
  if (!tranche.living_area || !tranche.annex_area) return tranche.living_area;
  const auto weight = law.value<N>(law::parameter::area_annex_weight, law.as_of());
  if (!weight) return {};
  return N(step(words::useful_area, *tranche.living_area + *tranche.annex_area * *weight));
}

/// The sizes of a tranche as a model counts with them.
template <Number N>
struct TrancheSize {
  std::optional<N> useful_area, living_area, floor_area, dwellings, places;
};

/// Dwellings, or the places that stand for them where a tranche gives none, as they do in its
/// structure coefficient.
template <Number N>
const std::optional<N>& units_of(const TrancheSize<N>& size) {
  return size.dwellings ? size.dwellings : size.places;
}

/// The same over the whole: empty where a tranche does not give its own. A sum of some would make
/// what is counted in it too small, unsaid.
template <Number N>
struct Programme {
  std::optional<N> useful_area = N(0), living_area = N(0), dwellings = N(0), places = N(0);
  std::optional<N> units = N(0);  ///< dwellings, or the places that stand for them
};

template <Number N>
struct TrancheKeys {
  std::vector<TrancheSize<N>> sizes;  ///< one at least
  Programme<N> programme;
  std::vector<N> weights;  ///< empty when the case gives nothing to share by
  bool by_places = false;
};

/// The weights asked for; by default surfaces utiles, else dwellings, else places.
template <Number N>
void choose_weights(const std::optional<ShareKey>& asked, TrancheKeys<N>& keys) {
  using Size = std::optional<N> TrancheSize<N>::*;
  const auto take = [&](Size size) {
    keys.weights.clear();
    for (const auto& of : keys.sizes)
      if (of.*size) keys.weights.push_back(*(of.*size));
    const bool all = keys.weights.size() == keys.sizes.size();
    if (!all) keys.weights.clear();
    return all;
  };
  if (keys.sizes.size() == 1) return keys.weights.assign(1, N(1));
  if (asked) {
    take(*asked == ShareKey::useful_area   ? &TrancheSize<N>::useful_area
         : *asked == ShareKey::living_area ? &TrancheSize<N>::living_area
         : *asked == ShareKey::floor_area  ? &TrancheSize<N>::floor_area
                                           : &TrancheSize<N>::dwellings);
  } else if (!take(&TrancheSize<N>::useful_area) && !take(&TrancheSize<N>::dwellings)) {
    keys.by_places = take(&TrancheSize<N>::places);
  }
}

template <Number N>
Programme<N> programme_of(const std::vector<TrancheSize<N>>& sizes) {
  Programme<N> programme;
  const auto add = [](std::optional<N>& sum, const std::optional<N>& part) {
    sum = sum && part ? std::optional<N>(*sum + *part) : std::nullopt;
  };
  for (const TrancheSize<N>& size : sizes) {
    add(programme.useful_area, size.useful_area);
    add(programme.living_area, size.living_area);
    add(programme.dwellings, size.dwellings);
    add(programme.places, size.places);
    add(programme.units, units_of(size));
  }
  return programme;
}

template <Number N>
void read_keys(const Case<N>& input, const Law& law, TrancheKeys<N>& keys) {
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const auto& tranche = input.tranches[i];
    const Scope<N> scope("tranches", tranche.name);
    TrancheSize<N>& size = keys.sizes.emplace_back();
    size.useful_area = useful_area(tranche, law);
    size.living_area = tranche.living_area;
    size.floor_area = tranche.floor_area;
    if (tranche.dwellings) size.dwellings = counted<N>(*tranche.dwellings, i, "dwellings");
    if (tranche.places) size.places = counted<N>(*tranche.places, i, "places");
  }
  if (keys.sizes.empty()) keys.sizes.emplace_back();
  keys.programme = programme_of(keys.sizes);
  choose_weights(input.share_key, keys);
}

/// The paths of the tranches that do not give a size, which a member of a case stands for.
template <Number N, class Given>
void lack_sizes(const TrancheKeys<N>& keys, std::size_t tranches, std::string_view member,
                Given&& given, std::vector<std::string>& lacking) {
  if (tranches == 0) add_once(lacking, "tranches");
  for (std::size_t i = 0; i < tranches; ++i)
    if (!given(keys.sizes[i])) add_once(lacking, path_at("tranches", i, member));
}

/// Whether a line bears on a tranche.
template <Number N>
bool bears_on(const Names& names, const Case<N>& input, std::size_t tranche) {
  if (names.all()) return true;
  if (input.tranches.empty()) return false;
  const std::string& own = input.tranches[tranche].name;
  for (const std::string& name : names.names)
    if (name == own) return true;
  return false;
}

/// Calls `visit(tranche, part)` for each tranche that a line bears on, with its part of an amount;
/// false when there is no key to share by.
template <Number N, class Visit>
bool share_out(const N& amount, const Names& names, const Case<N>& input,
               const TrancheKeys<N>& keys, Visit&& visit) {
  const std::size_t tranches = keys.sizes.size();
  const bool weighted = !keys.weights.empty();
  std::size_t only = 0, count = 0;
  N total = 0;
  for (std::size_t i = 0; i < tranches; ++i) {
    if (!bears_on(names, input, i)) continue;
    only = i, ++count;
    if (weighted) total = total + keys.weights[i];
  }
  if (count == 1) {
    visit(only, amount);
    return true;
  }
  if (!(N(0) < total)) return false;
  for (std::size_t i = 0; i < tranches; ++i)
    if (bears_on(names, input, i)) visit(i, N(amount * keys.weights[i] / total));
  return true;
}

}  // namespace habitat::plai_balance
