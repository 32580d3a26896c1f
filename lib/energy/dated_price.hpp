// SPDX-License-Identifier: Apache-2.0
// The price of a carrier by day: a household's own where it gives one, else the dated data; of two
// published prices, by the share of each. The days on which it changes are found once; a price is
// read when a day first asks for it, so that what is told of the law is what was used.
#pragma once

#include <algorithm>
#include <limits>

#include "describe/dated.hpp"
#include "law/law.hpp"

namespace habitat::energy {

/// A published price, and how much of a unit is bought at it: 1, or the shares of two.
template <Number N>
struct PricePart {
  const law::Parameter* published = nullptr;
  N share = 1;
};

/// What is given holds from its first date on, and at all dates where it has none. It refers to
/// what is given and to the law, and keeps no copy.
template <Number N>
class DatedPrice {
 public:
  static constexpr int never = std::numeric_limits<int>::max();

  DatedPrice(const Dated<N>& own, std::vector<PricePart<N>> parts, const Law& law)
      : own_(&own), parts_(std::move(parts)), law_(&law), steps_(1) {
    std::vector<int> changes;
    for (const auto& [date, price] : own.from) changes.push_back(day_number(date));
    const int own_from = own.whole         ? std::numeric_limits<int>::min()
                         : changes.empty() ? never
                                           : changes.front();
    for (const PricePart<N>& part : parts_)
      if (!law.sets(*part.published))
        for (const law::DatedValue& value : part.published->values)
          if (const int day = day_number(value.from); day < own_from) changes.push_back(day);
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    for (const int day : changes) steps_.push_back({.first = day});
  }

  /// Null where it is not known.
  const std::optional<N>& at(int day) {
    Step& step = step_at(day);
    if (!step.read) {
      step.price = price_at(step.first, day);
      step.read = true;
    }
    return step.price;
  }
  const std::optional<N>& at(Date date) { return at(day_number(date)); }

  /// The first day after it on which another price begins.
  int next_change(int day) {
    const Step* next = &step_at(day) + 1;
    return next == steps_.data() + steps_.size() ? never : next->first;
  }

 private:
  struct Step {
    int first = std::numeric_limits<int>::min();
    bool read = false;
    std::optional<N> price = {};
  };

  Step& step_at(int day) {
    const auto after = std::upper_bound(steps_.begin() + 1, steps_.end(), day,
                                        [](int wanted, const Step& s) { return wanted < s.first; });
    return *std::prev(after);
  }

  std::optional<N> price_at(int first, int day) const {
    const Date date = date_of(day);
    if (const N* own = own_->at(date)) return *own;
    std::optional<N> price;
    for (const PricePart<N>& part : parts_) {
      const auto published =
          law_->value<N>(*part.published, told_date(*part.published, first, day));
      if (!published) return {};
      const N paid = part.share == N(1) ? *published : N(part.share * *published);
      price = price ? N(*price + paid) : paid;
    }
    return price;
  }

  // Days of one price are told as one, by the first of them, unless they are later than what was
  // checked; what the case sets itself holds at all dates.
  Date told_date(const law::Parameter& published, int first, int day) const {
    if (law_->sets(published)) return law_->as_of();
    const Date date = date_of(day);
    const bool open = first == std::numeric_limits<int>::min() || date > published.checked;
    return open ? date : date_of(first);
  }

  const Dated<N>* own_;
  std::vector<PricePart<N>> parts_;
  const Law* law_;
  std::vector<Step> steps_;
};

}  // namespace habitat::energy
