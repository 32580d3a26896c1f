// SPDX-License-Identifier: Apache-2.0
// How the cells of a workbook are shown: the notation that files have whatever the language, widths,
// heights, and the characters that may stand there.
#pragma once

#include "write/sheets/sheets.hpp"

namespace habitat {

/// "#,##0.00"; of what is no number "0".
std::string number_form(const SheetCell& cell);
/// Some spreadsheets show a flag as a number.
std::string flag_form(Language language);
/// Words without what XML does not allow.
std::string words_for_xml(std::string_view words);

/// Characters for a column of which nothing but its heading is known.
double width_for(std::string_view heading);
/// Characters for a column of a sheet.
double width_of(const Sheet& sheet, std::size_t column);
/// Lines that words take in a column.
double lines_of(const std::string& words, double width);

}  // namespace habitat
