// SPDX-License-Identifier: Apache-2.0
// From a loan as a case writes it to the terms of a schedule: its rate by product and date, its
// first year, the moves of the Livret A that it follows, the interest that runs while it is drawn.
//
// I_N = I_0 + (LA_N - LA_reference). In advance, as contracts revise and as real portfolios show,
// the instalment of a year stands on the Livret A of the year before, the first one on the
// reference; by calendar year, as operators' workbooks do, on that of the year itself.
#pragma once

#include "finance/loan.hpp"
#include "finance/prefinancing.hpp"
#include "plai_balance/rules/tranches.hpp"

namespace habitat::plai_balance {

/// The margin over the Livret A that a product has; null for those that have none in the data.
inline const Parameter* margin_parameter(LoanProduct product) {
  using namespace law::parameter;
  switch (product) {
    case LoanProduct::plai:
      return &loan_margin_plai;
    case LoanProduct::plai_land:
      return &loan_margin_plai_land;
    case LoanProduct::plus:
      return &loan_margin_plus;
    case LoanProduct::plus_land:
      return &loan_margin_plus_land;
    case LoanProduct::plus_green:
      return &loan_margin_plus_green;
    case LoanProduct::pls:
      return &loan_margin_pls;
    case LoanProduct::pls_land:
      return &loan_margin_pls_land;
    case LoanProduct::lli:
      return &loan_margin_lli;
    case LoanProduct::lli_land:
      return &loan_margin_lli_land;
    case LoanProduct::phb:
      return &loan_margin_phb;
    case LoanProduct::pam:
      return &loan_margin_pam;
    default:
      return nullptr;
  }
}

/// Lent by the Caisse des Dépôts, as its control of one half of the cost counts them.
inline bool is_cdc(LoanProduct product) {
  return product != LoanProduct::employers && product != LoanProduct::advance &&
         product != LoanProduct::bank;
}
inline bool is_land(LoanProduct product) {
  return product == LoanProduct::plai_land || product == LoanProduct::plus_land ||
         product == LoanProduct::pls_land || product == LoanProduct::lli_land;
}
inline bool is_pls(LoanProduct product) {
  return product == LoanProduct::pls || product == LoanProduct::pls_land;
}

/// The dates that rules ask for, each with what stands in for it.
struct GoverningDates {
  Date decision, letting, order, completion;
};

template <Number N>
std::optional<N> livret_a_reference(const Case<N>& input, const Law& law) {
  if (input.livret_a.reference) return input.livret_a.reference;
  return law.value<N>(law::parameter::livret_a, law.as_of());
}

/// The same for several loans, read when the first of them asks for it: what is read is listed.
template <Number N>
class LivretAReference {
 public:
  LivretAReference(const Case<N>& input, const Law& law) : input_(input), law_(law) {}
  const std::optional<N>& get() {
    if (!read_) reference_ = livret_a_reference(input_, law_);
    read_ = true;
    return reference_;
  }

