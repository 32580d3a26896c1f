// SPDX-License-Identifier: Apache-2.0
// All meters of a programme together, added one by one: memory does not grow with them. Only those
// that were coached and whose baseline suffices count in the sums; those of a control group say
// what would have happened anyway (difference in differences).
#pragma once

#include <optional>

#include "energy/savings.hpp"

namespace habitat::energy {

/// One meter, in the unit of the portfolio.
struct Outcome {
  bool control = false;
  Verdict verdict = Verdict::insufficient;
  double observed = 0, counterfactual = 0, avoided = 0;
  std::optional<double> fraction, band;
};

/// Mean and spread of a list that is not kept (Welford).
class Sample {
 public:
  void add(double x);
  int size() const { return size_; }
  std::optional<double> mean() const;
  /// The square of the standard error of the mean; null under two.
  std::optional<double> mean_variance() const;

 private:
  int size_ = 0;
  double mean_ = 0, squares_ = 0;
};

/// A difference of means with its half-width, by Welch's t.
struct Difference {
  std::optional<double> value, band;
};
Difference difference(const Sample& one, const Sample& other, double confidence);

class Portfolio {
 public:
  void add(const Outcome& outcome);

  int meters() const { return meters_; }          ///< coached
  int sufficient() const { return sufficient_; }  ///< of these; the sums are over them
  int measured() const { return measured_; }
  int controls() const { return controls_; }
  /// Meters whose fraction is in a mean.
  int coached_in_mean() const { return coached_.size(); }
  int controls_in_mean() const { return control_.size(); }
  double observed() const { return observed_; }
  double counterfactual() const { return counterfactual_; }
  double avoided() const { return avoided_; }
  std::optional<double> fraction() const;
  /// The root of the sum of squares [4.3.2.5]; null where a meter has none.
  std::optional<double> band() const;
  /// Means of the fractions of single meters: of those that saved, and of all.
  std::optional<double> saved_by_savers() const { return savers_.mean(); }
  std::optional<double> mean_saving() const { return coached_.mean(); }
  /// The mean fraction of coached meters less that of the control group.
  Difference difference_in_differences(double confidence) const {
    return difference(coached_, control_, confidence);
  }

 private:
  int meters_ = 0, controls_ = 0, sufficient_ = 0, measured_ = 0, bands_ = 0;
  double observed_ = 0, counterfactual_ = 0, avoided_ = 0, band_squares_ = 0;
  Sample coached_, control_, savers_;
};

}  // namespace habitat::energy
