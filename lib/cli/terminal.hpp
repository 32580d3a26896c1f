// SPDX-License-Identifier: Apache-2.0
// What standard output and standard error can show.
#pragma once

#include "verbs/request.hpp"

namespace habitat::cli {

/// Colours: --color, then NO_COLOR, CLICOLOR_FORCE, TERM, then whether it is a terminal.
verbs::Terminal terminal_for(const std::string& colour_asked);

}  // namespace habitat::cli
