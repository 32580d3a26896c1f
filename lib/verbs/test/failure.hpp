// SPDX-License-Identifier: Apache-2.0
// What failed in a test, for the reports that tell this alone.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// What failed, and where in which file. An expectation that came from --set has no line.
struct Failure {
  const TestedCase* tested;
  const Comparison* comparison;  ///< null for a case that was refused
  std::string file;              ///< as it was given, without a leading ./
  Place place;

  /// A few letters that stay the same from run to run, whatever the figures: of the file and of
  /// what is expected there.
  std::string fingerprint;
  std::string check() const;  ///< "expectation-missed", or the code of a fault
  std::string title(Language language) const;
  std::string message(Language language) const;
};
std::vector<Failure> failures_of(const TestRun& run);

/// A file as platforms want it: relative to the project, without a leading ./
std::string project_path(std::string_view file);

}  // namespace habitat
