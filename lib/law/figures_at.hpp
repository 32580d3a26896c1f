// SPDX-License-Identifier: Apache-2.0
// All figures in force on one day, looked up once: what the rows of a sweep read again and again.
#pragma once

#include <cmath>
#include <map>
#include <vector>

#include "law/parameter.hpp"

namespace habitat::law {

class FiguresAt {
 public:
  explicit FiguresAt(Date day);

  Date day() const { return day_; }
  /// The figure into a number, which stays as it is where none is known on that day: then false.
  bool read(const Parameter& parameter, double& into) const {
    const double number = numbers_[parameter.rank];
    if (std::isnan(number)) return false;
    into = number;
    return true;
  }

 private:
  Date day_;
  std::vector<double> numbers_;  // by rank; not a number where none is known
};

/// The figures of each day that was asked for.
class FiguresByDay {
 public:
  /// Null where so many days were asked for that one more would take too much room.
  const FiguresAt* at(Date day);

 private:
  static constexpr std::size_t most_days = 256;
  std::map<Date, FiguresAt> days_;
  const FiguresAt* last_ = nullptr;
};

}  // namespace habitat::law
