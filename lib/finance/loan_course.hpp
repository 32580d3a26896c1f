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
        annual_rate_(terms.rate),
        rate_(contract_rate_),
        outstanding_(terms.capital),
        part_(terms.periods_before) {
    progress(contract_progression_);
  }

  /// From then on to the last but one, a period asks for nothing but the one before: the debt is
  /// spread, and beyond the last change of the index rate and progression stay.
  int plain_from() const {
    if (spreads_anew_ || terms_.shortfall == Shortfall::stock) return terms_.periods;
    return std::min(terms_.periods, std::max(deferred_ + 2, first_unrevised()));
  }

  /// Unfolds the periods before one. The rule fills a line and says whether the instalment covers
  /// its interest.
  template <class Rule, class Visit>
  void unfold_until(int end, Rule rule, Visit& visit) {
    for (; period_ < end; ++period_, ++part_) {
      if (part_ == terms_.per_year) ++year_, part_ = 0;
      Instalment<N> line;
      line.year = terms_.first_year + year_;
      line.period = period_;
      line.ends_year = part_ + 1 == terms_.per_year;
      if (!rule(line) && totals_.first_below == 0) totals_.first_below = period_;
      totals_.interest = totals_.interest + line.interest;
      visit(static_cast<const Instalment<N>&>(line));
    }
  }

  /// The same for plain periods, the rule being `go_on`. Where a period is a year there is nothing
  /// to count but years.
  template <class Visit>
  void go_on_until(int end, Visit& visit) {
    if (terms_.per_year != 1)
      return unfold_until(
          end, [this](Instalment<N>& line) { return go_on(terms_.profile, line); }, visit);
    // Which profile is known before the loop, and is no question in it.
    if (terms_.profile == Profile::annuity)
      years_until(end, Profile::annuity, visit);
    else
      years_until(end, Profile::equal_capital, visit);
  }

  /// Whether, once it has come to its plain periods, each instalment left is the one before it
  /// times the growth, a year later.
  bool grows_evenly() const {
    return terms_.profile == Profile::annuity && terms_.per_year == 1 && period_ < terms_.periods;
  }

  /// Adds them to the years of the loan, from the period it has come to. The quotient q no longer
  /// moves, so that the last one leaves nothing; and of n instalments left the first bears i /
  /// (1+i) x (1 + q + ... + q^(n-1)) of itself as interest, less from year to year: the one before,
  /// of the same rate, has shown whether they cover it.
  void pay_the_rest(std::span<N> paid) {
    const N next = due_ * growth_;
    totals_.interest =
        totals_.interest + next * geometric_sum(growth_, periods_left()) - outstanding_;
    // Each from the fourth before it, so that four of them do not wait for one another.
    N due[] = {next, next * growth_, next * power(growth_, 2), next * power(growth_, 3)};
    const N fourth = power(growth_, 4);
    N *year = paid.data() + (period_ - 1), *const end = paid.data() + terms_.periods;
    for (; end - year >= 4; year += 4)
      for (std::size_t k = 0; k < 4; ++k) {
        year[k] = year[k] + due[k];
        due[k] = due[k] * fourth;
      }
    for (N rest = due[0]; year < end; ++year, rest = rest * growth_) *year = *year + rest;
  }

  /// The rule of any period.
  bool any(Instalment<N>& line) {
    if ((part_ == 0 || period_ == 1) && year_ < revised_years_) revise(line.year);
    if (period_ <= deferred_) return defer(line);
    const bool first = period_ == deferred_ + 1;
    const bool covered = first || spreads_anew_ ? (spread(line.year), settle(line))
                                                : (grow(terms_.profile, line.year), settle(line));
    if (first) totals_.first_instalment = line.instalment;
    return covered;
  }

  /// The rule of a plain one: the instalment before, one progression later.
  bool go_on(Profile profile, Instalment<N>& line) {
    grow(profile, line.year);
    return pay(profile, line);
  }

  const ScheduleTotals<N>& totals() const { return totals_; }

 private:
  int first_unrevised() const {
    return revised_years_ * terms_.per_year - terms_.periods_before + 1;
  }

  template <class Visit>
  [[gnu::always_inline]] void years_until(int end, Profile profile, Visit& visit) {
    for (; period_ < end; ++period_) {
      Instalment<N> line;
      line.year = terms_.first_year + period_ - 1;
      line.period = period_;
      line.ends_year = true;
      if (!go_on(profile, line) && totals_.first_below == 0) totals_.first_below = period_;
      totals_.interest = totals_.interest + line.interest;
      visit(static_cast<const Instalment<N>&>(line));
    }
    if (period_ > 1) year_ = period_ - 2;  // of the period before
  }

  N rate_a_period(const N& yearly) const {
    return terms_.per_year == 1 ? yearly : N(yearly / N(terms_.per_year));
  }
  static N progression_a_period(const LoanTerms<N>& terms) {
    if (terms.per_year == 1) return terms.progression;
    return power(N(1) + terms.progression, N(1) / N(terms.per_year)) - N(1);
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
    const N& change = changes_[static_cast<std::size_t>(year_)];
    annual_rate_ = step(words::revised_rate, max(N(0), terms_.rate + change), year);
    rate_ = rate_a_period(annual_rate_);
    if (terms_.revision != Revision::simple)
      progress((N(1) + from_progression) * (N(1) + rate_) / (N(1) + from_rate) - N(1));
    progress(step(words::revised_progression, progression_, year));
  }

  // This one included.
  int periods_left() const { return terms_.periods - period_ + 1; }

  // The debt over the periods left.
  void spread(int year) {
    const int left = periods_left();
    if (terms_.profile == Profile::equal_capital) {
      level_principal_ = outstanding_ / N(left);
      return;
    }
    const N q = growth_ / (N(1) + rate_);
    const N factors = step(words::factors, geometric_sum(q, left), year);
    due_ =
        step(words::spread_instalment, (outstanding_ + unpaid_) * (N(1) + rate_) / factors, year);
  }

  void grow(Profile profile, int year) {
    if (profile == Profile::annuity) due_ = step(words::next_instalment, due_ * growth_, year);
  }

  bool defer(Instalment<N>& line) {
    const bool charged = terms_.deferral != Deferral::free;
    line.rate = charged ? annual_rate_ : N(0);
    line.interest = charged ? outstanding_ * rate_ : N(0);
    line.instalment = terms_.deferral == Deferral::interest_only ? line.interest : N(0);
    line.principal = line.instalment - line.interest;
    carry(line);
    return true;
  }

  // What is due is paid, whatever it covers.
  bool pay(Profile profile, Instalment<N>& line) {
    const N interest = open(profile, line);
    const bool covered = !is_below(due_, interest);
    line.interest = interest;
    line.principal = due_ - interest;
    line.instalment = due_;
    carry(line);
    return covered;
  }

  // The same, where interest may wait unpaid without bearing interest itself.
  bool pay_with_stock(Instalment<N>& line) {
    const N interest = open(terms_.profile, line);
    const bool covered = !is_below(due_, interest);
    due_ = min(due_, outstanding_ + interest + unpaid_);
    line.interest = min(due_, interest + unpaid_);
    unpaid_ = unpaid_ + interest - line.interest;
    line.principal = due_ - line.interest;
    line.instalment = due_;
    carry(line);
    return covered;
  }

  // Either, or the last instalment, which takes whatever is left.
  bool settle(Instalment<N>& line) {
    if (period_ < terms_.periods)
      return terms_.shortfall == Shortfall::stock ? pay_with_stock(line)
                                                  : pay(terms_.profile, line);
    line.interest = open(terms_.profile, line) + unpaid_;
    line.principal = outstanding_;
    line.instalment = line.interest + line.principal;
    line.outstanding = outstanding_ = step(words::outstanding, N(0), line.year);
    return true;
  }

  // The interest of a period; of equal capital, the instalment too.
  N open(Profile profile, Instalment<N>& line) {
    line.rate = annual_rate_;
    const N interest = step(words::interest, outstanding_ * rate_, line.year);
    if (profile == Profile::equal_capital)
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
  N contract_rate_, contract_progression_, annual_rate_, rate_, progression_ = 0, growth_ = 1;
  N outstanding_, unpaid_ = 0, due_ = 0, level_principal_ = 0;
  int period_ = 1, year_ = 0, part_ = 0;  ///< period; calendar year; how far in that year
  ScheduleTotals<N> totals_;
};

}  // namespace habitat::finance
