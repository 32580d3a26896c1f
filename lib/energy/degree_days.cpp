// SPDX-License-Identifier: Apache-2.0
#include "energy/degree_days.hpp"

#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>

namespace habitat::energy {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::chrono::year_month_day calendar(int day) {
  return std::chrono::sys_days(std::chrono::days(day));
}

bool in_season(int month) { return month >= 10 || month <= 5; }

}  // namespace

double heating_degree_days(DegreeDayRule rule, double base, double lowest, double highest) {
  const bool astride = lowest < base && base < highest;
  if (rule == DegreeDayRule::meteo || !astride)
    return heating_degree_days(base, (lowest + highest) / 2);
  const double below = base - lowest;
  return below * (0.08 + 0.42 * below / (highest - lowest));
}

double cooling_degree_days(DegreeDayRule rule, double base, double lowest, double highest) {
  return heating_degree_days(rule, -base, -highest, -lowest);
}

void Temperatures::skip_to(int day) {
  if (mean.empty()) first_day = day;
  mean.resize(static_cast<std::size_t>(std::max(day - first_day, 0)), missing);
}

void Temperatures::add(int day, double mean_of_day) {
  skip_to(day);
  mean.push_back(mean_of_day);
}

void Temperatures::add(int day, double lowest_of_day, double highest_of_day) {
  add(day, (lowest_of_day + highest_of_day) / 2);
  lowest.resize(mean.size() - 1, missing);
  highest.resize(mean.size() - 1, missing);
  lowest.push_back(lowest_of_day);
  highest.push_back(highest_of_day);
}

DegreeDays::DegreeDays(const Temperatures& temperatures, DegreeDayRule rule, double base,
                       double cooling_base)
    : first_day_(temperatures.first_day) {
  const std::size_t days = temperatures.mean.size();
  heating_.assign(days, missing);
  cooling_.assign(days, missing);
  for (std::size_t i = 0; i < days; ++i) {
    const double mean = temperatures.mean[i];
    if (std::isnan(mean)) continue;
    if (rule == DegreeDayRule::meteo) {
      heating_[i] = heating_degree_days(base, mean);
      cooling_[i] = cooling_degree_days(cooling_base, mean);
    } else if (i < temperatures.lowest.size()) {
      const double lowest = temperatures.lowest[i], highest = temperatures.highest[i];
      heating_[i] = heating_degree_days(rule, base, lowest, highest);
      cooling_[i] = cooling_degree_days(rule, cooling_base, lowest, highest);
    }
  }
}

DegreeDaySum DegreeDays::between(int from, int until) const {
  DegreeDaySum sum;
  for (int day = std::max(from, first_day_); day < std::min(until, end_day()); ++day) {
    const auto i = static_cast<std::size_t>(day - first_day_);
    if (std::isnan(heating_[i])) continue;
    sum.heating += heating_[i];
    sum.cooling += cooling_[i];
    ++sum.days;
  }
  sum.missing = std::max(until - from, 0) - sum.days;
  return sum;
}

bool is_whole_year(const Temperatures& temperatures) {
  const auto& days = temperatures.mean;
  return (days.size() == 365 || days.size() == 366) &&
         std::none_of(days.begin(), days.end(), [](double t) { return std::isnan(t); });
}

std::vector<MonthSum> DegreeDays::months() const {
  using namespace std::chrono;
  std::vector<MonthSum> all;
  for (int day = first_day_; day < end_day();) {
    const auto date = calendar(day);
    const sys_days last = date.year() / date.month() / std::chrono::last;
    const int next = std::min(static_cast<int>(last.time_since_epoch().count()) + 1, end_day());
    all.push_back({static_cast<int>(date.year()),
                   static_cast<int>(static_cast<unsigned>(date.month())), between(day, next)});
    day = next;
  }
  return all;
}

double october_to_may(const std::vector<MonthSum>& months) {
  double sum = 0;
  for (const MonthSum& month : months)
    if (in_season(month.month)) sum += month.sum.heating;
  return sum;
}

double year_of(const NormalMonths& normal) {
  return std::accumulate(normal.begin(), normal.end(), 0.0);
}

double october_to_may(const NormalMonths& normal) {
  double sum = 0;
  for (int month = 1; month <= 12; ++month)
    if (in_season(month)) sum += normal[static_cast<std::size_t>(month - 1)];
  return sum;
}

NormalMonths normal_months(const std::vector<MonthSum>& months) {
  NormalMonths normal{};
  for (const MonthSum& month : months)
    normal[static_cast<std::size_t>(month.month - 1)] += month.sum.heating;
  return normal;
}

}  // namespace habitat::energy
