// SPDX-License-Identifier: Apache-2.0
#include "energy/follow_up.hpp"

#include <algorithm>
#include <cmath>

namespace habitat::energy {
namespace {

using Periods = std::vector<Period>;

// The value so far up a sorted list, between its neighbours where it falls between them.
double quantile(const std::vector<double>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

void flag_extremes(Periods& periods) {
  if (periods.empty()) return;
  std::vector<double> daily;
  for (const Period& period : periods) daily.push_back(period.use / period.days());
  std::sort(daily.begin(), daily.end());
  const double range = quantile(daily, 0.75) - quantile(daily, 0.25);
  const double limit = quantile(daily, 0.5) + 3 * range;
  for (Period& period : periods) period.extreme = period.use / period.days() > limit;
}

Cycle usual_cycle(const Periods& periods) {
  std::vector<double> lengths;
  for (const Period& period : periods)
    if (!period.unusable) lengths.push_back(period.days());
  std::sort(lengths.begin(), lengths.end());
  const bool long_ones = !lengths.empty() && quantile(lengths, 0.5) > longest_monthly;
  return long_ones ? Cycle::bimonthly : Cycle::monthly;
}

class Selection {
 public:
  Selection(const Weather* weather, const FollowUpTerms& terms)
      : weather_(weather), terms_(terms) {}

  FollowUp made_of(const Periods& periods) {
    for (const Period& period : periods) place(period);
    if (by_date_) cut_baseline();
    result_.cycle = terms_.cycle.value_or(usual_cycle(baseline_.empty() ? reporting_ : baseline_));
    result_.baseline = usable(baseline_);
    drop_across();
    result_.reporting = usable(reporting_);
    measure_baseline();
    return std::move(result_);
  }

 private:
  void place(const Period& period) {
    if (period.segment != Segment::by_date) {
      by_date_ = false;
      (period.segment == Segment::baseline ? baseline_ : reporting_).push_back(period);
      return;
    }
    const auto across = [&](int day) { return period.start < day && day < period.end; };
    if (period.end <= terms_.coaching_start)
      baseline_.push_back(period);
    else if (across(terms_.coaching_start) || across(terms_.reporting_start))
      across_.push_back(period);
    else if (period.start >= terms_.reporting_start && period.end <= terms_.reporting_end)
      reporting_.push_back(period);
  }

  void cut_baseline() {
    if (baseline_.empty()) return;
    const int wanted = baseline_.back().end - year_days;
    const auto within = std::find_if(baseline_.begin(), baseline_.end(),
                                     [&](const Period& p) { return p.start >= wanted; });
    auto first = within;
    if (terms_.baseline == BaselineRule::overshoot && within != baseline_.begin()) {
      const auto before = within - 1;
      const bool nearer =
          within == baseline_.end() || wanted - before->start < within->start - wanted;
      if (nearer) first = before;
    }
    baseline_.erase(baseline_.begin(), first);
  }

  std::optional<DropReason> fault_of(const Period& period) const {
    if (period.unusable) return period.unusable;
    if (terms_.zero_is_missing && period.use == 0) return DropReason::no_reading;
    if (period.use < 0) return DropReason::negative;
    const int days = period.days();
    if (days < shortest_period) return DropReason::off_cycle_under_25_days;
    if (days > longest_period) return DropReason::longer_than_70_days;
    if (result_.cycle == Cycle::monthly && !period.merged && days > longest_monthly)
      return DropReason::longer_than_35_days;
    if (10 * days_with_temperature(weather_, period.start, period.end) < 9 * days)
      return DropReason::temperature_coverage_under_90_percent;
    return {};
  }

  Periods usable(const Periods& periods) {
    Periods kept;
    for (const Period& period : periods) {
      if (const auto fault = fault_of(period))
        result_.dropped.push_back({period.start, period.end, *fault});
      else
        kept.push_back(period);
    }
    flag_extremes(kept);
    return kept;
  }

  void drop_across() {
    for (const Period& period : across_)
      result_.dropped.push_back(
          {period.start, period.end, period.unusable.value_or(DropReason::across_start)});
  }

  void measure_baseline() {
    const Periods& periods = result_.baseline;
    for (const Period& period : periods)
      result_.measured_days += days_with_temperature(weather_, period.measured_from, period.end);
    if (by_date_ && !periods.empty())
      result_.days_to_start = terms_.coaching_start - periods.back().end;
    result_.sufficient = result_.has_periods() && result_.has_days() && result_.ends_near();
  }

  const Weather* weather_;
  const FollowUpTerms& terms_;
  Periods baseline_, across_, reporting_;
  bool by_date_ = true;
  FollowUp result_;
};

}  // namespace

FollowUp follow_up(const std::vector<Period>& periods, const Weather* weather,
                   const FollowUpTerms& terms) {
  return Selection(weather, terms).made_of(periods);
}

}  // namespace habitat::energy
