// SPDX-License-Identifier: Apache-2.0
// Interest that an instalment does not cover, and interest while a loan is drawn, by hand.
#include "finance/prefinancing.hpp"
#include "finance/unfolded.hpp"

using namespace habitat;
using namespace habitat::finance;

// 70 at 100 % over three years, each instalment four times the one before: q is 2, the factors sum
// to 7, the first instalment is 20 and its interest 70.
TEST_CASE("interest that an instalment does not cover joins the capital") {
  auto terms = loan("70", "1", 3);
  terms.progression = 3;
  for (const auto shortfall : {Shortfall::capitalise, Shortfall::error}) {
    terms.shortfall = shortfall;
    const auto unfolded = unfold(terms);
    CHECK(unfolded.first_below == 1);
    CHECK(near(unfolded.of(1).instalment, 20, tiny));
    CHECK(near(unfolded.of(1).outstanding, 120, tiny));
    CHECK(near(unfolded.of(2).outstanding, 160, tiny));
    CHECK(near(unfolded.of(3).instalment, 320, tiny));
    CHECK(unfolded.of(3).outstanding == 0);
  }
}

TEST_CASE("or waits without interest, to be paid first") {
  auto terms = loan("70", "1", 3);
  terms.progression = 3;
  terms.shortfall = Shortfall::stock;
  auto unfolded = unfold(terms);
  CHECK(unfolded.first_below == 1);
  // 50 are left unpaid, then 50 + 70 - 80 = 40; the end pays them with 70 of interest and 70 of
  // capital.
  CHECK(near(unfolded.of(1).interest, 20, tiny));
  CHECK(near(unfolded.of(2).interest, 80, tiny));
  CHECK(near(unfolded.of(2).outstanding, 70, tiny));
  CHECK(near(unfolded.of(3).interest, 110, tiny));
  CHECK(near(unfolded.of(3).instalment, 180, tiny));
  // Spread anew, the debt counts what waits: (70 + 50) x 2 / (1 + 2) is 80 again.
  terms.revision = Revision::simple;
  CHECK(near(unfold(terms).of(2).instalment, 80, tiny));
  terms.revision = Revision::fixed;

  // Over five years the instalments outgrow the debt: 310 of capital, 310 of interest and the 510
  // that wait (290, 520, 510) are all paid by the fourth, which would have been 1280.
  terms = loan("310", "1", 5);
  terms.progression = 3;
  terms.shortfall = Shortfall::stock;
  unfolded = unfold(terms);
  CHECK(near(unfolded.of(4).instalment, 1130, tiny));
  CHECK(near(unfolded.of(4).outstanding, 0, tiny));
  CHECK(near(unfolded.of(5).instalment, 0, tiny));
}

TEST_CASE("an instalment that covers its interest is not reported") {
  CHECK(unfold(loan("100000", "0.02", 40)).first_below == 0);
}

// By hand: 100 x 1.02^2 - 100 = 4.04; a year less brings 2.00; a draw on the last day, nothing.
TEST_CASE("interest while a loan is drawn") {
  const auto interest = [](const std::vector<Draw<Decimal>>& draws, std::string_view rate) {
    return interest_while_drawn<Decimal>(std::span<const Draw<Decimal>>(draws), d(rate));
  };
  CHECK(near(interest({{100, 730}}, "0.02"), d("4.04"), tiny));
  CHECK(near(interest({{100, 730}, {100, 365}, {100, 0}}, "0.02"), d("6.04"), tiny));
  CHECK(near(interest({{100, 100}}, "0.02"), d("0.544012135294999794"), tiny));
  CHECK(interest({{100, 730}}, "0") == 0);
  CHECK(interest({}, "0.02") == 0);
}
