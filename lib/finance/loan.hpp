// SPDX-License-Identifier: Apache-2.0
// The schedule of one loan: annuities constant or progressive, or equal capital; a fixed rate, or
// one that follows an index, with simple, double or double-limited revision; deferrals; several
// instalments a year. Paid in arrears. Rates and progressions are fractions a year.
//
// The instalment is the debt over a sum of discount factors, debt x (1+i) / (1 + q + ... + q^(n-1))
// with q = (1+p)/(1+i): no case for a rate of zero nor for i = p. Double revision moves rate and
// progression together so that q never moves; hence each instalment is the one before it times
// (1+p), and the loan ends at zero for any index path. Simple and limited revision do not have that
// property: there the rest of the debt is spread anew at each instalment.
#pragma once

#include <algorithm>
#include <span>

#include "finance/annuity.hpp"
#include "finance/loan_words.hpp"
#include "numbers/number.hpp"

namespace habitat::finance {

enum class Profile { annuity, equal_capital };
enum class Revision { fixed, simple, double_revision, double_limited };
/// From which rate and progression a revision starts: those of the contract, or the last revised.
enum class RevisionBase { contract, chained };
enum class Deferral { interest_only, capitalised, free };
/// What becomes of the interest that an instalment does not cover.
enum class Shortfall { capitalise, stock, error };

template <Number N>
struct LoanTerms {
  N capital = 0;
  N rate = 0;         ///< contract rate, a year
  N progression = 0;  ///< of the instalment, a year
  int periods = 1;    ///< in all, deferred ones included
  int per_year = 1;
  int first_year = 1;  ///< of the first period, deferred or not
  Profile profile = Profile::annuity;
  Revision revision = Revision::fixed;
  RevisionBase base = RevisionBase::contract;
  Deferral deferral = Deferral::interest_only;
  int deferred_periods = 0;
  Shortfall shortfall = Shortfall::capitalise;

  int year_of(int period) const { return first_year + (period - 1) / per_year; }
  int last_year() const { return year_of(periods); }
};

/// One line of a schedule. `instalment` is `interest` plus `principal`; the principals of a
/// schedule add up to its capital.
template <class N>
struct Instalment {
  int year = 0, period = 0;
  bool ends_year = false;
  N instalment = 0, interest = 0, principal = 0, outstanding = 0;
  N rate = 0;         ///< a year
  N progression = 0;  ///< of the instalment over the one before, a period
};

/// What a schedule comes to.
template <Number N>
struct ScheduleTotals {
  N interest = 0;
  int first_below = 0;  ///< the first period whose instalment is below its interest, or 0
};

/// Calls `visit(const Instalment<N>&)` for each period in order. `index_changes[y]` is what the
/// index of the y-th year of the loan stands above (below) the contract's reference, as a fraction;
/// the last one holds for the years beyond, none stands for no change.
template <Number N, class Visit>
ScheduleTotals<N> schedule(const LoanTerms<N>& loan, std::span<const N> index_changes,
                           Visit visit) {
  const N one = 1, per_year = loan.per_year;
  const bool floating = loan.revision != Revision::fixed && !index_changes.empty();
  const bool spread_anew =
      loan.revision == Revision::simple || loan.revision == Revision::double_limited;
  const N contract_rate = loan.rate / per_year;
  const N contract_progression =
      loan.per_year == 1 ? loan.progression : power(one + loan.progression, one / per_year) - one;

  N annual_rate = loan.rate, rate = contract_rate, progression = contract_progression;
  if (loan.revision == Revision::double_limited) progression = max(N(0), progression);
  N outstanding = loan.capital, unpaid = 0, due = 0, level_principal = 0;
  const int deferred = std::min(loan.deferred_periods, loan.periods - 1);
  const int revised_years = floating ? static_cast<int>(index_changes.size()) : 0;
  ScheduleTotals<N> totals;

  int year = 0, part = 0;  // of the loan, of that year
  for (int period = 1; period <= loan.periods; ++period, ++part) {
    if (part == loan.per_year) ++year, part = 0;
    // Beyond the last change nothing is left to revise: rate and progression stay.
    if (part == 0 && year < revised_years) {
      const N& change = index_changes[static_cast<std::size_t>(year)];
      const bool chained = loan.base == RevisionBase::chained;
      const N from_rate = chained ? rate : contract_rate;
      const N from_progression = chained ? progression : contract_progression;
      annual_rate =
          step(words::revised_rate, max(N(0), loan.rate + change), loan.first_year + year);
      rate = annual_rate / per_year;
      if (loan.revision != Revision::simple)
        progression = (one + from_progression) * (one + rate) / (one + from_rate) - one;
      if (loan.revision == Revision::double_limited) progression = max(N(0), progression);
      progression = step(words::revised_progression, progression, loan.first_year + year);
    }

    Instalment<N> line;
    line.year = loan.first_year + year;
    line.period = period;
    line.ends_year = part + 1 == loan.per_year;
    line.rate = annual_rate;
    const bool last = period == loan.periods;

    if (period <= deferred) {
      const bool charged = loan.deferral != Deferral::free;
      line.rate = charged ? annual_rate : N(0);
      line.interest = charged ? outstanding * rate : N(0);
      line.instalment = loan.deferral == Deferral::interest_only ? line.interest : N(0);
      line.principal = line.instalment - line.interest;
    } else {
      const N interest = step(words::interest, outstanding * rate, line.year);
      const bool first = period == deferred + 1;
      const int left = loan.periods - period + 1;
      if (loan.profile == Profile::equal_capital) {
        if (first) level_principal = outstanding / N(left);
        due = level_principal + interest;
      } else {
        line.progression = progression;
        if (first || spread_anew) {
          const N q = (one + progression) / (one + rate);
          const N factors = step(words::factors, geometric_sum(q, left), line.year);
          due = step(words::spread_instalment, (outstanding + unpaid) * (one + rate) / factors,
                     line.year);
        } else {
          due = step(words::next_instalment, due * (one + progression), line.year);
        }
      }
      if (due < interest && totals.first_below == 0 && !last) totals.first_below = period;

      if (last) {
        line.interest = interest + unpaid;
        line.principal = outstanding;
        line.instalment = line.interest + line.principal;
      } else if (loan.shortfall == Shortfall::stock) {
        due = min(due, outstanding + interest + unpaid);
        line.interest = min(due, interest + unpaid);
        unpaid = unpaid + interest - line.interest;
        line.principal = due - line.interest;
        line.instalment = due;
      } else {
        line.interest = interest;
        line.principal = due - interest;
        line.instalment = due;
      }
    }
    // Not less the principal: the instalment does not wait for the interest, so that two years of a
    // loan overlap in a processor.
    outstanding = step(words::outstanding,
                       last ? N(0) : N(outstanding - line.instalment + line.interest), line.year);
    line.outstanding = outstanding;
    totals.interest = totals.interest + line.interest;
    visit(static_cast<const Instalment<N>&>(line));
  }
  return totals;
}

}  // namespace habitat::finance
