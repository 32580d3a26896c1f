// SPDX-License-Identifier: Apache-2.0
#include "read/ndjson_reader.hpp"

#include <doctest/doctest.h>

#include "finance/property.hpp"
#include "rows.hpp"

using namespace habitat;

namespace {

using Texts = std::vector<std::string>;

ReadRow row(std::string_view text) {
  const auto rows = rows_of(text, RowForm::ndjson);
  REQUIRE(rows.size() == 1);
  return rows[0];
}

Texts faults(std::string_view text) { return row(text).faults; }

}  // namespace

TEST_CASE("ndjson reader: keys and the text of their values") {
  const ReadRow one =
      row(R"({"id": "a", "x.y": 2.50, "z":true,"w": null , "q": "2.6 %", "e":1e3})");
  CHECK(one.keys == Texts{"id", "x.y", "z", "w", "q", "e"});
  CHECK(one.cells == Texts{"a", "2.50", "true", "", "2.6 %", "1e3"});
  CHECK(one.faults.empty());
  CHECK(row("{}").keys.empty());
  CHECK(row("  { }  \r\n").faults.empty());
}

TEST_CASE("ndjson reader: escapes") {
  CHECK(row(R"({"a\n\"b": "\u00e9\ud83c\udfe0\/\\"})").keys == Texts{"a\n\"b"});
  CHECK(row(R"({"a": "\u00e9\ud83c\udfe0\/\\"})").cells == Texts{"é🏠/\\"});
  CHECK(faults(R"({"a": "\ud83c"})") == Texts{"E418 1:14"});
  CHECK(faults(R"({"a": "\x"})") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a": "\ud83c\u00e9"})") == Texts{"E418 1:14"});
  CHECK(faults(R"({"a": "\udfe0"})") == Texts{"E418 1:14"});
  CHECK(faults(R"({"a": "\ud83c\udfe0\n\uDFE0"})") == Texts{"E418 1:28"});
  CHECK(faults(R"({"a": "\u12g4"})") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a": "\)") == Texts{"E418 1:9"});
}

TEST_CASE("ndjson reader: what is no flat object is told where it stands") {
  CHECK(faults("[1, 2]") == Texts{"E417 1:1"});
  CHECK(faults("3") == Texts{"E417 1:1"});
  CHECK(faults(R"({"a": [1, "]"], "b": {"c": 2}})") == Texts{"E419 1:7", "E419 1:22"});
  CHECK(faults(R"({"a": 1,})") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a" 1})") == Texts{"E418 1:6"});
  CHECK(faults(R"({"a": 01})") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a": +1})") == Texts{"E418 1:7"});
  CHECK(faults(R"({"a": 1.})") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a": NaN})") == Texts{"E418 1:7"});
  CHECK(faults(R"({"a": "x)") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a": 1} {"b": 2})") == Texts{"E418 1:10"});
  CHECK(faults(R"({'a': 1})") == Texts{"E418 1:2"});
  CHECK(faults("{\"a\": \"\t\"}") == Texts{"E418 1:8"});
  CHECK(faults(R"({"a": [[[)") == Texts{"E418 1:10"});
  CHECK(faults(R"({"a": tru})") == Texts{"E418 1:7"});
  CHECK(faults(R"({"a": 1, // one
)") == Texts{"E418 1:10"});
  CHECK(faults(R"({"a": [1,], "b": 1})") == Texts{"E418 1:10"});
  CHECK(faults(R"({"a": [1}, "b": [2]})") == Texts{"E418 1:9"});
  CHECK(faults(R"({"a": 1e400})") == Texts{"E418 1:7"});
  CHECK(faults({"{\"a\": \"\0\"}", 11}) == Texts{"E418 1:8"});
  CHECK(faults({"{\"a\": 1}\0{}", 11}) == Texts{"E418 1:9"});
}

TEST_CASE("ndjson reader: keys and cells have places, as long as they are written") {
  RowBlock block{.text = R"( { "a\n" :"\u00e9", "b": {"c": [ ]} , "d":null})"};
  NdjsonReader reader;
  RowRecord record;
  reader.start(block);
  REQUIRE(reader.next(record));
  const auto written = [&](const auto& part) {
    return record.text.substr(part.start, part.length);
  };
  REQUIRE(record.keys.size() == 3);
  REQUIRE(record.cells.size() == 3);
  CHECK(written(record.keys[0]) == R"("a\n")");
  CHECK(written(record.cells[0]) == R"("\u00e9")");
  CHECK(written(record.cells[2]) == "null");
  REQUIRE(record.faults.count() == 1);
  CHECK(written(record.faults[0]) == R"({"c": [ ]})");
}

TEST_CASE("ndjson reader: no row is too deep") {
  const std::string open(100'000, '['), close(100'000, ']');
  CHECK(faults(open) == Texts{"E417 1:1"});
  CHECK(faults("{\"a\": " + open) == Texts{"E418 1:100007"});
  const ReadRow one = row("{\"a\": " + open + close + ", \"b\": 2}");
  CHECK(one.faults == Texts{"E419 1:7"});
  CHECK(one.cells == Texts{"", "2"});
}

TEST_CASE("ndjson reader: rows do not depend on how bytes come") {
  CHECK(holds("blocks", [] {
    static const std::string alphabet = "{}\"\"a:,1 \n\n\\[]";
    std::string text;
    const int length = static_cast<int>(draw(0, 80));
    for (int i = 0; i < length; ++i)
      text += alphabet[static_cast<std::size_t>(draw(0, static_cast<int>(alphabet.size()) - 1))];
    const auto whole = rows_of(text, RowForm::ndjson);
    RC_ASSERT(rows_of(text, RowForm::ndjson, static_cast<std::size_t>(draw(1, 30)),
                      static_cast<std::size_t>(draw(1, 50))) == whole);
  }));
}
