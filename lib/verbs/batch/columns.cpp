// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <unordered_map>

#include "describe/path.hpp"
#include "describe/row_words.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "read/cell_text.hpp"
#include "read/column_name.hpp"
#include "read/override.hpp"
#include "read/row_files.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

// Data frames have a first column without a name: the index of their rows.
constexpr std::string_view index_name = "index";

// With its unit or without.
const ColumnRules::Meaning* meaning_of(std::string_view name, const ColumnRules& rules) {
  const auto path = cut_column_name(name).path;
  const ColumnRules::Meaning* meaning = rules.meaning_of(name);
  return meaning ? meaning : rules.meaning_of(path.empty() ? index_name : path);
}

// By its header; a map may say which input it is, and in which unit.
BatchColumn column_named(std::string_view name, const ColumnRules& rules) {
  const ColumnName cut = cut_column_name(name);
  BatchColumn column{.name = std::string(name),
                     .path = std::string(cut.path),
                     .unit = std::string(cut.unit)};
  if (const ColumnRules::Meaning* meaning = meaning_of(name, rules)) {
    const ColumnName meant = cut_column_name(meaning->path);
    column.path = meant.path;
    if (!meant.unit.empty()) column.unit = meant.unit;
  }
  column.is_id = column.path == "id" && column.unit.empty();
  column.sets_input = !column.is_id && !column.path.empty();
  return column;
}

// Elements by position, as far as the case has them: a row may change the key of another.
std::string by_position(const Slot& root, const std::string& path) {
  const auto segments = parse_path(path);
  if (!segments) return path;
  for (auto segment = segments->rbegin(); segment != segments->rend(); ++segment) {
    const auto found = find_slot(root, std::string_view(path).substr(0, segment->end));
    if (found) return found.path + path.substr(segment->end);
  }
  return path;
}

// What is wrong with a column whatever its cells hold.
bool is_of_column(Code code) {
  switch (code) {
    case Code::unknown_key:
    case Code::bad_map_key:
    case Code::unknown_parameter:
    case Code::set_missing_element:
    case Code::set_in_file:
    case Code::set_form:
    case Code::ambiguous_figure:
    case Code::group_expected:
    case Code::list_expected:
    case Code::scalar_expected:
    case Code::unknown_unit:
    case Code::wrong_unit:
    case Code::unit_unexpected:
      return true;
    default:
      return false;
  }
}

bool takes_unit(const Slot& slot) {
  if (slot.kind() == Kind::map && slot.whole()) return takes_unit(slot.whole());
  return is_numeric(slot.kind());
}

// A value of the right form for each column, in a copy of the base: what the reader of cases says
// of it is said of the column.
Faults probe(const BatchPlan& plan, std::span<const BatchColumn> columns,
             std::span<const Place> places) {
  const auto scratch = plan.tool.make(NumberKind::fast);
  Node document = plan.base.root;
  Faults found([places](const Fault& fault) {
    const bool here = std::any_of(places.begin(), places.end(), [&](const Place& place) {
      return place.source == fault.place.source;
    });
    return here && is_of_column(fault.code);
  });
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!columns[i].sets_input) continue;
    Node value;
    value.type = Node::Type::scalar;
    value.text = columns[i].unit.empty() ? "0" : fmt::format("1 {}", columns[i].unit);
    value.place = places[i];
    override_value(document, scratch->inputs(), columns[i].path, places[i], std::move(value),
                   found);
  }
  Places read;
  read_slots(document, scratch->inputs(), read, found);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].unit.empty() || !columns[i].sets_input) continue;
    const Found slot = find_slot(scratch->inputs(), columns[i].path);
    if (slot && !takes_unit(slot.slot))
      found.push_back(
          {Code::unit_unexpected, places[i], columns[i].path, {columns[i].path, columns[i].unit}});
  }
  return found;
}

// All columns at once; where something is wrong, fewer of them, down to each by itself, since one
// may hide another. Those of which no more is told are only counted.
void check_inputs(const BatchPlan& plan, std::span<const BatchColumn> columns,
                  std::span<const Place> places, Faults& faults) {
  const Faults found = probe(plan, columns, places);
  if (found.empty()) return;
  if (columns.size() == 1 || faults.count() >= most_faults_told) return faults.append(found);
  const auto half = columns.size() / 2;
  check_inputs(plan, columns.first(half), places.first(half), faults);
  check_inputs(plan, columns.subspan(half), places.subspan(half), faults);
}

void check_files(const Slot& inputs, const std::vector<BatchColumn>& columns,
                 const std::vector<Place>& places, Faults& faults) {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (const Found found = find_slot(inputs, columns[i].path);
        found && found.slot.kind() == Kind::row_file)
      faults.push_back(row_file_in_batch(columns[i].path, places[i]));
}

void check_twice(const std::vector<BatchColumn>& columns, const std::vector<Place>& places,
                 Faults& faults) {
  std::unordered_map<std::string_view, std::size_t> first_of_path;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].path.empty()) continue;
    const auto [first, fresh] = first_of_path.emplace(columns[i].path, i);
    if (!fresh)
      faults.push_back(
          {Code::repeated_column, places[i], "", {columns[i].path, columns[first->second].name}});
  }
}

