// SPDX-License-Identifier: Apache-2.0
#include "read/json_parts.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace habitat;

namespace {

struct Kept : JsonTaker {
  bool take(const JsonPart& part) override {
    texts.emplace_back(part.text);
    places.push_back({part.start, part.end});
    return part.text != "stop";
  }
  std::vector<std::string> texts;
  std::vector<std::pair<std::size_t, std::size_t>> places;
};

// What is wrong, and how much could be read before.
std::string wrong(std::string_view text) {
  Kept kept;
  const auto fault = read_json(text, kept);
  if (!fault) return "";
  CHECK_FALSE(fault->words.fr.empty());
  return std::to_string(fault->at) + " " + std::string(fault->words.en);
}

}  // namespace

TEST_CASE("json parts: text and place of each") {
  Kept kept;
  CHECK_FALSE(read_json(" {\"a\" : [-1.50e2,true],\"\\u00e9\":{}}\n", kept));
  CHECK(kept.texts ==
        std::vector<std::string>{"{", "a", "[", "-1.50e2", "true", "]", "é", "{", "}", "}"});
  using Places = std::vector<std::pair<std::size_t, std::size_t>>;
  CHECK(kept.places == Places{{1, 2},
                              {2, 5},
                              {8, 9},
                              {9, 16},
                              {17, 21},
                              {21, 22},
                              {23, 31},
                              {32, 33},
                              {33, 34},
                              {34, 35}});
}

TEST_CASE("json parts: a taker that has enough") {
  Kept kept;
  CHECK_FALSE(read_json("[1, \"stop\", x", kept));
  CHECK(kept.texts.size() == 3);
}

TEST_CASE("json parts: why a text is no JSON") {
  CHECK(wrong("[]") == "");
  CHECK(wrong("") == "0 a value is expected");
  CHECK(wrong("x") == "0 not a value");
  CHECK(wrong("[[") == "2 a value is expected");
  CHECK(wrong("[nul]") == "1 not a value");
  CHECK(wrong("[1.]") == "3 not a value");
  CHECK(wrong("[-012, 3]") == "5 not a value");
  CHECK(wrong("[1e309]") == "1 a number is too large");
  CHECK(wrong("[] []") == "3 something follows the object");
  CHECK(wrong("{1: 2}") == "1 a key in quotes is expected");
  CHECK(wrong("{\"a\" 2}") == "5 \":\" is expected");
  CHECK(wrong("{\"a\": 2]") == "7 \",\" or \"}\" is expected");
  CHECK(wrong("[1 2]") == "3 \",\" or \"]\" is expected");
  CHECK(wrong("[\"a") == "3 a string is not closed");
  CHECK(wrong("[\"a\n\"]") == "3 a control character in a string");
  CHECK(wrong(R"(["\q"])") == "3 an unknown escape");
  CHECK(wrong(R"(["\ud83c"])") == "8 half a character");
  CHECK(wrong(R"(["\\\udc00"])") == "10 half a character");
}
