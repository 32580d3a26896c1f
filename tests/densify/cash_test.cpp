// SPDX-License-Identifier: Apache-2.0
// The account by month and what has to be bridged. Worked by hand as shown.
#include "selling.hpp"

using namespace habitat;

namespace {

// 100 000 of works with 10 % of contingency, 10 000 of fees; 30 000 of the town, 40 000 of rights,
// 5 000 of work fund: 75 000 are called, since the aid comes at the end.
ComputedCase account(const std::string& schedule, const std::string& more = "") {
  return selling(
      "works: [{label: roof, amount: 100000 EUR, vat: 0 %}]\n"
      "fees: [{label: design, amount: 10000 EUR, vat: 0 %}]\n"
      "plan: {contingency: 10 %, work_fund: 5000 EUR}\n"
      "aid: {local: [{label: town, amount: 30000 EUR}]}\n"
      "sale: {form: elevation, given_price: 40000 EUR}\n" +
      more + "schedule: [" + schedule + "]\n");
}
const std::string whole =
    "{event: a, month: 0, flow: fees, share: 100 %}, {event: b, month: 1, flow: works, share: 50 "
    "%}, "
    "{event: c, month: 2, flow: works, amount: 55000 EUR}, {event: d, month: 2, flow: calls, "
    "share: 100 %}, {event: e, month: 3, flow: rights, share: 100 %}, {event: f, month: 5, flow: "
    "aid, share: 100 %}";

std::string month(int month, const std::string& figure) {
  return "cash[month=" + std::to_string(month) + "]." + figure;
}

}  // namespace

TEST_CASE("cash: each month with what comes and goes, from the work fund on") {
  const auto it = account(whole, "treasury: {rate: 6 %/year}\n");
  CHECK(it.size("cash") == 5);  // of month 4 there is nothing to tell
  CHECK(it.number(month(0, "in")) == d("5000"));
  CHECK(it.number(month(0, "out")) == d("10000"));
  CHECK(it.number(month(0, "balance")) == d("-5000"));
  CHECK(it.number(month(1, "balance")) == d("-60000"));
  CHECK(it.number(month(2, "in")) == d("75000"));
  CHECK(it.number(month(2, "out")) == d("55000"));
  CHECK(it.number(month(2, "balance")) == d("-40000"));
  CHECK(it.number(month(3, "balance")) == d("0"));
  CHECK(it.number(month(5, "balance")) == d("30000"));  // aid that goes back to the owners
  CHECK(it.number("treasury.peak_need") == d("60000"));
  CHECK(it.text("treasury.peak_month") == "1");
  CHECK(it.number("treasury.bridge_cost") == d("525"));  // (5 000 + 60 000 + 40 000) x 0.5 %
  CHECK_FALSE(it.says("A294"));
}

TEST_CASE("cash: what the calendar leaves out or doubles is told, by half a cent") {
  CHECK(account("{event: a, month: 0, flow: fees, share: 100 %}").says("A294"));
  CHECK(account(whole + ", {event: g, month: 5, flow: cee, amount: 0.02 EUR}").says("A294"));
  CHECK_FALSE(account(whole + ", {event: g, month: 5, flow: cee, amount: 0.004 EUR}").says("A294"));
}

TEST_CASE("cash: a need without a rate has no cost, and none at all costs nothing") {
  const auto it = account(whole);
  CHECK(it.lacks("treasury.bridge_cost", "treasury.rate"));
  const auto calm = account(
      "{event: a, month: 0, flow: calls, share: 100 %}, "
      "{event: b, month: 1, flow: fees, share: 100 %}");
  CHECK(calm.number("treasury.bridge_cost") == d("0"));
  CHECK(calm.number("treasury.peak_need") == d("0"));
  CHECK_FALSE(calm.has("treasury.peak_month"));
}

// 75 000 are called; an éco-PTZ of 4 x 50 000 at most lends all of them.
TEST_CASE("cash: what the loan pays is not called") {
  const auto it = account(
      "{event: a, month: 0, flow: loan, share: 100 %}, "
      "{event: b, month: 1, flow: calls, share: 100 %}",
      "loan: {kind: collective, years: 10, rate: 3 %/year}\n");
  CHECK(it.number(month(0, "in")) == d("80000"));
  CHECK(it.number(month(1, "in")) == d("0"));
}

TEST_CASE("cash: shares of a plan that is not known are no account") {
  const auto it = selling("schedule: [{event: a, month: 0, flow: works, share: 10 %}]\n");
  CHECK(it.size("cash") == 0);
  CHECK(it.lacks("cash", "works"));
  const auto amounts = selling("schedule: [{event: a, month: 1, flow: aid, amount: 10 EUR}]\n");
  CHECK(amounts.number(month(1, "balance")) == d("10"));
}
