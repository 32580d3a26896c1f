// SPDX-License-Identifier: Apache-2.0
// Files whose rows a model takes one after the other: what is read of them and what is told. Sums
// are done by hand.
#include "read/row_files.hpp"

#include "files/files_read.hpp"
#include "meters.hpp"

namespace habitat::meters {
namespace {

TEST_CASE("rows of a file: each into the same struct, units of the header, empty cells") {
  const Folder folder;
  for (const NumberKind kind : {NumberKind::exact, NumberKind::traced, NumberKind::fast}) {
    folder.write("r.csv", two_meters);
    const Evaluation one =
        folder.evaluated_case("readings: r.csv\nprice: 0.2 EUR/kWh\n", everything, kind);
    REQUIRE(one.computed);
    CHECK(one.row_faults.empty());
    CHECK(one.status() == "ok");
    CHECK(figure(one, "cost") == "200");  // (300 + 250 + 450) x 0.2
    CHECK(figure(one, "good") == "3");
    CHECK(figure(one, "meters") == "AAB");
    CHECK(figure(one, "days") == "91");  // the second row has the value that holds without one
    CHECK(figure(one, "estimated") == "1");
    CHECK(figure(one, "indices") == "1");
  }
}

TEST_CASE("rows of a file: several are read one after the other, each with its own columns") {
  const Folder folder;
  folder.write("a.csv", "meter,start,use,days\nA,2026-01-01,1,10\n");
  folder.write("b.csv", "use [MWh],meter,start\n0.002,B,2026-02-01\n5,C,2026-02-30\n");
  const Evaluation one = folder.evaluated_case("readings: [a.csv, b.csv]\n");
  REQUIRE(one.computed);
  CHECK(figure(one, "cost") == "3");  // 1 + 2
  CHECK(figure(one, "days") == "40");  // 10, and the value that holds where there is no column
  CHECK(figure(one, "meters") == "ABC!");
  CHECK(told(one, one.row_faults) == std::vector<std::string>{"E219 b.csv:3:5 readings[1][1].start"});
  REQUIRE(one.lists.size() == 2);
  CHECK(one.lists[0].path == "readings[0]");
  CHECK(one.lists[1].rows == 2);
  CHECK(one.lists[1].faulty == 1);
  const Evaluation none = folder.evaluated_case("readings: []\n");
  CHECK(told(none, none.faults) == std::vector<std::string>{"E220 case.yaml:2:11 readings"});
}

TEST_CASE("rows of a file: a faulty one is told at its cells, the others are computed") {
  const Folder folder;
  const Evaluation one = folder.evaluated(
      "meter,start,use [kWh],source\n"
      "A,2026-01-01,\"1,5\",read\n"
      "B,2026-02-30,2,guessed\n"
      "\n"
      "C,2026-02-01\n"
      "D,2026-02-01,-3,\n"
      ",2026-02-01,4,\n"
      "E,2026-03-01,5\"x,\n"
      "F,2026-03-01,6,read,7\n"
      "G,2026-04-01,8,\n");
  REQUIRE(one.computed);
  CHECK(one.faults.empty());
  CHECK(told(one, one.row_faults) ==
        std::vector<std::string>{
            "E210 r.csv:2:14 readings[0].use", "E219 r.csv:3:3 readings[1].start",
            "E217 r.csv:3:16 readings[1].source", "E413 r.csv:5:1 ",
            "E216 r.csv:6:14 readings[3].use", "E220 r.csv:7:1 readings[4].meter",
            "E415 r.csv:8:15 ", "E413 r.csv:9:1 "});
  CHECK(one.status() == "partial");
  CHECK(figure(one, "cost") == "8");
  CHECK(figure(one, "faulty") == "7");
  // Members that could be read are there; of a row whose form is broken there are none.
  CHECK(figure(one, "meters") == "A!B!C!D!!!F!G");
  REQUIRE(one.lists.size() == 1);
  CHECK(one.lists[0].rows == 8);
  CHECK(one.lists[0].faulty == 7);
}

TEST_CASE("rows of a file: what a model finds is told at the cell, what it told before stays") {
  const Folder folder;
  const Evaluation one = folder.evaluated(
      "use,start,meter\n"
      "1,2026-02-01,A\n"
      "2,2026-01-01,A\n"
      "3,2026-02-01,A\n");
  CHECK(told(one, one.row_faults) == std::vector<std::string>{"E309 r.csv:3:3 readings[1].start"});
  CHECK(figure(one, "cost") == "6");
  CHECK(one.lists[0].faulty == 1);
}

TEST_CASE(
    "rows of a file: a header that no row can do with is refused before anything is computed") {
  const Folder folder;
  const auto refused = [&](std::string_view rows) {
    const Evaluation one = folder.evaluated(rows);
    CHECK_FALSE(one.computed);
    CHECK(one.row_faults.empty());
    return told(one, one.faults);
  };
  using Told = std::vector<std::string>;
  CHECK(refused("") == Told{"E410 r.csv:1:1 readings"});
  CHECK(refused("meter|start|use\n") == Told{"E420 r.csv:1:6 "});
  CHECK(refused("meter,use\n") == Told{"E421 r.csv:1:1 readings"});
  CHECK(refused("meter,start,use,use [kWh]\n") == Told{"E412 r.csv:1:17 readings[].use"});
  CHECK(refused("meter,start,use [m3]\n") == Told{"E207 r.csv:1:13 readings[].use"});
  CHECK(refused("meter [m],start,\n") ==
        Told{"E208 r.csv:1:1 readings[].meter", "E411 r.csv:1:17 readings[]"});
}

TEST_CASE("rows of a file: what a French spreadsheet saved, headed by names or by labels") {
  const Folder folder;
  const auto cost_of = [&](const std::string& rows) {
    const Evaluation one = folder.evaluated(rows);
    CHECK(told(one, one.faults).empty());
    CHECK(told(one, one.row_faults).empty());
    REQUIRE(one.computed);
    REQUIRE(one.calculation->findings().findings.size() == 1);
    CHECK(one.calculation->findings().findings.front().code == decimal_commas_taken.number);
    return figure(one, "cost");
  };
  CHECK(cost_of("meter;start;use [kWh]\nA;2026-01-01;1 234,5\n") == "1234.5");
  CHECK(cost_of("\xEF\xBB\xBFmeter;start;use (kWh)\r\nA;2026-01-01;2,25\r\n") == "2.25");
  const Evaluation two = folder.evaluated("meter;start;use\nA;2026-01-01;1.234\n");
  CHECK(told(two, two.row_faults) == std::vector<std::string>{"E224 r.csv:2:14 readings[0].use"});
}

TEST_CASE("rows of a file: a column that nothing reads is passed over with a warning") {
  const Folder folder;
  const Evaluation one = folder.evaluated("meter,colour,start,use\nA,red,2026-01-01,3\n");
  REQUIRE(one.computed);
  CHECK(one.status() == "ok");
  CHECK(figure(one, "cost") == "3");
  CHECK(one.calculation->results().member("alerts").size() == 1);
  REQUIRE(one.calculation->findings().findings.size() == 1);
  const Finding& warning = one.calculation->findings().findings.front();
  CHECK(warning.code == column_passed_over.number);
  CHECK(warning.severity == Severity::warning);
  CHECK(warning.message.en.find("colour") != std::string::npos);
  const Place place = place_of(one.places, warning.path);
  CHECK(place.line == 1);
  CHECK(place.column == 7);
  CHECK(one.document.sources[static_cast<std::size_t>(place.source)].name == folder.at("r.csv"));
}

TEST_CASE("rows of a file: a name of no file is told where the case has it") {
  const Folder folder;
  for (const char* keys : {"readings: none.csv\n", "readings: .\n", "readings: \"\"\n"}) {
    const Evaluation one = folder.evaluated_case(keys);
    CHECK_FALSE(one.computed);
    REQUIRE(one.faults.count() == 1);
    CHECK(one.faults.front().place.line == 2);
    CHECK(one.faults.front().place.column == 11);
  }
  CHECK(folder.evaluated_case("price: 1 EUR/kWh\n").status() == "ok");
  // It opens, and no byte of it can be read.
  const Evaluation unreadable = folder.evaluated_case("readings: /proc/self/mem\n");
  CHECK(told(unreadable, unreadable.faults) == std::vector<std::string>{"E601 case.yaml:2:11 "});
}

TEST_CASE("rows of a file: a check without figures reads them all the same") {
  const Folder folder;
  const Evaluation one = folder.evaluated("meter,start\nA,yesterday\n", nullptr);
  CHECK(told(one, one.row_faults) == std::vector<std::string>{"E219 r.csv:2:3 readings[0].start"});
}

TEST_CASE(
    "rows of a file: faults are counted beyond those that are kept, with the texts of these") {
  const Folder folder;
  std::string rows = "meter,start\n";
  for (int i = 0; i < 300; ++i) rows += "A,never\n";
  const Evaluation one = folder.evaluated(rows + "A,2026-01-01\n");
  CHECK(one.row_faults.count() == 300);
  CHECK(one.row_faults.not_kept() == 200);
  CHECK(one.document.sources.size() == 1 + most_rows_shown + 1);  // the case, and one for the rest
  CHECK(told(one, one.row_faults).back() == "E219 r.csv:101:3 readings[99].start");
  CHECK(figure(one, "good") == "1");
  CHECK(one.lists[0].faulty == 300);
}

TEST_CASE("rows of a file: blocks and quotes do not move lines, the last row may have no end") {
  const Folder folder;
  std::string rows = "\xEF\xBB\xBFmeter,start,use\r\n\"one\n\"\"meter\"\"\",2026-01-01,1\r\n";
  constexpr int many = 40000;  // several blocks
  for (int i = 0; i < many; ++i) rows += "A,2026-01-01,1\r\n";
  const Evaluation one = folder.evaluated(rows + "B,2026-01-01,x");
  REQUIRE(one.row_faults.count() == 1);
  CHECK(told(one, one.row_faults).front() ==
        fmt::format("E214 r.csv:{}:14 readings[{}].use", many + 4, many + 1));
  CHECK(figure(one, "good") == std::to_string(many + 1));
  CHECK(figure(one, "meters").starts_with("one\n\"meter\"AAA"));
}

TEST_CASE("rows of a file: known by their bytes, whatever the model asks for") {
  const Folder folder;
  const auto stamp = [&](std::string_view rows, const Wants& wants = everything) {
    Evaluation one = folder.evaluated(rows, wants);
    CHECK(one.lists.at(0).sha256 == fingerprint(rows));
    CHECK(one.lists.at(0).rows == 3);
    return stamp_of(tool, one, {}).inputs;
  };
  const std::string first = stamp(two_meters);
  CHECK(stamp(two_meters, [](std::string_view) { return false; }) == first);
  CHECK(stamp(std::string(two_meters) + "\n") != first);
  CHECK(was_read(identity_of(folder.at("r.csv"))));
}

TEST_CASE("rows of a file: through a pipe") {
  const Folder folder;
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  REQUIRE(::write(ends[1], two_meters.data(), two_meters.size()) ==
          static_cast<ssize_t>(two_meters.size()));
  ::close(ends[1]);
  const Evaluation one = folder.evaluated_case(fmt::format("readings: /dev/fd/{}\n", ends[0]));
  ::close(ends[0]);
  REQUIRE(one.computed);
  CHECK(figure(one, "cost") == "1000");
  CHECK(one.lists[0].sha256 == fingerprint(two_meters));
}

}  // namespace
}  // namespace habitat::meters
