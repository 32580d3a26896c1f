// SPDX-License-Identifier: Apache-2.0
// Rows of a batch keep no memory on their quick way: from the bytes of a block to the bytes that
// come out, through cells, checks and the computation. A program of its own, because it counts.
#include <cstdio>

#include "counted_memory.hpp"
#include "files/files.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/batch/columns.hpp"
#include "verbs/batch/worker.hpp"

namespace {

using namespace habitat;

RowRecord header_of(const RowBlock& block) {
  CsvReader reader;
  RowRecord record;
  reader.start(block);
  reader.next(record);
  return record;
}

int memory_kept(const BatchPlan& plan, BatchBlock& block) {
  BatchWorker worker(plan);
  worker.work(block);  // the first time, room is made
  const int before = held;
  worker.work(block);
  return held - before;
}

}  // namespace

int main() {
  Faults faults;
  auto source = read_file(WHOLE_OPERATION, faults);
  if (!source) return 1;
  const Tool& tool = plai_balance::tool();
  BatchPlan plan{.tool = tool, .base = {}, .rows_name = "rows.csv"};
  Evaluation base = evaluate(tool, std::move(*source), {}, NumberKind::fast, nullptr);
  plan.base = std::move(base.document);
  choose_figures(plan, {"balance.npv", "balance.trough", "balance.balanced", "funding", "cost"},
                 faults);
  const RowBlock header{
      .text = "id,loans[0].term [years],loans[1].rate [%],as_of,operation.letting_date,horizon\n"};
  const RowRecord record = header_of(header);
  plan.columns = resolve_columns(plan, record, record.cells, 1, faults);
  for (const Fault& fault : faults) std::printf("%s\n", fault.message(Language::en).c_str());
  if (!faults.empty()) return 1;

  BatchBlock block;
  constexpr int rows = 50;
  for (int i = 0; i < rows; ++i)
    block.rows.text += std::to_string(i) + "," + std::to_string(60 - i % 7) + ",2." +
                       std::to_string(i) + ",2026-06-" + std::to_string(10 + i % 20) + "," +
                       (i % 2 ? "2029-03-01" : "") + ",\"" + std::to_string(40 + i % 5) + "\"\n";
  block.rows.rows = rows;
  const int memory = memory_kept(plan, block);
  std::printf("%d rows, %d the slow way, %d failed: %d pieces of memory kept\n%s", rows,
              static_cast<int>(block.slow), static_cast<int>(block.failed), memory,
              block.out.substr(0, block.out.find('\n') + 1).c_str());
  return memory == 0 && block.computed == rows && block.slow == 0 ? 0 : 1;
}
