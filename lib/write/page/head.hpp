// SPDX-License-Identifier: Apache-2.0
// What stands at the top of a page.
#pragma once

#include "write/report.hpp"

namespace habitat {

/// What the case comes to, before all else; empty where figures were chosen, or nothing is said.
std::string page_answer(const Report& report, const Selection& only, const HumanStyle& human);
/// Under the name of the case: the tool, its version and the date of the rules. The stamp stands at
/// the end.
std::string page_head(const Report& report, const HumanStyle& human);
/// For whom the case was made, on lines of their own: client, author and reference on one, then the
/// note.
std::vector<std::string> page_document(const Report& report, const HumanStyle& human);
/// That figures are missing; empty when none is.
std::string page_status(const Report& report, const Selection& only, const HumanStyle& human);

}  // namespace habitat
