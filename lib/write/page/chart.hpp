// SPDX-License-Identifier: Apache-2.0
// The chart of a table by years or dates as SVG: columns whose field says how they are drawn. Bars
// stacked around zero with a line of what they come to or were expected to, and how far that may be
// off; under them, in a panel of its own, what adds up. Where a column tells alternatives apart,
// each has a line, and where it meets the first one is marked.
#pragma once

#include "write/figure.hpp"
#include "write/markup.hpp"

namespace habitat {

/// Empty where the list has no year or date, no column to draw or fewer than two rows. `unit`: sign
/// of figures whose fields have none. `id` tells the charts of a document apart.
Markup render_chart(const Slot& list, const std::string& unit, const std::string& title,
                    const std::string& id, const HumanStyle& human);

}  // namespace habitat
