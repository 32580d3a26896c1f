// SPDX-License-Identifier: Apache-2.0
// A table of the page: the rows and columns of a list that the page shows, and a line that says how
// to see the others.
#pragma once

#include "formats/report.hpp"

namespace habitat {

/// Empty when nothing of the list is shown.
std::string render_page_table(const Slot& list, const PathNames& names, const Selection& only,
                              const PageStyle& style);

}  // namespace habitat
