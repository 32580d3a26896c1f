// SPDX-License-Identifier: Apache-2.0
// An item over the years: what is spent in each, what that is worth at the base date. Amounts stand
// at base-date prices and follow their own escalation, else that or the index of their carrier.
//
// A part with a life is done again at base-date price as long as its turn comes before the horizon;
// what is left of it then is taken off, linear (Regulation (EU) 244/2012, annex I):
//
//     residual = - cost x remaining life / life
#pragma once

#include "cost_of_use/life_cycle/rules/discounting.hpp"
#include "cost_of_use/life_cycle/rules/item_years.hpp"

namespace habitat::cost_of_use {

/// What is spent year by year, and its present value.
template <Number N>
struct Course {
  std::vector<N> amounts, values;
  explicit Course(int period)
      : amounts(static_cast<std::size_t>(period) + 1, N(0)), values(amounts) {}
  void add(int year, const N& amount, const N& value) {
    const auto rank = static_cast<std::size_t>(year);
    amounts[rank] = amounts[rank] + amount;
    values[rank] = values[rank] + value;
  }
};

template <Number N>
class ItemCourse {
 public:
  ItemCourse(const LifeCycle<N>& input, const Discounting<N>& discounting, const CostItem<N>& item)
      : discounting_(discounting),
        item_(item),
        years_(years_of(item, discounting.period())),
        growth_(growth_of(input)) {
    if (!item.escalation) index_ = input.price_index.find(item.carrier);
  }

  /// Whether a factor stands for several years: then no year is known.
  bool has_years() const { return !item_.factor || !years_.several(); }

  /// Its present value; what its years hold is added to the course.
  N value(Course<N>& course) {
    if (item_.factor) return by_factor(course);
    for (int year = years_.first; year <= years_.last; ++year) add(course, year, N(1));
    if (item_.life) again(course, *item_.life);
    return N(*item_.amount * N(step(words::coefficient, coefficient_)));
  }

 private:
  N by_factor(Course<N>& course) const {
    const N value = *item_.amount * *item_.factor;
    if (!years_.several())
      course.add(years_.first, N(*item_.amount * discounting_.inflation(years_.first)), value);
    return value;
  }

  // `share` of the amount falls in a year.
  void add(Course<N>& course, int year, const N& share) {
    const N price = share * real_price(year);
    const N worth = price * discounting_.real_factor(year);
    coefficient_ = coefficient_ + worth;
    course.add(year, N(*item_.amount * price * discounting_.inflation(year)),
               N(*item_.amount * worth));
  }

  void again(Course<N>& course, int life) {
    const int period = discounting_.period();
    const int last = last_installation(years_.first, life, period);
    for (int year = years_.first + life; year <= last; year += life) add(course, year, N(1));
    const int remaining = last + life - period;
    if (remaining > 0 && item_.residual == ResidualRule::linear)
      add(course, period, N(-(N(remaining) / N(life))));
  }

  // By how much the price is multiplied each year, inflation taken out.
  N growth_of(const LifeCycle<N>& input) const {
    const N* of_carrier = input.escalation.find(item_.carrier);
    const N* escalation = item_.escalation ? &*item_.escalation : of_carrier;
    if (!escalation) return N(1);
    return discounting_.is_nominal() ? N((N(1) + *escalation) / (N(1) + *input.inflation))
                                     : N(N(1) + *escalation);
  }

  N real_price(int year) const {
    if (!index_) return growth_ == N(1) ? N(1) : power(growth_, year);
    const N* index = index_->find(year);
    if (!index) return N(1);  // of year 0, the base date
    return discounting_.is_nominal() && year > 0 ? N(*index / discounting_.whole_inflation(year))
                                                 : *index;
  }

  const Discounting<N>& discounting_;
  const CostItem<N>& item_;
  const Years years_;
  const N growth_;
  const Keyed<PeriodKeys, N>* index_ = nullptr;
  N coefficient_ = 0;
};

}  // namespace habitat::cost_of_use
