// SPDX-License-Identifier: Apache-2.0
// Help, made of the same tables as the parser.
#pragma once

#include "cli/options.hpp"
#include "verbs/session.hpp"

namespace habitat::cli {

/// Help on standard output: examples first, then what there is; of one verb, or of all.
std::string help_text(const Tool& tool, std::string_view verb, bool full, Language language);

/// help VERB|CODE|codes|keys|figures|formats: what one wants to look up while working.
int help(verbs::Session& session);

/// Every code that help explains: of faults, then of the tool's alerts.
std::vector<std::string> help_codes(const Tool& tool);
/// What help lists: codes, keys, figures, formats.
std::vector<std::string> help_topics();

}  // namespace habitat::cli
