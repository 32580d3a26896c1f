// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <unordered_map>

#include "describe/path.hpp"
#include "messages/nearest.hpp"
#include "read/column_name.hpp"
#include "read/override.hpp"
#include "read/row_files.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

BatchColumn cut_name(std::string_view name) {
  const ColumnName cut = cut_column_name(name);
  BatchColumn column;
  column.name = name;
  column.unit = cut.unit;
  column.path = cut.path;
  column.is_id = column.path == "id" && column.unit.empty();
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
  return slot.is_number() || slot.kind() == Kind::integer;
}

// A value of the right form for each column, in a copy of the base: what the reader of cases says
// of it is said of the column.
Faults probe(const BatchPlan& plan, std::span<const BatchColumn> columns,
             std::span<const Place> places) {
  const auto scratch = plan.tool.make(NumberKind::fast);
  Node document = plan.base.root;
  const int source = places.empty() ? -1 : places.front().source;
  Faults found([source](const Fault& fault) {
    return fault.place.source == source && is_of_column(fault.code);
  });
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].is_id || columns[i].path.empty()) continue;
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
    if (columns[i].unit.empty() || columns[i].is_id) continue;
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
          {Code::repeated_column, places[i], "", {columns[i].name, columns[first->second].name}});
  }
}

}  // namespace

Source source_of(const BatchPlan& plan, const RowRecord& record) {
  constexpr std::size_t most_kept = 1u << 16;  // many rows may be told, and each may be large
  return {plan.rows_name, std::string(record.text.substr(0, most_kept)),
          static_cast<int>(record.line)};
}

KnownLists known_lists(const BatchPlan& plan) {
  KnownLists known{.in_batch = true};
  if (!plan.read || !plan.read->calculation) return known;
  known.inputs = plan.read->calculation->inputs();
  known.lists = &plan.read->lists;
  return known;
}

bool only_lacks(const Faults& faults) {
  return std::all_of(faults.codes().begin(), faults.codes().end(), [](Code code) {
    return code == Code::missing_key || code == Code::one_of_needed;
  });
}

void choose_figures(BatchPlan& plan, const std::vector<std::string>& only, Faults& faults) {
  const auto shape = result_shape(plan.tool, NumberKind::fast);
  RowFigures chosen = row_figures(shape->results(), only);
  for (const std::string& pattern : chosen.unknown)
    faults.push_back(unknown_figure(plan.tool, pattern));
  for (const std::string& table : chosen.tables) {
    const Found list = find_slot(shape->results(), table);
    std::string example;
    if (list && list.slot.kind() == Kind::list) {
      const std::string key(list.slot.field().key);
      example = path_at(table, key == "year" ? 2040 : 0);
      const Slot element = list.slot.element(0);
      if (element.kind() == Kind::group) example = join_path(example, member_names(element).back());
    }
    faults.push_back({Code::table_in_row, {}, "", {table, example}});
  }
  plan.figures = std::move(chosen.figures);
  const auto exact = result_shape(plan.tool, NumberKind::exact);
  plan.exact_figures = row_figures(exact->results(), only).figures;
  const Selection selection(only);
  std::vector<std::string> names;
  for (const RowFigure& figure : plan.figures) {
    add_once(names, figure.name);
    add_once(names, figure.name.substr(0, figure.name.find_first_of(".[")));
  }
  plan.wants = [selection, names](std::string_view name) {
    if (!selection.everything()) return selection.may_want(name);
    return std::find(names.begin(), names.end(), name) != names.end();
  };
}

std::vector<BatchColumn> resolve_columns(const BatchPlan& plan, const RowRecord& record,
                                         const std::vector<RowCell>& names, int source,
                                         Faults& faults) {
  const auto before = faults.count();
  std::vector<BatchColumn> columns;
  std::vector<Place> places;
  RecordPlaces record_places(record, source);
  Evaluation base =
      evaluate(plan.tool, plan.base, {}, NumberKind::fast, nullptr, known_lists(plan));
  for (const RowCell& name : names) {
    BatchColumn column = cut_name(name.text);
    if (!column.is_id && !column.path.empty())
      column.path = by_position(base.calculation->inputs(), column.path);
    columns.push_back(std::move(column));
    places.push_back(record_places.at(name.start, name.length));
    if (columns.back().path.empty())
      faults.push_back({Code::unnamed_column, places.back(), "", {std::to_string(columns.size())}});
  }
  check_files(base.calculation->inputs(), columns, places, faults);
  check_twice(columns, places, faults);
  check_inputs(plan, columns, places, faults);
  if (faults.count() != before) columns.clear();
  return columns;
}

}  // namespace habitat
