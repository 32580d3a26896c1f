// SPDX-License-Identifier: Apache-2.0
// What the reports of a test say, and that no name breaks the form it is written in.

#include "count.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/test/failure.hpp"
#include "verbs/test/github.hpp"
#include "verbs/test/markdown.hpp"
#include "verbs/test/reports.hpp"
#include "write/sarif.hpp"
#include <doctest/doctest.h>

using namespace habitat;

namespace {

// A case of 1000.35 EUR, with these expectations.
TestRun run_of(const std::string& expectations, const std::string& name = "Two amounts",
               const ExpectationChoice& choice = {}, const std::string& file = "cases/a.yaml") {
  Evaluation evaluation = evaluate(plai_balance::tool(),
                                   {file, "schema: plai-balance/case/1\nname: " + name +
                                              "\ngrants:\n"
                                              "  - {label: a, amount: 1000.25 EUR}\n"
                                              "  - {label: b, amount: 0.10 EUR}\n"
                                              "expect:\n" +
                                              expectations},
                                   {}, NumberKind::exact);
  REQUIRE(evaluation.faults.empty());
  TestRun run{
      .stamp = {"plai-balance", {"1", "0123456789", {2026, 11, 21}}}, .cases = {}, .names = {}};
  run.add(evaluation, choice);
  return run;
}

std::string expect(const std::string& published, const std::string& tolerance = "exact",
                   const std::string& figure = "funding.total") {
  return "  - {figure: " + figure + ", published: " + published + ", tolerance: " + tolerance +
         "}\n";
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("the ratio of deviation and tolerance is exact, and there is none of no tolerance") {
  const TestRun run = run_of(expect("1000 EUR", "{abs: 0.7 EUR}") + expect("1000.36 EUR") +
                             expect("1.001 kEUR", "{abs: 0.5 EUR}"));
  const auto& comparisons = run.cases.front().comparisons;
  CHECK(comparisons[0].ratio->text() == "0.5");
  CHECK_FALSE(comparisons[1].ratio.has_value());
  CHECK(comparisons[2].ratio->text() == "-1.3");
}

TEST_CASE("a sentence says how far off, in the unit that was published") {
  const TestRun run = run_of(expect("1.001 kEUR", "{abs: 0.5 EUR}") + expect("1000.36 EUR"));
  const auto failures = failures_of(run);
  REQUIRE(failures.size() == 2);
  CHECK(failures[0].message(Language::en) ==
        "published 1.001 kEUR, computed 1.000 kEUR; deviation -0.00065 kEUR, 1.3 times the "
        "tolerance of 0.0005 kEUR");
  CHECK(failures[1].message(Language::fr) ==
        "publié 1000.36 EUR, calculé 1000.35 EUR ; écart -0.01 EUR, aucun n'est toléré");
  CHECK(failures[0].place.line == 7);
}

TEST_CASE("a known gap is told with the deviation that is known") {
  const std::string gap = ", known_gap: {deviation: 1 EUR, reason: a | b}}\n";
  const TestRun run =
      run_of("  - {figure: funding.total, published: 1000 EUR, tolerance: exact" + gap);
  CHECK(has(failures_of(run).front().message(Language::en),
            "deviation 0.35 EUR, known to be 1 EUR; reason: a | b"));
  CHECK(failures_of(run).front().check() == "known-gap-moved");
}

TEST_CASE("fingerprints are of the place, not of the figures") {
  const auto prints = [](const std::string& expectations) {
    std::vector<std::string> all;
    for (const Failure& failure : failures_of(run_of(expectations)))
      all.push_back(failure.fingerprint);
    return all;
  };
  const auto two = prints(expect("1 EUR") + expect("2 EUR"));
  REQUIRE(two.size() == 2);
  CHECK(two[0] != two[1]);
  CHECK(prints(expect("3 EUR") + expect("4 EUR")) == two);
  CHECK(prints(expect("1000.35 EUR") + expect("4 EUR")) == std::vector{two[1]});
  CHECK(prints(expect("1 EUR", "exact", "funding.grants"))[0] != two[0]);
}

TEST_CASE("GitHub gets nine at most and a count, each on one line") {
  const auto rendered = [](int expectations) {
    std::string all;
    for (int i = 0; i < expectations; ++i) all += expect("1 EUR");
    return render_github(run_of(all), Language::en);
  };
  CHECK(count_of(rendered(9), "::error ") == 9);
  CHECK(!has(rendered(9), "more"));
  CHECK(count_of(rendered(10), "::error ") == 10);
  CHECK(has(rendered(10), "title=and 1 more::10 published figures"));
  CHECK(count_of(rendered(30), "::error ") == 10);
}

TEST_CASE("what would end a property or a line of GitHub is escaped") {
  const TestRun run = run_of(
      "  - {figure: \"loans[label=a, b: 3 %].rate\", published: 3 %, tolerance: exact, "
      "source: \"50 %\\n::error::\"}\n",
      "x", {}, "./50%,a:b.yaml");
  const std::string text = render_github(run, Language::en);
  CHECK(has(text, "::error file=50%25%2Ca%3Ab.yaml,line=7,"));
  CHECK(has(text, "title=loans[label=a%2C b%3A 3 %25].rate%3A not computed::"));
  CHECK(has(text, "source: 50 %25\\x0a::error::\n"));
  CHECK(count_of(text, "\n") == 3);  // the command, the tally, the stamp
}

TEST_CASE("Markdown: the worst first; names stay text; a limit is kept and told") {
  const TestRun run = run_of(expect("1000.35 EUR") + expect("999 EUR", "{abs: 1 EUR}") +
                                 expect("1001 EUR", "{abs: 0.1 EUR}") + expect("1000 EUR"),
                             "'a|b <i> _c_ [d](e)'");
  const std::string text = render_markdown(run, Language::en, std::string::npos);
  CHECK(text.find("| 1000 EUR |") < text.find("| 1001 EUR |"));
  CHECK(text.find("| 1001 EUR |") < text.find("| 999 EUR |"));
  CHECK(text.find("| 999 EUR |") < text.find("| 1000.35 EUR |"));
  CHECK(has(text, "| a\\|b &lt;i> \\_c\\_ \\[d\\](e) | funding.total |"));
  for (const std::size_t limit : {500u, 600u, 700u}) {
    const std::string cut = render_markdown(run, Language::en, limit);
    CHECK(cut.size() <= limit);
    CHECK(has(cut, " more\n"));
  }
}

TEST_CASE("the filter: a part of a figure's or a case's name, or a glob; --only by figures") {
  const std::string both = expect("1 EUR") + expect("1 EUR", "exact", "'sources[0].amount'");
  const auto left = [&](const ExpectationChoice& choice) {
    const TestRun run = run_of(both, "Two amounts", choice);
    return run.tally().published();
  };
  CHECK(left({}) == 2);
  CHECK(left({"Two"}) == 2);
  CHECK(left({"sources.am"}) == 1);
  CHECK(left({"sources[0]"}) == 1);
  CHECK(left({"funding*"}) == 1);
  CHECK(left({"unding*"}) == 0);
  CHECK(left({"", Selection({"sources"})}) == 1);
  CHECK(left({"Two", Selection({"funding.total"})}) == 1);
  const TestRun none = run_of(both, "Two amounts", {"fundign.total"});
  CHECK(none.cases.empty());
  CHECK(has(none.nothing_matches({"fundign.total"}).hint(Language::en), "\"funding.total\""));
}

TEST_CASE("SARIF: files are references, rules stand once, words of rules name no argument") {
  const SarifRule rule = fault_rule(Code::unknown_key, Language::en);
  CHECK(rule.text == "unknown key \"…\"");
  const SarifResult result{.rule = rule,
                           .level = "error",
                           .message = "unknown key \"x\"",
                           .file = "dossier é/a b:1#.yaml",
                           .place = {.source = 0, .line = 2, .column = 3, .length = 4}};
  SarifResult absolute = result;
  absolute.file = "/srv/a.yaml";
  const std::string text = render_sarif({"tool", {"1", "", {}}}, {result, absolute});
  CHECK(has(text, "\"uri\": \"dossier%20%C3%A9/a%20b%3A1%23.yaml\""));
  CHECK(has(text, "\"uri\": \"file:///srv/a.yaml\""));
  CHECK(has(text, "\"endColumn\": 7"));
  CHECK(count_of(text, "\"id\": \"E201\"") == 1);
  CHECK(fault_rule(Code::inconsistent, Language::en).text == "…");
  SarifResult bare = result;
  bare.rule = fault_rule(Code::inconsistent, Language::en);
  CHECK(has(render_sarif({"tool", {"1", "", {}}}, {bare}),
            "\"shortDescription\": {\n                \"text\": \"unknown key"));
}
