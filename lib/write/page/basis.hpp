// SPDX-License-Identifier: Apache-2.0
// On which figures a page rests: dated data by how far they can be trusted, and each of them with
// its text.
#pragma once

#include "write/report.hpp"

namespace habitat {

/// On which dated data the page rests, by how far they can be trusted, a line for each degree.
std::vector<std::string> page_basis(const Report& report, const HumanStyle& human);

/// One value that the case does not give: a row of the basis in full.
struct PageAssumption {
  std::string path, label, value;
  std::string standing;  ///< its confidence, "set by the case" or "default"
  std::string from, source;
  bool dated = false;  ///< of the law, not a default
};
std::vector<PageAssumption> page_assumptions(const Report& report, const HumanStyle& human);

}  // namespace habitat
