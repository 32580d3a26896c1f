// SPDX-License-Identifier: Apache-2.0
// What holds of every schedule, whatever its form and whatever the index does.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <vector>

#include "finance/loan.hpp"
#include "finance/property.hpp"
#include "numbers/decimal.hpp"

using namespace habitat;
using namespace habitat::finance;

namespace {

int whole(int least, int most) { return static_cast<int>(draw(least, most)); }

template <class E>
E one_of(std::initializer_list<E> choices) {
  return choices.begin()[whole(0, static_cast<int>(choices.size()) - 1)];
}

/// A loan in whole numbers, from which each kind of number makes its own terms.
struct AnyLoan {
  int capital = 0;  // euros
  int rate = 0;     // hundredths of a percent, as are the next two
  int progression = 0;
  std::vector<int> changes;  // of the index; never one that the contract itself does not allow
  int years = 1;
  LoanTerms<double> form;  // what is no number of this loan

  template <Number N>
  LoanTerms<N> terms() const {
    LoanTerms<N> terms;
    terms.capital = N(capital);
    terms.rate = N(rate) / N(10000);
    terms.progression = N(progression) / N(10000);
    terms.per_year = form.per_year;
    terms.periods = years * form.per_year;
    terms.first_year = 2027;
    terms.profile = form.profile;
    terms.revision = form.revision;
    terms.base = form.base;
    terms.deferral = form.deferral;
    terms.deferred_periods = form.deferred_periods;
    terms.shortfall = form.shortfall;
    return terms;
  }
  template <Number N>
  std::vector<N> index() const {
    std::vector<N> index;
    for (const int change : changes) index.push_back(N(change) / N(10000));
    return index;
  }
  std::string text() const {
    std::ostringstream out;
    out << capital << " EUR at " << rate << " bp, progression " << progression << " bp, " << years
        << " years x " << form.per_year << ", profile " << static_cast<int>(form.profile)
        << ", revision " << static_cast<int>(form.revision) << " on " << static_cast<int>(form.base)
        << ", deferral " << static_cast<int>(form.deferral) << " of " << form.deferred_periods
        << ", shortfall " << static_cast<int>(form.shortfall) << ", index";
    for (const int change : changes) out << ' ' << change;
    return out.str();
  }
};

/// Livret A from 0 to 6 %, margin of -0.5 to +1.5 points, up to 80 years: how housing is lent to.
/// Far beyond (20 % over 100 years) a double loses euros at the end of a schedule: the rounding of
/// the first year grows with the rate.
AnyLoan any_loan() {
  AnyLoan loan;
  loan.capital = whole(1, 9'999'999);
  const int reference = whole(0, 600);
  loan.rate = std::max(0, reference + whole(-50, 150));
  loan.progression = one_of({0, whole(-300, 300)});
  loan.form.per_year = one_of({1, 1, 2, 4, 12});
  loan.years = whole(1, std::min(80, 240 / loan.form.per_year));
  loan.form.profile = one_of({Profile::annuity, Profile::annuity, Profile::equal_capital});
  loan.form.revision = one_of(
      {Revision::fixed, Revision::simple, Revision::double_revision, Revision::double_limited});
  loan.form.base = one_of({RevisionBase::contract, RevisionBase::chained});
  loan.form.deferral = one_of({Deferral::interest_only, Deferral::capitalised, Deferral::free});
  const int periods = loan.years * loan.form.per_year;
  loan.form.deferred_periods = one_of({0, 0, whole(0, periods - 1)});
  loan.form.shortfall = one_of({Shortfall::capitalise, Shortfall::stock, Shortfall::error});
  const int given = whole(0, 20);
  for (int year = 0; year < given; ++year)
    loan.changes.push_back(one_of({0, whole(0, 600)}) - reference);
  return loan;
}

template <Number N>
struct Unfolded {
  std::vector<Instalment<N>> rows;
  int first_below = 0;
};

template <Number N>
Unfolded<N> unfold(const AnyLoan& loan) {
  Unfolded<N> unfolded;
  const auto index = loan.index<N>();
  const auto totals = schedule<N>(loan.terms<N>(), std::span<const N>(index),
                                  [&](const Instalment<N>& row) { unfolded.rows.push_back(row); });
  unfolded.first_below = totals.first_below;
  return unfolded;
}

bool near(const Decimal& a, const Decimal& b) {
  static const Decimal tiny = decimal<Decimal>("0.000000000000000000001");
  return boost::multiprecision::abs(a - b) <= tiny;
}

/// The bound that the project sets itself: 1e-9 of the figure, or 1e-6 EUR. A rate has no euros: it
/// may be a difference of two numbers near one, of which a double keeps 16 digits.
bool agree(double fast, const Decimal& exact, double floor) {
  const double expected = static_cast<double>(exact);
  return std::abs(fast - expected) <= std::max(floor, 1e-9 * std::abs(expected));
}

}  // namespace

