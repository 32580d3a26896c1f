// SPDX-License-Identifier: Apache-2.0
// More that holds of the searches: own funds that may fall, a treasury that bears next to nothing.
#include "plai_balance/any_operation.hpp"

using namespace habitat;

// An operation that balances has more own funds than it needs: the first loan of the order takes
// their place, until the worst year is at zero or nothing is left of them.
TEST_CASE("own funds of an operation that balances may fall to the least") {
  int met = 0;
  CHECK(holds(
      "own funds fall",
      [&] {
        AnyOperation it = any_operation();
        for (AnyLoan& loan : it.loans) loan.amount = loan.amount / 5;
        it.own_funds = d(hundredths(100, 30000000));
        RC_LOG() << it.text();
        const Computed before = it.computed();
        if (before.number("balance.trough") < 0 || !before.has("solved.minimal_own_funds")) return;
        const Decimal found = before.number("solved.minimal_own_funds");
        RC_ASSERT(found < *it.own_funds + d("0.01") && found >= 0);
        it.replaced().front()->amount += *it.own_funds - found;
        it.own_funds = found;
        const Decimal trough = it.computed().number("balance.trough");
        RC_LOG() << "trough: " << to_text(trough) << '\n';
        RC_ASSERT(near_cent(trough, 0) || (found == 0 && trough > 0));
        ++met;
      },
      160 / thinned));
  CHECK(met > 6 / thinned);
}

// By NPV at 1 %, own funds are worth putting in the place of a loan at a higher rate, whatever they
// are paid; in the place of a cheaper one they are worth taking out, down to nothing.
TEST_CASE("the least own funds put back: an NPV of zero, or no own funds at all") {
  int met = 0;
  CHECK(holds(
      "own funds by NPV",
      [&] {
        AnyOperation it = any_operation();
        it.own_funds = d(hundredths(100, 30000000));
        it.more += "criterion: npv\ndiscount_rate: 1 %\n";
        // A little short of the rent that balances.
        const Computed drawn = it.computed();
        if (!drawn.has("solved.equilibrium_rent")) return;
        scale_rents(it, drawn,
                    drawn.number("solved.equilibrium_rent") /
                        drawn.number("solved.practised_rent") * whole(960, 999) / 1000);
        RC_LOG() << it.text();
        const Computed before = it.computed();
        if (before.number("balance.npv") > d("-0.02")) return;
        if (!before.has("solved.minimal_own_funds")) return;
        const Decimal found = before.number("solved.minimal_own_funds");
        const Decimal more = found - *it.own_funds;
        it.own_funds = found;
        if (more < 0) it.replaced().front()->amount -= more;
        if (more > 0) RC_ASSERT(AnyOperation::take(more, it.replaced()) < d("0.0001"));
        const Decimal npv = it.computed().number("balance.npv");
        RC_LOG() << "npv: " << to_text(npv) << '\n';
        RC_ASSERT(near_cent(npv, 0) || (found == 0 && npv > 0));
        ++met;
      },
      120 / thinned));
  CHECK(met > 6 / thinned);
}

TEST_CASE("a treasury that bears next to nothing has the answers of one that bears nothing") {
  CHECK(holds(
      "next to no interest",
      [] {
        AnyOperation it = any_operation();
        it.own_funds = d(hundredths(100, 30000000));
        RC_LOG() << it.text();
        const Computed plain = it.computed();
        it.more += "treasury: {credit_rate: 0.0000000001 %, debit_rate: 0.0000000001 %}\n";
        const Computed bears = it.computed();
        for (const std::string figure : {"solved.equilibrium_rent", "solved.minimal_own_funds",
                                         "solved.subsidy_needed", "solved.maximum_land_cost"}) {
          RC_LOG() << figure << '\n';
          RC_ASSERT(plain.has(figure) == bears.has(figure));
          if (plain.has(figure)) RC_ASSERT(near_cent(plain.number(figure), bears.number(figure)));
        }
      },
      120 / thinned));
}

namespace {

// 500 m2 and one loan of 20 years; no index.
std::string plan(const std::string& rent, const std::string& loan, const std::string& own_funds,
                 const std::string& draw = "") {
  return "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, decision_date: "
         "2026-06-15, letting_date: 2028-01-01}\n"
         "tranches: [{name: T, product: plai, dwellings: 10, living_area: 500 m2, rent: {per_m2: " +
         rent +
         " EUR/m2/month}}]\n"
         "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\n"
         "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\nhorizon: 20 years\n" +
         operating({{"property_tax", "{amount: 5000 EUR/year}"}}) +
         "loans: [{label: L, product: plai, rate: 2 %, term: 20 years, amount: " + loan + " EUR" +
         draw + "}]\nown_funds: {amount: " + own_funds + " EUR}\n";
}

}  // namespace

// 510 000 lent are more than one half of a million: the TFPB is not due for 25 years. What is
// missing, put in their place, leaves less than one half, and the tax is due from 2029 on.
TEST_CASE("the least own funds put back where fewer loans lose the exemption from TFPB") {
  const Computed before(plan("5", "510000", "490000"));
  REQUIRE(before.account(2030, "property_tax") == 0);
  REQUIRE(before.number("balance.trough") < 0);
  REQUIRE(before.has("solved.minimal_own_funds"));
  const Decimal found = before.number("solved.minimal_own_funds");
  const Computed after(plan("5", written(1000000 - found), written(found)));
  CHECK(near_cent(after.number("balance.trough"), 0));
}

// CGI 1384 C: what is bought and improved keeps the exemption, whatever the share of loans.
TEST_CASE("the least own funds put back where what is bought keeps the exemption from TFPB") {
  const auto bought = [](const std::string& loan, const std::string& own_funds) {
    std::string text = plan("5", loan, own_funds);
    const std::string_view built = "kind: new_build";
    return Computed(text.replace(text.find(built), built.size(), "kind: acquisition_improvement"));
  };
  const Computed before = bought("510000", "490000");
  REQUIRE(before.number("balance.trough") < 0);
  REQUIRE(before.has("solved.minimal_own_funds"));
  const Decimal found = before.number("solved.minimal_own_funds");
  REQUIRE(found > 500000);
  const Computed after = bought(written(1000000 - found), written(found));
  CHECK(near_cent(after.number("balance.trough"), 0));
}

// A smaller loan is drawn in the same proportion, and so is the interest that joins its capital.
TEST_CASE("the least own funds put back where the loan is prefinanced") {
  const auto with = [](const Decimal& loan, const Decimal& own_funds) {
    return Computed(plan("6", written(loan), written(own_funds),
                         ", prefinancing: {draws: [{date: 2026-07-01, amount: " +
                             written(loan * d("0.4")) + " EUR}]}"));
  };
  const Computed before = with(700000, 300000);
  const Decimal found = before.number("solved.minimal_own_funds");
  REQUIRE(found > 300000);
  CHECK(near_cent(with(1000000 - found, found).number("balance.trough"), 0));
}

TEST_CASE("an operation in which nothing is paid needs nothing") {
  const Computed it(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 50 m2, rent: {per_m2: 5 "
      "EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 1000 EUR, vat: included}]\n"
      "own_funds: {amount: 1000 EUR}\nhorizon: 5 years\n" +
      operating());
  CHECK(it.number("solved.equilibrium_rent") == 0);
  CHECK_FALSE(it.has("solved.maximum_land_cost"));
}
