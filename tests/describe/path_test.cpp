// SPDX-License-Identifier: Apache-2.0
// The grammar of paths: what stands in brackets, and where a path ends.
#include "describe/path.hpp"

#include <doctest/doctest.h>

using namespace habitat;

namespace {

Segment element(std::string_view path) {
  const auto segments = parse_path(path);
  REQUIRE(segments);
  REQUIRE(segments->size() > 1);
  return (*segments)[1];
}

}  // namespace

TEST_CASE("paths: a position, a key, a key by its name, in quotes") {
  CHECK(element("loans[2].rate").value == "2");
  CHECK(!element("loans[2].rate").quoted);
  CHECK(element("loans[PLAI].rate").key.empty());
  CHECK(element("loans[label=PLAI].rate").key == "label");
  CHECK(element("loans[label=PLAI].rate").value == "PLAI");
  CHECK(element("loans[\"2\"].rate").quoted);
  CHECK(element("loans[\"2\"].rate").value == "2");
  CHECK(element("loans[label='a]b, c'].rate").value == "a]b, c");
  CHECK(element("loans[\"it's\"]").value == "it's");
  // An equals sign that no name stands before is of the key.
  CHECK(element("works[R+1 = 3]").key.empty());
  CHECK(element("works[R+1 = 3]").value == "R+1 = 3");
}

TEST_CASE("paths: what is none") {
  for (const char* text : {"", ".", "loans[", "loans[]", "[2]", "loans..rate", "loans.", "loans]"})
    CHECK_MESSAGE(!parse_path(text), text);
}

TEST_CASE("paths: an element is written so that it is read as the same") {
  for (const std::string value : {"PLAI", "12", "2030", "a]b", "a,b", "it's", "say \"x\"", ""}) {
    for (const std::string key : {"", "label"}) {
      const Segment read = element("loans" + bracketed(key, value));
      CHECK(read.value == value);
      CHECK(read.key == key);
      CHECK((read.quoted || !position_of(value) || value == "2030" || !key.empty()));
    }
  }
}

TEST_CASE("paths: the end of one, outside brackets") {
  CHECK(find_outside_brackets("a[b=c].d=e", '=') == 8);
  CHECK(find_outside_brackets("a[\"]=\"].d=e", '=') == 9);
  CHECK(find_outside_brackets("a[b,c],d", ',') == 6);
  CHECK(find_outside_brackets("a", ',') == std::string::npos);
}