TEST_CASE("every schedule repays its capital, period by period, and nothing else") {
  CHECK(holds("capital repaid", [] {
    const AnyLoan loan = any_loan();
    const auto unfolded = unfold<Decimal>(loan);
    RC_LOG() << loan.text() << '\n';
    RC_ASSERT(unfolded.rows.size() == static_cast<std::size_t>(loan.years * loan.form.per_year));
    Decimal repaid = 0;
    int period = 0;
    for (const auto& row : unfolded.rows) {
      repaid += row.principal;
      RC_ASSERT(row.period == ++period);
      RC_ASSERT(row.year == 2027 + (period - 1) / loan.form.per_year);
      RC_ASSERT(near(row.instalment, row.interest + row.principal));
      RC_ASSERT(near(row.outstanding, loan.capital - repaid));
      RC_ASSERT(!(row.interest < 0) && !(row.rate < 0));
    }
    RC_ASSERT(near(repaid, loan.capital));
    RC_ASSERT(unfolded.rows.back().outstanding == 0);
  }));
}

// The last instalment repays what is left: it agrees with the chain only when the chain ends at
// zero by itself.
TEST_CASE("double revision: each instalment is the one before, times 1 + progression of the year") {
  CHECK(holds("double revision", [] {
    AnyLoan loan = any_loan();
    loan.form.profile = Profile::annuity;
    loan.form.revision = Revision::double_revision;
    loan.form.shortfall = Shortfall::capitalise;
    RC_LOG() << loan.text() << '\n';
    const auto rows = unfold<Decimal>(loan).rows;
    const auto first = static_cast<std::size_t>(loan.form.deferred_periods);
    for (std::size_t i = first + 1; i < rows.size(); ++i)
      RC_ASSERT(near(rows[i].instalment, rows[i - 1].instalment * (1 + rows[i].progression)));
  }));
}

// Spread anew each year, a schedule ends at zero because it is made to: its last instalment is the
// annuity of one period, which is what the formula gives then.
TEST_CASE("a revised instalment is the annuity of what is left") {
  CHECK(holds(
      "spread anew",
      [] {
        AnyLoan loan = any_loan();
        loan.form.profile = Profile::annuity;
        loan.form.shortfall = Shortfall::capitalise;
        RC_LOG() << loan.text() << '\n';
        const auto rows = unfold<Decimal>(loan).rows;
        const auto first = static_cast<std::size_t>(loan.form.deferred_periods);
        for (std::size_t i = first; i < rows.size(); ++i) {
          const Decimal before = i == 0 ? Decimal(loan.capital) : rows[i - 1].outstanding;
          const Decimal growth = 1 + rows[i].rate / loan.form.per_year;
          const Decimal q = (1 + rows[i].progression) / growth;
          Decimal factors = 0;
          for (std::size_t k = i; k < rows.size(); ++k) factors = 1 + q * factors;
          RC_ASSERT(near(rows[i].instalment, before * growth / factors));
        }
      },
      400));
}

TEST_CASE("double and Decimal agree on every figure of every row") {
  CHECK(holds(
      "double and Decimal",
      [] {
        const AnyLoan loan = any_loan();
        RC_LOG() << loan.text() << '\n';
        const auto exact = unfold<Decimal>(loan);
        const auto fast = unfold<double>(loan);
        RC_ASSERT(fast.first_below == exact.first_below);
        for (std::size_t i = 0; i < exact.rows.size(); ++i) {
          const auto& a = fast.rows[i];
          const auto& b = exact.rows[i];
          const bool same =
              agree(a.instalment, b.instalment, 1e-6) && agree(a.interest, b.interest, 1e-6) &&
              agree(a.principal, b.principal, 1e-6) && agree(a.outstanding, b.outstanding, 1e-6) &&
              agree(a.rate, b.rate, 1e-15) && agree(a.progression, b.progression, 1e-14);
          if (!same) RC_LOG() << "period " << b.period << '\n';
          RC_ASSERT(same);
        }
      },
      3000));
}

TEST_CASE("a higher rate costs more interest") {
  CHECK(holds(
      "monotonic",
      [] {
        AnyLoan loan = any_loan();
        loan.form.revision = Revision::fixed;
        // Interest that waits bears none: there a higher rate may cost less.
        loan.form.shortfall = Shortfall::capitalise;
        RC_LOG() << loan.text() << '\n';
        const auto interest = [&] {
          Decimal sum = 0;
          for (const auto& row : unfold<Decimal>(loan).rows) sum += row.interest;
          return sum;
        };
        const Decimal before = interest();
        loan.rate += whole(1, 200);
        RC_ASSERT(before < interest());
      },
      2000));
}
