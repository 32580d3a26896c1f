// SPDX-License-Identifier: Apache-2.0
// What was typed: one table of options serves the parser, the help and the manual's test.
#pragma once

#include "tool/tool.hpp"
#include "verbs/request.hpp"

namespace habitat::cli {

using verbs::Request;
using verbs::Target;

struct OptionDescription {
  std::string_view flags;  ///< "-s,--set"
  std::string_view value;  ///< "PATH=VALUE"; empty for a flag
  Text doc;
  std::string Request::*text = nullptr;
  std::vector<std::string> Request::*list = nullptr;
  bool Request::*flag = nullptr;
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
/// By its name or its letter, as it was typed: "--output", "-o". Null where there is none.
const OptionDescription* option_named(std::string_view typed);

struct VerbDescription {
  std::string_view name, usage;
  Text doc;
};

std::span<const VerbDescription> verb_table();
std::vector<std::string> verb_names();

/// The fault of a verb that there is not, with the nearest one.
Fault unknown_verb(const std::string& typed);

/// Reads the command line. Faults are of the command line.
Request parse_command(const Tool& tool, int argc, const char* const* argv, Faults& faults);

/// The language asked for, or the locale's.
Language language_of(const std::string& asked);

}  // namespace habitat::cli
