// SPDX-License-Identifier: Apache-2.0
#include "read/row_record.hpp"

#include <algorithm>

#include "messages/utf8.hpp"

namespace habitat {

Place RecordPlaces::at(std::size_t start, std::size_t length) {
  Place place = places_.at(start);
  place.line += static_cast<int>(record_.line) - 1;
  // What goes on over several lines is shown up to the end of its first one.
  const auto part = record_.text.substr(std::min(start, record_.text.size()), length);
  place.length = std::max(1, count_characters(part.substr(0, part.find('\n'))));
  return place;
}

Place place_in(const RowRecord& record, int source, std::size_t start, std::size_t length) {
  return RecordPlaces(record, source).at(start, length);
}

void add_faults(const RowRecord& record, int source, Faults& faults) {
  RecordPlaces places(record, source);
  faults.append(record.faults, [&](const RecordFault& fault) -> Fault {
    return {fault, places.at(fault.start, fault.length)};
  });
}

Text separator_words(const RowDialect& dialect) {
  if (dialect.separator == ';') return {"a semicolon", "un point-virgule"};
  if (dialect.separator == '\t') return {"a tab", "une tabulation"};
  return {"a comma", "une virgule"};
}

bool check_header(RowRecord& record) {
  constexpr std::string_view archive = "PK\x03\x04";
  if (record.text.starts_with(archive)) {
    record.faults = {};
    record.faults.push_back({Code::archive_as_rows, 0});
    record.text = {};
    return false;
  }
  if (record.cells.size() != 1) return true;
  const RowCell& only = record.cells.front();
  const auto at = only.text.find('|');
  if (at == only.text.npos) return true;
  record.faults.push_back({Code::wrong_separator, only.start + at});
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
