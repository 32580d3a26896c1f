// SPDX-License-Identifier: Apache-2.0
// An operation in the words of its user, computed exactly.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "computed_case.hpp"
#include "plai_balance/tool.hpp"

namespace habitat {

class Computed : public ComputedCase {
 public:
  explicit Computed(const std::string& text, const Wants& wants = everything)
      : ComputedCase(plai_balance::tool(), text, wants) {}

  /// One figure of the account: account(2030, "rent").
  Decimal account(int year, const std::string& column) const {
    return number("account[year=" + std::to_string(year) + "]." + column);
  }
};

/// The lines of an operating account, and nothing of the usual figures beside them.
inline std::string operating(std::map<std::string, std::string> lines = {}) {
  for (const char* usual : {"vacancy", "rls", "management", "major_maintenance", "property_tax",
                            "vacant_charges", "insurance", "levies"})
    lines.try_emplace(usual, "{amount: 0 EUR/year}");
  std::string text = "operating:\n";
  for (const auto& [name, line] : lines) text += "  " + name + ": " + line + "\n";
  return text;
}

}  // namespace habitat
