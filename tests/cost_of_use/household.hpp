// SPDX-License-Identifier: Apache-2.0
// A household in a dwelling, in the words of its user, computed exactly.
#pragma once

#include "computed_case.hpp"
#include "cost_of_use/tool.hpp"

namespace habitat {

class Household : public ComputedCase {
 public:
  explicit Household(const std::string& text, const Wants& wants = everything,
                     NumberKind kind = NumberKind::exact)
      : ComputedCase(cost_of_use::tool(), text, wants, kind) {}
};

}  // namespace habitat
