// SPDX-License-Identifier: Apache-2.0
// What every verb needs: the tool, what was typed, how to tell faults, and the exit code so far.
#pragma once

#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "formats/diagnostics.hpp"
#include "studies/evaluation.hpp"

namespace habitat::cli {

/// Which program this is, on which data.
Program program();

struct Session {
  const Tool& tool;
  const Options& options;
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
  Format format() const { return options.targets.front().format; }
  const std::string& file() const { return options.targets.front().file; }
  bool json() const { return format() == Format::json || format() == Format::ndjson; }

  /// Threads that may compute at once: as asked by -j, else as many as there are processors.
  int workers() const;
  bool sarif() const { return options.diagnostics == "sarif"; }

  /// Tells faults on stderr, or gathers them, and raises nothing.
  void show(const Faults& faults, const std::vector<Source>& sources);
  /// Tells what was gathered, at the end of a run.
  void tell_gathered() const;
  /// Tells faults on stderr and raises the code that they mean.
  void tell(const Faults& faults, const std::vector<Source>& sources);
  /// Tells faults of rows of files, which the rest of a case outlives, and raises.
  void tell_rows(const Faults& faults, const std::vector<Source>& sources);
  /// Tells what a computation found, as far as it is not on the page, and raises under --strict; or
  /// of that what has one number.
  void tell_findings(const Evaluation& evaluation, std::string_view number = {});
  /// Writes a text where -o says, and gives the exit code.
  int print(const std::string& text);
  /// What the program rests on, whatever it computes.
  Stamp stamp() const;
  OverrideTexts overrides() const;
  /// A result with one element in each list: it shows every figure there can be.
  OneCase& shape();
  /// Whether every --only pattern names a figure; else tells.
  bool check_only();
  /// Tells the elements ("annuities[year=1999]") that --only names and this result has not. False
  /// where that is all there would be to show.
  bool check_elements(Evaluation& evaluation);
};

/// What is missing of a figure, or of what it stands in.
std::vector<Missing> missing_of(const Evaluation& evaluation, const std::string& figure);

/// What there is in place of an element that is not there: others, or the list without any.
std::string known_instead(const std::vector<std::string>& elements, const std::string& path);

int verb_check(Session& session);
int verb_run(Session& session);
int verb_explain(Session& session);
int verb_test(Session& session);
int verb_batch(Session& session);
int verb_params(Session& session);
int verb_verify(Session& session);
int verb_new(Session& session);
int verb_schema(Session& session);
int verb_completion(Session& session);
int verb_help(Session& session);

/// Every code that help explains: of faults, then of the tool's alerts.
std::vector<std::string> help_codes(const Tool& tool);
/// What help lists: codes, keys, figures, formats.
std::vector<std::string> help_topics();

/// Help on standard output: examples first, then what there is.
std::string help_text(const Tool& tool, std::string_view verb, bool full, Language language);

}  // namespace habitat::cli
