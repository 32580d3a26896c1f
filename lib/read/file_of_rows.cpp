// SPDX-License-Identifier: Apache-2.0
#include "read/file_of_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "describe/unit.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "read/cell_text.hpp"
#include "read/column_name.hpp"
#include "read/meant.hpp"
#include "read/reader.hpp"
#include "read/row_cells.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

bool takes_unit(const Slot& slot) { return is_numeric(slot.kind()); }

// Those that a heading may give a column of its own.
std::vector<std::string> units_of(const Field& field) {
  std::vector<std::string> units;
  std::istringstream words{std::string(field.units)};
  for (std::string unit; words >> unit;) units.push_back(unit);
  return units;
}

// The name of a member that a column is headed by its label, in either language: "use (kWh)".
std::optional<ColumnName> labelled(std::string_view heading, const Slot& member) {
  const Field& field = member.field();
  for (const Language language : {Language::en, Language::fr}) {
    const std::string_view label = field.label.in(language);
    if (label.empty() || !heading.starts_with(label)) continue;
    const auto rest = heading.substr(label.size());
    if (rest.empty()) return ColumnName{field.name, ""};
    if (rest == fmt::format(" ({})", unit_sign(field.unit, language)))
      return ColumnName{field.name, field.unit};
  }
  return {};
}

// A heading that two members may have names neither.
ColumnName name_of(std::string_view heading, const std::vector<Slot>& members) {
  std::optional<ColumnName> found;
  for (const Slot& member : members) {
    if (member.kind() == Kind::map) continue;
    if (member.field().name == cut_column_name(heading).path) return cut_column_name(heading);
    const auto name = labelled(trimmed(heading), member);
    if (name && found) return cut_column_name(heading);
    if (name) found = name;
  }
  return found ? *found : cut_column_name(heading);
}

}  // namespace

std::vector<std::string> names_of_members(const std::vector<Slot>& members) {
  std::vector<std::string> names;
  // Of a map there is a column for each of its keys.
  for (const Slot& member : members)
    names.emplace_back(member.kind() == Kind::map ? member.access().keys->sample
                                                  : member.field().name);
  return names;
}

Source source_of(const std::string& file, const RowRecord& record) {
  constexpr std::size_t most_kept = 1u << 16;
  return {file, std::string(record.text.substr(0, most_kept)), static_cast<int>(record.line)};
}

std::int64_t RowOrigins::rows_of(std::string_view file) const {
  std::vector<bool> of(files.size());
  for (std::size_t i = 0; i < files.size(); ++i)
    of[i] = files[i] == file || files[i].starts_with(fmt::format("{}/", file));
  return std::count_if(rows.begin(), rows.end(), [&](const Origin& one) {
    return of[static_cast<std::size_t>(one.file)];
  });
}

bool FileOfRows::next() {
  while (!reader_.next(record_)) {
    // The last record stays where it is, to be told of.
    if (!cutter_.take_block(next_block_)) return false;
    std::swap(block_, next_block_);
    reader_.start(block_);
  }
  return true;
}

std::int64_t FileOfRows::pass_over() {
  std::int64_t rows = 0;
  while (reader_.next(record_)) ++rows;
  while (cutter_.take_block(next_block_)) rows += next_block_.rows;
  return rows;
}

void FileOfRows::tell_form(Faults& faults) {
  for (const RecordFault& fault : record_.faults)
    faults.push_back({fault, place_of(fault.start, fault.length)});
}

bool FileOfRows::is_valid(Faults& faults) {
  check_bytes(record_);
  tell_form(faults);
  return record_.faults.empty();
}

bool FileOfRows::is_whole(Faults& faults) {
  if (record_.cells.size() == columns_.size()) return true;
  faults.push_back({Code::row_length,
                    place_of(0, 1),
                    "",
                    {std::to_string(record_.cells.size()), std::to_string(columns_.size()),
                     record_.cells.size() > columns_.size() ? separator_words(dialect()) : Text{}}});
  return false;
}

// The first record is the header.
const RowOrigins::Origin& FileOfRows::origin() const {
  return origins_->rows[static_cast<std::size_t>(record_.line - 2)];
}

// Where a part of the record stands. Rows beyond the most that are shown have their place alone.
Place FileOfRows::place_of(std::size_t start, std::size_t length) {
  if (origins_) {
    const auto [file, line] = origin();
    const auto [known, fresh] = origins_told_.try_emplace(file, static_cast<int>(sources_.size()));
    if (fresh) sources_.push_back({origins_->files[static_cast<std::size_t>(file)], ""});
    return {.source = known->second, .line = line, .column = 1};
  }
  if (line_shown_ != record_.line && shown_ <= most_rows_shown) {
    line_shown_ = record_.line;
    sources_.push_back(shown_ < most_rows_shown ? source_of(file_, record_) : Source{file_, ""});
    ++shown_;
  }
  return place_in(record_, static_cast<int>(sources_.size()) - 1, start, length);
}

