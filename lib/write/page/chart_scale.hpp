// SPDX-License-Identifier: Apache-2.0
// From figures to a height in a drawing, with marks at round amounts.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace habitat {

// A scale whose marks are 1, 2 or 5 times a power of ten.
class ChartScale {
 public:
  ChartScale(double low, double high, double top, double height) : top_(top), height_(height) {
    while ((high - low) / static_cast<double>(step_) > 5) {
      const bool two = leading() == 2;
      step_ = two ? step_ / 2 * 5 : step_ * 2;
    }
    const double step = static_cast<double>(step_);
    low_ = std::floor(low / step) * step;
    high_ = std::max(std::ceil(high / step) * step, low_ + step);
  }
  double at(double value) const { return top_ + (high_ - value) / (high_ - low_) * height_; }
  std::vector<long long> marks() const {
    std::vector<long long> marks;
    for (double mark = low_; mark <= high_ + static_cast<double>(step_) / 2;
         mark += static_cast<double>(step_))
      marks.push_back(std::llround(mark));
    return marks;
  }
  long long step() const { return step_; }

 private:
  long long leading() const {
    long long digit = step_;
    while (digit >= 10) digit /= 10;
    return digit;
  }
  double top_, height_, low_, high_;
  long long step_ = 1;
};

}  // namespace habitat
