// SPDX-License-Identifier: Apache-2.0
// A loan from period to period: annuities constant or progressive, or equal capital; a fixed rate,
// or one that follows an index, with simple, double or double-limited revision; deferrals; several
// instalments a year. Paid in arrears.
//
// The instalment is the debt over a sum of discount factors, debt x (1+i) / (1 + q + ... + q^(n-1))
// with q = (1+p)/(1+i): no case for a rate of zero nor for i = p. Double revision moves rate and
// progression together so that q never moves; hence each instalment is the one before it times
// (1+p), and the loan ends at zero for any index path. Simple and limited revision do not have that
// property: there the rest of the debt is spread anew at each instalment.
//
// A loan may begin with years at a fixed rate. When they are over it takes the contract rate that
// floats, its progression stays that of the contract, and the debt is spread over the periods left.
#pragma once

#include <algorithm>
#include <span>

#include "finance/annuity.hpp"
#include "finance/loan_terms.hpp"
#include "finance/loan_words.hpp"
#include "numbers/judge.hpp"

namespace habitat::finance {

/// A loan on its way from period to period: where it is, what is owed, on what terms it goes on.
template <Number N>
class LoanCourse {
 public:
  LoanCourse(const LoanTerms<N>& terms, std::span<const N> index_changes)
      : terms_(terms),
        changes_(index_changes),
        spreads_anew_(terms.revision == Revision::simple ||
                      terms.revision == Revision::double_limited),
        deferred_(std::min(terms.deferred_periods, terms.periods - 1)),
        revised_years_(terms.revision == Revision::fixed ? 0
                                                         : static_cast<int>(index_changes.size())),
        contract_rate_(rate_a_period(terms.rate)),
        contract_progression_(progression_a_period(terms)),
        contract_annual_rate_(terms.rate),
        annual_rate_(terms.rate),
        rate_(contract_rate_),
        outstanding_(terms.capital),
        part_(terms.periods_before) {
    progress(contract_progression_);
  }

  /// Unfolds all periods, one after the other.
  template <class Visit>
  const ScheduleTotals<N>& unfold(Visit& visit) {
    for (; period_ <= terms_.periods; ++period_, ++part_) {
      if (part_ == terms_.per_year) ++year_, part_ = 0;
      Instalment<N> line;
      line.year = terms_.first_year + year_;
      line.period = period_;
      line.ends_year = part_ + 1 == terms_.per_year;
      if (!fill(line) && totals_.first_below == 0) totals_.first_below = period_;
      totals_.interest = totals_.interest + line.interest;
      if (period_ == terms_.periods) totals_.last_instalment = line.instalment;
      visit(static_cast<const Instalment<N>&>(line));
    }
    return totals_;
  }

 private:
  // Whether the instalment of a period covers its interest.
  bool fill(Instalment<N>& line) {
    const bool leaves_fixed_rate = terms_.fixed_periods > 0 && period_ == terms_.fixed_periods + 1;
    if (leaves_fixed_rate) float_on();
    const bool may_move = (part_ == 0 || period_ == 1) && year_ < revised_years_;
    if (period_ > terms_.fixed_periods && (may_move || (leaves_fixed_rate && revised_years_ > 0)))
      revise(line.year);
    if (period_ <= deferred_) return defer(line);
    const bool first = period_ == deferred_ + 1;
    const bool anew = first || leaves_fixed_rate || (spreads_anew_ && is_to_spread());
    const bool covered = anew ? (spread(line.year), settle(line)) : (grow(line.year), settle(line));
    if (first) totals_.first_instalment = line.instalment;
    return covered;
  }

  N rate_a_period(const N& yearly) const {
    return terms_.per_year == 1 ? yearly : N(yearly / N(terms_.per_year));
  }
  static N progression_a_period(const LoanTerms<N>& terms) {
    if (terms.per_year == 1) return terms.progression;
    return power(N(1) + terms.progression, N(1) / N(terms.per_year)) - N(1);
  }
  // What the lender bills.
  N billed(const N& amount) const { return terms_.to_cent ? N(round_to(amount, 2)) : amount; }

  void float_on() {
    annual_rate_ = contract_annual_rate_ = terms_.later_rate;
    rate_ = contract_rate_ = rate_a_period(annual_rate_);
    progress(contract_progression_);
  }

  void progress(const N& progression) {
    progression_ =
        terms_.revision == Revision::double_limited ? max(N(0), progression) : progression;
    growth_ = N(1) + progression_;
  }

