// SPDX-License-Identifier: Apache-2.0
#include "read/file_rows.hpp"

#include <algorithm>

#include "messages/plain_text.hpp"

namespace habitat {

FileRows::FileRows(const std::string& path, const std::string& file, std::vector<Source>& sources,
                   Faults& row_faults, Faults& faults, std::unique_ptr<ExportRows> made)
    : made_(std::move(made)),
      bytes_(made_ ? made_->file.path() : file, faults),
      file_(path, file, sources, bytes_, made_ ? &made_->origins : nullptr),
      faults_(row_faults) {}

void FileRows::read_header(const Slot& row, Faults& faults, std::vector<UnreadColumn>& unread) {
  const std::vector<Slot> members = row.members();
  if (!file_.read_header(members, faults, &unread)) return;
  for (const UnreadColumn& column : unread) unread_.push_back(column.name);
  for (const FileColumn& column : file_.columns())
    names_.emplace_back(column.member == FileColumn::no_member
                            ? std::string_view(column.path)
                            : members[column.member].field().name);
}

std::optional<std::size_t> FileRows::column_of(std::string_view member) const {
  const auto found = std::find(names_.begin(), names_.end(), member);
  if (member.empty() || found == names_.end()) return {};
  return static_cast<std::size_t>(found - names_.begin());
}

bool FileRows::has(std::string_view member) const { return column_of(member).has_value(); }

std::string_view FileRows::unit(std::string_view column) const {
  const auto rank = column_of(column);
  return rank ? std::string_view(file_.columns()[*rank].unit) : std::string_view();
}

void FileRows::bind(const Slot& row) {
  bound_.clear();
  for (const Slot& slot : row.members()) {
    if (slot.kind() != Kind::map) {
      bind_column(slot, slot.field().name);
      continue;
    }
    for (std::size_t i = 0; i < slot.size(); ++i)
      bind_column(Slot(slot.field(), &slot.element(i).access(), slot.element(i).object()),
                  slot.key(i));
  }
}

void FileRows::bind_column(const Slot& slot, std::string_view name) {
  const auto column = column_of(name);
  if (!column) return;
  bound_.push_back(
      {*column, slot,
       CellReader({slot, slot.field(), file_.path_of(name)},
                  slot.field().units.empty() ? file_.columns()[*column].unit : "",
                  file_.dialect())});
}

void FileRows::reset() {
  for (Bound& one : bound_) one.reader.read("");
}

std::string_view FileRows::said_of(std::string_view id, std::string_view member) const {
  if (!made_) return "";
  const auto found = made_->meters.find(id);
  if (found == made_->meters.end()) return "";
  return member == "carrier" ? found->second.carrier : member == "unit" ? found->second.unit : "";
}

RowState FileRows::next() {
  if (!file_.next()) return RowState::end;
  line_ = file_.line();
  const auto before = faults_.count();
  const bool valid = file_.is_valid(faults_);
  const bool whole = valid && file_.is_whole(faults_);
  for (Bound& one : bound_)
    if (valid && one.column < file_.record().cells.size())
      read_cell(one, whole);
    else
      one.reader.read("");
  ++rows_;
  told_ = false;
  if (faults_.count() == before) return RowState::ok;
  count_faulty();
  return RowState::faulty;
}

void FileRows::count_faulty() {
  if (!told_) ++faulty_;
  told_ = true;
}

// Of a row that has not as many cells as the header that alone is told: the cells may stand in the
// wrong columns.
void FileRows::read_cell(Bound& of, bool whole) {
  const RowCell& cell = file_.record().cells[of.column];
  const auto text = trimmed(cell.text);
  if (of.reader.read(text) && !(text.empty() && of.slot.field().required)) return;
  if (whole && file_.read_cell(cell, file_.columns()[of.column], of.slot, rows_, faults_)) return;
  of.reader.read("");
}

void FileRows::tell(std::string_view member, FaultText fault) {
  const auto column = column_of(member);
  const auto& cells = file_.record().cells;
  const bool at_cell = column && *column < cells.size();
  const std::string_view name = column ? member : std::string_view();
  faults_.push_back({std::move(fault),
                     at_cell ? file_.place_of(cells[*column]) : file_.place_of_record(),
                     rows_ == 0 ? file_.path_of(name) : file_.path_of(name, rows_ - 1)});
  if (rows_ > 0) count_faulty();
}

ChainedRows::ChainedRows(std::vector<std::shared_ptr<FileRows>> files) : files_(std::move(files)) {
  for (const auto& one : files_)
    unread_.insert(unread_.end(), one->unread().begin(), one->unread().end());
}

void ChainedRows::bind(const Slot& row) {
  for (const auto& one : files_) one->bind(row);
}

RowState ChainedRows::next() {
  begun_ = true;
  for (;;) {
    const RowState state = now().next();
    if (state != RowState::end || rank_ + 1 == files_.size()) return state;
    now().reset();
    ++rank_;
  }
}

bool ChainedRows::has(std::string_view member) const {
  return std::all_of(files_.begin(), files_.end(),
                     [&](const auto& one) { return one->has(member); });
}

// Before the first row, that of all of them.
std::string_view ChainedRows::unit(std::string_view column) const {
  if (begun_) return now().unit(column);
  const std::string_view first = files_.front()->unit(column);
  const bool same = std::all_of(files_.begin(), files_.end(),
                                [&](const auto& one) { return one->unit(column) == first; });
  return same ? first : "";
}

bool ChainedRows::is_export() const {
  return std::all_of(files_.begin(), files_.end(), [](const auto& one) { return one->is_export(); });
}

std::string_view ChainedRows::said_of(std::string_view id, std::string_view member) const {
  for (const auto& one : files_)
    if (const auto word = one->said_of(id, member); !word.empty()) return word;
  return "";
}

std::int64_t ChainedRows::rows() const {
  std::int64_t sum = 0;
  for (const auto& one : files_) sum += one->rows();
  return sum;
}

}  // namespace habitat
