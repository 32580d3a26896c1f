// SPDX-License-Identifier: Apache-2.0
// What every verb needs: the tool, what was typed, how to tell faults, and the exit code so far.
#pragma once

#include "verbs/evaluation.hpp"
#include "verbs/exit_code.hpp"
#include "verbs/request.hpp"
#include "write/diagnostics.hpp"

namespace habitat::verbs {

/// Which program this is, on which data.
Program program();

struct Session {
  const Tool& tool;
  const Request& request;
  Language language;
  int code = done;
  std::vector<SarifResult> gathered = {};    ///< what --diagnostics sarif tells at the end
  std::unique_ptr<OneCase> made_shape = {};  ///< when it was asked for

  /// The graver code stays: files, then inputs, then the command, then rows, since what stands for
  /// rows alone says that the rest was done; then verdicts.
  void raise(int other) { code = gravity(other) > gravity(code) ? other : code; }
  static int gravity(int of) { return of == rows_failed ? 2 * wrong_command - 1 : 2 * of; }
  DiagnosticStyle diagnostics() const;
  HumanStyle human() const;
  PageStyle page() const;
  /// The form of the output of verbs that have one.
  const Form& form() const { return *request.targets.front().form; }
  const std::string& file() const { return request.targets.front().file; }
  bool json() const { return form() == json_form || form() == ndjson_form; }

  /// Threads that may compute at once: as asked by -j, else as many as there are processors.
  int workers() const;
  bool sarif() const { return request.diagnostics == "sarif"; }

  /// Tells faults on stderr, or gathers them, and raises nothing.
  void show(const Faults& faults, const std::vector<Source>& sources);
  /// Tells what was gathered, at the end of a run.
  void tell_gathered() const;
  /// Tells faults on stderr and raises the code that they mean.
  void tell(const Faults& faults, const std::vector<Source>& sources);
  /// Tells faults of rows of files, which the rest of a case outlives, and raises.
  void tell_rows(const Faults& faults, const std::vector<Source>& sources);
  /// Tells what a computation found, as far as it is not on the page, where there is one, and
  /// raises under --strict.
  void tell_findings(const Evaluation& evaluation, bool has_page = true);
  void show_finding(const Finding& finding, const Place& place, const std::vector<Source>& sources);
  /// Tells one of them, unless quiet was asked for, and raises under --strict.
  void tell_finding(const Finding& finding, const Place& place, const std::vector<Source>& sources);
  /// Writes a text where -o says, and gives the exit code.
  int print(const std::string& text);
  /// What the program rests on, whatever it computes.
  Stamp stamp() const;
  OverrideTexts overrides() const;
  /// A result with one element in each list: it shows every figure there can be.
  OneCase& shape();
  /// Whether every --only pattern names a figure; else tells.
  bool check_only();
  /// Tells the elements ("annuities[year=1999]") that --only names and this result has not; then
  /// nothing is to be shown of it.
  bool check_elements(Evaluation& evaluation);
};

/// What is missing of a figure, or of what it stands in.
std::vector<Missing> missing_of(const Evaluation& evaluation, const std::string& figure);

/// What there is in place of an element that is not there: others, or the list without any.
std::string known_instead(const std::vector<std::string>& elements, const std::string& path);

}  // namespace habitat::verbs
