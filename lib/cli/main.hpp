// SPDX-License-Identifier: Apache-2.0
// The command line, once for all tools: TOOL VERB [CASE...] [--option VALUE]...
#pragma once

#include "tool/tool.hpp"

namespace habitat::cli {

/// What a binary's main() returns: an exit code of verbs/exit_code.hpp.
int main(const Tool& tool, int argc, const char* const* argv);

}  // namespace habitat::cli
