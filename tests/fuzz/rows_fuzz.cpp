// SPDX-License-Identifier: Apache-2.0
// Any bytes as rows, CSV or NDJSON by the first byte: every row comes out, in as many rows as went
// in, the same however the bytes are cut, and each that fails says why.
#include <algorithm>

#include "fuzz.hpp"
#include "read/document.hpp"
#include "verbs/batch/columns.hpp"
#include "verbs/batch/worker.hpp"

namespace {

using namespace habitat;

BatchPlan plan_of(RowForm form, const Form& written) {
  BatchPlan plan{.tool = plai_balance::tool(), .base = {}, .rows_name = "rows", .form = form};
  Faults faults;
  plan.base = read_document({"base.yaml", small_case}, faults);
  plan.style.form = &written;
  choose_figures(plan, {"funding", "cost.total"}, faults);
  require(faults.empty());
  return plan;
}

// Whether the header is one; then the plan has its columns.
bool read_header(BatchPlan& plan, RowCutter& cutter) {
  RowBlock block;
  RowRecord header;
  CsvReader reader;
  if (!cutter.take_record(block)) return false;
  reader.start(block);
  if (!reader.next(header) || !header.faults.empty() || !check_bytes(header)) return false;
  Faults faults;
  plan.columns = resolve_columns(plan, header, header.cells, 1, faults);
  for (const Fault& fault : faults) require(!fault.message(Language::fr).empty());
  cutter.restart_rows();
  return faults.empty();
}

std::string rows_of(std::string_view text, RowForm form, std::size_t piece, std::size_t size) {
  BatchPlan plan = plan_of(form, tsv_form);
  TextBytes source(text, piece);
  RowCutter cutter(source, form, size);
  if (form == RowForm::csv && !read_header(plan, cutter)) return "";
  BatchWorker worker(plan);
  BatchBlock block;
  std::string out;
  while (cutter.take_block(block.rows)) {
    worker.work(block);
    require(block.computed + block.failed == block.rows.rows);
    require(std::count(block.out.begin(), block.out.end(), '\n') == block.rows.rows);
    require((block.failed > 0) == !block.faults.all().empty());
    out += block.out;
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text = text_of(bytes, size);
  const RowForm form = text.starts_with('{') ? RowForm::ndjson : RowForm::csv;
  const std::string whole = rows_of(text, form, 1u << 16, 1u << 16);
  require(rows_of(text, form, 7, 16) == whole);
  return 0;
}
