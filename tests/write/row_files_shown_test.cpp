// SPDX-License-Identifier: Apache-2.0
// Files whose rows a model takes one after the other, as results, schemas and new cases show them.
#include "meters.hpp"
#include "read/document.hpp"
#include "read/json_document.hpp"
#include "verbs/batch/columns.hpp"
#include "verbs/batch/plan.hpp"
#include "verbs/new/starter.hpp"
#include "verbs/verify/verification.hpp"
#include "write/field_words.hpp"
#include "write/json.hpp"
#include "write/page/text_page.hpp"
#include "write/report.hpp"
#include "write/schema/case_schema.hpp"

namespace habitat::meters {
namespace {

TEST_CASE("rows of a file: a result tells them with their places, and can be verified") {
  const Folder folder;
  Evaluation one = folder.evaluated("meter,start,use\nA,2026-01-01,x\nB,2026-01-02,2\n");
  const std::string text = render_json(report_of(tool, one, {}), Selection(), 0);
  Faults faults;
  const Document saved = read_json_document({folder.at("saved.json"), text}, faults);
  REQUIRE(faults.empty());
  CHECK(saved.root.find("status")->value.text == "partial");
  const Node& file = saved.root.find("inputs")->value.find("readings")->value;
  CHECK(file.find("file")->value.text == "r.csv");
  CHECK(file.find("rows")->value.text == "2");
  CHECK(file.find("faulty_rows")->value.text == "1");
  const Node& fault = saved.root.find("diagnostics")->value.entries.front().value;
  CHECK(fault.find("code")->value.text == "E214");
  CHECK(fault.find("file")->value.text == folder.at("r.csv"));
  CHECK(fault.find("line")->value.text == "2");
  CHECK(fault.find("column")->value.text == "14");

  const Verification again = verify(tool, saved.root, saved.sources, {});
  CHECK(again.faults.empty());
  CHECK(again.same());
  CHECK(again.row_faults.count() == 1);
  folder.write("r.csv", "meter,start,use\nA,2026-01-01,1\nB,2026-01-02,2\n");
  const Verification changed = verify(tool, saved.root, saved.sources, {});
  CHECK(changed.lists.size() == 1);
  CHECK(changed.row_faults.empty());
}

TEST_CASE("rows of a file: a page says that some failed, which and where") {
  const Folder folder;
  Evaluation one = folder.evaluated("meter,start,use\nA,2026-01-01,x\nB,2026-01-02,2\n");
  const std::string page = render_page(report_of(tool, one, {}), Selection(), {});
  CHECK(page.find("partial: rows of a file have faults") != std::string::npos);
  CHECK(page.find("r.csv:2:14") != std::string::npos);
}

TEST_CASE("rows of a file: a batch has none") {
  const Folder folder;
  folder.write("r.csv", two_meters);
  const Source base{folder.at("case.yaml"), "schema: meters/case/1\nreadings: r.csv\n"};
  const Evaluation refused =
      evaluate(tool, base, {}, NumberKind::fast, everything, {.in_batch = true});
  CHECK_FALSE(refused.computed);
  CHECK(told(refused, refused.faults) == std::vector<std::string>{"E309 case.yaml:2:11 readings"});

  Faults faults;
  BatchPlan plan{.tool = tool,
                 .base = read_document({"case.yaml", "schema: meters/case/1\n"}, faults),
                 .rows_name = "rows.csv"};
  RowRecord header;
  header.text = "readings";
  header.cells = {{header.text, 0, header.text.size()}};
  CHECK(resolve_columns(plan, header, header.cells, 1, faults).empty());
  REQUIRE(faults.count() == 1);
  CHECK(faults.front().code == Code::inconsistent);
}

TEST_CASE("rows of a file: their columns are shown where a case is written") {
  const auto empty = tool.make(NumberKind::fast);
  const Slot readings = empty->inputs().member("readings");
  CHECK(readings.columns().members().size() == 6);
  CHECK(field_words(readings, readings.field(), Language::en) ==
        "readings; a CSV file beside the case, or [several]");
  const std::string schema = case_schema({.tool = "meters"}, empty->inputs(), Language::en);
  Faults faults;
  const Document read = read_json_document({"schema.json", schema}, faults);
  const Node& node = read.root.find("properties")->value.find("readings")->value;
  const auto& ways = node.find("anyOf")->value.entries;
  CHECK(ways.front().value.find("type")->value.text == "string");
  CHECK(ways.back().value.find("type")->value.text == "array");
  CHECK(node.find("columns")->value.find("properties")->value.entries.size() == 6);
  CHECK(node.find("columns")->value.find("required")->value.entries.size() == 2);
  StarterStyle style;
  style.all = true;
  const std::string starter =
      render_starter({"", "schema: meters/case/1\n"}, empty->inputs(), style);
  CHECK(starter.find("\n#   use: use; kWh, at least 0; default: 0 kWh\n") != std::string::npos);
  CHECK(starter.find("\n#readings: ") != std::string::npos);
}

}  // namespace
}  // namespace habitat::meters
