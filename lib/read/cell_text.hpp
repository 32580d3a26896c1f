// SPDX-License-Identifier: Apache-2.0
// A cell as its file has it, in the way that a case has it: numbers of a file with decimal commas,
// as a French spreadsheet saves them, and flags as spreadsheets and data frames write them.
#pragma once

#include "describe/slot.hpp"
#include "files/row_blocks.hpp"
#include "messages/fault.hpp"

namespace habitat {

/// Of a number of such a file: "1 234,5 EUR" is "1234.5 EUR". What is no number is as it was. With
/// tabs a point is a decimal mark, and a comma where it can be nothing else.
struct PointedNumber {
  std::string text;
  std::string other = {};  ///< of a number with two readings, 1.234, the second one: 1,234
};
PointedNumber with_decimal_point(std::string_view cell, const RowDialect& dialect);

/// "TRUE" and "True" are true; in a file of a French spreadsheet "vrai" as well. Else as it was.
std::string_view flag_of_cell(std::string_view cell, const RowDialect& dialect);

/// "31/12/2026" of a file with decimal commas is "2026-12-31". Else as it was.
std::string date_of_cell(std::string_view cell, const RowDialect& dialect);

/// Remedies of numbers in the way that a file with decimal commas has them.
void say_with_commas(Faults& faults);

/// What a cell is for the reader of cases, where a slot of that kind is set from it. Nothing, and a
/// fault whose place the caller knows, where a number has two readings.
std::optional<std::string> text_of_cell(std::string_view cell, Kind kind, const RowDialect& dialect,
                                        const std::string& path, Faults& faults);

/// Whether a kind is read as a number.
inline bool is_numeric(Kind kind) {
  return kind == Kind::number || kind == Kind::number_or_choice || kind == Kind::integer;
}

}  // namespace habitat
