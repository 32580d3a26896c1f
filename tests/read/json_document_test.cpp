// SPDX-License-Identifier: Apache-2.0
// Saved results as a tree: the one that the reader of cases makes, and its faults.
#include "read/document.hpp"
#include "read/json_document.hpp"

#include <doctest/doctest.h>

using namespace habitat;

namespace {

void check_same(const Place& one, const Place& other) {
  CHECK(one.source == other.source);
  CHECK(one.line == other.line);
  CHECK(one.column == other.column);
  CHECK(one.length == other.length);
}

void check_same(const Node& one, const Node& other) {
  CAPTURE(other.text);
  CHECK(one.type == other.type);
  CHECK(one.text == other.text);
  CHECK(one.quoted == other.quoted);
  check_same(one.place, other.place);
  REQUIRE(one.entries.size() == other.entries.size());
  for (std::size_t i = 0; i < one.entries.size(); ++i) {
    CHECK(one.entries[i].key == other.entries[i].key);
    check_same(one.entries[i].key_place, other.entries[i].key_place);
    check_same(one.entries[i].value, other.entries[i].value);
  }
}

// Both readers; how many faults they find.
std::size_t read_by_both(const std::string& text) {
  Faults faults, others;
  const Document one = read_json_document({"result.json", text}, faults);
  const Document other = read_document({"result.json", text}, others);
  CHECK(one.sources[0].text == other.sources[0].text);
  check_same(one.root, other.root);
  REQUIRE(faults.count() == others.count());
  for (std::size_t i = 0; i < faults.count(); ++i) {
    CHECK(faults[i].message(Language::en) == others[i].message(Language::en));
    check_same(faults[i].place, others[i].place);
  }
  return faults.count();
}

}  // namespace

TEST_CASE("json document: the tree and the places of the reader of cases") {
  CHECK(read_by_both("{}") == 0);
  CHECK(read_by_both("[]\n") == 0);
  CHECK(read_by_both("1.50") == 0);
  CHECK(read_by_both(R"({"a":1,"b":[true,null,"x"],"c":{"d":"","e":-1.5e-3}})") == 0);
  CHECK(read_by_both("{\r\n  \"été\": \"à l'été\", \"n\": 12,\n  \"list\": [\n    [1.0, {}],\n"
                     "    {\"q\\\"\\\\\": \"\\u00e9\\n\", \"null\": \"null\"}\n  ],\n\n"
                     "  \"🏠\": false, \"z\" : null\n}\n") == 0);
}

TEST_CASE("json document: faults are those of the reader of cases") {
  CHECK(read_by_both("") == 1);
  CHECK(read_by_both("{\"a\": [1,\n  2") == 1);
  CHECK(read_by_both("{\"a\": 1, \"b\": 2, \"a\": 3}") == 1);
  CHECK(read_by_both("[{\"a\": 1}, {\"a\": \"\xFF\"}]") == 1);
  CHECK(read_by_both({"{}\0{}", 5}) == 1);
  CHECK(read_by_both(std::string(65, '[') + std::string(65, ']')) == 1);
  CHECK(read_by_both(std::string(100'000, '[')) == 1);
}

TEST_CASE("json document: what is no JSON is read as a case is") {
  CHECK(read_by_both("a: 1\nb: [x, y]\n") == 0);
  CHECK(read_by_both("\xEF\xBB\xBF{\"a\": 1}") == 0);
  CHECK(read_by_both("{\"a\": 1e400}") == 0);
}

TEST_CASE("json document: a character may be written in two halves") {
  Faults faults;
  const Document document = read_json_document({"", R"(["\ud83c\udfe0"])"}, faults);
  CHECK(faults.empty());
  CHECK(document.root.entries[0].value.text == "🏠");
}
