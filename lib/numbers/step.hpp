// SPDX-License-Identifier: Apache-2.0
// The words of an intermediate figure: a model names the figure, `explain` prints the words.
#pragma once

#include "numbers/text.hpp"

namespace habitat {

/// One per rule, a constant beside the rule it speaks of.
struct Step {
  std::string_view name;  ///< "loan.instalment"
  std::string_view unit;  ///< as in describe/unit.hpp: "EUR", "%/year"
  Text label;
  Text source = {};  ///< article or text the rule comes from
};

constexpr Step worded(std::string_view name, std::string_view unit, Text label, Text source = {}) {
  return {name, unit, label, source};
}

/// A step that belongs to no year or rank.
constexpr int no_index = -1;

}  // namespace habitat
