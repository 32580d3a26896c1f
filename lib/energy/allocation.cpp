// SPDX-License-Identifier: Apache-2.0
#include "energy/allocation.hpp"

#include <algorithm>
#include <map>

namespace habitat::energy {
namespace {

double overlap(int a, int b, int c, int d) {
  const int from = std::max(a, c), to = std::min(b, d);
  return to > from ? to - from : 0;
}

// Those who join, whose uses of a step stand side by side.
class Step {
 public:
  Step(const LoadSeries& series, KeyMethod method, bool again)
      : series_(series), method_(method), again_(again) {
    for (std::size_t k = 0; k < series.sharers.size(); ++k)
      if (series.sharers[k].joins) joining_.push_back(k);
    for (const std::size_t k : joining_) ranks_.push_back(series.sharers[k].rank);
    std::sort(ranks_.begin(), ranks_.end());
    ranks_.erase(std::unique(ranks_.begin(), ranks_.end()), ranks_.end());
    weights_.resize(joining_.size());
    for (std::size_t i = 0; i < joining_.size(); ++i)
      weights_[i] = series.sharers[joining_[i]].coefficient;
  }

  const std::vector<std::size_t>& joining() const { return joining_; }

  // `use` and `given` by position among those who join.
  void share(std::size_t step, double production, const std::vector<double>& use,
             std::vector<double>& given) {
    switch (method_) {
      case KeyMethod::by_use:
        return by_use(production, use, given);
      case KeyMethod::by_rank:
        return by_rank(production, use, given);
      case KeyMethod::by_coefficient:
        break;
    }
    for (std::size_t i = 0; i < joining_.size(); ++i)
      if (const auto& all = series_.sharers[joining_[i]].coefficients; !all.empty())
        weights_[i] = all[step];
    by_coefficient(production, use, given);
  }

 private:
  static void by_use(double production, const std::vector<double>& use,
                     std::vector<double>& given) {
    double all = 0;
    for (const double one : use) all += one;
    if (all <= production) {
      given = use;
      return;
    }
    const double part = production / all;
    for (std::size_t i = 0; i < use.size(); ++i) given[i] = std::min(use[i], use[i] * part);
  }

  void by_rank(double production, const std::vector<double>& use, std::vector<double>& given) {
    double left = production;
    for (const int rank : ranks_) {
      double all = 0;
      for (std::size_t i = 0; i < use.size(); ++i) all += is_of(i, rank) ? use[i] : 0;
      const double part = all <= left ? 1 : left / all;
      double taken = 0;
      for (std::size_t i = 0; i < use.size(); ++i)
        if (is_of(i, rank)) taken += given[i] = std::min(use[i], use[i] * part);
      left = std::max(0.0, left - taken);
    }
  }
  bool is_of(std::size_t i, int rank) const { return series_.sharers[joining_[i]].rank == rank; }

  void by_coefficient(double production, const std::vector<double>& use,
                      std::vector<double>& given) {
    double freed = 0;
    for (std::size_t i = 0; i < use.size(); ++i) {
      const double due = weights_[i] * production;
      given[i] = std::min(use[i], due);
      freed += due - given[i];
    }
    // Each round caps one more at least, or shares all that was freed.
    for (std::size_t round = 0; again_ && freed > 0 && round < use.size(); ++round) {
      double unmet = 0;
      for (std::size_t i = 0; i < use.size(); ++i) unmet += given[i] < use[i] ? weights_[i] : 0;
      if (unmet <= 0) return;
      const double by_weight = freed / unmet;
      freed = 0;
      for (std::size_t i = 0; i < use.size(); ++i) {
        if (given[i] >= use[i]) continue;
        const double due = given[i] + weights_[i] * by_weight;
        given[i] = std::min(use[i], due);
        freed += due - given[i];
      }
    }
  }

  const LoadSeries& series_;
  const KeyMethod method_;
  const bool again_;
  std::vector<std::size_t> joining_;
  std::vector<int> ranks_;
  std::vector<double> weights_;
};

// How much of a step is off-peak, by the minute of the day at which it begins; one table for all
// who have the same hours.
class OffPeak {
 public:
  explicit OffPeak(const LoadSeries& series) {
    std::map<std::vector<std::pair<int, int>>, std::size_t> known;
    for (const Sharer& sharer : series.sharers) {
      std::vector<std::pair<int, int>> hours;
      for (const DayWindow& window : sharer.windows) hours.emplace_back(window.from, window.to);
      const auto [found, is_new] = known.try_emplace(hours, tables_.size());
      if (is_new) {
        std::vector<double> table(1440);
        for (int minute = 0; minute < 1440; ++minute)
          table[static_cast<std::size_t>(minute)] =
              part_within(sharer.windows, minute, series.step);
        tables_.push_back(std::move(table));
      }
      table_of_.push_back(found->second);
    }
  }
  double part(std::size_t sharer, int minute_of_day) const {
    return tables_[table_of_[sharer]][static_cast<std::size_t>(minute_of_day)];
  }

