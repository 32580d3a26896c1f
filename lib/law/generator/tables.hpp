// SPDX-License-Identifier: Apache-2.0
// What was read of the dated parameters, and the C++ tables written from it: constants only, so
// that no program spends time on them when it starts.
#pragma once

#include <string>
#include <vector>

#include "describe/date.hpp"

namespace habitat {

struct Value {
  Date from;
  std::string value;  ///< exact decimal text, trimmed; a ratio is a fraction
  std::string confidence, source;
};

struct Subject {
  std::string path, identifier;  ///< "loan.margin.plai", loan_margin_plai
  std::string unit, en, fr;
  Date checked;
  std::vector<Value> values;
};

/// The text of law/parameters.hpp; subjects are sorted by path.
std::string declarations(const std::vector<Subject>& subjects);
/// The text of law/parameters.cpp.
std::string tables(const std::vector<Subject>& subjects);

}  // namespace habitat
