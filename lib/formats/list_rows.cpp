// SPDX-License-Identifier: Apache-2.0
#include "formats/list_rows.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "describe/nearest.hpp"
#include "formats/column_name.hpp"
#include "formats/reader.hpp"
#include "formats/scalar.hpp"

namespace habitat {
namespace {

Source source_of(const std::string& file, const RowRecord& record) {
  constexpr std::size_t most_kept = 1u << 16;
  return {file, std::string(record.text.substr(0, most_kept)), static_cast<int>(record.line)};
}

bool takes_unit(const Slot& slot) { return slot.is_number() || slot.kind() == Kind::integer; }

}  // namespace

void ListRows::read(ByteSource& bytes) {
  RowCutter cutter(bytes, RowForm::csv);
  RowBlock block;
  if (cutter.take_record(block)) reader_.start(block);
  if (block.rows == 0 || !reader_.next(record_)) {
    sources_.push_back({file_, ""});
    const int rank = static_cast<int>(sources_.size()) - 1;
    return faults_.push_back({Code::no_header, {.source = rank, .line = 1, .column = 1}});
  }
  check_separator(record_);
  const auto before = faults_.count();
  if (!is_sound()) return;
  look_at_members();
  read_header();
  if (faults_.count() != before) return;
  while (cutter.take_block(block)) {
    reader_.start(block);
    while (reader_.next(record_)) read_row();
  }
  list_.resize(static_cast<std::size_t>(rows_));
}

std::vector<Assumption> ListRows::defaults() const {
  std::vector<Assumption> all;
  for (const Member& member : members_)
    if (rows_ > 0 && !member.always_given && !member.otherwise.path.empty())
      all.push_back(member.otherwise);
  return all;
}

// Whether the record has cells that can be read.
bool ListRows::is_sound() {
  check_bytes(record_);
  for (const RecordFault& fault : record_.faults)
    faults_.push_back({fault, place_of(fault.start, fault.length)});
  return record_.faults.empty();
}

// Where a part of the record stands. Rows beyond the most that are shown have their place alone.
Place ListRows::place_of(std::size_t start, std::size_t length) {
  if (line_shown_ != record_.line && shown_ <= most_rows_shown) {
    line_shown_ = record_.line;
    sources_.push_back(shown_ < most_rows_shown ? source_of(file_, record_) : Source{file_, ""});
    ++shown_;
  }
  return place_in(record_, static_cast<int>(sources_.size()) - 1, start, length);
}

std::string ListRows::path_of(std::string_view member) const {
  return fmt::format("{}[].{}", path_, member);
}

void ListRows::look_at_members() {
  list_.resize(1);
  for (const Slot& slot : list_.element(0).members()) {
    Member& member = members_.emplace_back();
    member.name = slot.field().name;
    member.required = slot.field().required;
    const bool told = slot.is_scalar() && slot.present() && slot.kind() != Kind::text &&
                      slot.kind() != Kind::name_list;
    if (told)
      member.otherwise = {
          path_of(member.name), slot.get(), std::string(slot.field().unit), "default", "", "", {}};
  }
}

void ListRows::read_header() {
  const std::vector<Slot> members = list_.element(0).members();
  for (const RowCell& cell : record_.cells) read_column(cell, members);
  for (std::size_t i = 0; i < members_.size(); ++i) {
    Member& member = members_[i];
    member.always_given = std::any_of(columns_.begin(), columns_.end(),
                                      [&](const Column& column) { return column.member == i; });
    if (member.required && !member.always_given)
      faults_.push_back(
          {Code::missing_column, place_of(0, record_.text.size()), path_, {member.name}});
  }
}

void ListRows::read_column(const RowCell& cell, const std::vector<Slot>& members) {
  const ColumnName name = cut_column_name(cell.text);
  const auto fault = [&](FaultText words) {
    faults_.push_back({std::move(words), place_of(cell.start, cell.length), path_of(name.path)});
  };
  if (name.path.empty())
    return fault({Code::unnamed_column, {std::to_string(&cell - record_.cells.data() + 1)}});
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const Slot& m) { return m.field().name == name.path; });
  if (found == members.end()) {
    std::vector<std::string> names;
    for (const Member& member : members_) names.push_back(member.name);
    return fault(
        {Code::unknown_key, {path_of(name.path), nearest(name.path, names), listed(names)}});
  }
  const auto member = static_cast<std::size_t>(found - members.begin());
  for (const Column& before : columns_)
    if (before.member == member)
      return fault({Code::repeated_column, {std::string(cell.text), before.name}});
  check_unit(cell, *found, name.unit);
  columns_.push_back({std::string(cell.text), std::string(name.unit), member,
                      CellReader({*found, found->field(), path_of(name.path)}, name.unit)});
}

