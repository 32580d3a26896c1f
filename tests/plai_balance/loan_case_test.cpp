// SPDX-License-Identifier: Apache-2.0
// A loan as a case writes it: deferrals, margins by product and date, what is told of its terms.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// 100 000 EUR over four years from 2028 on.
Computed loan_of(const std::string& terms, const std::string& more = "") {
  return Computed(
      "as_of: 2026-11-21\noperation: {decision_date: 2026-06-15, letting_date: 2028-01-01}\n"
      "loans: [{label: L, amount: 100000 EUR, term: 4 years, " +
      terms + "}]\n" + more);
}

bool pays(const Computed& it, int year, std::string_view amount) {
  return near_hand(it.number("annuities[year=" + std::to_string(year) + "].total"), amount);
}

}  // namespace

// Interest alone 100 000 x 2 % = 2000, or nothing; then over two years at 2 %, an annuity of
// 100 000 x 1.0404 / 2.02 = 51 504.950495. Capitalised, the debt has become 104 040, and the
// annuity 104 040 x 1.0404 / 2.02 = 53 585.750495.
TEST_CASE("a deferral of two years, of each kind") {
  const auto deferred = [](const std::string& kind) {
    return loan_of("product: bank, rate: 2 %, deferral: {periods: 2, kind: " + kind + "}");
  };
  const Computed interest = deferred("interest_only");
  CHECK(pays(interest, 2028, "2000"));
  CHECK(pays(interest, 2029, "2000"));
  CHECK(pays(interest, 2030, "51504.950495"));
  CHECK(pays(interest, 2031, "51504.950495"));
  const Computed free = deferred("free");
  CHECK(pays(free, 2028, "0"));
  CHECK(pays(free, 2030, "51504.950495"));
  const Computed capitalised = deferred("capitalised");
  CHECK(pays(capitalised, 2029, "0"));
  CHECK(pays(capitalised, 2030, "53585.750495"));
  CHECK(pays(capitalised, 2031, "53585.750495"));
}

// At 2 %, 100 000 EUR drawn 730 days before the letting have become 104 040, and 50 000 drawn 365
// days before it 51 000. The annuity of 100 000 over four years is 26 262.375267; of 104 040 it is
// 27 323.375228.
TEST_CASE(
    "interest while drawing runs from each draw to the letting, and joins the debt or the cost") {
  const auto drawn = [](const std::string& draws, const std::string& more) {
    return loan_of("product: bank, rate: 2 %, prefinancing: {draws: [" + draws + "]" + more + "}",
                   "costs: [{chapter: building, amount: 100000 EUR, vat: included}]\n");
  };
  const std::string two_years = "{date: 2026-01-01, amount: 100000 EUR}";
  CHECK(pays(drawn(two_years, ""), 2028, "27323.375228"));
  CHECK(near_hand(drawn(two_years, ", treatment: cost").number("cost.financial"), "4040"));
  CHECK(pays(drawn(two_years, ", treatment: cost"), 2028, "26262.375267"));
  const std::string halves =
      "{date: 2026-01-01, amount: 50000 EUR}, {date: 2027-01-01, amount: 50000 EUR}";
  CHECK(near_hand(drawn(halves, ", treatment: cost").number("cost.financial"), "3020"));
  // To its own end, and at its own rate: one year at 3 %.
  CHECK(near_hand(drawn(two_years, ", treatment: cost, rate: 3 %, end_date: 2027-01-01")
                      .number("cost.financial"),
                  "3000"));
}

// The margins as operators' tables of June 2026 have them: 1.40 % over a Livret A of 1.50 %.
TEST_CASE("an intermediate loan and its land loan: the Livret A and their margin") {
  for (const char* product : {"lli", "lli_land"}) {
    const Computed it =
        loan_of(std::string("product: ") + product, "livret_a: {reference: 1.5 %}\n");
    CHECK(it.number("loans[label=L].rate") == d("0.029"));
  }
}

TEST_CASE("terms that are not what their name promises are told") {
  CHECK(loan_of("product: phb, rate: 2 %").says("A204"));
  CHECK_FALSE(loan_of("product: phb, rate: 2 %, deferral: {periods: 2, kind: free}").says("A204"));
  const std::string falling = "product: plai, rate: 2 %, progression: -1 %, revision: ";
  CHECK(loan_of(falling + "double_limited").says("A202"));
  CHECK_FALSE(loan_of(falling + "double").says("A202"));
}

