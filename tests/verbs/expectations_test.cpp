// SPDX-License-Identifier: Apache-2.0
// Published against computed: what passes, what fails, and what is refused. The computed figure
// here is always the total of two amounts, 1000.25 + 0.10 = 1000.35 EUR, done by hand.
#include "verbs/expectations.hpp"

#include <doctest/doctest.h>

#include "plai_balance/tool.hpp"

using namespace habitat;

namespace {

Evaluation evaluate_with(const std::string& expectation, const std::string& more = "") {
  return evaluate(plai_balance::tool(),
                  {"case.yaml",
                   "schema: plai-balance/case/1\n"
                   "grants:\n"
                   "  - {label: a, amount: 1000.25 EUR}\n"
                   "  - {label: b, amount: 0.10 EUR}\n"
                   "expect:\n  - {figure: " +
                       expectation + "}\n" + more},
                  {}, NumberKind::exact);
}

Verdict verdict_of(const std::string& expectation, const std::string& more = "") {
  Evaluation evaluation = evaluate_with(expectation, more);
  REQUIRE(evaluation.faults.empty());
  const auto comparisons = compare_expectations(evaluation);
  REQUIRE(comparisons.size() == 1);
  return comparisons.front().verdict;
}

Code fault_of(const std::string& expectation) {
  const Evaluation evaluation = evaluate_with(expectation);
  REQUIRE(evaluation.faults.count() == 1);
  CHECK(evaluation.faults.front().place.line == 6);
  return evaluation.faults.front().code;
}

}  // namespace

TEST_CASE("exact means exact") {
  CHECK(verdict_of("funding.total, published: 1000.35 EUR, tolerance: exact") == Verdict::met);
  CHECK(verdict_of("funding.total, published: 1000.36 EUR, tolerance: exact") == Verdict::missed);
  CHECK(verdict_of("funding.total, published: 1.00035 kEUR, tolerance: exact") == Verdict::met);
}

TEST_CASE("printed means half of the last printed digit, in the unit that was printed") {
  CHECK(verdict_of("funding.total, published: 1000.3 EUR, tolerance: printed") == Verdict::met);
  CHECK(verdict_of("funding.total, published: 1000 EUR, tolerance: printed") == Verdict::met);
  CHECK(verdict_of("funding.total, published: 1000.2 EUR, tolerance: printed") == Verdict::missed);
  CHECK(verdict_of("funding.total, published: 1.000 kEUR, tolerance: printed") == Verdict::met);
  CHECK(verdict_of("funding.total, published: 1.0010 kEUR, tolerance: printed") == Verdict::missed);
}

TEST_CASE("stated tolerances, as an amount or as a share of what was published") {
  CHECK(verdict_of("funding.total, published: 1000 EUR, tolerance: {abs: 0.35 EUR}") ==
        Verdict::met);
  CHECK(verdict_of("funding.total, published: 1000 EUR, tolerance: {abs: 0.34 EUR}") ==
        Verdict::missed);
  CHECK(verdict_of("funding.total, published: 1000 EUR, tolerance: {rel: 0.035 %}") ==
        Verdict::met);
  CHECK(verdict_of("funding.total, published: 1000 EUR, tolerance: {rel: 0.034 %}") ==
        Verdict::missed);
}

// Cost less funding: 900 - 1000.35 = -100.35.
TEST_CASE("a share of what was published is as wide below nought") {
  const std::string cost = "costs: [{chapter: building, amount: 900 EUR, vat: included}]\n";
  const std::string published = "funding.gap, published: -100 EUR, tolerance: ";
  CHECK(verdict_of(published + "{rel: 0.35 %}", cost) == Verdict::met);
  CHECK(verdict_of(published + "{rel: 0.34 %}", cost) == Verdict::missed);
}

TEST_CASE("a known gap has to stay what it is") {
  const std::string published =
      "funding.total, published: 1000.00 EUR, tolerance: {abs: 0.01 EUR}, ";
  CHECK(verdict_of(published + "known_gap: {deviation: 0.35 EUR, reason: rounding}") ==
        Verdict::known_gap);
  CHECK(verdict_of(published + "known_gap: {deviation: 0.40 EUR, reason: rounding}") ==
        Verdict::gap_closed);
  CHECK(verdict_of("funding.total, published: 1000.35 EUR, tolerance: {abs: 0.01 EUR}, "
                   "known_gap: {deviation: 0 EUR, reason: rounding}") == Verdict::gap_closed);
}

TEST_CASE("a figure that could not be computed does not pass") {
  CHECK(verdict_of("cost.total, published: 0 EUR, tolerance: {abs: 1000000 EUR}") ==
        Verdict::not_computed);
  CHECK(verdict_of("'loans[label=none].rate', published: 1 %, tolerance: exact") ==
        Verdict::not_computed);
}

TEST_CASE("words are compared as they are") {
  CHECK(verdict_of("'sources[0].kind', published: grant, tolerance: exact") == Verdict::met);
  CHECK(verdict_of("'sources[0].kind', published: loan, tolerance: exact") == Verdict::missed);
}

TEST_CASE("faults of the expectations themselves") {
  CHECK(fault_of("funding.total, published: 1000 EUR") == Code::no_tolerance);
  CHECK(fault_of("funding.totale, published: 1000 EUR, tolerance: exact") == Code::unknown_figure);
  CHECK(fault_of("funding.total, published: 1000 m2, tolerance: exact") == Code::wrong_unit);
  CHECK(fault_of("funding.grants_share, published: 6.2, tolerance: exact") == Code::bare_ratio);
  CHECK(fault_of("funding.total, published: 1000 EUR, tolerance: about") == Code::unknown_word);
  CHECK(fault_of("funding.total, published: 1000 EUR, tolerance: {abs: 1 %}") == Code::wrong_unit);
}
