// SPDX-License-Identifier: Apache-2.0
// What was typed: one table of options serves the parser, the help and the manual's test.
#pragma once

#include <optional>

#include "cli/main.hpp"
#include "formats/writer.hpp"

namespace habitat::cli {

/// A file, or standard output where it has no name.
struct Target {
  std::string file;
  Format format = Format::table;
  bool to_file() const { return !file.empty() && file != "-"; }
};

struct Options {
  std::string verb;
  std::vector<std::string> words;  ///< after the verb: cases, figures
  std::vector<std::string> set, only, report, output;
  std::string as_of, format, csv_dialect, language, colour, precision, depth, diagnostics, filter;
  std::string progress, jobs, on_error, max_failed;  ///< from the second on of batch
  bool strict = false, quiet = false, verbose = false;
  std::string example;
  bool minimal = false, full = false, list = false, force = false;
  bool short_help = false, full_help = false, version = false;
  std::vector<Target> targets;  ///< where to write, in what form: one at least
};

struct OptionDescription {
  std::string_view flags;  ///< "-s,--set"
  std::string_view value;  ///< "PATH=VALUE"; empty for a flag
  Text doc;
  std::string Options::*text = nullptr;
  std::vector<std::string> Options::*list = nullptr;
  bool Options::*flag = nullptr;
  std::string_view verbs = "";  ///< that it belongs to, "run|test"; empty: to all

  bool is_of(std::string_view verb) const;
  /// As one types it: "--set"; its letter where it has nothing else.
  std::string_view name() const;
  /// "-s"; empty where it has none.
  std::string_view letter() const;
};

/// The words of "table|json|csv".
std::vector<std::string> split_words(std::string_view words);

std::span<const OptionDescription> option_table();

struct VerbDescription {
  std::string_view name, usage;
  Text doc;
};

std::span<const VerbDescription> verb_table();
std::vector<std::string> verb_names();

/// The fault of a verb that there is not, with the nearest one.
Fault unknown_verb(const std::string& typed);

/// Reads the command line. Faults are of the command line.
Options parse_command(const Tool& tool, int argc, const char* const* argv, Faults& faults);

/// The language asked for, or the locale's.
Language language_of(const std::string& asked);

}  // namespace habitat::cli
