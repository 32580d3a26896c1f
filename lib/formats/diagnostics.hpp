// SPDX-License-Identifier: Apache-2.0
// Faults and findings as people and programs read them: place, excerpt with a caret, cause, remedy;
// or one JSON object a line. The first line, FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE, is frozen.
#pragma once

#include <vector>

#include "describe/finding.hpp"
#include "formats/document.hpp"

namespace habitat {

struct DiagnosticStyle {
  Language language = Language::en;
  bool json = false;
  bool colour = false;
};

inline constexpr std::size_t most_faults_told = 100;

/// In the order of the file, a hundred at most, then how many more there are.
std::string render_faults(Faults faults, const std::vector<Source>& sources,
                          const DiagnosticStyle& style);

/// A warning or a note of a computation; `place` is unknown when it speaks of the case as a whole.
std::string render_finding(const Finding& finding, const Place& place,
                           const std::vector<Source>& sources, const std::string& case_name,
                           const DiagnosticStyle& style);

std::string_view severity_word(Severity severity);

}  // namespace habitat