// What is wrong with the unit of a column is told once.
void ListRows::check_unit(const RowCell& cell, const Slot& member, std::string_view unit) {
  if (unit.empty()) return;
  const std::string path = path_of(member.field().name);
  Faults found;
  if (takes_unit(member))
    read_quantity(with_unit("1", unit), member.field().unit, path, found);
  else
    found.push_back({Code::unit_unexpected, {}, path, {path, std::string(unit)}});
  tell_at(cell, found);
}

void ListRows::read_row() {
  if (!is_sound()) return;
  if (record_.cells.size() != columns_.size()) {
    faults_.push_back({Code::row_length,
                       place_of(0, 1),
                       "",
                       {std::to_string(record_.cells.size()), std::to_string(columns_.size())}});
    return;
  }
  const auto row = static_cast<std::size_t>(rows_);
  list_.resize(row + 1);
  const std::vector<Slot> members = list_.element(row).members();
  for (std::size_t i = 0; i < columns_.size(); ++i)
    read_cell(record_.cells[i], columns_[i], members[columns_[i].member]);
  ++rows_;
}

void ListRows::read_cell(const RowCell& cell, Column& column, const Slot& slot) {
  Member& member = members_[column.member];
  if (!trimmed(cell.text).empty()) {
    column.reader.move_to(slot);
    if (column.reader.read(cell.text)) return;
  } else if (!member.required) {
    member.always_given = false;
    return;
  }
  // What is not plainly a value: the reader of cases reads it, or tells what is wrong.
  Node node;
  if (!trimmed(cell.text).empty()) node.type = Node::Type::scalar;
  node.text = with_header_unit(cell.text, column.unit);
  Faults found;
  Places places;
  read_slot(node, slot, fmt::format("{}[{}].{}", path_, rows_, member.name), places, found);
  tell_at(cell, found);
}

void ListRows::tell_at(const RowCell& cell, const Faults& found) {
  if (found.empty()) return;
  const Place place = place_of(cell.start, cell.length);
  faults_.append(found, [&place](Fault fault) {
    fault.place = place;
    return fault;
  });
}

void find_list_rows(ByteSource& bytes, const std::string& file, std::vector<Source>& sources,
                    const std::map<std::int64_t, std::vector<Fault*>>& wanted) {
  RowCutter cutter(bytes, RowForm::csv);
  RowBlock block;
  CsvReader reader;
  RowRecord record;
  std::vector<std::string> names;
  std::int64_t row = -1;  // the header comes first
  auto next = wanted.begin();
  while (next != wanted.end() && cutter.take_block(block)) {
    reader.start(block);
    for (; next != wanted.end() && reader.next(record); ++row) {
      if (row < 0)
        for (const RowCell& cell : record.cells)
          names.emplace_back(cut_column_name(cell.text).path);
      if (row != next->first) continue;
      const int rank = static_cast<int>(sources.size());
      sources.push_back(source_of(file, record));
      for (Fault* fault : (next++)->second) {
        const auto member = std::string_view(fault->path).substr(fault->path.rfind(']') + 1);
        const auto column =
            std::find(names.begin(), names.end(), member.substr(member.find('.') + 1));
        const auto i = static_cast<std::size_t>(column - names.begin());
        fault->place = i < record.cells.size()
                           ? place_in(record, rank, record.cells[i].start, record.cells[i].length)
                           : place_in(record, rank, 0, record.text.size());
      }
    }
  }
}

}  // namespace habitat
