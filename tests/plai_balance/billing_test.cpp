// SPDX-License-Identifier: Apache-2.0
// Loans as lenders bill them: in cents, at a fixed rate for some years, without the name of a
// product. By hand, but for the first case.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

Computed loan(const std::string& keys, const std::string& more = "") {
  return Computed(
      "as_of: 2026-06-01\noperation: {letting_date: 2027-01-01}\n"
      "loans:\n  - {label: L, " +
      keys + "}\n" + more);
}
std::string row(int period, const std::string& figure) {
  return "schedules[loan=L].rows[" + std::to_string(period - 1) + "]." + figure;
}
std::vector<std::string> fault_paths(const std::string& keys) {
  std::vector<std::string> paths;
  for (const Fault& fault :
       evaluate(plai_balance::tool(),
                {"case.yaml",
                 "schema: plai-balance/case/1\nas_of: 2026-06-01\noperation: "
                 "{letting_date: 2027-01-01}\nloans:\n  - {label: L, amount: 300 "
                 "EUR, " +
                     keys + "}\n"},
                {}, NumberKind::exact, everything)
           .faults)
    paths.push_back(fault.path);
  return paths;
}

}  // namespace

// 200 000 at 6 % over 360 months: 1 199.10 a month (austinmcconnell/mortgage, PR 29), the last one
// and the interest by the same arithmetic.
TEST_CASE("billing: a loan in cents, whose last instalment takes what is left") {
  const Computed it = loan(
      "product: bank, amount: 200000 EUR, rate: 6 %, term: 30 years, periodicity: month, revision: "
      "fixed, rounding: cent");
  CHECK(it.number(row(1, "instalment")) == d("1199.10"));
  CHECK(it.number(row(360, "instalment")) == d("1200.14"));
  CHECK(it.number("loans[0].total_interest") == d("231677.04"));
}

// The annuity of 100 at 10 % over three years is 40.2115.
TEST_CASE("billing: interest and instalment to the cent, the principal their difference") {
  const Computed it =
      loan("product: bank, amount: 100 EUR, rate: 10 %, term: 3 years, rounding: cent");
  const char* const interest[] = {"10", "6.98", "3.66"};
  const char* const principal[] = {"30.21", "33.23", "36.56"};
  for (int period = 1; period <= 3; ++period) {
    CHECK(it.number(row(period, "interest")) == d(interest[period - 1]));
    CHECK(it.number(row(period, "principal")) == d(principal[period - 1]));
  }
  CHECK(it.number(row(3, "instalment")) == d("40.22"));
  const Computed deferred = loan(
      "product: bank, amount: 100.01 EUR, rate: 5 %, term: 3 years, rounding: cent, deferral: "
      "{periods: 1, kind: interest_only}");
  CHECK(deferred.number(row(1, "instalment")) == 5);  // 5.0005
}

// 300 over three years: 100 at 0 %, then 200 over two years at 1 % + 9 %, or 11 % where the Livret
// A has risen by one point.
TEST_CASE("billing: a fixed rate for some years, then the Livret A and a margin") {
  const std::string keys =
      "product: bank, amount: 300 EUR, rate: 0 %, margin: 9 %, fixed_years: 1, term: 3 years";
  const Computed held = loan(keys, "livret_a: {reference: 1 %}\n");
  CHECK(held.number(row(1, "instalment")) == 100);
  CHECK(near_hand(held.number(row(2, "instalment")), "115.238095"));
  CHECK(held.number(row(2, "rate")) == d("0.1"));
  const std::string path = "livret_a: {reference: 1 %, path: {2028: 2 %}}\n";
  const Computed moved = loan(keys + ", revision: double, rate_timing: calendar_year", path);
  CHECK(moved.number(row(1, "rate")) == 0);
  // 200 x 1.11 / (1 + 1 / 1.1), then 1.11 / 1.10 times that; by simple revision both are alike.
  CHECK(near_hand(moved.number(row(2, "instalment")), "116.285714"));
  CHECK(near_hand(moved.number(row(3, "instalment")), "117.342857"));
  const Computed simple = loan(keys + ", revision: simple, rate_timing: calendar_year", path);
  CHECK(near_hand(simple.number(row(2, "instalment")), "116.786730"));
  CHECK(near_hand(simple.number(row(3, "instalment")), "116.786730"));
  // The Livret A of the year before: the move comes a year later, and is spread over what is left.
  const Computed later = loan(keys + ", revision: simple", path);
  CHECK(near_hand(later.number(row(2, "instalment")), "115.238095"));
  CHECK(later.number(row(3, "rate")) == d("0.11"));
}