// The annuity of 100 000 over four years at 2 %, 26 262.375267, until the Livret A moves in 2030 by
// one point: 25 747.426732 and a year at 3 % are 26 519.849534; by calendar year, 50 990.001960
// are spread anew over two years, x 1.0609 / 2.03 = 26 647.927626.
TEST_CASE("before the first year of its path the Livret A stands at the reference") {
  const auto revised = [](const std::string& timing) {
    return loan_of("product: plai, rate: 2 %, revision: simple, rate_timing: " + timing,
                   "livret_a: {reference: 2 %, path: {2030: 3 %}}\n");
  };
  const Computed advance = revised("in_advance"), calendar = revised("calendar_year");
  for (const int year : {2028, 2029}) {
    CHECK(pays(advance, year, "26262.375267"));
    CHECK(pays(calendar, year, "26262.375267"));
  }
  CHECK(pays(advance, 2030, "26262.375267"));
  CHECK(pays(advance, 2031, "26519.849534"));
  CHECK(pays(calendar, 2030, "26647.927626"));
  CHECK(pays(calendar, 2031, "26647.927626"));
}

// 100 000 EUR at 2.3 % over 160 quarters: K i / (1 - (1+i)^-160), i = 0.023 / 4, is 957.6477935978.
// Two of them end in the year of a letting on 1 July, on 30 September and on 31 December.
TEST_CASE("several periods a year begin at the letting, and each is paid on its last day") {
  const auto from = [](const std::string& letting, const std::string& more,
                       const std::string& periodicity = "quarter") {
    return Computed("as_of: 2026-06-01\noperation: {letting_date: " + letting +
                    "}\nloans: [{label: L, product: plus, amount: 100000 EUR, rate: 2.3 %, term: "
                    "40 years, revision: fixed, periodicity: " +
                    periodicity + more + "}]\n");
  };
  const Computed july = from("2028-07-01", "");
  CHECK(pays(july, 2028, "1915.295587"));
  CHECK(pays(july, 2029, "3830.591174"));
  CHECK(pays(july, 2068, "1915.295587"));
  CHECK(july.number("loans[0].last_year") == 2068);
  CHECK(pays(from("2028-01-01", ""), 2028, "3830.591174"));
  CHECK(pays(from("2028-05-20", ""), 2028, "1915.295587"));
  CHECK(pays(from("2028-12-02", ""), 2029, "3830.591174"));
  // The first one is due when the contract says so; a first year is whole.
  CHECK(pays(from("2028-07-01", ", first_due_date: 2028-12-31"), 2028, "957.647794"));
  const Computed late = from("2028-07-01", ", first_due_date: 2029-02-15");
  CHECK(pays(late, 2029, "3830.591174"));
  CHECK(late.says("A214"));
  CHECK_FALSE(from("2028-07-01", ", first_due_date: 2028-10-05").says("A214"));
  CHECK(pays(from("2028-07-01", ", first_year: 2029"), 2029, "3830.591174"));
  // A year that begins on 1 July ends in the next one.
  const Computed yearly = from("2028-07-01", "", "year");
  CHECK(yearly.number("annuities[0].year") == 2029);
  CHECK(from("2028-01-01", "", "year").number("annuities[0].year") == 2028);
}

// In advance: the calendar year of the first instalment stands on the reference, the next one on
// the Livret A of the year before it.
TEST_CASE("a quarterly loan from the middle of a year is revised with each calendar year") {
  const Computed it(
      "as_of: 2026-11-21\noperation: {letting_date: 2028-07-01}\n"
      "loans: [{label: L, product: plus, amount: 100000 EUR, rate: 2.3 %, term: 40 years, "
      "revision: simple, periodicity: quarter}]\n"
      "livret_a: {reference: 1.7 %, path: {2028: 2.2 %, 2029: 2.7 %}}\n");
  const auto rate = [&](int row) {
    return it.text("schedules[loan=L].rows[" + std::to_string(row) + "].rate");
  };
  CHECK(rate(1) == "0.023");
  CHECK(rate(2) == "0.028");
  CHECK(rate(5) == "0.028");
  CHECK(rate(6) == "0.033");
  CHECK(rate(159) == "0.033");
  CHECK(it.number("schedules[loan=L].rows[159].outstanding") == 0);
}

// Equal parts of 25 000 at 2 %: 27 000 in the first year, 25 500 in the last; 5000 of interest.
TEST_CASE("a loan as it is agreed, with its first and last instalment and its cost") {
  const Computed it = loan_of(
      "product: plai, rate: 2 %, profile: equal_capital, deferral: {periods: 0, kind: "
      "interest_only}");
  CHECK(it.number("loans[L].amount") == 100000);
  CHECK(it.text("loans[L].term") == "4");
  CHECK(it.text("loans[L].revision") == "fixed");
  CHECK(it.text("loans[L].deferred_periods") == "0");
  CHECK(near_hand(it.number("loans[L].first_instalment"), "27000"));
  CHECK(near_hand(it.number("loans[L].last_instalment"), "25500"));
  CHECK(near_hand(it.number("loans[L].total_interest"), "5000"));
  CHECK_FALSE(it.has("loans[L].margin"));
  CHECK(loan_of("product: plai, progression: 0.5 %").number("loans[L].progression") == d("0.005"));
  CHECK(loan_of("product: plai").has("loans[L].margin"));
  CHECK(loan_of("product: bank, margin: 1.3 %").number("loans[L].margin") == d("0.013"));
}
