// SPDX-License-Identifier: Apache-2.0
// What a loan is agreed on, and what a schedule says of each of its periods. Rates and progressions
// are fractions a year.
#pragma once

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
  int first_year = 1;      ///< of the first instalment, deferred or not
  int periods_before = 0;  ///< of that calendar year, that end before it
  Profile profile = Profile::annuity;
  Revision revision = Revision::fixed;
  RevisionBase base = RevisionBase::contract;
  Deferral deferral = Deferral::interest_only;
  int deferred_periods = 0;
  Shortfall shortfall = Shortfall::capitalise;
  int fixed_periods = 0;  ///< at `rate`, whatever the index; none: it follows the index at once
  N later_rate = 0;       ///< contract rate from then on
  bool to_cent = false;   ///< interest and instalments are billed in cents

  int year_of(int period) const {
    const int before = periods_before + period - 1;
    return first_year + (per_year == 1 ? before : before / per_year);
  }
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
  N first_instalment = 0;  ///< the first one after the deferral
  N last_instalment = 0;
  int first_below = 0;  ///< the first period whose instalment is below its interest, or 0
};

}  // namespace habitat::finance
