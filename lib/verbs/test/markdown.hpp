// SPDX-License-Identifier: Apache-2.0
// A page of Markdown, such as the summary of a job: what needs a look stands first.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// A table of Markdown, the worst first. With a limit in bytes the end may be left out, and says
/// so.
std::string render_markdown(const TestRun& run, Language language, std::size_t most_bytes);

}  // namespace habitat