std::string FileOfRows::path_of(std::string_view member) const {
  return fmt::format("{}[]{}{}", path_, member.empty() ? "" : ".", member);
}

std::string FileOfRows::path_of(std::string_view member, std::int64_t row) const {
  return fmt::format("{}[{}]{}{}", path_, row, member.empty() ? "" : ".", member);
}

bool FileOfRows::read_header(const std::vector<Slot>& members, Faults& faults,
                             std::vector<UnreadColumn>* unread) {
  if (cutter_.take_record(block_)) reader_.start(block_);
  if (block_.rows == 0 || !reader_.next(record_)) {
    sources_.push_back({file_, ""});
    const int rank = static_cast<int>(sources_.size()) - 1;
    faults.push_back({Code::no_header,
                      {.source = rank, .line = 1, .column = 1},
                      path_,
                      {fmt::to_string(fmt::join(names_of_members(members), ","))}});
    return false;
  }
  const auto before = faults.count();
  if (!check_header(record_) || !is_valid(faults)) {
    if (faults.count() == before) tell_form(faults);
    return false;
  }
  for (const RowCell& cell : record_.cells) read_column(cell, members, faults, unread);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const bool there = std::any_of(columns_.begin(), columns_.end(),
                                   [&](const FileColumn& column) { return column.member == i; });
    if (members[i].field().required && !there)
      faults.push_back(
          {Code::missing_column, place_of_record(), path_, {std::string(members[i].field().name)}});
  }
  return faults.count() == before;
}

void FileOfRows::read_column(const RowCell& cell, const std::vector<Slot>& members, Faults& faults,
                             std::vector<UnreadColumn>* unread) {
  const ColumnName name = name_of(cell.text, members);
  const auto fault = [&](FaultText words) {
    faults.push_back({std::move(words), place_of(cell), path_of(name.path)});
  };
  FileColumn column{std::string(cell.text), std::string(name.path), std::string(name.unit)};
  if (name.path.empty())
    return fault(
        {Code::unnamed_column,
         {std::to_string(&cell - record_.cells.data() + 1), listed(names_of_members(members))}});
  const auto found = std::find_if(members.begin(), members.end(), [&](const Slot& m) {
    return m.kind() != Kind::map && m.field().name == name.path;
  });
  if (found == members.end()) {
    if (unread) {
      unread->push_back({std::string(name.path), place_of(cell)});
      columns_.push_back(std::move(column));
      return;
    }
    std::vector<std::string> names;
    for (const Slot& member : members) names.emplace_back(member.field().name);
    return fault(
        {Code::unknown_key, {path_of(name.path), meant_key(name.path, members), listed(names)}});
  }
  column.member = static_cast<std::size_t>(found - members.begin());
  for (const FileColumn& before : columns_)
    if (before.member == column.member)
      return fault({Code::repeated_column, {column.name, before.name}});
  check_unit(cell, *found, name.unit, faults);
  columns_.push_back(std::move(column));
}

// What is wrong with the unit of a column is told once.
void FileOfRows::check_unit(const RowCell& cell, const Slot& member, std::string_view unit,
                            Faults& faults) {
  if (unit.empty()) return;
  const std::string path = path_of(member.field().name);
  Faults found;
  if (const auto units = units_of(member.field()); !units.empty()) {
    if (std::find(units.begin(), units.end(), unit) == units.end())
      found.push_back({Code::wrong_unit, {}, path, {path, std::string(unit), listed(units)}});
  } else if (takes_unit(member))
    read_quantity(with_unit("1", unit), member.field().unit, path, found);
  else
    found.push_back({Code::unit_unexpected, {}, path, {path, std::string(unit)}});
  tell_at(cell, found, faults);
}

bool FileOfRows::read_cell(const RowCell& cell, const FileColumn& column, const Slot& slot,
                           std::int64_t row, Faults& faults) {
  Node node;
  if (!trimmed(cell.text).empty()) node.type = Node::Type::scalar;
  const std::string path = path_of(column.path, row);
  Faults found;
  if (const auto text = text_of_cell(cell.text, slot.kind(), dialect(), path, found)) {
    const std::string_view unit = slot.field().units.empty() ? column.unit : std::string_view();
    node.text = with_header_unit(takes_unit(slot) ? without_exponent(*text) : *text, unit);
    Places places;
    read_slot(node, slot, path, places, found);
  }
  if (dialect().decimal_comma()) say_with_commas(found);
  tell_at(cell, found, faults);
  return found.empty();
}

void FileOfRows::tell_at(const RowCell& cell, const Faults& found, Faults& faults) {
  if (found.empty()) return;
  const Place place = place_of(cell);
  faults.append(found, [&place](Fault fault) {
    fault.place = place;
    return fault;
  });
}

}  // namespace habitat
