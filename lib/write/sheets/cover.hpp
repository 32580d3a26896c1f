// SPDX-License-Identifier: Apache-2.0
// The first sheet of a workbook: what each case comes to, in its sentence, with its key figures,
// and the line that says what it rests on.
#pragma once

#include "write/sheets/sheet_cell.hpp"
#include "write/report.hpp"

namespace habitat {

struct CoverLine {
  enum class Kind { title, answer, group, figure, words };
  Kind kind;
  std::string words;
  SheetCell value = {};  ///< of a figure
  std::string unit = {};
  std::string picture = {};  ///< beside a title: the logo
};

/// Figures that were asked for and have no value.
std::vector<const Missing*> missing_told(const Report& report, const Selection& only);

/// Adds the lines of one case. Its key figures are those that its page begins with.
void add_to_cover(std::vector<CoverLine>& lines, const Report& report, const Selection& only,
                  Language language);

}  // namespace habitat
