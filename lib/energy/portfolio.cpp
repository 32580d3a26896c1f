// SPDX-License-Identifier: Apache-2.0
#include "energy/portfolio.hpp"

#include <cmath>

#include "energy/student.hpp"

namespace habitat::energy {

void Sample::add(double x) {
  const double before = x - mean_;
  mean_ += before / ++size_;
  squares_ += before * (x - mean_);
}

std::optional<double> Sample::mean() const {
  return size_ > 0 ? std::optional(mean_) : std::nullopt;
}

std::optional<double> Sample::mean_variance() const {
  if (size_ < 2) return {};
  return squares_ / (size_ - 1) / size_;
}

Difference difference(const Sample& one, const Sample& other, double confidence) {
  Difference result;
  if (one.size() > 0 && other.size() > 0) result.value = *one.mean() - *other.mean();
  const auto a = one.mean_variance(), b = other.mean_variance();
  if (!a || !b) return result;
  const double sum = *a + *b;
  if (sum > 0) {
    // Welch and Satterthwaite: degrees of freedom of a sum of two variances.
    const double freedom = sum * sum / (*a * *a / (one.size() - 1) + *b * *b / (other.size() - 1));
    result.band = two_sided_quantile(confidence, freedom) * std::sqrt(sum);
  } else {
    result.band = 0;
  }
  return result;
}

void Portfolio::add(const Outcome& outcome) {
  const bool sufficient = outcome.verdict != Verdict::insufficient;
  if (outcome.control) {
    ++controls_;
    if (sufficient && outcome.fraction) control_.add(*outcome.fraction);
    return;
  }
  ++meters_;
  if (!sufficient) return;
  ++sufficient_;
  measured_ += outcome.verdict == Verdict::measured;
  observed_ += outcome.observed;
  counterfactual_ += outcome.counterfactual;
  avoided_ += outcome.avoided;
  if (outcome.band) {
    ++bands_;
    band_squares_ += *outcome.band * *outcome.band;
  }
  if (!outcome.fraction) return;
  coached_.add(*outcome.fraction);
  if (outcome.avoided > 0) savers_.add(*outcome.fraction);
}

std::optional<double> Portfolio::fraction() const {
  if (!(counterfactual_ > 0)) return {};
  return avoided_ / counterfactual_;
}

std::optional<double> Portfolio::band() const {
  if (sufficient_ == 0 || bands_ < sufficient_) return {};
  return std::sqrt(band_squares_);
}

}  // namespace habitat::energy
