// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/plan.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/path.hpp"
#include "messages/nearest.hpp"

namespace habitat {
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

// The last number of a row, else its last member.
std::string last_figure(const Slot& row) {
  std::string last;
  for (const Slot& member : row.members())
    if (last.empty() || member.is_number() || member.kind() == Kind::integer)
      last = member.field().name;
  return last;
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
      if (element.kind() == Kind::group) example = join_path(example, last_figure(element));
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

}  // namespace habitat
