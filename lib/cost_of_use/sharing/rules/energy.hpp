// SPDX-License-Identifier: Apache-2.0
// What the roof gives and who has it: from a series, shared step by step, or from sums of a year
// that the case gives. From here on numbers are the case's; each sum of the series is one input.
#pragma once

#include <array>

#include "cost_of_use/sharing/case/sharing.hpp"
#include "cost_of_use/sharing/words/steps.hpp"
#include "energy/allocation.hpp"

namespace habitat::cost_of_use::sharing {

/// Of one who takes part; kWh of a year, or of a series that is shorter.
template <Number N>
struct SharerEnergy {
  Participant<N> of;
  bool listed = false;
  std::optional<N> consumption = {}, shared = {}, shared_off_peak = {}, off_peak = {};
  std::optional<std::array<N, 4>> shared_in = {}, other_in = {};  ///< by period

  bool is_empty() const { return consumption && *consumption == N(0); }
};

template <Number N>
struct SharedEnergy {
  int years = 0;  ///< whole ones of the series; 1 of what is given
  std::optional<N> production = {}, consumption = {}, shared = {}, surplus = {};
  std::vector<SharerEnergy<N>> sharers = {};
  bool yearly() const { return years > 0; }
};

/// A sum of the series, a leaf of what is explained.
template <Number N>
N sum_of_series(const energy::Sum& sum, int years, const std::string& name) {
  const N whole = named_input<N>(to_text(sum.value()), "sharing.series." + name);
  return years > 1 ? N(step(words::year_of_series, N(whole / N(years)))) : whole;
}

template <Number N>
const Participant<N>* listed(const Sharing<N>& input, std::string_view name) {
  for (const Participant<N>& one : input.participants)
    if (one.name == name) return &one;
  return nullptr;
}

/// "01:04-07:04"; nothing where it is no such window.
inline std::optional<energy::DayWindow> window_of(std::string_view text) {
  const auto minute = [](std::string_view part) -> std::optional<int> {
    const auto digit = [&](std::size_t i) { return part[i] >= '0' && part[i] <= '9'; };
    if (part.size() != 5 || part[2] != ':') return {};
    if (!digit(0) || !digit(1) || !digit(3) || !digit(4)) return {};
    const int hour = (part[0] - '0') * 10 + part[1] - '0',
              past = (part[3] - '0') * 10 + part[4] - '0';
    if (hour > 24 || past > 59 || hour * 60 + past > 1440) return {};
    return hour * 60 + past;
  };
  const auto dash = text.find('-');
  if (dash == text.npos) return {};
  const auto from = minute(text.substr(0, dash)), to = minute(text.substr(dash + 1));
  if (!from || !to || *from == *to) return {};
  return energy::DayWindow{*from, *to};
}

template <Number N>
std::vector<energy::DayWindow> windows_of(const Participant<N>& participant) {
  std::vector<energy::DayWindow> windows;
  for (const std::string& text : participant.off_peak.names)
    if (const auto window = window_of(text)) windows.push_back(*window);
  return windows;
}

/// The key of the case, as the sharing of steps knows it.
inline energy::KeyMethod method_of(Key key) {
  if (key == Key::default_key) return energy::KeyMethod::by_use;
  if (key == Key::priority) return energy::KeyMethod::by_rank;
  return energy::KeyMethod::by_coefficient;
}

/// Who joins, and with which coefficient or rank.
template <Number N>
void set_key(const Sharing<N>& input, energy::LoadSeries& series) {
  double area = 0;
  int joining = 0, last_rank = 1;
  for (energy::Sharer& sharer : series.sharers) {
    const Participant<N>* of = listed(input, sharer.name);
    sharer.joins = !of || of->joins;
    if (of) sharer.windows = windows_of(*of);
    if (of && of->priority) last_rank = std::max(last_rank, *of->priority + 1);
    if (!sharer.joins) continue;
    ++joining;
    if (of && of->area) area += near_double(*of->area);
  }
  for (energy::Sharer& sharer : series.sharers) {
    const Participant<N>* of = listed(input, sharer.name);
    sharer.rank = of && of->priority ? *of->priority : last_rank;
    if (input.key == Key::equal && joining > 0) sharer.coefficient = 1.0 / joining;
    if (input.key == Key::area && of && of->area && area > 0)
      sharer.coefficient = near_double(*of->area) / area;
    if (input.key == Key::fixed && of && of->coefficient)
      sharer.coefficient = near_double(*of->coefficient);
  }
}

template <Number N>
SharerEnergy<N> sharer_energy(const Sharing<N>& input, const energy::Sharer& sharer,
                              const energy::SharerSums& sums, int years) {
  SharerEnergy<N> energy;
  if (const Participant<N>* of = listed(input, sharer.name))
    energy.of = *of, energy.listed = true;
  else
    energy.of.name = sharer.name;
  const auto sum = [&](const energy::Sum& one, std::string_view what) {
    return sum_of_series<N>(one, years, fmt::format("{}[{}]", what, sharer.name));
  };
  energy.consumption = sum(sums.use, "consumption");
  energy.shared = sum(sums.shared, "shared");
  if (sharer.windows.empty()) return energy;
  energy.off_peak = sum(sums.use_off_peak, "off_peak");
  energy.shared_off_peak = sum(sums.shared_off_peak, "shared_off_peak");
  if (!energy.of.network_tariff) return energy;
  auto& shared = energy.shared_in.emplace();
  auto& other = energy.other_in.emplace();
  for (std::size_t i = 0; i < 4; ++i) {
    const std::string_view period = names_of<Period>[i].word;
    shared[i] = sum(sums.shared_in[i], fmt::format("shared.{}", period));
    other[i] = sum(sums.other_in[i], fmt::format("other.{}", period));
  }
  return energy;
}

template <Number N>
SharedEnergy<N> energy_of(const Sharing<N>& input, const energy::LoadSeries& series,
                          const energy::AllocationSums& sums) {
  SharedEnergy<N> energy;
  energy.years = whole_years(series.first, series.end());
  const auto sum = [&](const energy::Sum& one, const std::string& what) {
    return sum_of_series<N>(one, energy.years, what);
  };
  energy.production = sum(sums.production, "production");
  energy.consumption = sum(sums.use, "consumption");
  energy.shared = sum(sums.shared, "shared");
  energy.surplus = sum(sums.surplus, "surplus");
  for (std::size_t k = 0; k < series.sharers.size(); ++k)
    energy.sharers.push_back(
        sharer_energy(input, series.sharers[k], sums.sharers[k], energy.years));
  return energy;
}

/// Sums of a year that the case gives. Of several who take part only a key that needs no use says
/// what each has.
template <Number N>
class GivenEnergy {
 public:
  GivenEnergy(const Sharing<N>& input, const Given<N>& given) : input_(input), given_(given) {}

