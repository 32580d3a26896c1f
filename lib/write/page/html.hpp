// SPDX-License-Identifier: Apache-2.0
// The page for people as one HTML file, to be sent and printed: no script, nothing fetched, charts
// and drawings in place. Tables that the page shows in part stand whole at its end; what it folds
// away is there to unfold.
#pragma once

#include "write/markup.hpp"
#include "write/report.hpp"

namespace habitat {

/// One case, as a part of a document. Cases are told apart by their rank, from 1.
Markup render_html_article(const Report& report, const Selection& only, const HumanStyle& human,
                           int rank);

/// The whole file. With several cases it opens with their names. A sheet is printed on small paper.
std::string render_html(const std::vector<Markup>& articles,
                        const std::vector<std::string>& case_names, const std::string& generator,
                        bool sheet, const HumanStyle& human);

}  // namespace habitat
