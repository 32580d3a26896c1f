// SPDX-License-Identifier: Apache-2.0
// What can be wrong with an input or a command: the codes, and what is said of each in both
// languages.
#pragma once

#include <bit>

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
  other_sign,
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
  no_picture,
  picture_too_large,
  // overrides
  set_form,
  set_missing_element,
  set_nothing_to_change,
  set_in_file,
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
  missing_column,
  day_not_after,
  temperature_beyond,
  rows_apart,
  reading_not_after,
  period_backwards,
  unknown_meter,
  meter_again,
  reading_incomplete,
  no_station,
  meter_lacks,
  two_temperature_units,
  month_again,
  temperature_below,
  lowest_above_highest,
  celsius_as_fahrenheit,
  station_unnamed,
  unit_of_carrier,
  judged_before_start,
  index_beyond,
  household_again,
  persons_differ,
  owner_differs,
  lot_again,
  unknown_resolution,
  unknown_owner,
  vote_again,
  not_a_time,
  no_such_hour,
  unknown_step,
  other_step,
  steps_missing,
  step_again,
  step_empty,
  column_unit,
  step_alone,
  column_of_participant,
  participant_ends,
  coefficients_above_one,
  coefficients_apart,
  // files
  cannot_read,
  is_directory,
  cannot_write,
  read_only,
  link_to_nothing,
  file_exists,
  parts_left_over,
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
  output_is_input,
  unknown_ending,
  ending_replaced,
  workbook_to_terminal,
  no_workbook_library,
  no_workbook,
  two_readings,
  kept_twice,
  kept_missing,
  kept_later,
  archive_as_rows,
  export_row,
  export_rows_differ,
  export_unknown,
  export_not_wanted,
  meter_said_otherwise,
  export_of_other_kind,
  no_shard,
  shard_in_name,
  shard_of_stream,
  part_without_manifest,
  parts_differ,
  part_missing,
  part_twice,
  part_changed,
  part_form,
  export_ids,
  no_zip_library,
  broken_archive,
  column_map_form,
  mapped_missing
};

/// The places {0}, {1}... of a sentence, as bits. A brace that is no place is written twice.
consteval unsigned places_in(std::string_view sentence) {
  unsigned places = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] != '{' && sentence[i] != '}') continue;
    if (sentence.at(i + 1) == sentence[i]) {
      ++i;
      continue;
    }
    const unsigned place = static_cast<unsigned>(sentence.at(i + 1) - '0');
    if (sentence[i] == '}' || place > 9 || sentence.at(i + 2) != '}') throw "no place";
    places |= 1u << place;
    i += 2;
  }
  return places;
}
/// Those of a sentence in two languages, which name the same.
consteval unsigned places_in(const Text& sentence) {
  if (places_in(sentence.en) != places_in(sentence.fr))
    throw "the languages differ in their places";
  if (sentence.en.empty() != sentence.fr.empty()) throw "a language has no sentence";
  return places_in(sentence.en);
}

struct FaultWords {
  Code code;
  std::string_view number;  ///< "E204"
  Text message;             ///< {0}, {1}... stand for the fault's arguments
  Text hint;                ///< given when the arguments it names are not empty
  Text other_hint;          ///< given instead, when those are empty
  std::size_t least, most;  ///< arguments: those of the message, those of the hints as well

  consteval FaultWords(Code of, std::string_view known_as, Text what, Text remedy, Text otherwise)
      : code(of), number(known_as), message(what), hint(remedy), other_hint(otherwise) {
    const unsigned told = places_in(message);
    const unsigned all = told | places_in(hint) | places_in(other_hint);
    if ((all & (all + 1)) != 0) throw "a place is left out";
    least = static_cast<std::size_t>(std::bit_width(told));
    most = static_cast<std::size_t>(std::bit_width(all));
  }
};

/// A row of the tables: a code, its number, what is wrong, the remedy, and the one where that one
/// names what is not there.
consteval FaultWords says(Code code, std::string_view number, Text message, Text hint = {},
                          Text other_hint = {}) {
  return {code, number, message, hint, other_hint};
}

}  // namespace habitat
