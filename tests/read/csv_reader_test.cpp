// SPDX-License-Identifier: Apache-2.0
#include "read/csv_reader.hpp"

#include <doctest/doctest.h>

#include "finance/property.hpp"
#include "rows.hpp"

using namespace habitat;

namespace {

using Texts = std::vector<std::string>;

std::vector<Texts> cells(std::string_view text) {
  std::vector<Texts> all;
  for (const ReadRow& row : rows_of(text)) all.push_back(row.cells);
  return all;
}

Texts faults(std::string_view text) {
  Texts all;
  for (const ReadRow& row : rows_of(text))
    all.insert(all.end(), row.faults.begin(), row.faults.end());
  return all;
}

}  // namespace

TEST_CASE("csv reader: cells, quotes, line ends of either kind, a byte order mark") {
  CHECK(cells("a,b\n1,2\n") == std::vector<Texts>{{"a", "b"}, {"1", "2"}});
  CHECK(cells("a,b\r\n1,2\r\n") == std::vector<Texts>{{"a", "b"}, {"1", "2"}});
  CHECK(cells("\xEF\xBB\xBF"
              "a,b\n1,\n") == std::vector<Texts>{{"a", "b"}, {"1", ""}});
  CHECK(cells("\"a,b\",\"say \"\"no\"\"\",\"\"\n") ==
        std::vector<Texts>{{"a,b", "say \"no\"", ""}});
  CHECK(cells("\"over\ntwo lines\",x\r\ny,\"z\"\r\n") ==
        std::vector<Texts>{{"over\ntwo lines", "x"}, {"y", "z"}});
  CHECK(cells("last,line") == std::vector<Texts>{{"last", "line"}});
  CHECK(cells("").empty());
  CHECK(cells("\n\r\n\n").empty());
}

TEST_CASE("csv reader: lines are those of the file, rows are counted without empty ones") {
  const auto rows = rows_of("a,b\n\n\"x\ny\",1\n2,3\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[1].line == 3);
  CHECK(rows[2].line == 5);
  CHECK(rows[2].row == 3);
}

TEST_CASE("csv reader: the header, or a line before it, says what stands between columns") {
  CHECK(cells("a;b, c\r\n1,5;\"x;y\"\r\n") == std::vector<Texts>{{"a", "b, c"}, {"1,5", "x;y"}});
  CHECK(cells("a\tb,c\n1\t2\n") == std::vector<Texts>{{"a", "b,c"}, {"1", "2"}});
  CHECK(cells("\"a;b\",c\n1,2\n") == std::vector<Texts>{{"a;b", "c"}, {"1", "2"}});
  CHECK(cells("a,b\n1;2,3\n") == std::vector<Texts>{{"a", "b"}, {"1;2", "3"}});
  const auto rows = rows_of("\xEF\xBB\xBFsep=;\r\na,b;c\r\n1;2\r\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].cells == Texts{"a,b", "c"});
  CHECK(rows[0].line == 2);
  CHECK(rows[1].row == 2);
  CHECK(cells("\"SEP=;\"\na,b;c\n") == std::vector<Texts>{{"a,b", "c"}});
  CHECK(cells("a;b\n;\n ; \n1;\n") == std::vector<Texts>{{"a", "b"}, {"1", ""}});
  CHECK(cells("sep=,\na;b,c\n") == std::vector<Texts>{{"a;b", "c"}});
  CHECK(cells("sep=xy\n1\n") == std::vector<Texts>{{"sep=xy"}, {"1"}});
  CHECK(cells("\n\na;b\n1;\"2\n3\"\n") == std::vector<Texts>{{"a", "b"}, {"1", "2\n3"}});
}

TEST_CASE("csv reader: what no RFC allows is told where it stands") {
  CHECK(faults("a,b\n1,2 \"ft\"\n") == Texts{"E415 2:5"});
  CHECK(faults("a,\"b\" x\n1,2\n") == Texts{"E415 1:5"});
  CHECK(faults("a,b\n1,\"2\n3,4\n") == Texts{"E414 2:3"});
  CHECK(faults("é,\"b") == Texts{"E414 1:3"});
  // A quote in the middle opens nothing: the rows after it are rows.
  CHECK(cells("5\",a\n1,2\n").back() == Texts{"1", "2"});
}

TEST_CASE("csv reader: a row beyond the limit is told, and the next one is read") {
  const std::string large(largest_record + 10, 'x');
  auto rows = rows_of("a,b\n" + large + ",1\n3,4\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[1].faults == Texts{"E416 2:1"});
  CHECK(rows[2].cells == Texts{"3", "4"});
  CHECK(rows[2].line == 3);
  rows = rows_of("a,b\n1,\"" + large + "\n\n\"\n3,4\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[1].faults == Texts{"E416 2:1"});
  CHECK(rows[2].line == 5);
  rows = rows_of("a,b\n1,\"" + large + "\n\n3,4\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].faults == Texts{"E414 2:3"});
}

TEST_CASE("csv reader: rows do not depend on how bytes come, nor on how blocks are cut") {
  CHECK(holds("blocks", [] {
    static const std::string alphabet = "ab,,\"\"\n\n\r1é";
    std::string text;
    const int length = static_cast<int>(draw(0, 120));
    for (int i = 0; i < length; ++i)
      text += alphabet[static_cast<std::size_t>(draw(0, static_cast<int>(alphabet.size()) - 1))];
    const auto whole = rows_of(text);
    const auto piece = static_cast<std::size_t>(draw(1, 40)),
               size = static_cast<std::size_t>(draw(1, 60));
    RC_ASSERT(rows_of(text, RowForm::csv, piece, size) == whole);
  }));
}
