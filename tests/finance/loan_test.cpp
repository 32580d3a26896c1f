// SPDX-License-Identifier: Apache-2.0
// Schedules against figures computed apart from this library: annuities and revised annuities of
// 100 000 recomputed on the rules of the lender, and small loans worked out by hand.
#include "finance/unfolded.hpp"

using namespace habitat;
using namespace habitat::finance;

TEST_CASE("constant and progressive annuities of 100 000") {
  struct Vector {
    std::string_view rate, progression;
    int periods;
    std::string_view first;
  };
  const Vector vectors[] = {
      {"0.015", "0", 40, "3342.7101697279"},
      {"0.015", "0", 50, "2857.1683207523"},
      {"0.015", "0", 60, "2539.3427427109"},
      {"0.015", "0", 80, "2154.8323081509"},
      {"0.023", "0", 40, "3850.6195964831"},
      {"0.023", "0", 50, "3386.2777770902"},
      {"0.0281", "0", 40, "4194.3709189016"},
      {"0.015", "-0.005", 40, "3643.7110140203"},
      {"0.015", "0.005", 40, "3057.8969868948"},
      {"0", "-0.005", 30, "3581.2563552582"},
      {"0.02", "0.02", 20, "5100"},
  };
  for (const Vector& vector : vectors) {
    CAPTURE(vector.first);
    auto terms = loan("100000", vector.rate, vector.periods);
    terms.progression = d(vector.progression);
    const auto unfolded = unfold(terms);
    CHECK(near(unfolded.of(1).instalment, d(vector.first), "0.00000000005"));
    const Decimal second = d(vector.first) * (1 + d(vector.progression));
    CHECK(near(unfolded.of(2).instalment, second, "0.0000000001"));
    CHECK(near(total(unfolded.rows, &Instalment<Decimal>::principal), 100000, tiny));
  }
}

TEST_CASE("a zero rate repays in equal parts") {
  const auto unfolded = unfold(loan("1200", "0", 12));
  for (const auto& row : unfolded.rows) {
    CHECK(near(row.instalment, 100, tiny));
    CHECK(row.interest == 0);
  }
}

// Contract rate 1.3 % with Livret A at 1.5 %; Livret A of 1.5, 1.5, 2.5, 2.5, 1.0, then 1.7 %.
TEST_CASE("annuities revised with the index: 100 000 at 1.3 % over 40 years") {
  const std::vector<Decimal> changes = {0, 0, d("0.01"), d("0.01"), d("-0.005"), d("0.002")};
  struct Vector {
    std::string_view name;
    Revision revision;
    std::string_view progression;
    std::vector<std::string_view> first;
    std::string_view total, last;
  };
  const std::vector<Vector> vectors = {
      {"double revision",
       Revision::double_revision,
       "0",
       {"3221.9379", "3221.9379", "3253.7438", "3285.8637", "3269.6452", "3276.1006", "3282.5687"},
       "134850.0950",
       "3503.3338"},
      {"double revision, progression of -0.5 %",
       Revision::double_revision,
       "-0.005",
       {"3516.5944", "3499.0115", "3515.8848", "3532.8395", "3497.8249", "3487.2072", "3476.6216"},
       "133521.3005",
       "3144.7548"},
      {"limited double revision",
       Revision::double_limited,
       "0",
       {"3221.9379", "3221.9379", "3253.7438", "3285.8637", "3015.1590", "3285.2151", "3291.7012"},
       "134925.5604",
       "3513.0805"},
      {"simple revision",
       Revision::simple,
       "0",
       {"3221.9379", "3221.9379", "3821.5219", "3821.5219", "2979.3422", "3347.5434", "3347.5434"},
       "134230.2815",
       "3347.5434"},
  };
  for (const Vector& vector : vectors) {
    CAPTURE(vector.name);
    auto terms = loan("100000", "0.013", 40);
    terms.progression = d(vector.progression);
    terms.revision = vector.revision;
    const auto unfolded = unfold(terms, changes);
    for (std::size_t i = 0; i < vector.first.size(); ++i) {
      CAPTURE(i);
      CHECK(near(unfolded.rows[i].instalment, d(vector.first[i]), four_digits));
    }
    const Decimal sum = total(unfolded.rows, &Instalment<Decimal>::instalment);
    CHECK(near(sum, d(vector.total), four_digits));
    CHECK(near(unfolded.rows.back().instalment, d(vector.last), four_digits));
    CHECK(near(unfolded.of(5).rate, d("0.008"), tiny));
    CHECK(near(unfolded.of(40).rate, d("0.015"), tiny));
  }
}

