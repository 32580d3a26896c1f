// SPDX-License-Identifier: Apache-2.0
// SARIF 2.1.0, the OASIS form in which platforms and editors take findings: rules once, results
// that name them, places in files. Columns count characters, as everywhere here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "describe/stamp.hpp"
#include "messages/fault.hpp"

namespace habitat {

struct SarifRule {
  std::string id;
  std::string text;  ///< what is wrong, of any result of the rule
  std::string help;  ///< the remedy
};

struct SarifResult {
  SarifRule rule;
  std::string level;  ///< error, warning or note
  std::string message;
  std::string file;  ///< empty when it speaks of no file
  Place place = {};  ///< unknown when it speaks of the file as a whole
  std::string fingerprint = {};
  std::vector<std::pair<std::string, std::string>> properties = {};
};

/// A rule from the table of faults.
SarifRule fault_rule(Code code, Language language);

/// One document of one run, by the tool of the stamp.
std::string render_sarif(const Stamp& stamp, const std::vector<SarifResult>& results);

}  // namespace habitat
