// SPDX-License-Identifier: Apache-2.0
// The page for people as text: one block per group or table of the result, in the order of its
// description, then what has to be known of it.
#pragma once

#include "write/report.hpp"

namespace habitat {

struct PageStyle {
  HumanStyle human = {};
  bool colour = false;
  bool lines = false;  ///< box-drawing lines, for a terminal
  int width = 0;       ///< of the terminal; 0 when there is none
  bool verbose = false;
};

/// The page for people, as text.
std::string render_page(const Report& report, const Selection& only, const PageStyle& style);

}  // namespace habitat
