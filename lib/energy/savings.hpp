// SPDX-License-Identifier: Apache-2.0
// What was saved: the use that the model of the baseline expects in the weather of the reporting
// periods, less the use observed [3.6.1]; and how far that may be off.
//
// The band is one of prediction: with s2 = (least sum of w e^2) / (P - 1 - 2c), where the balance
// point of each of the c slopes counts as one more parameter, its half-width is
//
//   t s sqrt( x' (X'WX)^-1 x + sum of n_q ),   x = sum of n_q (1, H_q, C_q)
//
// the first part for what the baseline does not know of the model, the second for the chance in the
// reporting periods themselves. Three others stand beside it for comparison: that of the written
// method, the same as its program computes it (over the total of the baseline), and that of
// ordinary least squares [4.3.2; Sun and Baltazar 2013].
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "energy/follow_up.hpp"
#include "energy/regression.hpp"

namespace habitat::energy {

/// Something that changed the use besides coaching and weather: so much a day more is expected.
struct Adjustment {
  int from = 0, until = 0;  ///< the first day, and the first day after
  double per_day = 0;
};
/// How many of its days are among those.
inline int days_of(const Adjustment& adjustment, int from, int until) {
  return std::max(std::min(adjustment.until, until) - std::max(adjustment.from, from), 0);
}

/// Half-widths; null where the periods are too few or nothing varies.
struct Bands {
  std::optional<double> prediction, text, peer, ols;
};

struct Savings {
  int periods = 0;
  double observed = 0, counterfactual = 0, avoided = 0;
  std::optional<double> fraction;                           ///< of the counterfactual
  double base = 0, heating = 0, cooling = 0, adjusted = 0;  ///< parts of the counterfactual
  Bands bands;
};

Savings savings(const Fit& baseline, std::span<const Period> reporting, const Weather* weather,
                std::span<const Adjustment> adjustments, double confidence);

enum class Verdict { measured, not_distinguishable, increase, insufficient };

/// By the prediction band. Without periods after the start nothing suffices; without a band nothing
/// can be told from nought.
Verdict verdict(bool sufficient_baseline, const Savings& savings);
/// The same of sums over meters, some of which suffice.
Verdict verdict(double avoided, const std::optional<double>& band, double counterfactual);

/// A period beside what was expected of it.
struct Comparison {
  int start = 0, end = 0;
  double observed = 0, counterfactual = 0, saving = 0;
};
std::vector<Comparison> compared(const Model& model, std::span<const Period> periods,
                                 const Weather* weather, std::span<const Adjustment> adjustments);

/// The half-width of the prediction band of one reporting period by itself. Null as that of a
/// saving.
std::optional<double> band_of(const Fit& baseline, const Comparison& period, const Weather* weather,
                              double confidence);

/// The use that both models expect of a normal year, the difference [3.6.2]. Null under 328
/// reporting days, and where the normal year is not whole.
std::optional<double> normal_year_savings(const Model& baseline,
                                          const std::optional<Fit>& reporting,
                                          const Temperatures& normal_year);

}  // namespace habitat::energy
