// SPDX-License-Identifier: Apache-2.0
// Faults and findings as people and programs read them: place, excerpt with a caret, cause, remedy;
// or one JSON object a line; or gathered, as SARIF. The first line, FILE:LINE:COLUMN:
// SEVERITY[CODE]: MESSAGE, is frozen.
#pragma once

#include <vector>

#include "describe/finding.hpp"
#include "messages/source.hpp"
#include "write/sarif.hpp"

namespace habitat {

struct DiagnosticStyle {
  Language language = Language::en;
  bool json = false;
  bool colour = false;
};

/// One fault or finding with all that any form tells of it.
struct Diagnostic {
  std::string code, severity, message, hint, path;
  std::string file;  ///< or the name of an override; may be empty
  Place place = {};
};

/// Faults in the order of the file, a hundred at most.
std::vector<Diagnostic> diagnostics_of(const Faults& faults, const std::vector<Source>& sources,
                                       const DiagnosticStyle& style);

/// A warning or a note of a computation; `place` is unknown when it speaks of the case as a whole.
Diagnostic diagnostic_of(const Finding& finding, const Place& place,
                         const std::vector<Source>& sources, const std::string& case_name,
                         Language language);

/// The same facts as SARIF has them; the rule is of the table of faults where it stands there.
SarifResult sarif_of(const Diagnostic& diagnostic, Language language);

/// The file or override, and the line and column where they are known: "case.yaml:3:7".
std::string place_words(const Diagnostic& diagnostic);

/// One JSON object on a line.
std::string render_json(const Diagnostic& diagnostic);

/// "and 30 more errors", of which nothing else is told; empty where there are none.
std::string not_shown_words(const Faults& faults, Language language);

/// In the order of the file, a hundred at most, then how many more there are.
std::string render_faults(const Faults& faults, const std::vector<Source>& sources,
                          const DiagnosticStyle& style);

std::string render_finding(const Finding& finding, const Place& place,
                           const std::vector<Source>& sources, const std::string& case_name,
                           const DiagnosticStyle& style);

std::string_view severity_word(Severity severity);

}  // namespace habitat
