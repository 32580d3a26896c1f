// SPDX-License-Identifier: Apache-2.0
#include "read/list_file.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "describe/path.hpp"
#include "files/file_bytes.hpp"
#include "files/files_read.hpp"
#include "read/list_rows.hpp"

namespace habitat {
namespace {

// Whether the list is there already, from the same file and in the same kind of number: then it is
// taken over.
bool take_known(const KnownLists& known, const Slot& list, ListFile& of) {
  if (!known.lists) return false;
  for (const ListFile& one : *known.lists) {
    if (one.path != of.path || one.name != of.name) continue;
    const Found found = find_slot(known.inputs, of.path);
    if (!found || &found.slot.access() != &list.access()) return false;
    list.access().assign(list.object(), found.slot.object());
    of = one;
    return true;
  }
  return false;
}

// The position in "demand[3].persons" behind the path of the list, or a negative number.
std::int64_t position_in(const std::string& path, const std::string& list) {
  std::int64_t position = -1;
  if (path.size() > list.size() && path.starts_with(list) && path[list.size()] == '[')
    std::from_chars(path.data() + list.size() + 1, path.data() + path.size(), position);
  return position;
}

void each_piece(std::string_view text, std::string_view ends, auto&& visit) {
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(ends), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void remember_scalars(const Node& node, const std::string& source) {
  if (node.type == Node::Type::scalar && !node.text.empty())
    remember_read(identity_of(beside(source, node.text)));
  for (const Entry& entry : node.entries) remember_scalars(entry.value, source);
}

}  // namespace

std::string beside(const std::string& source, const std::string& name) {
  const std::filesystem::path file(name);
  return file.is_absolute() ? name : (std::filesystem::path(source).parent_path() / file).string();
}

void remember_files_in(std::string_view text, const std::string& source) {
  const auto remember = [&](std::string_view name) {
    constexpr std::string_view around = " \t\"'";
    const auto first = name.find_first_not_of(around);
    if (first == name.npos) return;
    name = name.substr(first, name.find_last_not_of(around) + 1 - first);
    remember_read(identity_of(beside(source, std::string(name))));
  };
  each_piece(text, "\n\r", [&](std::string_view line) {
    each_piece(line, "\t,:=[]{}\"'#", remember);
    remember(line.substr(line.find(':') + 1));  // npos + 1 is 0
  });
}

void tell_dialect(const ListFile& of, Findings& findings) {
  if (of.separator == ';')
    tell(findings, decimal_commas_taken, {of.name}, of.path);
  else if (of.separator == '\t')
    tell(findings, tabs_taken, {of.name}, of.path);
}

void remember_lists(Document& document, const Slot& root) {
  const std::string& source = document.sources.front().name;
  each_file(document.root, root, [&](const std::string&, Node& given, const Slot&) {
    if (given.type == Node::Type::scalar) remember_scalars(given, source);
  });
}

void remember_whatever_is_named(const Document& document, const std::vector<Source>& overrides) {
  const Source& source = document.sources.front();
  remember_scalars(document.root, source.name);
  remember_files_in(source.text, source.name);
  for (const Source& text : overrides) remember_files_in(text.text, source.name);
}

void each_file(Node& group, const Slot& slots, const FileVisit& visit, const std::string& path) {
  if (group.type != Node::Type::map) return;
  for (const Slot& member : slots.members()) {
    Entry* entry = group.find(member.field().name);
    if (!entry) continue;
    const std::string inner = join_path(path, member.field().name);
    if (member.kind() == Kind::group) each_file(entry->value, member, visit, inner);
    const bool list = member.kind() == Kind::list && member.field().from_file;
    const bool rows = member.kind() == Kind::row_file;
    if (rows && entry->value.type == Node::Type::list)
      for (std::size_t i = 0; i < entry->value.entries.size(); ++i)
        visit(path_at(inner, i), entry->value.entries[i].value, member);
    else if (list || rows)
      visit(inner, entry->value, member);
  }
}

std::vector<ListFile> read_list_files(Document& document, const Slot& root, Faults& faults,
                                      const KnownLists& known, const ListReading& reading) {
  std::vector<ListFile> lists;
  each_file(document.root, root, [&](const std::string& path, Node& given, const Slot& list) {
    if (given.type != Node::Type::scalar || list.kind() != Kind::list) return;
    ListFile of;
    of.path = path;
    of.name = given.text;
    if (take_known(known, list, of)) return lists.push_back(std::move(of));
    const auto elsewhere = reading.files.find(path);
    const std::string file = elsewhere != reading.files.end()
                                 ? elsewhere->second
                                 : beside(document.sources.front().name, given.text);
    Faults found;
    FileBytes bytes(file, found);
    if (found.empty()) {
      ListRows rows(list, path, file, document.sources, bytes, faults);
      rows.read([&] {
        if (reading.progress) reading.progress(rows.rows(), bytes.done(), bytes.size());
      });
      bytes.tell(found);
      of.rows = rows.rows();
      of.separator = rows.dialect().separator;
      of.defaults = rows.defaults();
      of.sha256 = bytes.sha256();
      if (bytes.is_regular()) of.file = file;
    }
    faults.append(found, [&given](Fault fault) {
      fault.place = given.place;
      return fault;
    });
    lists.push_back(std::move(of));
  });
  return lists;
}

void place_in_list_files(const std::vector<ListFile>& lists, Document& document, Faults& faults) {
  for (const ListFile& list : lists) {
    std::map<std::int64_t, std::vector<Fault*>> wanted;
    faults.change([&](Fault& fault) {
      if (const auto row = position_in(fault.path, list.path); row >= 0 && !fault.place.known())
        if (wanted.size() < most_rows_shown || wanted.contains(row)) wanted[row].push_back(&fault);
    });
    if (wanted.empty() || list.file.empty()) continue;
    Faults none;
    FileBytes bytes(list.file, none);
    find_list_rows(bytes, list.file, document.sources, wanted);
  }
}

}  // namespace habitat
