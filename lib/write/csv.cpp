// SPDX-License-Identifier: Apache-2.0
#include "write/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/path.hpp"
#include "messages/plain_text.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"
#include "write/heading.hpp"

namespace habitat {
namespace {

// A spreadsheet takes a text that begins so for a formula; after an apostrophe it is a text.
bool begins_a_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != text.npos;
}

// A stray byte (a file name may hold any) becomes the replacement character, so that the whole is
// UTF-8; what commands a terminal is written out.
std::string valid(std::string_view text, const Character& character) {
  if (!character.valid) return "\uFFFD";
  const std::string_view as_is = text.substr(0, character.length);
  return as_is == "\t" || as_is == "\n" || as_is == "\r" ? std::string(as_is) : printable(as_is);
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

std::string first_name(std::string_view path) {
  return std::string(path.substr(0, path.find('.')));
}

// "irr_roots[1]" is the second of its list.
std::size_t rank_in(std::string_view element) {
  const auto open = element.rfind('[');
  return position_of(element.substr(open + 1, element.size() - open - 2)).value_or(element.npos);
}

}  // namespace

std::string own_word(const CsvDialect& dialect, const Text& label, std::string_view name) {
  return std::string(dialect.labels ? label.in(*dialect.labels) : name);
}

std::string_view flag_word(std::string_view flag, const CsvDialect& dialect) {
  if (dialect.decimal_mark == '.') return flag;
  return flag == "true" ? "vrai" : "faux";
}

CsvTable::CsvTable(const Slot& shape, const Selection& only, const CsvDialect& dialect)
    : dialect_(dialect),
      only_(only),
      columns_(only.without_elements()),
      whole_(part_of(shape, "", {})) {
  // Each table is a CSV of its own; what nobody chose from is the one of single figures.
  if (only_.everything()) whole_.lists.clear();
}

std::string CsvTable::text_cell(std::string_view text) const {
  std::string cell = begins_a_formula(text) ? "'" : "";
  while (!text.empty()) {
    const Character character = first_character(text);
    const std::string one = valid(text, character);
    if (!dialect_.quotes && one.size() == 1)
      add_unquoted(cell, one[0]);
    else
      cell += one;
    text.remove_prefix(character.length);
  }
  if (!dialect_.quotes) return cell;
  std::string quoted;
  add_csv_cell(quoted, cell, dialect_.separator);
  return quoted;
}

std::string CsvTable::cell(const Slot& slot, std::string_view unit) const {
  if (!slot.present()) return "";
  if (slot.kind() == Kind::list) {
    std::vector<std::string> values;
    for (std::size_t i = 0; i < slot.size(); ++i) {
      const Slot element = slot.element(i);
      values.push_back(element.is_number() ? cell(element, unit) : element.text());
    }
    return text_cell(fmt::format("{}", fmt::join(values, "; ")));
  }
  const Value value = slot.value(dialect_.labels.value_or(Language::en));
  if (value.count()) return value.text();
  if (value.flag()) return std::string(flag_word(value.text(), dialect_));
  if (slot.kind() != Kind::number && !value.number()) return text_cell(value.text());
  std::string number = machine_number(value, unit);
  std::replace(number.begin(), number.end(), '.', dialect_.decimal_mark);
  return number;
}

// A figure by its path within a group, and its label behind those of the groups inside.
CsvTable::Column CsvTable::column_of(const Slot& group, const std::string& name,
                                     std::string_view unit) const {
  Column column{name, std::string(unit), ""};
  if (!dialect_.labels) return column;
  column.label = labels_along(group, name, *dialect_.labels);
  return column;
}

// What is asked for of a group, or of the elements of a list. Their key is there in any case.
CsvTable::Part CsvTable::part_of(const Slot& group, const std::string& path,
                                 const Field& list) const {
  Part part;
  flatten(group, "", [&](const std::string& name, const Slot& slot) {
    const std::string full = name.empty() ? path : join_path(path, name);
    // What is folded away in the elements of a list comes when it is named by itself.
    const bool folded =
        slot.kind() == Kind::list && slot.field().layout.folded && !list.name.empty();
    const bool asked = columns_.shows(slot, PathNames::of(full)) &&
                       !(folded && columns_.names(path) && !columns_.names_apart(path, full));
    const bool key = !list.key.empty() && name == list.key;
    const auto elements = slot.kind() == Kind::list && slot.element(0).is_scalar()
                              ? only_.elements_of(full)
                              : std::vector<std::string>{};
    // Elements of a plain list that are named one by one are single figures.
    for (const std::string& element : elements)
      part.columns.push_back(
          column_of(group, name + element.substr(full.size()), slot.field().unit));
    // Of an element its plain values stand in one cell, unless they are asked for by themselves.
    const bool in_one_cell = slot.kind() == Kind::list && !list.name.empty() &&
                             slot.element(0).is_scalar() && !columns_.names_apart(path, full);
    if (in_one_cell && columns_.shows(slot, PathNames::of(full)) && elements.empty()) {
      part.columns.push_back(column_of(group, name, slot.field().unit));
    } else if (slot.kind() == Kind::list && asked && elements.empty()) {
      part.lists.push_back(part_of(slot.element(0), full, slot.field()));
      part.lists.back().path = name;
    } else if (slot.is_scalar() && (asked || key)) {
      part.columns.push_back(column_of(group, name, name.empty() ? list.unit : slot.field().unit));
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
  return std::any_of(whole_.columns.begin(), whole_.columns.end(), [&](const Column& column) {
    return column.path == name || first_name(column.path) == name;
  });
}

std::string CsvTable::heading(const Column& column, const std::string& name) const {
  const std::string& words = column.label.empty() ? name : column.label;
  if (column.unit.empty() || !dialect_.units) return words;
  if (dialect_.labels) return labelled_heading(words, column.unit, *dialect_.labels);
  return fmt::format("{} [{}]", words, column.unit);
}

std::string CsvTable::header() const {
  std::string line = dialect_.byte_order_mark ? "\uFEFF" : "";
  line += own_word(dialect_, {"case", "cas"}, "case");
  if (whole_.lists.empty())
    append(line, "{}{}", dialect_.separator, own_word(dialect_, {"status", "état"}, "status"));
  for (const Part* part = &whole_; part;
       part = part->lists.empty() ? nullptr : &part->lists.front())
    for (const Column& column : part->columns) {
      const std::string& name = column.path.empty() ? part->path : column.path;
      append(line, "{}{}", dialect_.separator, text_cell(heading(column, name)));
    }
  append(line, "{}{}{}", dialect_.separator, own_word(dialect_, {"stamp", "empreinte"}, "stamp"),
         dialect_.line_end);
  return line;
}

std::string CsvTable::row_begin(const Report& report) const {
  std::string text = text_cell(report.case_name);
  if (whole_.lists.empty()) append(text, "{}{}", dialect_.separator, report.status);
  return text;
}

// Every row says what it rests on: rows are sorted, filtered and joined with others.
std::string CsvTable::row_end(const Report& report) const {
  return fmt::format("{}{}{}", dialect_.separator, text_cell(report.stamp.line(Language::en)),
                     dialect_.line_end);
}

std::string CsvTable::rows(const Report& report) const {
  const std::string line = row_begin(report), end = row_end(report);
  std::string text;
  if (report.results)
    add_rows(whole_, report.results, {}, line, end, text);
  else if (whole_.lists.empty())
    text.append(line).append(whole_.columns.size(), dialect_.separator).append(end);
  return text;
}

bool CsvTable::is_of_elements(std::string_view list) const {
  return only_.is_of_all_elements() && whole_.columns.empty() && whole_.lists.size() == 1 &&
         whole_.lists.front().path == list;
}

std::string CsvTable::element_rows(const Slot& element, char mark) const {
  const Part& part = whole_.lists.front();
  const PathNames names = PathNames::of(part.path);
  std::string text;
  if (only_.shows(element, names)) add_rows(part, element, names, "", std::string(1, mark), text);
  return text;
}

// One row, between what it begins and ends with; or the rows of the list inside, each of them so.
void CsvTable::add_rows(const Part& part, const Slot& group, const PathNames& names,
                        std::string line, const std::string& end, std::string& text) const {
  const Part* inner = part.lists.empty() ? nullptr : &part.lists.front();
  std::vector<std::string> cells(part.columns.size());
  Slot list;
  flatten(group, "", [&](const std::string& name, const Slot& slot) {
    if (inner && name == inner->path) list = slot;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Column& column = part.columns[i];
      if (column.path == name)
        cells[i] = cell(slot, column.unit);
      else if (slot.kind() == Kind::list && plain_path(column.path) == name)
        if (const auto rank = rank_in(column.path); rank < slot.size())
          cells[i] = cell(slot.element(rank), column.unit);
    }
  });
  for (const std::string& one : cells) append(line, "{}{}", dialect_.separator, one);
  if (!inner) {
    text.append(line).append(end);
    return;
  }
  if (!list) return;
  const PathNames table = names.member(inner->path);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const PathNames row = table.element(list, i);
    if (only_.shows(list.element(i), row)) add_rows(*inner, list.element(i), row, line, end, text);
  }
}

}  // namespace habitat
