// SPDX-License-Identifier: Apache-2.0
// The page for people as Markdown (GitHub's, with its tables): for a report, or the summary of a
// job. Tables that the page shows in part stand whole at the end.
#pragma once

#include "write/report.hpp"

namespace habitat {

std::string render_markdown(const Report& report, const Selection& only, const HumanStyle& human);

}  // namespace habitat
