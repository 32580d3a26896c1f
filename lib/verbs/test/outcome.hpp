// SPDX-License-Identifier: Apache-2.0
// What became of all expectations of all cases of one run: collected once, reported in many forms.
#pragma once

#include <set>

#include "verbs/expectations.hpp"

namespace habitat {

struct TestTally {
  int met = 0, missed = 0, refused = 0;
  int published() const { return met + missed; }
  bool nothing() const { return published() + refused == 0; }
};

/// One file: its expectations compared, or the faults for which it was refused.
struct TestedCase {
  std::string name;  ///< as the case calls itself, or its file
  std::string file;  ///< as it was given
  Date as_of = {};   ///< of the rules
  std::vector<Comparison> comparisons;
  Faults faults;  ///< when there are any, nothing was compared

  bool refused() const { return !faults.empty(); }
  TestTally tally() const;
};

/// Which expectations are looked at: --filter and --only.
struct ExpectationChoice {
  std::string text;  ///< a glob when there is a * in it, else a part of a figure's or case's name
  Selection only = {};
  bool takes(const std::string& case_name, const std::string& figure) const;
};

struct TestRun {
  Stamp stamp;  ///< of all cases: no inputs
  std::vector<TestedCase> cases;
  std::set<std::string> names;  ///< figures and cases with expectations, before the filter

  /// Compares the expectations that were chosen; a case without any is left out.
  void add(Evaluation& evaluation, const ExpectationChoice& choice);
  /// A file that could not be read.
  void add_unread(const std::string& file, Faults faults);
  TestTally tally() const;
  /// The fault of a choice that let nothing through.
  Fault nothing_matches(const ExpectationChoice& choice) const;
};

}  // namespace habitat
