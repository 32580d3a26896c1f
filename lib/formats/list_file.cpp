// SPDX-License-Identifier: Apache-2.0
#include "formats/list_file.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "describe/path.hpp"
#include "formats/file_bytes.hpp"
#include "formats/list_rows.hpp"

namespace habitat {
namespace {

// Beside the case, unless the name says where; what is read from a pipe has no beside.
std::string beside(const std::string& source, const std::string& name) {
  const std::filesystem::path file(name);
  return file.is_absolute() ? name : (std::filesystem::path(source).parent_path() / file).string();
}

// Whether the list is there already, from the same file: then it is taken over.
bool take_known(const KnownLists& known, const Slot& list, ListFile& of) {
  if (!known.lists) return false;
  for (const ListFile& one : *known.lists) {
    if (one.path != of.path || one.name != of.name) continue;
    const Found found = find_slot(known.inputs, of.path);
    if (!found) return false;
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

}  // namespace

void each_list(Node& group, const Slot& slots, const ListVisit& visit, const std::string& path) {
  if (group.type != Node::Type::map) return;
  for (const Slot& member : slots.members()) {
    Entry* entry = group.find(member.field().name);
    if (!entry) continue;
    const std::string inner = join_path(path, member.field().name);
    if (member.kind() == Kind::group) each_list(entry->value, member, visit, inner);
    if (member.kind() == Kind::list && member.field().from_file) visit(inner, entry->value, member);
  }
}

std::vector<ListFile> read_list_files(Document& document, const Slot& root, Faults& faults,
                                      const KnownLists& known) {
  std::vector<ListFile> lists;
  each_list(document.root, root, [&](const std::string& path, Node& given, const Slot& list) {
    if (given.type != Node::Type::scalar) return;
    ListFile of{.path = path, .name = given.text, .file = {}, .sha256 = {}, .defaults = {}};
    if (take_known(known, list, of)) return lists.push_back(std::move(of));
    const std::string file = beside(document.sources.front().name, given.text);
    Faults found;
    FileBytes bytes(file, found);
    if (found.empty()) {
      ListRows rows(list, path, file, document.sources, faults);
      rows.read(bytes);
      bytes.tell(found);
      of.rows = rows.rows();
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
