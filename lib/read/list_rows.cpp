// SPDX-License-Identifier: Apache-2.0
#include "read/list_rows.hpp"

#include <algorithm>

#include "messages/plain_text.hpp"
#include "read/column_name.hpp"

namespace habitat {

void ListRows::read(const std::function<void()>& now_and_then) {
  list_.resize(1);
  const std::vector<Slot> members = list_.element(0).members();
  faults_before_ = faults_.count();
  if (!file_.read_header(members, faults_)) return;
  look_at(members);
  make_readers(members);
  constexpr std::int64_t often = 4096;  // rows
  while (file_.next()) {
    read_row();
    if (rows_ % often == 0) now_and_then();
  }
  now_and_then();
  if (!any_fault()) list_.resize(static_cast<std::size_t>(rows_));
}

std::vector<Assumption> ListRows::defaults() const {
  std::vector<Assumption> all;
  for (const Member& member : members_)
    if (rows_ > 0 && !member.always_given && !member.otherwise.path.empty())
      all.push_back(member.otherwise);
  return all;
}

void ListRows::look_at(const std::vector<Slot>& members) {
  for (const Slot& slot : members) {
    Member& member = members_.emplace_back();
    member.required = slot.field().required;
    const bool told = slot.is_scalar() && slot.present() && slot.kind() != Kind::text &&
                      slot.kind() != Kind::name_list;
    if (!told) continue;
    member.otherwise = {file_.path_of(slot.field().name),
                        slot.value(),
                        std::string(slot.field().unit),
                        "default",
                        "",
                        "",
                        {}};
    member.otherwise.value_words = value_words(slot, member.otherwise.value);
  }
}

void ListRows::make_readers(const std::vector<Slot>& members) {
  for (const FileColumn& column : file_.columns()) {
    members_[column.member].always_given = true;
    const Slot& slot = members[column.member];
    readers_.emplace_back(Found{slot, slot.field(), file_.path_of(slot.field().name)}, column.unit,
                          file_.dialect());
  }
}

void ListRows::read_row() {
  if (!file_.is_valid(faults_) || !file_.is_whole(faults_)) return;
  const auto row = any_fault() ? 0 : static_cast<std::size_t>(rows_);
  list_.resize(row + 1);
  const std::vector<Slot> members = list_.element(row).members();
  for (std::size_t i = 0; i < readers_.size(); ++i)
    read_cell(i, members[file_.columns()[i].member]);
  ++rows_;
}

void ListRows::read_cell(std::size_t column, const Slot& slot) {
  const RowCell& cell = file_.record().cells[column];
  const FileColumn& of = file_.columns()[column];
  Member& member = members_[of.member];
  if (!trimmed(cell.text).empty()) {
    readers_[column].move_to(slot);
    if (readers_[column].read(cell.text)) return;
  } else if (!member.required) {
    member.always_given = false;
    return;
  }
  file_.read_cell(cell, of, slot, rows_, faults_);
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
