// SPDX-License-Identifier: Apache-2.0
// What would make an operation balance, put back into the case: the criterion is then met and no
// more, to a cent.
#include "plai_balance/any_operation.hpp"

using namespace habitat;

namespace {

/// What the criterion asks not to be negative.
Decimal left_of(const Computed& computed, const std::string& criterion) {
  if (criterion == "npv") return computed.number("balance.npv");
  if (criterion == "every_year") return computed.number("balance.trough");
  return computed.number("account[" + std::to_string(computed.size("account") - 1) + "].cumulated");
}
std::string criterion(const std::string& name) {
  return "criterion: " + name + "\ndiscount_rate: 3 %\n";
}

/// An operation whose own funds are given, and of which no search moves the exemption from TFPB.
AnyOperation searched(const std::string& by, bool interest) {
  AnyOperation it = any_operation();
  it.own_funds = d(hundredths(100, 30000000));
  it.more += criterion(by);
  if (interest) it.more += any_treasury();
  return it;
}

bool rent_put_back(const std::string& by, bool interest) {
  int met = 0;
  const bool held = holds(
      "equilibrium rent, " + by,
      [&] {
        AnyOperation it = searched(by, interest);
        RC_LOG() << it.text();
        const Computed before = it.computed();
        if (!before.has("solved.equilibrium_rent")) return;
        const Decimal rent = before.number("solved.equilibrium_rent");
        // A rent of zero leaves a surplus: no other could meet the criterion exactly.
        if (rent == 0) return;
        scale_rents(it, before, rent / before.number("solved.practised_rent"));
        const Decimal left = left_of(it.computed(), by);
        RC_LOG() << "left: " << to_text(left) << '\n';
        RC_ASSERT(near_cent(left, 0));
        ++met;
      },
      150 / thinned);
  return held && met > 100 / thinned;
}

/// `more` in the place of loans, in the order of the searches, as own funds or as a grant.
bool replaced(bool own_funds, const std::string& by, bool interest, bool named) {
  int met = 0;
  const std::string figure = own_funds ? "solved.minimal_own_funds" : "solved.subsidy_needed";
  const bool held = holds(
      figure + ", " + by,
      [&] {
        AnyOperation it = searched(by, interest);
        std::vector<std::string> names;
        if (named) names = {it.loans.back().label};
        if (named) it.own_funds_terms += "replaces: [" + names[0] + "], ";
        RC_LOG() << it.text();
        const Computed before = it.computed();
        if (left_of(before, by) > d("-0.02") || !before.has(figure)) return;
        const Decimal found = before.number(figure);
        const Decimal more = own_funds ? Decimal(found - *it.own_funds) : found;
        RC_ASSERT(own_funds || more > 0);
        if (own_funds)
          it.own_funds = found;
        else
          it.grants.push_back("origin: other, amount: " + written(more) + " EUR");
        RC_ASSERT(AnyOperation::take(more, it.replaced(names)) < d("0.0001"));
        const Decimal left = left_of(it.computed(), by);
        RC_LOG() << "left: " << to_text(left) << '\n';
        // Own funds that are paid more than the first loan costs balance by their absence: where
        // none is needed, a surplus may be left.
        RC_ASSERT(near_cent(left, 0) || (own_funds && found == 0 && left > 0));
        ++met;
      },
      300 / thinned);
  return held && met > 8 / thinned;
}

bool land_put_back(const std::string& by, bool interest, bool closing) {
  int met = 0;
  const bool held = holds(
      "maximum land cost, " + by,
      [&] {
        AnyOperation it = searched(by, interest);
        if (closing) it.loans[0].balance = true;
        if (closing) it.own_funds = d("1000");
        RC_LOG() << it.text();
        const Computed before = it.computed();
        if (!before.has("solved.maximum_land_cost")) return;
        if (closing && before.number("funding.gap") < 0) return;
        const Decimal more = before.number("solved.maximum_land_cost") - before.number("cost.land");
        AnyLoan* pays = nullptr;
        for (AnyLoan& loan : it.loans)
          if (!pays && loan.product.ends_with("_land")) pays = &loan;
        if (!pays) pays = &it.loans.back();
        it.costs.push_back("chapter: land, vat: included, amount: " + written(more) + " EUR");
        if (!closing) pays->amount += more;
        const Decimal left = left_of(it.computed(), by);
        RC_LOG() << "left: " << to_text(left) << '\n';
        RC_ASSERT(near_cent(left, 0));
        ++met;
      },
      150 / thinned);
  return held && met > 60 / thinned;
}

}  // namespace

TEST_CASE("the equilibrium rent put back: no year short, no surplus at the worst") {
  CHECK(rent_put_back("every_year", false));
}
TEST_CASE("the equilibrium rent put back: nothing left at the horizon") {
  CHECK(rent_put_back("at_horizon", false));
}
TEST_CASE("the equilibrium rent put back: an NPV of zero") { CHECK(rent_put_back("npv", false)); }
TEST_CASE("the equilibrium rent put back, the treasury bearing interest, every year") {
  CHECK(rent_put_back("every_year", true));
}
TEST_CASE("the equilibrium rent put back, the treasury bearing interest, at the horizon") {
  CHECK(rent_put_back("at_horizon", true));
}
TEST_CASE("the equilibrium rent put back, the treasury bearing interest, by NPV") {
  CHECK(rent_put_back("npv", true));
}

TEST_CASE("the least own funds put back in the place of the dearest loans") {
  CHECK(replaced(true, "every_year", false, false));
}
TEST_CASE("the least own funds put back in the place of the loan the case names") {
  CHECK(replaced(true, "every_year", false, true));
}
TEST_CASE("the least own funds put back, the treasury bearing interest") {
  CHECK(replaced(true, "every_year", true, false));
}
TEST_CASE("the least own funds put back, at the horizon") {
  CHECK(replaced(true, "at_horizon", false, false));
}
TEST_CASE("the subsidy needed put back in the place of the dearest loans") {
  CHECK(replaced(false, "every_year", false, false));
}
TEST_CASE("the subsidy needed put back in the place of the loan the case names") {
  CHECK(replaced(false, "every_year", false, true));
}
TEST_CASE("the subsidy needed put back, the treasury bearing interest") {
  CHECK(replaced(false, "every_year", true, false));
}
TEST_CASE("the subsidy needed put back: an NPV of zero") {
  CHECK(replaced(false, "npv", false, false));
}

TEST_CASE("the dearest land put back, paid by the land loan or else the last") {
  CHECK(land_put_back("every_year", false, false));
}
TEST_CASE("the dearest land put back, paid by the loan that closes the plan") {
  CHECK(land_put_back("every_year", false, true));
}
TEST_CASE("the dearest land put back, the treasury bearing interest") {
  CHECK(land_put_back("every_year", true, false));
}
TEST_CASE("the dearest land put back, at the horizon and by NPV") {
  CHECK(land_put_back("at_horizon", false, false));
  CHECK(land_put_back("npv", false, false));
}
