// SPDX-License-Identifier: Apache-2.0
// What a spreadsheet draws of a sheet: which of its columns, over which of its rows. The cells are
// drawn as they stand, so that a chart follows when they are changed.
#pragma once

#include "write/sheets/sheet_cell.hpp"

namespace habitat {

struct SheetSeries {
  std::string label;
  std::size_t column = 0, first_row = 0, last_row = 0;  ///< among the rows of the sheet, from zero
};

struct SheetChart {
  std::string title;  ///< what it draws, where that is a few columns
  std::string unit;
  bool stacked = false;  ///< bars on each other; else lines
  std::size_t key = 0;   ///< the column of years or dates
  std::vector<SheetSeries> series;
};

/// The charts of the rows that a list has just added, the last `count` of a sheet: bars that stack,
/// and lines. `columns` are the values of an element, which stand from column `first_column` on.
/// What is zero throughout is not drawn; empty where there is nothing to draw.
std::vector<SheetChart> sheet_charts(const std::vector<Slot>& columns, const Field& list,
                                     std::size_t first_column,
                                     const std::vector<std::vector<SheetCell>>& rows,
                                     std::size_t count, Language language);

}  // namespace habitat
