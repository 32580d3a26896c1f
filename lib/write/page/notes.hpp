// SPDX-License-Identifier: Apache-2.0
// What has to be known of a page: alerts, and what has no value and why.
#pragma once

#include "write/report.hpp"

namespace habitat {

struct PageLine {
  bool grave = false;  ///< a warning or a broken control
  std::string words;
  std::string code = {};    ///< of an alert
  std::string remedy = {};  ///< what can be done about what is grave
  /// As a line of text: the code, then the words.
  std::string text() const { return code.empty() ? words : code + " " + words; }
};

/// Alerts, and figures without value with the inputs that they lack; of a selection, the latter.
std::vector<PageLine> page_notes(const Report& report, const Selection& only,
                                 const HumanStyle& human);

/// Of these, what says which figures have no value and why.
std::vector<PageLine> missing_notes(const Report& report, const HumanStyle& human);

}  // namespace habitat
