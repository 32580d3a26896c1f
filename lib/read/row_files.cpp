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
  for (Member& one : members_) one.slot.access().open(one.slot.object(), nullptr);
}

void RowFiles::open(const Slot& root, Faults& row_faults, Faults& faults, Findings& warnings) {
  each_file(document_.root, root, [&](const std::string& path, Node& given, const Slot& slot) {
    if (slot.kind() != Kind::row_file || given.type != Node::Type::scalar) return;
    if (given.text.empty())
      faults.push_back({Code::empty_value, given.place, path, {path}});
    else
      add(path, given, slot);
  });
  for (Member& one : members_) open_member(one, row_faults, faults, warnings);
}

// Names that stand in a list are of one member.
void RowFiles::add(const std::string& path, const Node& given, const Slot& slot) {
  if (members_.empty() || members_.back().slot.object() != slot.object())
    members_.push_back({path.substr(0, path.find('[')), slot});
  Named named;
  named.of.path = path;
  named.of.name = given.text;
  named.place = given.place;
  const auto elsewhere = reading_.files.find(path);
  named.file = elsewhere != reading_.files.end()
                   ? elsewhere->second
                   : beside(document_.sources.front().name, given.text);
  named.is_export = !slot.field().exports.empty() && is_export(named.file);
  members_.back().named.push_back(std::move(named));
}

void RowFiles::open_member(Member& member, Faults& row_faults, Faults& faults, Findings& warnings) {
  bool exports_open = false;
  for (Named& named : member.named) {
    Faults found;
    if (!named.is_export)
      open_file(member, named, row_faults, found, warnings);
    else if (!exports_open)
      open_exports(member, row_faults, found, warnings);
    exports_open |= named.is_export;
    faults.append(found, [&named](Fault fault) {
      if (!fault.place.known()) fault.place = named.place;
      return fault;
    });
  }
  if (member.rows.empty()) return;
  std::shared_ptr<RowReader> reader = member.rows.front();
  if (member.rows.size() > 1) reader = std::make_shared<ChainedRows>(member.rows);
  member.slot.access().open(member.slot.object(), std::move(reader));
}

void RowFiles::open_exports(Member& member, Faults& row_faults, Faults& faults,
                            Findings& warnings) {
  std::vector<NamedExport> named;
  for (Named& one : member.named) {
    if (!one.is_export) continue;
    named.push_back({one.of.name, one.file, one.place});
    Faults none;
    FileBytes bytes(one.file, none);
    char piece[1 << 16];
    while (bytes.read(piece, sizeof piece) > 0) continue;
    one.of.sha256 = bytes.sha256();
    one.of.file = one.file;
  }
  const auto kind = member.slot.field().exports == "temperatures" ? exports::Kind::temperatures
                                                                  : exports::Kind::readings;
  auto made = rows_of_exports(named, member.path, kind, document_.sources, faults, warnings);
  if (!faults.empty()) return;
  for (Named& one : member.named)
    if (one.is_export) one.of.rows = made->origins.rows_of(one.file);
  std::vector<UnreadColumn> unread;
  const std::string file = made->file.path();
  member.rows.push_back(std::make_shared<FileRows>(member.path, file, document_.sources, row_faults,
                                                   faults, std::move(made)));
  member.rows.back()->read_header(member.slot.columns(), faults, unread);
}

void RowFiles::open_file(Member& member, Named& named, Faults& row_faults, Faults& faults,
                         Findings& warnings) {
  const std::string& path = named.of.path;
  auto rows =
      std::make_shared<FileRows>(path, named.file, document_.sources, row_faults, faults);
  if (!faults.empty()) return;
  const Slot row = member.slot.columns();
  std::vector<UnreadColumn> unread;
  Faults of_header;
  rows->read_header(row, of_header, unread);
  named.of.separator = rows->dialect().separator;
  // What could not be read is not empty.
  rows->bytes().tell(faults);
  if (faults.empty()) faults.append(of_header);
  // Where the case names further columns its model tells of those that nothing reads.
  if (has_map(row)) unread.clear();
  for (const UnreadColumn& column : unread) {
    const std::string at = fmt::format("{}[].{}", path, column.name);
    places_[at] = column.place;
    tell(warnings, column_passed_over, {named.of.name, column.name, listed(member_names(row))}, at);
  }
  tell_dialect(named.of, warnings);
  if (rows->bytes().is_regular()) named.of.file = named.file;
  named.rows = rows;
  member.rows.push_back(std::move(rows));
}

void RowFiles::close(std::vector<ListFile>& lists, Faults& faults) {
  for (Member& member : members_) {
    for (const auto& rows : member.rows) rows->close();
    for (Named& named : member.named) {
      if (named.rows) take_over(named, faults);
      lists.push_back(std::move(named.of));
    }
  }
}

// What a file was, once all of it was read.
void RowFiles::take_over(Named& named, Faults& faults) {
  Faults found;
  named.rows->bytes().tell(found);
  faults.append(found, [&named](Fault fault) {
    fault.place = named.place;
    return fault;
  });
  named.of.rows = named.rows->rows();
  named.of.faulty = named.rows->faulty();
  named.of.sha256 = named.rows->bytes().sha256();
}

}  // namespace habitat
