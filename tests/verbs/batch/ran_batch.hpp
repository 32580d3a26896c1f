// SPDX-License-Identifier: Apache-2.0
// A batch as a test runs it: a base in its own text, rows in theirs, what comes out as text.
#pragma once

#include <doctest/doctest.h>

#include "plai_balance/tool.hpp"
#include "read/rows.hpp"
#include "verbs/batch/columns.hpp"
#include "verbs/batch/run.hpp"

namespace habitat {

inline BatchPlan plan_of(const std::string& base, const std::vector<std::string>& only,
                         const Tool& tool = plai_balance::tool()) {
  BatchPlan plan{.tool = tool, .base = {}, .rows_name = "rows.csv"};
  Faults faults;
  Evaluation read = evaluate(tool, Source{"base.yaml", base}, {}, NumberKind::fast, nullptr);
  plan.base_whole = read.faults.empty();
  REQUIRE((plan.base_whole || only_lacks(read.faults)));
  plan.base = std::move(read.document);
  choose_figures(plan, only, faults);
  REQUIRE(faults.empty());
  return plan;
}

inline void read_header(BatchPlan& plan, RowCutter& cutter) {
  RowBlock block;
  RowRecord header;
  Faults faults;
  cutter.take_record(block);
  CsvReader reader;
  reader.start(block);
  reader.next(header);
  plan.columns = resolve_columns(plan, header, header.cells, 1, faults);
  for (const Fault& fault : faults) MESSAGE(fault.message(Language::en));
  REQUIRE(faults.empty());
  cutter.restart_rows();
}

struct Ran {
  std::string out;
  std::int64_t rows = 0, failed = 0, slow = 0;
};

inline Ran run(BatchPlan& plan, const std::string& rows, int workers = 1,
               std::size_t block = 1u << 18) {
  TextBytes source(rows);
  RowCutter cutter(source, plan.form, block);
  if (plan.form == RowForm::csv) read_header(plan, cutter);
  Ran ran{RowText(plan.style, plan.figures).header(result_shape(plan.tool)->results())};
  BatchEnds ends;
  ends.fill = [&](BatchBlock& into) { return cutter.take_block(into.rows); };
  ends.drain = [&](BatchBlock& done) {
    ran.out += done.out;
    ran.rows += done.computed + done.failed;
    ran.failed += done.failed;
    ran.slow += done.slow;
    return !done.stopped;
  };
  run_batch(plan, workers, ends);
  return ran;
}

}  // namespace habitat
