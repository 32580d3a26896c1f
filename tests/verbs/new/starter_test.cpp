// SPDX-License-Identifier: Apache-2.0
// A case to start from says what its example says, and every key that it hides behind a "#" is one
// that a case may have, with a value of its form.

#include "verbs/new/starter.hpp"
#include <doctest/doctest.h>
#include <sstream>
#include "describe/unit.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/evaluation.hpp"
#include "write/field_words.hpp"
#include "write/json.hpp"

using namespace habitat;

namespace {

std::string started(const std::string& text, const StarterStyle& style) {
  const auto empty = plai_balance::tool().make(NumberKind::fast);
  return render_starter({"example", text}, empty->inputs(), style);
}

Evaluation evaluated(const std::string& text) {
  return evaluate(plai_balance::tool(), {"case.yaml", text}, {}, NumberKind::exact);
}

std::string results_of(const std::string& text) {
  Evaluation evaluation = evaluated(text);
  REQUIRE(evaluation.faults.empty());
  const Report report = report_of(plai_balance::tool(), evaluation, Program{});
  Report figures = report;
  figures.inputs = nullptr;
  // A case has a name in the language of the reader.
  figures.case_name = "";
  figures.stamp = {};
  return render_json(figures, Selection(), 2);
}

// The line without the "#" that hides a key; comments stay.
std::string uncovered(const std::string& line) {
  const auto hash = line.find_first_not_of(' ');
  if (hash == line.npos || line[hash] != '#') return line;
  const std::string rest = line.substr(hash + 1);
  const auto space = rest.find(' '), colon = rest.find(':');
  const bool key = !rest.starts_with(' ') && colon != rest.npos && colon < space;
  const bool inside = rest.starts_with("  ");
  return key || inside ? line.substr(0, hash) + rest : line;
}

std::string all_uncovered(const std::string& text) {
  std::istringstream lines(text);
  std::string all, line;
  while (std::getline(lines, line)) all += uncovered(line) + "\n";
  return all;
}

}  // namespace

TEST_CASE("a starter computes what its example computes, whatever keys it shows") {
  for (const Example& example : plai_balance::tool().examples) {
    CAPTURE(example.name);
    const std::string text(example.text), expected = results_of(text);
    for (const Language language : {Language::en, Language::fr})
      for (const bool all : {false, true})
        CHECK(results_of(started(text, {language, all, "x.schema.json", "x"})) == expected);
  }
}

TEST_CASE("the comments of the example stay, above the key they stood above") {
  const std::string text = started(
      "# at the top\nschema: plai-balance/case/1\n"
      "# of the loan\nloans: [{label: a, product: plai}]\n# at the end\n",
      {});
  CHECK(text.find("# at the top\n\n# schema") != text.npos);
  CHECK(text.ends_with("\n# at the end\n"));
  CHECK(text.find("# of the loan\n\nloans:\n") != text.npos);
}

TEST_CASE("what an example says in French is told to a French reader alone") {
  const std::string text =
      "# at the top\n# two lines\n# fr: en haut\n# deux lignes\nschema: plai-balance/case/1\n"
      "# fr: Un cas\nname: A case\n# of the loan\nloans: [{label: a, product: plai}]\n";
  const std::string english = started(text, {}),
                    french = started(text, {Language::fr, false, "x.schema.json", "x"});
  CHECK(english.find("# at the top\n# two lines\n\n# schema") != english.npos);
  CHECK(english.find("name: A case\n") != english.npos);
  CHECK(english.find("fr:") == english.npos);
  CHECK(english.find("haut") == english.npos);
  CHECK(french.find("# en haut\n# deux lignes\n\n# sch") != french.npos);
  CHECK(french.find("name: Un cas\n") != french.npos);
  CHECK(french.find("at the top") == french.npos);
  CHECK(french.find("# of the loan\n") != french.npos);
  CHECK(example_name({"x", text}, Language::en) == "A case");
  CHECK(example_name({"x", text}, Language::fr) == "Un cas");
}

