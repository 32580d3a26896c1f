// SPDX-License-Identifier: Apache-2.0
#include "read/document.hpp"

#include <doctest/doctest.h>

using namespace habitat;

namespace {

using Texts = std::vector<std::string>;

std::string place_text(const Place& place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column) +
         (place.length > 1 ? "+" + std::to_string(place.length) : "");
}

// A tree on one line, what stood in quotes in quotes.
std::string shown(const Node& node) {
  if (node.type == Node::Type::null) return "~" + node.text;
  if (node.type == Node::Type::scalar) return node.quoted ? "'" + node.text + "'" : node.text;
  const bool map = node.type == Node::Type::map;
  std::string text;
  for (const Entry& entry : node.entries)
    text += (text.empty() ? "" : ", ") + (map ? entry.key + ": " : "") + shown(entry.value);
  return (map ? "{" : "[") + text + (map ? "}" : "]");
}
std::string tree(std::string text) {
  Faults faults;
  const Document document = read_document({"case.yaml", std::move(text)}, faults);
  return faults.empty() ? shown(document.root) : words_of(faults[0].code).number.data();
}

// Where the keys and the values stand, in order.
void gather(const Node& node, Texts& places) {
  places.push_back(place_text(node.place));
  for (const Entry& entry : node.entries) {
    if (node.type == Node::Type::map) places.push_back(place_text(entry.key_place));
    gather(entry.value, places);
  }
}
Texts places(std::string text) {
  Faults faults;
  Texts found;
  gather(read_document({"case.yaml", std::move(text)}, faults).root, found);
  return found;
}

std::string fault_text(const Fault& fault) {
  return std::string(words_of(fault.code).number) + " " + place_text(fault.place);
}
Texts faults(std::string text) {
  Faults found;
  read_document({"case.yaml", std::move(text)}, found);
  Texts all;
  for (const Fault& fault : found) all.push_back(fault_text(fault));
  return all;
}