 private:
  std::vector<std::vector<double>> tables_;
  std::vector<std::size_t> table_of_;
};

class Adding {
 public:
  Adding(const LoadSeries& series, Seasons seasons) : seasons_(seasons), off_peak_(series) {
    sums_.sharers.resize(series.sharers.size());
    any_hours_ = std::any_of(series.sharers.begin(), series.sharers.end(),
                             [](const Sharer& one) { return !one.windows.empty(); });
  }

  void start(Minute at) {
    wall_ = paris_time(at);
    const Date first{wall_.date.year, wall_.date.month, 1};
    if (sums_.months.empty() || sums_.months.back().month != first)
      sums_.months.emplace_back().month = first;
    peak_ = seasons_.is_high(wall_.date.month) ? 0 : 2;
  }

  void add(std::size_t k, double use, double given) {
    SharerSums& of = sums_.sharers[k];
    of.use.add(use);
    of.shared.add(given);
    if (!any_hours_) return;
    const double off = off_peak_.part(k, wall_.minute_of_day), on = 1 - off;
    of.use_off_peak.add(use * off);
    of.shared_off_peak.add(given * off);
    of.shared_in[peak_].add(given * on);
    of.shared_in[peak_ + 1].add(given * off);
    of.other_in[peak_].add((use - given) * on);
    of.other_in[peak_ + 1].add((use - given) * off);
  }

  void finish(double production, double use, double shared) {
    // What is left of rounding is no surplus.
    double surplus = production - shared;
    if (surplus < 1e-12 * production) surplus = 0;
    const auto hour = static_cast<std::size_t>(wall_.minute_of_day / 60);
    for (TimeSums* one : {&sums_.months.back(), &sums_.hours[hour]}) {
      one->production.add(production);
      one->use.add(use);
      one->shared.add(shared);
      one->surplus.add(surplus);
    }
    sums_.production.add(production);
    sums_.use.add(use);
    sums_.shared.add(shared);
    sums_.surplus.add(surplus);
  }

  AllocationSums take() { return std::move(sums_); }

 private:
  const Seasons seasons_;
  OffPeak off_peak_;
  AllocationSums sums_;
  WallTime wall_;
  std::size_t peak_ = 0;
  bool any_hours_ = false;
};

}  // namespace

double part_within(const std::vector<DayWindow>& windows, int minute_of_day, int step) {
  double minutes = 0;
  for (const DayWindow& window : windows) {
    const int to = window.to > window.from ? window.to : window.to + 1440;
    for (const int days : {-1440, 0, 1440})
      minutes += overlap(minute_of_day, minute_of_day + step, window.from + days, to + days);
  }
  return std::min(1.0, minutes / step);
}

void allocate_step(const LoadSeries& series, KeyMethod method, bool again, std::size_t step,
                   double production, std::vector<double>& given) {
  Step sharing(series, method, again);
  std::vector<double> use, shares;
  for (const std::size_t k : sharing.joining()) use.push_back(series.sharers[k].use[step]);
  shares.assign(use.size(), 0);
  sharing.share(step, production, use, shares);
  given.assign(series.sharers.size(), 0);
  for (std::size_t i = 0; i < shares.size(); ++i) given[sharing.joining()[i]] = shares[i];
}

AllocationSums allocate(const LoadSeries& series, KeyMethod method, bool again, double times,
                        Seasons seasons) {
  Step sharing(series, method, again);
  Adding adding(series, seasons);
  const std::vector<std::size_t>& joining = sharing.joining();
  std::vector<double> use(joining.size()), given(joining.size());
  for (std::size_t t = 0; t < series.production.size(); ++t) {
    const double production = series.production[t] * times;
    double all = 0, shared = 0;
    for (std::size_t i = 0; i < joining.size(); ++i)
      all += use[i] = series.sharers[joining[i]].use[t];
    sharing.share(t, production, use, given);
    adding.start(series.first + static_cast<Minute>(t) * series.step);
    for (std::size_t i = 0; i < joining.size(); ++i) {
      adding.add(joining[i], use[i], given[i]);
      shared += given[i];
    }
    adding.finish(production, all, shared);
  }
  AllocationSums sums = adding.take();
  for (std::size_t k = 0; k < series.sharers.size(); ++k) {
    const Sharer& alone = series.sharers[k];
    if (alone.joins) continue;
    for (const double one : alone.use) sums.sharers[k].use.add(one);
  }
  return sums;
}

}  // namespace habitat::energy