  SharedEnergy<N> energy() {
    SharedEnergy<N> energy{
        .years = 1, .production = given_.production, .consumption = given_.consumption};
    energy.shared = given_.allocated;
    if (!energy.shared && given_.self_consumption && given_.production)
      energy.shared = N(step(words::shared, N(*given_.production * *given_.self_consumption)));
    if (!given_.periods.empty()) sum_periods(energy);
    if (energy.shared && energy.production)
      energy.surplus = N(step(words::surplus, N(*energy.production - *energy.shared)));
    for (const Participant<N>& one : input_.participants) energy.sharers.push_back({one, true});
    std::sort(energy.sharers.begin(), energy.sharers.end(),
              [](const auto& a, const auto& b) { return a.of.name < b.of.name; });
    split(energy);
    return energy;
  }

 private:
  void sum_periods(SharedEnergy<N>& energy) const {
    N shared = 0, all = 0;
    for (const GivenPeriod<N>& period : given_.periods) {
      shared = shared + period.shared;
      all = all + period.shared + period.other;
    }
    if (!energy.shared) energy.shared = shared;
    if (!energy.consumption) energy.consumption = all;
  }

  void split(SharedEnergy<N>& energy) const {
    N all = 0;
    int joining = 0;
    for (const auto& one : energy.sharers) {
      if (!one.of.joins) continue;
      ++joining;
      if (input_.key == Key::area && one.of.area) all = all + *one.of.area;
      if (input_.key == Key::fixed && one.of.coefficient) all = all + *one.of.coefficient;
    }
    for (auto& one : energy.sharers) {
      if (!one.of.joins)
        one.shared = N(0);
      else if (joining == 1)
        alone(energy, one);
      else if (energy.shared)
        one.shared = part(one.of, all, joining, *energy.shared);
    }
  }

  void alone(const SharedEnergy<N>& energy, SharerEnergy<N>& one) const {
    one.shared = energy.shared;
    one.consumption = energy.consumption;
    if (given_.periods.empty()) return;
    auto& shared = one.shared_in.emplace();
    auto& other = one.other_in.emplace();
    shared.fill(N(0)), other.fill(N(0));
    for (const GivenPeriod<N>& period : given_.periods) {
      shared[static_cast<std::size_t>(period.name)] = period.shared;
      other[static_cast<std::size_t>(period.name)] = period.other;
    }
    one.shared_off_peak = N(shared[1] + shared[3]);
    one.off_peak = N(*one.shared_off_peak + other[1] + other[3]);
  }

  std::optional<N> part(const Participant<N>& of, const N& all, int joining,
                        const N& shared) const {
    if (input_.key == Key::equal) return N(shared / N(joining));
    if (input_.key == Key::area && of.area && N(0) < all) return N(shared * *of.area / all);
    if (input_.key == Key::fixed && of.coefficient && N(0) < all)
      return N(shared * *of.coefficient / all);
    return {};
  }

  const Sharing<N>& input_;
  const Given<N>& given_;
};

}  // namespace habitat::cost_of_use::sharing