std::string repeated(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("document: lists and maps by indentation and in brackets") {
  CHECK(tree("a: 1\nb:\n- x\n- y: 2\n  z: [3, {k: v}]\n") ==
        "{a: 1, b: [x, {y: 2, z: [3, {k: v}]}]}");
  CHECK(tree("- - 1\n  - 2\n-\n  k: v\n") == "[[1, 2], {k: v}]");
  CHECK(tree("{\"a\":1,\"b\":[true,null,\"x\"]}") == "{a: 1, b: [true, ~null, 'x']}");
  CHECK(tree("? a\n: b\n") == "{a: b}");
  CHECK(tree("%YAML 1.2\n---\na: 1 # c\n...\n") == "{a: 1}");
  CHECK(tree("plain") == "plain");
  CHECK(tree("a: [b, c,]\n") == "{a: [b, c]}");
}

TEST_CASE("document: nothing, and the words for it, keep their text") {
  CHECK(tree("a:\nb: ~\nc: null\nd: Null\ne: \"null\"\nf: nullify\n") ==
        "{a: ~, b: ~~, c: ~null, d: Null, e: 'null', f: nullify}");
  CHECK(tree("a:\nnull: 1\n") == "{a: ~, null: 1}");
  CHECK(tree("-\n- ~\n-\n") == "[~, ~~, ~]");
  CHECK(tree("{a, b: , c: ~}") == "{a: ~, b: ~, c: ~~}");
}

TEST_CASE("document: texts over several lines") {
  CHECK(tree("a: one\n  two\n\n  three\n") == "{a: one two\nthree}");
  CHECK(tree("a: \"one\n  two \\\n  three\"\n") == "{a: 'one two three'}");
  CHECK(tree("a: 'it''s\n  so'\n") == "{a: 'it's so'}");
  CHECK(tree("a: |\n  one\n    two\n\nb: >-\n  one\n  two\nc: |+\n  x\n\n") ==
        "{a: 'one\n  two\n', b: 'one two', c: 'x\n\n'}");
  CHECK(tree("a: |\n  one") == "{a: 'one'}");
  CHECK(tree("a: \"x\r\n  y\"\r\nb: z\r\n") == "{a: 'x y', b: z}");
}

TEST_CASE("document: a question mark within a text in brackets is a part of it") {
  CHECK(tree("[How many?, a?b, what ? now]") == "[How many?, a?b, what ? now]");
  CHECK(tree("a: {b: Combien?}\n") == "{a: {b: Combien?}}");
}

TEST_CASE("document: question marks that announce no key") {
  CHECK(tree("{t: rue ?? x, u: 2021-?09, v: 2026-? 07}") ==
        "{t: rue ?? x, u: 2021-?09, v: 2026-? 07}");
  CHECK(tree("? a\n: b\n") == "{a: b}");
}

TEST_CASE("document: escapes, and the pairs of codes that JSON writes") {
  CHECK(tree(R"(["\u00e9\x41\t\/\\\"", "\ud83c\udfe0", "\uD83D\uDE00!"])") ==
        "['éA\t/\\\"', '🏠', '😀!']");
  CHECK(tree(R"(["\\ud83c"])") == R"(['\ud83c'])");
  CHECK(faults(R"(["\N"])") == Texts{"E101 1:3"});
  CHECK(faults(R"({"a": "x\ud83c"})") == Texts{"E101 1:11"});
  CHECK(faults(R"({"a": "é\udfe0\ud83c"})") == Texts{"E101 1:11"});
  CHECK(faults(R"({"a": "\ud83c\ud83c\udfe0"})") == Texts{"E101 1:10"});
  CHECK(faults(R"({"a": "\ud83c\n"})") == Texts{"E101 1:10"});
  CHECK(faults(R"({"a": "\u12g4"})") == Texts{"E101 1:10"});
  CHECK(faults(R"({"a": "\U00110000"})") == Texts{"E101 1:10"});
  CHECK(faults(R"({"a": "C:\dir\"})") == Texts{"E101 1:10"});
  CHECK(faults(R"({"a": "it\'s"})") == Texts{"E101 1:10"});
}

TEST_CASE("document: places count lines and characters") {
  CHECK(places("é: \"🏠\"\nb: [ñ, {c: ~}]\n") ==
        Texts{"1:1", "1:1", "1:4+3", "2:1", "2:4", "2:5", "2:8", "2:9", "2:12"});
  CHECK(places("\xEF\xBB\xBF"
               "ab: cd\r\nef: 'gh'\r\n") == Texts{"1:1", "1:1+2", "1:5+2", "2:1+2", "2:5+4"});
  // What goes over lines has no length.
  CHECK(places("a: x\n  y\nb: |\n  z\nc: \"u\n  v\"\n") ==
        Texts{"1:1", "1:1", "1:4", "3:1", "3:4", "5:1", "5:4"});
  // What is empty stands at its key, or behind its dash.
  CHECK(places("key:\nl:\n  -\n  - x\n") ==
        Texts{"1:1", "1:1+3", "1:1+3", "2:1", "3:3", "3:4", "4:5"});
}

TEST_CASE("document: what a case does not need is refused where it stands") {
  CHECK(faults("a: 1\nb: 2\na: 3\n") == Texts{"E102 3:1"});
  CHECK(faults("a: 1\n--- \nb: 2\n") == Texts{"E103 2:1"});
  CHECK(faults("a: *b\n") == Texts{"E105 1:4"});
  CHECK(faults("a: &b 1\nc: *b\n") == Texts{"E105 1:4"});
  CHECK(faults("# nothing\n") == Texts{"E110 2:1"});
  CHECK(faults("a: !x 1\n") == Texts{"E111 1:4"});
  CHECK(faults("a: ! x\n") == Texts{"E111 1:4"});
  CHECK(faults("a: !") == Texts{"E111 1:4"});
  CHECK(faults("? [a, b]\n: 1\n") == Texts{"E112 1:3"});
  CHECK(faults("{{a: 1}: 2}") == Texts{"E112 1:2"});
}

TEST_CASE("document: what the parser lets pass is refused") {
  CHECK(faults("a: \"x\nb: 1\n") == Texts{"E101 2:5"});
  CHECK(faults("a: 'x\nb: 1\n") == Texts{"E101 2:5"});
  CHECK(faults("[1,,2]") == Texts{"E101 1:4"});
  CHECK(faults("[,1]") == Texts{"E101 1:2"});
  CHECK(faults("{a: 1,,b: 2}") == Texts{"E101 1:7"});
  CHECK(faults("{: 1}") == Texts{"E101 1:2"});
  CHECK(faults(": 1\n") == Texts{"E101 1:1"});
  CHECK(faults("a: \x01\n") == Texts{"E101 1:4"});
  CHECK(faults("a: 1 # \x7F\n") == Texts{"E101 1:8"});
  CHECK(faults("a: 1\nbare") == Texts{"E101 2:5"});
  CHECK(faults("a:\n\"x\"\nb: 1\n") == Texts{"E101 3:1"});
  CHECK(faults("a:\n{b: 1}\n") == Texts{"E101 2:7"});
  CHECK(faults("a: 1\rb: 2\n") == Texts{"E101 1:5"});
  CHECK(faults("a: 1\u0085b: 2\n") == Texts{"E101 1:5"});
  CHECK(tree("a: \"1\u20282\"\n") == "{a: '1\u20282'}");
  CHECK(faults("a:\n\tb\n") == Texts{"E101 2:1"});
  CHECK(tree("a:\tb\n") == "{a: b}");
  CHECK(faults("a: 1\n%\n") == Texts{"E101 2:1"});
}

TEST_CASE("document: what is wrong is told where a reader notices it") {
  CHECK(faults("a: {b: 1\n") == Texts{"E101 1:9"});
  CHECK(faults("{a: 1\n") == Texts{"E101 1:6"});
  CHECK(faults("x:\n[1,\n") == Texts{"E101 2:4"});
  CHECK(faults("a: b: c\n") == Texts{"E101 1:5"});
  CHECK(faults("a: 1\nbare\nb: 2\n") == Texts{"E101 3:1"});
  CHECK(faults("a:\n  b: 1\n c: 2\n") == Texts{"E101 3:2"});
  CHECK(faults("- a\nb: 1\n") == Texts{"E101 2:1"});
  CHECK(faults("a: 1\n- b\n") == Texts{"E101 2:1"});
  CHECK(faults("[a]\n[b]\n") == Texts{"E101 2:1"});
  CHECK(faults("a: @b\n") == Texts{"E101 1:4"});
  CHECK(faults("a: ]\n") == Texts{"E101 1:4"});
  // The parser meets the dash before it tells of what stands above.
  CHECK(faults("{a: 1 b: 2,\n- c\n") == Texts{"E101 1:8"});
}

TEST_CASE("document: mistakes of every day are told where they stand") {
  // A brace left open in a list is missed on the next line that has a dash, not in the next list.
  CHECK(faults("c:\n  - {item: lift, amount: 1\n  - {item: w}\no:\n  - {item: i}\n") ==
        Texts{"E101 3:5"});
  CHECK(faults("d:\n\t- x\n") == Texts{"E101 2:1"});
  CHECK(faults("a: 1\n\tc: []\n") == Texts{"E101 2:1"});
  CHECK(faults("{\"s\": \"x\"\n\"n\": \"A\"}") == Texts{"E101 2:1"});
  CHECK(places("c:\n  - # nothing\n  - x\n") == Texts{"1:1", "1:1", "2:3", "2:4", "3:5"});
  CHECK(tree("a: x\uFEFFy\n") == "{a: x\uFEFFy}");
}

TEST_CASE("document: limits hold whatever the parser keeps, closed or not") {
  const std::string open64 = repeated("[", 64), open65 = repeated("[", 65);
  CHECK(faults(open64 + repeated("]", 64)).empty());
  CHECK(faults(open65 + repeated("]", 65)) == Texts{"E106 1:65"});
  CHECK(faults(open65) == Texts{"E106 1:65"});
  CHECK(faults("a: " + open64) == Texts{"E106 1:67"});
  CHECK(faults("- " + open64) == Texts{"E106 1:66"});
  CHECK(faults(repeated("- ", 100)) == Texts{"E106 1:129"});
  CHECK(faults(repeated("{a: ", 100)) == Texts{"E106 1:257"});
  CHECK(faults(repeated("[", 1'010'000)) == Texts{"E113 1:1000001"});
  CHECK(faults("a:\n" + repeated("[\n", 1'010'000)) == Texts{"E113 1000002:1"});
}

TEST_CASE("document: a value of an override counts from where it stands") {
  Faults found;
  const Source source{"--set[1]", "é=[1, 'b']"};
  const Node node = read_value(source, 3, 3, found);
  CHECK(shown(node) == "[1, 'b']");
  CHECK(place_text(node.entries[1].value.place) == "1:7+3");
  CHECK(node.entries[1].value.place.source == 3);
  read_value({"--set[2]", "é=[1"}, 3, 3, found);
  REQUIRE(found.count() == 1);
  CHECK(fault_text(found[0]) == "E101 1:5");
}

TEST_CASE("document: a text that is cut anywhere is read or refused within itself") {
  const std::string text =
      "%YAML 1.2\n---\n# c\na: {b: [1, \"é\\n\\ud83c\\udfe0\"], 'c': ~}\n"
      "d:\n  - |\n    x\n  - y: >-\n     z\n  -\n? e\n: f?\n...\n";
  for (std::size_t cut = 0; cut < text.size(); ++cut)
    for (const auto& part : {text.substr(0, cut), text.substr(cut)}) {
      Faults found;
      const Document document = read_document({"case.yaml", part}, found);
      CHECK((document.root.entries.empty() || found.empty()));
      for (const Fault& fault : found) CHECK(fault.place.known());
    }
}
