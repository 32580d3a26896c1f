// SPDX-License-Identifier: Apache-2.0
// S10: the loans that Paris guarantees, 2019 to 2024 (Paris open data, annex IV-B of the accounts,
// dette-garantie, ODbL), and one loan that has to move as that portfolio does: the Livret A rose
// from 0.5 % to 1 % and 2 % in 2022, to 3 % in 2023.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

struct Year {
  int year;
  long long outstanding, annuity, interest, principal;
};
// Outstanding on 31 December, EUR.
constexpr Year portfolio[] = {{2019, 10149225221, 553067935, 182562730, 370505205},
                              {2020, 10523021736, 555476689, 162530603, 392946086},
                              {2021, 11238727054, 574478610, 147821410, 426657200},
                              {2022, 11409948308, 612819808, 154134781, 458685027},
                              {2023, 12310371784, 620200574, 219962690, 400237884},
                              {2024, 12280381570, 646603046, 307866406, 338736640}};

// A PLUS with 28 years left in 2021, as the portfolio has; one rise of the Livret A, in 2022.
Computed loan(const std::string& path, const std::string& more = "", int years = 28) {
  return Computed(
      "as_of: 2021-01-01\noperation: {decision_date: 2021-01-01, letting_date: "
      "2020-12-31}\n"
      "loans: [{label: L, product: plus, amount: 1000000 EUR, term: " +
      std::to_string(years) + " years, first_year: 2021, revision: double" + more +
      "}]\nlivret_a: {reference: 0.5 %, path: " + path + "}\n");
}
Decimal of(const Computed& computed, int year, const std::string& column) {
  return computed.number("annuities[year=" + std::to_string(year) + "]." + column);
}
/// Interest over the debt at the opening of the year.
Decimal cost_of_debt(const Computed& computed, int year) {
  return of(computed, year, "interest") / of(computed, year - 1, "outstanding");
}

const std::string held = "{2021: 0.5 %}", rises = "{2021: 0.5 %, 2022: 2 %}";

}  // namespace

TEST_CASE("S10: interest and principal make the annuity") {
  for (const Year& it : portfolio) CHECK(it.interest + it.principal == it.annuity);
}

TEST_CASE("S10: interest over the debt at the opening") {
  const char* percents[] = {"1.6014", "1.4047", "1.3715", "1.9278", "2.5009"};
  for (std::size_t i = 1; i < std::size(portfolio); ++i) {
    CAPTURE(portfolio[i].year);
    const Decimal percent =
        100 * Decimal(portfolio[i].interest) / Decimal(portfolio[i - 1].outstanding);
    CHECK(within(percent, d(percents[i - 1]), "0.0001"));
  }
}

// 1 000 000 at 1.1 % is 11 000 of interest in 2021; 2022 stays at 1.1 % of what is left, 2023 is at
// 2.6 %.
TEST_CASE(
    "S10: in advance, a rise of the Livret A leaves the interest of its year and raises the next") {
  const Computed still = loan(held), moved = loan(rises);
  CHECK(of(moved, 2021, "interest") == 11000);
  CHECK(of(moved, 2022, "interest") == of(still, 2022, "interest"));
  CHECK(of(moved, 2022, "total") == of(still, 2022, "total"));
  CHECK(of(moved, 2023, "interest") > of(still, 2023, "interest"));
  CHECK(within(cost_of_debt(moved, 2022), d("0.011"), "0.000000001"));
  CHECK(within(cost_of_debt(moved, 2023), d("0.026"), "0.000000001"));
}

TEST_CASE("S10: by calendar year the same rise is paid in its year") {
  const std::string calendar = ", rate_timing: calendar_year";
  CHECK(of(loan(rises, calendar), 2022, "interest") > of(loan(held, calendar), 2022, "interest"));
  CHECK(within(cost_of_debt(loan(rises, calendar), 2022), d("0.026"), "0.000000001"));
}

TEST_CASE("S10: under double revision a rise lowers principal while the annuity rises") {
  const Computed still = loan(held), moved = loan(rises);
  for (int year = 2023; year <= 2030; ++year) {
    CAPTURE(year);
    CHECK(of(moved, year, "principal") < of(still, year, "principal"));
    CHECK(of(moved, year, "total") > of(still, year, "total"));
  }
  CHECK(of(moved, 2023, "principal") < of(moved, 2022, "principal"));
  CHECK(of(moved, 2023, "total") > of(moved, 2022, "total"));
}

TEST_CASE("S10: with the Livret A of those years, a loan moves as the portfolio does") {
  const Computed it = loan("{2021: 0.5 %, 2022: 1.5 %, 2023: 3 %}");
  const auto real = [](int year) -> const Year& { return portfolio[year - 2019]; };
  const auto ratio = [&](int year) {
    return Decimal(real(year).interest) / Decimal(real(year - 1).outstanding);
  };
  // The cost of the debt barely moves in 2022 and rises in 2023 and 2024.
  const Decimal quarter = d("0.0025");
  CHECK(boost::multiprecision::abs(ratio(2022) - ratio(2021)) < quarter);
  CHECK(boost::multiprecision::abs(cost_of_debt(it, 2022) - d("0.011")) < quarter);
  for (int year : {2023, 2024}) {
    CHECK(ratio(year) > ratio(year - 1) + quarter);
    CHECK(cost_of_debt(it, year) > cost_of_debt(it, year - 1) + quarter);
    CHECK(real(year).principal < real(year - 1).principal);
    CHECK(of(it, year, "principal") < of(it, year - 1, "principal"));
    CHECK(real(year).annuity > real(year - 1).annuity);
    CHECK(of(it, year, "total") > of(it, year - 1, "total"));
  }
}