TEST_CASE("every example has a name and a lead in French") {
  for (const Example& example : plai_balance::tool().examples) {
    CAPTURE(example.name);
    const Source source{std::string(example.name), std::string(example.text)};
    CHECK(example_name(source, Language::en) != example_name(source, Language::fr));
    CHECK(source.text.find("\n# fr: ") < source.text.find("\nschema:"));
  }
}

TEST_CASE("texts that YAML would read otherwise keep their quotes") {
  const std::string text =
      "schema: plai-balance/case/1\nname: \"a: b # c\"\n"
      "grants:\n  - {label: 'it''s', amount: 1 EUR}\n  - {label: \"two\\nlines\\t\\e[2J\", amount: "
      "2}\n"
      "  - {label: \"true\", amount: 3}\n  - {label: \"- - &a *b !c {d\", amount: 4}\n";
  CHECK(results_of(started(text, {})) == results_of(text));
}

TEST_CASE("what stands behind a # may be given: only what excludes each other is told") {
  const auto& tool = plai_balance::tool();
  std::string_view starter;
  for (const Example& example : tool.examples)
    if (example.name == tool.starter) starter = example.text;
  REQUIRE(!starter.empty());
  StarterStyle style;
  style.all = true;
  const std::string text = started(std::string(starter), style);
  const std::string open = all_uncovered(text);
  const Evaluation evaluation = evaluated(open);
  CHECK(!evaluation.faults.empty());
  for (const Fault& fault : evaluation.faults) {
    CAPTURE(fault.message(Language::en));
    CHECK(words_of(fault.code).number.starts_with("E3"));
  }
  // Every key of the case is there.
  const auto empty = tool.make(NumberKind::fast);
  walk(empty->inputs(), [&](const std::string& path, const Slot& slot) {
    if (slot.kind() == Kind::list) slot.resize(1);
    if (slot.kind() == Kind::group && !path.empty()) slot.members();
    const std::string key = std::string(slot.field().name) + ":";
    if (key != ":") CHECK_MESSAGE(open.find(key) != open.npos, path);
    return true;
  });
}

TEST_CASE("the words of a field: label, range, what holds without it, in both languages") {
  const auto empty = plai_balance::tool().make(NumberKind::fast);
  const Slot loans = empty->inputs().member("loans");
  loans.resize(1);
  const Slot margin = loans.element(0).member("margin");
  CHECK(field_words(margin, margin.field(), Language::en) ==
        "margin over the Livret A; %/year, -5 % to 10 %; default: the product's at the decision "
        "date");
  CHECK(field_words(margin, margin.field(), Language::fr) ==
        "marge sur le Livret A ; %/year, -5 % à 10 % ; par défaut : celle du produit à la date de "
        "décision");
  const Slot lift = loans.element(0).member("balance");
  CHECK(field_words(lift, lift.field(), Language::en) ==
        "it closes the plan; it brings what its tranches lack; true | false; default: false");
  // A bound in the unit that stands before it is a bare number; a map says what its keys are.
  const Slot amount = loans.element(0).member("amount");
  CHECK(field_words(amount, amount.field(), Language::en) ==
        "amount; or share, or balance; EUR, 0 to 100000 MEUR");
  const Slot path = empty->inputs().member("livret_a").member("path");
  CHECK(
      field_words(path, path.field(), Language::fr).find("{ANNÉE: valeur} ; %/year, 0 % à 20 %") !=
      std::string::npos);
  CHECK(initial_value(margin, margin.field()).empty());
  CHECK(initial_value(loans.element(0).member("progression"),
                      loans.element(0).member("progression").field()) == "0 %");
}

TEST_CASE("the ways to write a unit") {
  const auto factors = symbols_for("EUR/m2");
  REQUIRE(factors.size() == 2);
  CHECK(factors[0].front() == "EUR");
  CHECK(factors[0].size() == 6);
  CHECK(factors[1] == std::vector<std::string_view>{"m2", "m²"});
  CHECK(symbols_for("").empty());
}