TEST_CASE("a revision chained from the last revised values differs once the floor has bitten") {
  const std::vector<Decimal> changes = {0, 0, d("0.01"), d("0.01"), d("-0.005"), d("0.002")};
  auto terms = loan("100000", "0.013", 40);
  terms.revision = Revision::double_limited;
  const auto contract = unfold(terms, changes);
  terms.base = RevisionBase::chained;
  const auto chained = unfold(terms, changes);
  for (int period = 1; period <= 4; ++period)
    CHECK(near(chained.of(period).instalment, contract.of(period).instalment, tiny));
  CHECK(near(chained.of(5).instalment, d("3015.16"), two_digits));
  CHECK(near(chained.of(6).instalment, d("3036.10"), two_digits));
  CHECK(near(chained.of(7).instalment, d("3057.18"), two_digits));
}

TEST_CASE("a floating loan whose index is not given stays at its contract") {
  auto terms = loan("100000", "0.015", 40);
  terms.revision = Revision::double_revision;
  CHECK(near(unfold(terms).of(40).instalment, d("3342.7101697279"), four_digits));
}

TEST_CASE("a rate never falls below zero") {
  auto terms = loan("100000", "0.013", 3);
  terms.revision = Revision::simple;
  const auto unfolded = unfold(terms, {0, d("-0.05")});
  CHECK(unfolded.of(2).rate == 0);
  CHECK(unfolded.of(2).interest == 0);
  CHECK(near(unfolded.of(3).instalment, unfolded.of(2).instalment, tiny));
}

TEST_CASE("limited double revision raises a negative progression to zero") {
  auto terms = loan("100000", "0.015", 40);
  terms.progression = d("-0.005");
  terms.revision = Revision::double_limited;
  for (const auto& row : unfold(terms, {Decimal(0)}).rows) CHECK(row.progression == 0);
}

// 100 at 2 % over three years of which one is deferred; two annuities of a debt K are
// K x 1.0404 / 2.02.
TEST_CASE("three kinds of deferral") {
  auto terms = loan("100", "0.02", 3);
  terms.deferred_periods = 1;

  terms.deferral = Deferral::interest_only;
  auto unfolded = unfold(terms);
  CHECK(unfolded.of(1).instalment == 2);
  CHECK(unfolded.of(1).principal == 0);
  CHECK(unfolded.of(1).outstanding == 100);
  CHECK(near(unfolded.of(2).instalment, d("104.04") / d("2.02"), tiny));

  terms.deferral = Deferral::capitalised;
  unfolded = unfold(terms);
  CHECK(unfolded.of(1).instalment == 0);
  CHECK(unfolded.of(1).interest == 2);
  CHECK(unfolded.of(1).principal == -2);
  CHECK(unfolded.of(1).outstanding == 102);
  CHECK(near(unfolded.of(2).instalment, d("106.1208") / d("2.02"), tiny));

  terms.deferral = Deferral::free;
  unfolded = unfold(terms);
  CHECK(unfolded.of(1).instalment == 0);
  CHECK(unfolded.of(1).interest == 0);
  CHECK(unfolded.of(1).rate == 0);
  CHECK(unfolded.of(1).outstanding == 100);
  CHECK(near(unfolded.of(3).instalment, d("104.04") / d("2.02"), tiny));
}