  void revise(int year) {
    const bool chained = terms_.base == RevisionBase::chained;
    const N from_rate = chained ? rate_ : contract_rate_;
    const N from_progression = chained ? progression_ : contract_progression_;
    const N& change = changes_[static_cast<std::size_t>(std::min(year_, revised_years_ - 1))];
    annual_rate_ = step(words::revised_rate, max(N(0), contract_annual_rate_ + change), year);
    rate_ = rate_a_period(annual_rate_);
    if (terms_.revision != Revision::simple)
      progress((N(1) + from_progression) * (N(1) + rate_) / (N(1) + from_rate) - N(1));
    progress(step(words::revised_progression, progression_, year));
  }

  // This one included.
  int periods_left() const { return terms_.periods - period_ + 1; }

  // In cents an instalment stays what it is as long as rate and progression do: spread anew, what
  // rounding leaves of the debt would move it.
  bool is_to_spread() const {
    return !terms_.to_cent || !(rate_ == spread_rate_) || !(progression_ == spread_progression_);
  }

  // The debt over the periods left.
  void spread(int year) {
    const int left = periods_left();
    spread_rate_ = rate_;
    spread_progression_ = progression_;
    if (terms_.profile == Profile::equal_capital) {
      level_principal_ = outstanding_ / N(left);
      return;
    }
    const N q = growth_ / (N(1) + rate_);
    const N factors = step(words::factors, geometric_sum(q, left), year);
    due_ =
        step(words::spread_instalment, (outstanding_ + unpaid_) * (N(1) + rate_) / factors, year);
  }

  void grow(int year) {
    if (terms_.profile == Profile::annuity)
      due_ = step(words::next_instalment, due_ * growth_, year);
  }

  bool defer(Instalment<N>& line) {
    const bool charged = terms_.deferral != Deferral::free;
    line.rate = charged ? annual_rate_ : N(0);
    line.interest = charged ? billed(outstanding_ * rate_) : N(0);
    line.instalment = terms_.deferral == Deferral::interest_only ? line.interest : N(0);
    line.principal = line.instalment - line.interest;
    carry(line);
    return true;
  }

  // What is due is paid, whatever it covers.
  bool pay(Instalment<N>& line) {
    const N interest = open(line);
    const bool covered = !is_below(due_, interest);
    line.interest = interest;
    line.instalment = billed(due_);
    line.principal = line.instalment - interest;
    carry(line);
    return covered;
  }

  // The same, where interest may wait unpaid without bearing interest itself.
  bool pay_with_stock(Instalment<N>& line) {
    const N interest = open(line);
    const bool covered = !is_below(due_, interest);
    due_ = min(due_, outstanding_ + interest + unpaid_);
    line.instalment = billed(due_);
    line.interest = min(line.instalment, interest + unpaid_);
    unpaid_ = unpaid_ + interest - line.interest;
    line.principal = line.instalment - line.interest;
    carry(line);
    return covered;
  }

  // Either, or the last instalment, which takes whatever is left.
  bool settle(Instalment<N>& line) {
    if (period_ < terms_.periods)
      return terms_.shortfall == Shortfall::stock ? pay_with_stock(line) : pay(line);
    line.interest = open(line) + unpaid_;
    line.principal = outstanding_;
    line.instalment = line.interest + line.principal;
    line.outstanding = outstanding_ = step(words::outstanding, N(0), line.year);
    return true;
  }

  // The interest of a period; of equal capital, the instalment too.
  N open(Instalment<N>& line) {
    line.rate = annual_rate_;
    const N interest = step(words::interest, billed(outstanding_ * rate_), line.year);
    if (terms_.profile == Profile::equal_capital)
      due_ = level_principal_ + interest;
    else
      line.progression = progression_;
    return interest;
  }

  // Not less the principal: the instalment does not wait for the interest, so that two years of a
  // loan overlap in a processor.
  void carry(Instalment<N>& line) {
    line.outstanding = outstanding_ =
        step(words::outstanding, N(outstanding_ - line.instalment + line.interest), line.year);
  }

  const LoanTerms<N>& terms_;
  std::span<const N> changes_;
  bool spreads_anew_;
  int deferred_, revised_years_;
  N contract_rate_, contract_progression_, contract_annual_rate_, annual_rate_, rate_,
      progression_ = 0, growth_ = 1;
  N spread_rate_ = 0, spread_progression_ = 0;  ///< when the debt was last spread
  N outstanding_, unpaid_ = 0, due_ = 0, level_principal_ = 0;
  int period_ = 1, year_ = 0, part_ = 0;  ///< period; calendar year; how far in that year
  ScheduleTotals<N> totals_;
};

}  // namespace habitat::finance
