// SPDX-License-Identifier: Apache-2.0
// CSV as RFC 4180 has it, with lines that end in LF: one header, then the rows of each case.
#include <algorithm>

#include "describe/path.hpp"
#include "formats/report.hpp"
#include "formats/utf8.hpp"

namespace habitat {
namespace {

// Quoted where it has to be. A stray byte (a file name may hold any) becomes the replacement
// character, so that the whole is UTF-8.
std::string escaped(std::string_view text) {
  std::string cell;
  const bool quoted = text.find_first_of(",\"\r\n") != text.npos;
  while (!text.empty()) {
    const Character character = first_character(text);
    if (text[0] == '"') cell += '"';
    cell += character.sound ? text.substr(0, character.length) : "\uFFFD";
    text.remove_prefix(character.length);
  }
  return quoted ? '"' + cell + '"' : cell;
}

std::string cell(const Slot& slot, std::string_view unit) {
  if (!slot.present()) return "";
  return escaped(slot.kind() == Kind::number ? machine_number(slot.get(), unit) : slot.get());
}

// Calls `visit(path, slot)` for the figures and lists of a group, in the order of the description,
// through the groups inside it. What is no group is visited itself, with an empty path.
template <class Visit>
void flatten(const Slot& slot, const std::string& path, Visit&& visit) {
  if (slot.kind() != Kind::group) return visit(path, slot);
  if (!slot.present()) return;
  for (const Slot& member : slot.members())
    flatten(member, join_path(path, member.field().name), visit);
}

Selection without_elements(const Selection& only) {
  std::vector<std::string> plain;
  for (const std::string& pattern : only.patterns()) plain.push_back(plain_path(pattern));
  return Selection(std::move(plain));
}

std::string first_name(std::string_view path) {
  return std::string(path.substr(0, path.find('.')));
}

}  // namespace

CsvTable::CsvTable(const Slot& shape, const Selection& only)
    : only_(only), columns_(without_elements(only)), whole_(part_of(shape, "", {})) {
  // Each table is a CSV of its own; what nobody chose from is the one of single figures.
  if (only_.everything()) whole_.lists.clear();
}

// What is asked for of a group, or of the elements of a list. Their key is there in any case.
CsvTable::Part CsvTable::part_of(const Slot& group, const std::string& path,
                                 const Field& list) const {
  Part part;
  flatten(group, "", [&](const std::string& name, const Slot& slot) {
    const std::string full = name.empty() ? path : join_path(path, name);
    const bool asked = columns_.shows(slot, {full, full, full});
    const bool key = !list.key.empty() && name == list.key;
    if (slot.kind() == Kind::list && asked) {
      part.lists.push_back(part_of(slot.element(0), full, slot.field()));
      part.lists.back().path = name;
    } else if (slot.is_scalar() && (asked || key)) {
      part.columns.push_back({name, std::string(name.empty() ? list.unit : slot.field().unit)});
    }
  });
  return part;
}

std::vector<std::string> CsvTable::clashing() const {
  std::vector<std::string> names;
  std::string path;
  const Part* part = &whole_;
  // Elements are repeated beside what a list inside them holds; two lists cannot be.
  while (part->lists.size() == 1 && (part != &whole_ || part->columns.empty())) {
    part = &part->lists.front();
    path = join_path(path, part->path);
  }
  if (part->lists.empty()) return names;
  for (const Part& list : part->lists) names.push_back(join_path(path, list.path));
  if (part == &whole_)
    for (const Column& column : part->columns)
      if (names.back() != first_name(column.path)) names.push_back(first_name(column.path));
  return names;
}

bool CsvTable::may_want(std::string_view name) const {
  if (!only_.everything()) return only_.may_want(name);
  return std::any_of(whole_.columns.begin(), whole_.columns.end(),
                     [&](const Column& column) { return first_name(column.path) == name; });
}

std::string CsvTable::header() const {
  std::string line = whole_.lists.empty() ? "case,status" : "case";
  for (const Part* part = &whole_; part;
       part = part->lists.empty() ? nullptr : &part->lists.front())
    for (const Column& column : part->columns) {
      const std::string& name = column.path.empty() ? part->path : column.path;
      line += ',' + escaped(column.unit.empty() ? name : name + " [" + column.unit + "]");
    }
  return line + "\n";
}

std::string CsvTable::rows(const Report& report) const {
  std::string line = escaped(report.case_name), text;
  if (whole_.lists.empty()) line += ',' + report.status;
  if (report.results)
    add_rows(whole_, report.results, {}, line, text);
  else if (whole_.lists.empty())
    text = line + std::string(whole_.columns.size(), ',') + "\n";
  return text;
}

// One row, which begins with `line`; or the rows of the list inside, each of which begins so.
void CsvTable::add_rows(const Part& part, const Slot& group, const PathNames& names,
                        std::string line, std::string& text) const {
  const Part* inner = part.lists.empty() ? nullptr : &part.lists.front();
  std::vector<std::string> cells(part.columns.size());
  Slot list;
  flatten(group, "", [&](const std::string& name, const Slot& slot) {
    if (inner && name == inner->path) list = slot;
    const auto column = std::find_if(part.columns.begin(), part.columns.end(),
                                     [&](const Column& one) { return one.path == name; });
    if (column == part.columns.end()) return;
    cells[static_cast<std::size_t>(column - part.columns.begin())] = cell(slot, column->unit);
  });
  for (const std::string& cell : cells) line += ',' + cell;
  if (!inner) {
    text += line + "\n";
    return;
  }
  if (!list) return;
  const PathNames table = names.member(inner->path);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const PathNames row = table.element(list, i);
    if (only_.shows(list.element(i), row)) add_rows(*inner, list.element(i), row, line, text);
  }
}

}  // namespace habitat
