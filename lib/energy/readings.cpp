// SPDX-License-Identifier: Apache-2.0
#include "energy/readings.hpp"

#include <algorithm>
#include <cmath>

namespace habitat::energy {
namespace {

Period unusable(int start, int end, DropReason reason, Segment segment = Segment::by_date) {
  return {.start = start, .end = end, .measured_from = end, .segment = segment, .unusable = reason};
}

// Uses as they come, those estimated waiting for one that was read.
class UseMerger {
 public:
  void add(const UseReading& reading) {
    if (!waiting_.empty() && !follows(waiting_.back(), reading)) give_up_all();
    if (!all_.empty() && waiting_.empty()) tell_gap(reading);
    if (std::isnan(reading.use)) {
      give_up_all();
      all_.push_back(unusable(reading.start, reading.end, DropReason::no_reading, reading.segment));
    } else if (reading.estimated) {
      waiting_.push_back(reading);
    } else {
      take(reading);
    }
  }

  std::vector<Period> finish() {
    give_up_all();
    return std::move(all_);
  }

 private:
  static bool follows(const UseReading& before, const UseReading& after) {
    return before.end == after.start && before.segment == after.segment;
  }

  void take(const UseReading& reading) {
    const auto near = std::find_if(waiting_.begin(), waiting_.end(), [&](const UseReading& other) {
      return reading.end - other.start <= longest_period;
    });
    give_up(waiting_.begin(), near);
    Period period{.start = reading.start,
                  .end = reading.end,
                  .use = reading.use,
                  .measured_from = reading.start,
                  .segment = reading.segment};
    for (auto other = near; other != waiting_.end(); ++other) period.use += other->use;
    period.merged = near != waiting_.end();
    if (period.merged) period.start = near->start;
    waiting_.clear();
    all_.push_back(period);
  }

  using Place = std::vector<UseReading>::iterator;
  void give_up(Place first, Place last) {
    for (; first != last; ++first)
      all_.push_back(
          unusable(first->start, first->end, DropReason::estimated_not_merged, first->segment));
  }
  void give_up_all() {
    give_up(waiting_.begin(), waiting_.end());
    waiting_.clear();
  }

  void tell_gap(const UseReading& reading) {
    const Period& before = all_.back();
    if (before.end < reading.start && before.segment == reading.segment)
      all_.push_back(unusable(before.end, reading.start, DropReason::no_reading, reading.segment));
  }

  std::vector<Period> all_;
  std::vector<UseReading> waiting_;
};

// An index has fallen because the meter went past its last digit, or because it was misread: the
// way that is shorter.
double use_between(double from, double to, int digits) {
  const double fallen = from - to;
  if (fallen <= 0) return -fallen;
  const double rolled = std::pow(10.0, digits) - fallen;
  return rolled < fallen ? rolled : -fallen;
}

// Two parts of one period, of the old meter and of the new one.
Period both_meters(const Period& old_meter, const Period& new_meter) {
  Period sum = new_meter;
  sum.start = old_meter.start;
  sum.use += old_meter.use;
  sum.merged = true;
  if (new_meter.measured_from == new_meter.start) sum.measured_from = old_meter.measured_from;
  return sum;
}

class IndexMerger {
 public:
  explicit IndexMerger(int digits) : digits_(digits) {}

  void add(const IndexReading& reading) {
    if (reading.replaced) {
      // The old meter was not read when it was closed.
      if (last_read_ && last_read_->day < reading.day)
        all_.push_back(
            unusable(last_read_->day, reading.day,
                     last_estimate_ ? DropReason::estimated_not_merged : DropReason::no_reading));
      last_read_ = reading;
      last_estimate_.reset();
    } else if (reading.estimated) {
      if (!last_read_ && !first_estimate_) first_estimate_ = reading.day;
      last_estimate_ = reading.day;
    } else {
      take(reading);
    }
  }

  std::vector<Period> finish() {
    const auto from = last_read_ ? std::optional(last_read_->day) : first_estimate_;
    if (last_estimate_ && *from < *last_estimate_)
      all_.push_back(unusable(*from, *last_estimate_, DropReason::estimated_not_merged));
    return std::move(all_);
  }

 private:
  void take(const IndexReading& reading) {
    if (last_read_)
      add_period(reading);
    else if (first_estimate_)
      all_.push_back(unusable(*first_estimate_, reading.day, DropReason::estimated_not_merged));
    last_read_ = reading;
    last_estimate_.reset();
  }

  void add_period(const IndexReading& reading) {
    const Period period{.start = last_read_->day,
                        .end = reading.day,
                        .use = use_between(last_read_->index, reading.index, digits_),
                        .measured_from = last_estimate_.value_or(last_read_->day),
                        .merged = last_estimate_.has_value()};
    const bool one_of_two = last_read_->replaced && !all_.empty() &&
                            all_.back().end == period.start && !all_.back().unusable &&
                            std::min(all_.back().days(), period.days()) < shortest_period;
    if (one_of_two)
      all_.back() = both_meters(all_.back(), period);
    else
      all_.push_back(period);
  }

  int digits_;
  std::vector<Period> all_;
  std::optional<IndexReading> last_read_;
  std::optional<int> first_estimate_, last_estimate_;
};

}  // namespace

std::vector<Period> periods(std::span<const UseReading> readings) {
  UseMerger merger;
  for (const UseReading& reading : readings) merger.add(reading);
  return merger.finish();
}

std::vector<Period> periods(std::span<const IndexReading> readings, int digits) {
  IndexMerger merger(digits);
  for (const IndexReading& reading : readings) merger.add(reading);
  return merger.finish();
}

}  // namespace habitat::energy
