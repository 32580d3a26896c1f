// SPDX-License-Identifier: Apache-2.0
#include "energy/correction.hpp"

#include <chrono>

#include "energy/follow_up.hpp"

namespace habitat::energy {
namespace {

bool in_summer(int day) {
  using namespace std::chrono;
  const auto month = year_month_day(sys_days(std::chrono::days(day))).month();
  return month >= June && month <= August;
}

// One side, brought to the degree days of a normal year.
std::optional<double> of_normal_year(std::span<const Period> periods, const DegreeDays& degree_days,
                                     double fixed, const CorrectionTerms& terms) {
  double days = 0, use = 0, heating = 0;
  for (const Period& period : periods) {
    const DegreeDaySum sum = degree_days.between(period.start, period.end);
    if (sum.days == 0) return {};
    days += period.days();
    use += period.use;
    heating += sum.heating * period.days() / sum.days;  // days without a temperature as the others
  }
  if (!terms.reference || heating < terms.minimum_degree_days) return {};
  const double fixed_then = fixed * days / year_days;
  return fixed + *corrected_use(use - fixed_then, 0, heating, *terms.reference);
}

}  // namespace

std::optional<double> corrected_use(double observed, double fixed, double degree_days,
                                    double reference) {
  if (!(degree_days > 0)) return {};
  return fixed + (observed - fixed) * reference / degree_days;
}

Corrected corrected(std::span<const Period> baseline, std::span<const Period> reporting,
                    const DegreeDays& degree_days, const CorrectionTerms& terms) {
  Corrected result;
  result.fixed = terms.fixed_use ? terms.fixed_use : summer_use_of_year(baseline);
  if (!result.fixed) return result;
  result.before = of_normal_year(baseline, degree_days, *result.fixed, terms);
  result.after = of_normal_year(reporting, degree_days, *result.fixed, terms);
  if (result.before && result.after) result.saving = *result.before - *result.after;
  return result;
}

std::optional<double> summer_use_of_year(std::span<const Period> periods) {
  double days = 0, use = 0;
  for (const Period& period : periods) {
    if (!in_summer(period.start + period.days() / 2)) continue;
    days += period.days();
    use += period.use;
  }
  if (days == 0) return {};
  return use / days * year_days;
}

}  // namespace habitat::energy
