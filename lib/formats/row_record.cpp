// SPDX-License-Identifier: Apache-2.0
#include "formats/row_record.hpp"

#include <algorithm>

#include "formats/utf8.hpp"

namespace habitat {

Place place_in(const RowRecord& record, int source, std::size_t start, std::size_t length) {
  const auto before = record.text.substr(0, start);
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto lines = std::count(before.begin(), before.end(), '\n');
  // What goes on over several lines is shown up to the end of its first one.
  const auto part = record.text.substr(std::min(start, record.text.size()), length);
  const auto shown = part.substr(0, part.find('\n'));
  return {.source = source,
          .line = static_cast<int>(record.line + lines),
          .column = 1 + count_characters(before.substr(line_start)),
          .length = std::max(1, count_characters(shown))};
}

bool check_separator(RowRecord& record) {
  if (record.cells.size() != 1) return true;
  const RowCell& only = record.cells.front();
  const auto at = only.text.find_first_of(";\t");
  if (at == only.text.npos) return true;
  const bool tab = only.text[at] == '\t';
  record.faults.push_back(
      {Code::wrong_separator,
       only.start + at,
       1,
       {tab ? Text{"tabs", "des tabulations"} : Text{"semicolons", "des points-virgules"}}});
  return false;
}

bool check_bytes(RowRecord& record) {
  const auto bad = first_bad_byte(record.text), nul = record.text.find('\0');
  if (bad == nul) return true;  // neither is there
  if (nul < bad)
    record.faults.push_back({Code::nul_character, nul});
  else
    record.faults.push_back({Code::bad_utf8, bad});
  return false;
}

}  // namespace habitat