// Computed apart with 50 digits: rate / m a period, progression (1+p)^(1/m) - 1 a period.
TEST_CASE("several instalments a year") {
  auto quarterly = loan("100000", "0.02", 160);
  quarterly.per_year = 4;
  quarterly.first_year = 2027;
  const auto quarters = unfold(quarterly);
  CHECK(near(quarters.of(160).instalment, d("909.463840526414703876"), tiny));
  CHECK(quarters.of(4).year == 2027);
  CHECK(quarters.of(5).year == 2028);
  CHECK(quarters.of(160).year == 2066);

  auto half_yearly = loan("100000", "0.02", 40);
  half_yearly.per_year = 2;
  half_yearly.progression = d("0.01");
  const auto halves = unfold(half_yearly);
  CHECK(near(halves.of(1).instalment, d("2777.658239279168286211"), tiny));
  CHECK(near(halves.of(3).instalment, halves.of(1).instalment * d("1.01"), tiny));

  auto monthly = loan("100000", "0.013", 180);
  monthly.per_year = 12;
  CHECK(near(unfold(monthly).of(77).instalment, d("611.781444792462463382"), tiny));
}

TEST_CASE("the index moves with the year, whatever the number of instalments") {
  auto terms = loan("100000", "0.013", 8);
  terms.per_year = 4;
  terms.revision = Revision::simple;
  const auto unfolded = unfold(terms, {0, d("0.01")});
  for (int period = 1; period <= 8; ++period)
    CHECK(unfolded.of(period).rate == d(period <= 4 ? "0.013" : "0.023"));
}

TEST_CASE("equal capital: 300 at 10 % over three years, one point more from the second on") {
  auto terms = loan("300", "0.1", 3);
  terms.profile = Profile::equal_capital;
  auto unfolded = unfold(terms);
  CHECK(near(unfolded.of(1).instalment, 130, tiny));
  CHECK(near(unfolded.of(2).instalment, 120, tiny));
  CHECK(near(unfolded.of(3).instalment, 110, tiny));
  terms.revision = Revision::simple;
  unfolded = unfold(terms, {0, d("0.01")});
  CHECK(near(unfolded.of(2).instalment, 122, tiny));
  CHECK(near(unfolded.of(3).instalment, 111, tiny));

  // One year of interest alone, then 200 in two parts.
  terms = loan("200", "0.1", 3);
  terms.profile = Profile::equal_capital;
  terms.deferred_periods = 1;
  unfolded = unfold(terms);
  CHECK(near(unfolded.of(1).instalment, 20, tiny));
  CHECK(near(unfolded.of(2).instalment, 120, tiny));
  CHECK(near(unfolded.of(3).instalment, 110, tiny));
}

// A schedule once published for a loan of 50 years has 51 instalments.
TEST_CASE("one instalment for each period, and no other") {
  for (const int per_year : {1, 2, 4, 12}) {
    CAPTURE(per_year);
    auto terms = loan("891050", "0.021", 50 * per_year);
    terms.per_year = per_year;
    terms.progression = d("-0.005");
    terms.revision = Revision::double_revision;
    const auto unfolded = unfold(terms, {0, d("0.005")});
    CHECK(unfolded.rows.size() == static_cast<std::size_t>(50 * per_year));
    CHECK(unfolded.rows.back().outstanding == 0);
    CHECK(unfolded.rows.back().year == 50);
    CHECK(near(total(unfolded.rows, &Instalment<Decimal>::principal), 891050, tiny));
  }
}

TEST_CASE("a loan of one period, deferred or not, is repaid at its end") {
  auto terms = loan("100", "0.02", 1);
  CHECK(near(unfold(terms).of(1).instalment, 102, tiny));
  terms.deferred_periods = 1;
  CHECK(near(unfold(terms).of(1).instalment, 102, tiny));
}