// Whether a name is that of an input, right or not in what it gives.
bool is_input(const BatchPlan& plan, const BatchColumn& column, const Place& place) {
  const Faults found = probe(plan, {&column, 1}, {&place, 1});
  return std::none_of(found.codes().begin(), found.codes().end(), [](Code code) {
    return code == Code::unknown_key || code == Code::set_form;
  });
}

// The input that a name nearly is, or that bears it without what it stands in.
std::string near_path(const Slot& inputs, const std::string& name) {
  std::vector<std::string> paths;
  walk(inputs, [&](const std::string& path, const Slot& slot) {
    if (slot.is_scalar()) paths.push_back(path);
    return true;
  });
  for (const std::string& path : paths)
    if (path.ends_with(fmt::format(".{}", name))) return path;
  // A short word is near too many.
  constexpr std::size_t least = 6;
  const bool is_path = name.find_first_of(".[") != name.npos;
  return is_path || name.size() >= least ? nearest(name, paths) : "";
}

// What the index passes through as, where no other column is called so.
std::string index_of(const std::vector<RowCell>& names) {
  const bool taken = std::any_of(names.begin(), names.end(), [](const RowCell& name) {
    return trimmed(name.text) == index_name;
  });
  return fmt::format("{}{}", index_name, taken ? "_1" : "");
}

// Decides whether a column passes through.
void let_pass(const BatchPlan& plan, const Slot& inputs, BatchColumn& column,
              const std::string& index, const Place& place, Findings* warnings) {
  const ColumnRules& rules = plan.rules;
  if (column.path.empty() && !index.empty()) {
    column.path = column.kept = index;
    column.sets_input = false;
    return;
  }
  if (column.path.empty() || meaning_of(column.name, rules)) return;
  const std::string name(trimmed(column.name));
  if (rules.is_named(name) || rules.is_named(column.path)) column.kept = name;
  if (column.is_id || is_input(plan, column, place)) return;
  if (column.kept.empty() && !rules.lets_pass(name)) return;
  column.kept = column.path = name;
  column.unit.clear();
  column.sets_input = false;
  const std::string near = warnings ? near_path(inputs, name) : "";
  if (!near.empty()) tell(*warnings, column_near_path, {name, near}, name);
}

}  // namespace

bool BatchColumn::takes_number() const { return is_numeric(kind); }

std::vector<BatchColumn> resolve_columns(const BatchPlan& plan, const RowRecord& record,
                                         const std::vector<RowCell>& names, int source,
                                         Faults& faults, Findings* warnings) {
  const auto before = faults.count();
  std::vector<BatchColumn> columns;
  std::vector<Place> places, said;  // of the headings; of the paths, which a map may say
  RecordPlaces record_places(record, source);
  const Evaluation base =
      evaluate(plan.tool, plan.base, {}, NumberKind::fast, nullptr, known_lists(plan));
  const Slot inputs = base.calculation->inputs();
  for (const RowCell& name : names) {
    BatchColumn column = column_named(name.text, plan.rules);
    places.push_back(record_places.at(name.start, name.length));
    if (plan.rules.any())
      let_pass(plan, inputs, column, columns.empty() ? index_of(names) : "", places.back(), warnings);
    if (column.sets_input) column.path = by_position(inputs, column.path);
    const ColumnRules::Meaning* meaning = meaning_of(name.text, plan.rules);
    said.push_back(meaning ? meaning->place : places.back());
    columns.push_back(std::move(column));
    if (columns.back().path.empty())
      faults.push_back({Code::unnamed_column, places.back(), "", {std::to_string(columns.size())}});
  }
  check_files(inputs, columns, said, faults);
  check_twice(columns, places, faults);
  check_inputs(plan, columns, said, faults);
  if (faults.count() != before) columns.clear();
  return columns;
}

void check_rules(const BatchPlan& plan, const std::vector<BatchColumn>& columns,
                 const RowRecord& header, int source, Faults& faults) {
  std::vector<std::string> names, taken = plan.headings;
  for (const BatchColumn& column : columns)
    if (!trimmed(column.name).empty()) names.emplace_back(trimmed(column.name));
  for (const char* name : {"id", "status", "alerts", "diagnostics"}) taken.emplace_back(name);
  for (const RowFigure& figure : plan.figures) taken.push_back(figure.name);
  const std::string listed_names = listed_briefly(names);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (std::find(taken.begin(), taken.end(), columns[i].kept) != taken.end())
      faults.push_back({Code::kept_twice,
                        place_in(header, source, header.cells[i].start, header.cells[i].length),
                        "",
                        {columns[i].kept}});
  const auto has = [&](const auto& fits) {
    return std::any_of(columns.begin(), columns.end(), fits);
  };
  for (const auto& mapped : plan.rules.by_header)
    if (!has([&](const BatchColumn& column) {
          return meaning_of(column.name, plan.rules) == &mapped.second;
        }))
      faults.push_back({Code::mapped_missing,
                        mapped.second.place,
                        "",
                        {mapped.first, listed_names, plan.rows_name}});
  for (const std::string& pattern : plan.rules.keep)
    if (pattern != "*" &&
        !has([&](const BatchColumn& column) { return glob(pattern, column.kept); }))
      faults.push_back({Code::kept_missing,
                        place_in(header, source, 0, header.text.size()),
                        "",
                        {pattern, listed_names, plan.rows_name}});
}

}  // namespace habitat
