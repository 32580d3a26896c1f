// SPDX-License-Identifier: Apache-2.0
// What `run` gives for a row of a batch: its cells as overrides of the base.
#pragma once

#include "files/files.hpp"
#include "verbs/batch/ran_batch.hpp"
#include "write/figure.hpp"

namespace habitat {

inline std::string scenario(const std::string& name) {
  Faults faults;
  auto source = read_file(SCENARIO_DIR "/" + name, faults);
  REQUIRE(source.has_value());
  return source->text;
}

inline const std::vector<std::string> only{
    "balance", "funding", "cost.total", "rent", "account[2035].cash_flow", "account[40].rent"};

// The figures of a row as `run` has them, one per line; or the codes and places of its faults.
inline std::string by_run(const BatchPlan& plan, const std::string& base,
                          const OverrideTexts& overrides, NumberKind kind, std::string& status) {
  Evaluation row = evaluate(plan.tool, Source{"base.yaml", base}, overrides, kind, plan.wants);
  status = row.status();
  std::string text;
  for (const RowFigure& figure : plan.figures) {
    if (status == "error") break;
    const Found found = find_slot(row.calculation->results(), figure.name);
    text += ",";
    if (!found || !found.slot.present()) {
      if (!found) status = "partial";
      continue;
    }
    text += found.slot.kind() == Kind::number ? machine_number(found.slot.value(), figure.unit)
                                              : found.slot.text();
  }
  return text;
}

}  // namespace habitat
