// SPDX-License-Identifier: Apache-2.0
// What can be wrong with an input or a command: one table of codes, with the words in both
// languages and the remedy. A fault has a place; all faults of a run are told together.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "numbers/text.hpp"

namespace habitat {

enum class Code {
  // form of the file
  syntax,
  repeated_key,
  several_documents,
  root_not_map,
  anchor,
  too_deep,
  too_large,
  nul_character,
  bad_utf8,
  empty_document,
  tag,
  complex_key,
  too_many_nodes,
  // form of a value
  unknown_key,
  missing_key,
  group_expected,
  list_expected,
  scalar_expected,
  unknown_unit,
  wrong_unit,
  unit_unexpected,
  bare_ratio,
  decimal_comma,
  grouped_digits,
  exponent,
  not_finite,
  not_a_number,
  not_whole,
  out_of_range,
  unknown_word,
  not_a_flag,
  not_a_date,
  empty_value,
  bad_map_key,
  too_many_digits,
  // sense of a case
  no_schema,
  other_tool,
  unknown_schema,
  unknown_name,
  exclusive,
  one_of_needed,
  several_closings,
  repeated_name,
  inconsistent,
  unknown_parameter,
  no_tolerance,
  unknown_figure,
  ambiguous_figure,
  no_expectation,
  nothing_matches,
  refused_by_case,
  no_result,
  // overrides
  set_form,
  set_missing_element,
  // rows of a batch
  no_header,
  unnamed_column,
  repeated_column,
  row_length,
  quote_open,
  quote_inside,
  row_too_large,
  row_no_object,
  bad_json,
  nested_value,
  wrong_separator,
  // files
  cannot_read,
  is_directory,
  cannot_write,
  // command line
  verb_missing,
  verb_unknown,
  option_unknown,
  option_value,
  option_word,
  option_without_value,
  case_missing,
  figure_missing,
  output_shared,
  several_tables,
  one_output,
  option_elsewhere,
  usage,
  no_such_parameter,
  word_expected,
  word_unexpected,
  options_exclusive,
  unknown_example,
  several_examples,
  unknown_topic,
  rows_missing,
  table_in_row,
  output_is_input
};

struct FaultWords {
  Code code;
  std::string_view number;  ///< "E204"
  Text message;             ///< {0}, {1}... stand for the fault's arguments
  Text hint;                ///< given when the arguments it names are not empty
  Text other_hint;          ///< given instead, when those are empty
};

/// The whole table, in the order of the codes.
std::span<const FaultWords> fault_table();
const FaultWords& words_of(Code code);

/// Where something stands: a source by its rank, a line and a column (characters) from 1.
struct Place {
  int source = -1;
  int line = 0, column = 0, length = 1;
  bool known() const { return line > 0; }
};
/// Whether one place comes before another, as a reader meets them.
bool in_order(const Place& a, const Place& b);

struct Fault {
  Code code;
  Place place = {};
  std::string path = {};  ///< of the slot, when there is one
  std::vector<std::string> arguments = {};

  std::string message(Language language) const;
  std::string hint(Language language) const;
};

using Faults = std::vector<Fault>;

/// A template such as "unknown key {0}" with its arguments in place.
std::string fill(std::string_view words, std::span<const std::string> arguments);

}  // namespace habitat
