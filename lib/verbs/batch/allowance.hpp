// SPDX-License-Identifier: Apache-2.0
// How many rows of a batch may fail: a number of them, or a share of all.
#pragma once

#include <optional>
#include <string>

#include "verbs/batch/report.hpp"

namespace habitat::verbs {

struct Allowance {
  double number = 0;
  bool share = false;
  bool exceeded(const BatchCounts& counts) const {
    const double failed = static_cast<double>(counts.failed);
    return share ? failed * 100 > number * static_cast<double>(counts.rows) : failed > number;
  }
};

/// "12" or "5 %"; nothing for another text.
std::optional<Allowance> read_allowance(std::string text);

}  // namespace habitat::verbs