 private:
  const Case<N>& input_;
  const Law& law_;
  bool read_ = false;
  std::optional<N> reference_;
};

/// The margin given, or the product's at the decision.
template <Number N>
std::optional<N> margin_of(const Loan<N>& loan, const Law& law, Date decision) {
  if (loan.margin) return loan.margin;
  const Parameter* parameter = margin_parameter(loan.kind());
  return parameter ? law.value<N>(*parameter, decision) : std::optional<N>();
}

/// The Livret A of the contracts plus the margin.
template <Number N>
std::optional<N> floating_rate(const Loan<N>& loan, LivretAReference<N>& reference, const Law& law,
                               Date decision) {
  const auto margin = margin_of(loan, law, decision);
  if (!margin) return {};
  const std::optional<N>& livret_a = reference.get();
  if (!livret_a) return {};
  return N(step(words::contract_rate, *livret_a + *margin));
}

/// I_0: the rate given, or the Livret A plus a margin.
template <Number N>
std::optional<N> contract_rate(const Loan<N>& loan, LivretAReference<N>& reference, const Law& law,
                               Date decision) {
  if (loan.rate) return loan.rate;
  if (!loan.margin && loan.kind() == LoanProduct::employers)
    return law.value<N>(law::parameter::loan_rate_employers, decision);
  return floating_rate(loan, reference, law, decision);
}

/// I_0 once the years at a fixed rate are over; empty for a loan that has none.
template <Number N>
std::optional<N> later_rate(const Loan<N>& loan, LivretAReference<N>& reference, const Law& law,
                            Date decision) {
  if (!loan.fixed_years) return {};
  return floating_rate(loan, reference, law, decision);
}

/// Where the first year that begins at the letting ends.
inline int default_first_year(Date letting) { return last_day_of(letting, 12).year; }

/// Periods begin at the letting, and an instalment falls on the last day of each.
template <Number N>
Date first_due_date(const Loan<N>& loan, Date letting) {
  return loan.first_due_date.value_or(
      last_day_of(letting, 12 / static_cast<int>(loan.periodicity)));
}

/// The Livret A of a year: the path's, which repeats its last value; the reference before it.
template <Number N>
N livret_a_of(int year, const N& reference, const std::map<int, N>& path) {
  const auto after = path.upper_bound(year);
  return after == path.begin() ? reference : std::prev(after)->second;
}

/// What the Livret A of each year of a loan stands above the reference, up to the year from which
/// it no longer moves; none when it never does.
template <Number N>
void index_changes(const Loan<N>& loan, const Case<N>& input, const std::optional<N>& reference,
                   int first_year, int years, std::vector<N>& changes) {
  changes.clear();
  const auto& path = input.livret_a.path;
  if (path.empty() || !reference) return;
  const int lag = loan.rate_timing == RateTiming::in_advance ? 1 : 0;
  const int last_move = path.rbegin()->first + lag;
  for (int rank = 0; rank < years; ++rank) {
    const int year = first_year + rank;
    if (year > last_move && rank > lag) break;
    const bool at_reference = lag == 1 && rank == 0;
    const N index = at_reference ? *reference : livret_a_of(year - lag, *reference, path);
    changes.push_back(step(words::index_change, index - *reference, year));
  }
}

/// Interest from each draw to the end of drawing.
template <Number N>
std::optional<N> prefinancing_interest(const Prefinancing<N>& prefinancing,
                                       const std::optional<N>& rate, Date letting) {
  const auto drawn_at = prefinancing.rate ? prefinancing.rate : rate;
  if (!drawn_at) return {};
  const Date end = prefinancing.end_date.value_or(letting);
  std::vector<finance::Draw<N>> draws(prefinancing.draws.size());
  for (std::size_t i = 0; i < draws.size(); ++i)
    draws[i] = {prefinancing.draws[i].amount, days_between(prefinancing.draws[i].date, end)};
  return N(
      step(words::prefinancing_interest,
           finance::interest_while_drawn<N>(std::span<const finance::Draw<N>>(draws), *drawn_at)));
}

/// Whether the revision matters and is not known: the path moves and the case does not say how the
/// loan follows it.
template <Number N>
bool revision_missing(const Loan<N>& loan, const Case<N>& input) {
  return !loan.revision && !input.livret_a.path.empty() && loan.kind() != LoanProduct::employers;
}

template <Number N>
finance::LoanTerms<N> terms_of(const Loan<N>& loan, const N& capital, const N& rate,
                               const std::optional<N>& later, Date letting) {
  finance::LoanTerms<N> terms;
  terms.to_cent = loan.rounding == Rounding::cent;
  terms.capital = terms.to_cent ? N(round_to(capital, 2)) : capital;
  terms.rate = rate;
  terms.progression = loan.progression;
  terms.per_year = static_cast<int>(loan.periodicity);
  terms.periods = *loan.term * terms.per_year;
  const Date due = first_due_date(loan, letting);
  terms.first_year = loan.first_year.value_or(due.year);
  if (!loan.first_year) terms.periods_before = (due.month - 1) * terms.per_year / 12;
  terms.profile = loan.profile;
  terms.revision = loan.revision.value_or(finance::Revision::fixed);
  terms.base = loan.revision_base;
  if (loan.deferral) {
    terms.deferred_periods = loan.deferral->periods;
    terms.deferral = *loan.deferral->kind;
  }
  if (loan.fixed_years) {
    terms.fixed_periods = *loan.fixed_years * terms.per_year;
    terms.later_rate = *later;
  }
  terms.shortfall = loan.negative_amortisation.value_or(finance::Shortfall::capitalise);
  return terms;
}

}  // namespace habitat::plai_balance
