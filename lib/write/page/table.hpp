// SPDX-License-Identifier: Apache-2.0
// A table of the page: the rows and columns of a list that the page shows, and in words what it
// leaves out.
#pragma once

#include "messages/text_table.hpp"
#include "write/report.hpp"

namespace habitat {

struct PageTable {
  std::vector<TextColumn> columns;
  std::vector<std::vector<std::string>> rows;
  std::string rest;  ///< what is left out, such as "every 5th year"; empty when nothing is
  std::string path;  ///< under which the whole can be asked for
  bool empty() const { return rows.empty() || columns.empty(); }
  /// Whether it has room on a terminal of that width.
  bool fits(int width) const;
};

/// The rows and columns of a list that the page shows, or all that is asked for; on a terminal that
/// is wide enough (`width` in characters, 0: none) every column.
PageTable page_table(const Slot& list, const PathNames& names, const Selection& only,
                     const HumanStyle& human, int width = 0);

}  // namespace habitat