// By the month, the switch falls in the middle of a calendar year.
TEST_CASE("billing: whole years count from the first period, not from a calendar year") {
  const Computed it(
      "as_of: 2026-06-01\noperation: {letting_date: 2027-07-01}\n"
      "livret_a: {reference: 1 %, path: {2028: 2 %}}\n"
      "loans: [{label: L, product: bank, amount: 3600 EUR, rate: 0 %, margin: 9 %, fixed_years: 2, "
      "term: 3 years, periodicity: month, revision: double, rate_timing: calendar_year}]\n");
  for (int period : {1, 12, 24}) CHECK(it.number(row(period, "instalment")) == 100);
  CHECK(it.text(row(25, "year")) == "2029");
  CHECK(it.number(row(24, "rate")) == 0);
  CHECK(it.number(row(25, "rate")) == d("0.11"));
  // 1 200 over 12 months, i = 11 / 12 per cent, q = 1 / (1 + 10 / 12 per cent): double revision
  // acts on the rate of a period.
  CHECK(near_hand(it.number(row(25, "instalment")), "105.586254"));
  CHECK(near_hand(it.number(row(36, "instalment")), "106.550105"));
}

TEST_CASE("billing: what does not go with a fixed rate is refused") {
  using Paths = std::vector<std::string>;
  const std::string keys = "product: bank, rate: 1 %, term: 3 years";
  CHECK(fault_paths(keys + ", margin: 1 %") == Paths{"loans[0].margin"});
  CHECK(fault_paths(keys + ", margin: 1 %, fixed_years: 1").empty());
  CHECK(fault_paths(keys + ", margin: 1 %, fixed_years: 3") == Paths{"loans[0].fixed_years"});
  CHECK(fault_paths(keys + ", margin: 1 %, fixed_years: 1, revision: fixed") ==
        Paths{"loans[0].revision"});
  CHECK(fault_paths("product: plus, term: 3 years, fixed_years: 1") ==
        Paths{"loans[0].fixed_years"});
}

TEST_CASE("billing: a loan without product gives its rate, and the State does not regulate it") {
  CHECK(fault_paths("term: 3 years") == std::vector<std::string>{"loans[0]"});
  const std::string cost = "costs: [{chapter: building, amount: 300 EUR, vat: included}]\n";
  CHECK(loan("rate: 1 %, amount: 300 EUR", cost).says("A101") ==
        loan("product: bank, rate: 1 %, amount: 300 EUR", cost).says("A101"));
  CHECK_FALSE(loan("product: plus, rate: 1 %, amount: 300 EUR", cost).says("A101"));
}

// 33.333 % of 1 000.01 is 333.33..., lent and repaid in cents.
TEST_CASE("billing: what is lent of a share is lent in cents") {
  const Computed it =
      loan("product: bank, share: 33.333 %, rate: 2 %, term: 3 years, rounding: cent",
           "costs: [{chapter: building, amount: 1000.01 EUR, vat: included}]\n");
  CHECK(it.number(row(3, "outstanding")) == 0);
  Decimal lent = 0;
  for (int period = 1; period <= 3; ++period) {
    const Decimal instalment = it.number(row(period, "instalment"));
    CHECK(100 * instalment == floor(Decimal(100 * instalment)));
    lent += it.number(row(period, "principal"));
  }
  CHECK(lent == d("333.33"));
}

// A million at 2.3 % over 17 years: 71 736.53, as long as the rate does not move.
TEST_CASE("billing: in cents a level annuity is level, whatever the revision") {
  const Computed it = loan(
      "product: bank, amount: 1000000 EUR, rate: 2.3 %, term: 20 years, revision: simple, "
      "rounding: "
      "cent, deferral: {periods: 3, kind: interest_only}");
  for (int period = 4; period < 20; ++period)
    CHECK(it.number(row(period, "instalment")) == d("71736.53"));
}
