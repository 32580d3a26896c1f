// SPDX-License-Identifier: Apache-2.0
// Several lines that close a plan, each its tranches; guarantors that stand several times. By hand.
#include "plai_balance/refused.hpp"

using namespace habitat;

namespace {

const std::string three =
    "as_of: 2026-06-01\n"
    "tranches: [{name: A, dwellings: 1}, {name: B, dwellings: 1}, {name: C, dwellings: 1}]\n"
    "costs:\n"
    "  - {chapter: building, amount: 100 EUR, vat: included, tranche: A}\n"
    "  - {chapter: building, amount: 200 EUR, vat: included, tranche: B}\n"
    "  - {chapter: building, amount: 300 EUR, vat: included, tranche: C}\n"
    "grants: [{label: G, amount: 10 EUR, tranche: A}]\n"
    "loans:\n"
    "  - {label: LA, product: plai, rate: 1 %, balance: true, tranche: A}\n"
    "  - {label: LB, product: plus, rate: 1 %, balance: true, tranche: B}\n";

}  // namespace

TEST_CASE("closing: each loan its tranche, own funds the tranches that no loan closes") {
  const Computed it(three + "own_funds: {closing: true}\n");
  CHECK(it.number("sources[label=LA].amount") == 90);
  CHECK(it.number("sources[label=LB].amount") == 200);
  CHECK(it.number("funding.own_funds") == 300);
  CHECK(it.number("tranches[C].own_funds") == 300);
  CHECK(it.number("funding.gap") == 0);
}

TEST_CASE("closing: own funds that are given are shared first; what no line closes stays open") {
  const Computed it(three + "own_funds: {amount: 60 EUR}\n");
  CHECK(it.number("sources[label=LA].amount") == 70);
  CHECK(it.number("sources[label=LB].amount") == 180);
  CHECK(it.number("funding.gap") == 280);
  // More than a tranche costs is not given back.
  const Computed rich(three + "own_funds: {amount: 600 EUR}\n");
  CHECK(rich.number("sources[label=LA].amount") == 0);
  CHECK(rich.number("sources[label=LB].amount") == 0);
}

TEST_CASE("closing: a tranche is closed once") {
  using All = std::vector<std::string>;
  const std::string again = "  - {label: LC, product: plus, rate: 1 %, balance: true, tranche: ";
  CHECK(operation_faults(three + again + "[B, C]}\n") == All{"loans[2].balance E307"});
  CHECK(operation_faults(three + again + "C}\nown_funds: {closing: true}\n") ==
        All{"own_funds.closing E307"});
  CHECK(operation_faults(three + again + "C}\n").empty());
  CHECK(operation_faults(three + "  - {label: LC, product: plus, rate: 1 %, balance: true}\n") ==
        All{"loans[2].balance E307"});
}

// Rouen, councils of 2017-06-30 (17-11) and 2021-03-29 (11-1): 50/50 with the département on PLUS,
// PLAI and PAM, PLS by the city alone.
TEST_CASE("guarantees: a guarantor that stands twice is one line") {
  const Computed it(
      "as_of: 2021-03-29\ntranches: [{name: dwellings, dwellings: 30}]\nloans:\n"
      "  - {label: PLUS, product: plus, amount: 1000000 EUR, term: 40 years}\n"
      "  - {label: PLAI, product: plai, amount: 400000 EUR, term: 40 years}\n"
      "  - {label: PLS, product: pls, amount: 200000 EUR, term: 40 years}\n"
      "  - {label: PAM, product: pam, rate: 1.1 %, amount: 160000 EUR, term: 25 years}\n"
      "guarantees:\n"
      "  - {guarantor: city, share: 50 %, loans: [PLUS, PLAI, PAM]}\n"
      "  - {guarantor: département, share: 50 %, loans: [PLUS, PLAI, PAM]}\n"
      "  - {guarantor: city, share: 100 %, loans: [PLS]}\n");
  CHECK(it.size("guarantees") == 2);
  CHECK(it.number("guarantees[city].amount") == 980000);
  CHECK(it.number("guarantees[département].amount") == 780000);
  CHECK(it.number("funding.guaranteed") == 1760000);
  CHECK_FALSE(it.says("A104"));
}

// Without interest: 100 a year for ten years from 2028, and 50 a year for four from 2029.
TEST_CASE("guarantees: the annuities that a guarantor would pay, by year") {
  const std::string loans =
      "as_of: 2026-06-01\noperation: {letting_date: 2028-01-01}\nloans:\n"
      "  - {label: PLUS, product: plus, rate: 0 %, amount: 1000 EUR, term: 10 years}\n"
      "  - {label: PLS, product: pls, rate: 0 %, amount: 200 EUR, term: 4 years, first_year: "
      "2029}\n";
  const std::string guarantees =
      "guarantees:\n  - {guarantor: city, share: 50 %, loans: PLUS}\n"
      "  - {guarantor: city, share: 100 %, loans: PLS}\n"
      "  - {guarantor: other, share: 50 %, loans: PLUS}\n";
  const Computed it(loans + guarantees);
  CHECK(it.number("guarantees[city].annuity_first") == 50);
  CHECK(it.number("guarantees[city].annuity_highest") == 100);
  CHECK(it.number("guarantees[other].annuity_highest") == 50);
  CHECK(it.size("guaranteed_annuities") == 20);
  CHECK(it.number("guaranteed_annuities[1].amount") == 100);
  CHECK(it.number("guaranteed_annuities[5].amount") == 50);  // 2033
  CHECK(it.text("guaranteed_annuities[10].guarantor") == "other");
  const Computed lacking(loans + "  - {label: X, product: plus, rate: 0 %, amount: 10 EUR}\n" +
                         guarantees + "  - {guarantor: third, share: 10 %}\n");
  CHECK(lacking.has("guarantees[city].annuity_first"));
  CHECK_FALSE(lacking.has("guarantees[third].annuity_first"));
}
