// SPDX-License-Identifier: Apache-2.0
// The method of the trade, beside the regression: the part of a use that heats is scaled with the
// degree days at one base, the rest stands.
//
//   corrected = fixed + (observed - fixed) x reference / degree days
//
// Both sides of a meter are brought to a normal year: years of what was used, whatever the days
// that were read. The same fixed part is taken on both sides, so that what coaching saves of it is
// scaled with the weather as well.
#pragma once

#include <optional>
#include <span>

#include "energy/degree_days.hpp"
#include "energy/readings.hpp"

namespace habitat::energy {

/// A bill and two sums of degree days; null without degree days.
std::optional<double> corrected_use(double observed, double fixed, double degree_days,
                                    double reference);

struct Corrected {
  std::optional<double> fixed;  ///< of a year
  std::optional<double> before, after, saving;
};

struct CorrectionTerms {
  std::optional<double> fixed_use;  ///< of a year; absent: by the summer of the baseline
  std::optional<double> reference;  ///< degree days of a normal year; absent: nothing
  double minimum_degree_days = 20;  ///< of either side
};

Corrected corrected(std::span<const Period> baseline, std::span<const Period> reporting,
                    const DegreeDays& degree_days, const CorrectionTerms& terms);

/// The use of a year at the rate of those periods whose middle falls in June, July or August; null
/// without one.
std::optional<double> summer_use_of_year(std::span<const Period> periods);

}  // namespace habitat::energy
