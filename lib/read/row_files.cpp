// SPDX-License-Identifier: Apache-2.0
#include "read/row_files.hpp"

#include <algorithm>

#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "messages/said.hpp"

namespace habitat {
namespace {

bool has_map(const Slot& row) {
  const auto members = row.members();
  return std::any_of(members.begin(), members.end(),
                     [](const Slot& member) { return member.kind() == Kind::map; });
}

}  // namespace

FileRows::FileRows(const std::string& path, const std::string& file, std::vector<Source>& sources,
                   Faults& row_faults, Faults& faults)
    : bytes_(file, faults), file_(path, file, sources, bytes_), faults_(row_faults) {}

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
       CellReader({slot, slot.field(), file_.path_of(name)}, file_.columns()[*column].unit,
                  file_.dialect())});
}

RowState FileRows::next() {
  if (!file_.next()) return RowState::end;
  line_ = file_.record().line;
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

Fault row_file_in_batch(const std::string& path, Place place) {
  return {Code::inconsistent,
          place,
          path,
          {message({"{} is a file of rows, and a batch has no other rows than its own",
                    "{} est un fichier de lignes, et un batch n'a pas d'autres lignes que les "
                    "siennes"},
                   path),
           Text{"compute it with run, which takes several cases",
                "le calculer par run, qui prend plusieurs cas"}}};
}

RowFiles::~RowFiles() {
  for (File& one : files_) one.slot.access().open(one.slot.object(), nullptr);
}

void RowFiles::open(const Slot& root, Faults& row_faults, Faults& faults, Findings& warnings) {
  each_file(document_.root, root, [&](const std::string& path, Node& given, const Slot& slot) {
    if (slot.kind() != Kind::row_file || given.type != Node::Type::scalar) return;
    Faults found;
    if (given.text.empty())
      found.push_back({Code::empty_value, given.place, path, {path}});
    else
      open_one(path, given, slot, row_faults, found, warnings);
    faults.append(found, [&given](Fault fault) {
      if (!fault.place.known()) fault.place = given.place;
      return fault;
    });
  });
}

void RowFiles::open_one(const std::string& path, const Node& given, const Slot& slot,
                        Faults& row_faults, Faults& faults, Findings& warnings) {
  File one;
  one.of.path = path;
  one.of.name = given.text;
  one.named = given.place;
  one.slot = slot;
  const auto elsewhere = reading_.files.find(path);
  const std::string file = elsewhere != reading_.files.end()
                               ? elsewhere->second
                               : beside(document_.sources.front().name, given.text);
  one.rows = std::make_shared<FileRows>(path, file, document_.sources, row_faults, faults);
  if (!faults.empty()) return;
  const Slot row = slot.columns();
  std::vector<UnreadColumn> unread;
  Faults of_header;
  one.rows->read_header(row, of_header, unread);
  one.of.separator = one.rows->dialect().separator;
  // What could not be read is not empty.
  one.rows->bytes().tell(faults);
  if (faults.empty()) faults.append(of_header);
  // Where the case names further columns its model tells of those that nothing reads.
  if (has_map(row)) unread.clear();
  for (const UnreadColumn& column : unread) {
    const std::string at = fmt::format("{}[].{}", path, column.name);
    places_[at] = column.place;
    tell(warnings, column_passed_over, {given.text, column.name, listed(member_names(row))}, at);
  }
  tell_dialect(one.of, warnings);
  slot.access().open(slot.object(), one.rows);
  files_.push_back(std::move(one));
}

void RowFiles::close(std::vector<ListFile>& lists, Faults& faults) {
  for (File& one : files_) {
    one.rows->close();
    Faults found;
    one.rows->bytes().tell(found);
    faults.append(found, [&one](Fault fault) {
      fault.place = one.named;
      return fault;
    });
    one.of.rows = one.rows->rows();
    one.of.faulty = one.rows->faulty();
    one.of.sha256 = one.rows->bytes().sha256();
    lists.push_back(std::move(one.of));
  }
}

}  // namespace habitat
