// SPDX-License-Identifier: Apache-2.0
// The debt of an operation: the schedule of each loan and their yearly sum.
#pragma once

#include "numbers/amount_words.hpp"
#include "plai_balance/rules/computation.hpp"
#include "plai_balance/rules/financing.hpp"

namespace habitat::plai_balance {

/// Finds the terms of a loan, unless something is lacking.
template <Number N>
void prepare(std::size_t i, const Case<N>& input, const Financing<N>& plan,
             const GoverningDates& dates, const std::optional<N>& reference,
             std::optional<finance::LoanTerms<N>>& terms, std::vector<std::string>& lacking) {
  const Loan<N>& loan = input.loans[i];
  if (!plan.loans[i]) {
    if (loan.balance)
      lacking = plan.closing_lacks();
    else
      lacking.push_back(!loan.share ? path_at("loans", i, "amount")
                        : plan.cost ? "share_key"
                                    : "costs");
  }
  if (!plan.loan_rates[i]) lacking.push_back(path_at("loans", i, "rate"));
  if (loan.fixed_years && !plan.later_rates[i]) lacking.push_back(path_at("loans", i, "margin"));
  if (!loan.term) lacking.push_back(path_at("loans", i, "term"));
  if (revision_missing(loan, input)) lacking.push_back(path_at("loans", i, "revision"));
  if (!input.livret_a.path.empty() && !reference) lacking.push_back("livret_a.reference");
  if (!lacking.empty()) return;
  N capital = *plan.loans[i];
  if (loan.prefinancing && loan.prefinancing->treatment == InterestTreatment::capitalise &&
      plan.prefinancing[i])
    capital = step(words::capital, capital + *plan.prefinancing[i]);
  terms = terms_of(loan, capital, *plan.loan_rates[i], plan.later_rates[i], dates.letting);
}

template <Number N>
void warn_of_shortfall(const Loan<N>& loan, const finance::LoanTerms<N>& terms, int first_below,
                       std::size_t i, Findings& findings) {
  const std::string path = path_at("loans", i);
  const std::string year = std::to_string(terms.year_of(first_below));
  if (terms.shortfall == finance::Shortfall::error)
    findings.refusals.push_back({Code::refused_by_case,
                                 {},
                                 path_at("loans", i, "negative_amortisation"),
                                 {loan.label, year}});
  if (terms.shortfall == finance::Shortfall::stock)
    alert<AlertCode::unpaid_interest_waits>(findings, path, loan.label, year);
  else
    alert<AlertCode::unpaid_interest_joins>(findings, path, loan.label, year);
}

template <Number N>
ScheduleRow<N> row_of(const finance::Instalment<N>& line) {
  ScheduleRow<N> row;
  row.year = line.year;
  row.period = line.period;
  row.instalment = line.instalment;
  row.interest = line.interest;
  row.principal = line.principal;
  row.outstanding = line.outstanding;
  row.rate = line.rate;
  row.progression = line.progression;
  return row;
}

/// Unfolds the schedule of a loan into the yearly sums, line by line where somebody asks for it.
template <Number N>
finance::ScheduleTotals<N> unfold(std::size_t i, Computation<N>& of) {
  const Loan<N>& loan = of.input.loans[i];
  const Wanted wanted = of.wanted;
  Debt<N>& debt = of.debt;
  Result<N>& result = of.result;
  const finance::LoanTerms<N>& terms = *debt.terms[i];
  N* own = nullptr;
  if (wanted.by_loan()) {
    debt.by_loan[i].assign(result.annuities.size(), N(0));
    own = debt.by_loan[i].data();
  }
  AnnuityLine<N>* const years = result.annuities.data();
  for (std::size_t at = 0; at < debt.at(terms.first_year); ++at)
    years[at].outstanding = years[at].outstanding + terms.capital;
  const auto add = [years,
                    first_year = debt.payments.first_year](const finance::Instalment<N>& row) {
    AnnuityLine<N>& year = years[row.year - first_year];
    year.total = year.total + row.instalment;
    year.interest = year.interest + row.interest;
    year.principal = year.principal + row.principal;
    if (row.ends_year) year.outstanding = year.outstanding + row.outstanding;
  };
  const std::span<const N> changes(debt.changes);
  if (!wanted.schedules && !own) return finance::schedule<N>(terms, changes, add);
  Schedule<N>* const schedule = wanted.schedules ? &result.schedules.emplace_back() : nullptr;
  if (schedule) {
    schedule->loan = loan.label;
    schedule->rows.reserve(static_cast<std::size_t>(terms.periods));
  }
  return finance::schedule<N>(terms, changes, [&](const finance::Instalment<N>& row) {
    add(row);
    if (schedule) schedule->rows.push_back(row_of(row));
    if (own) own[debt.at(row.year)] = own[debt.at(row.year)] + row.instalment;
  });
}

/// Finds the changes of the index that a loan follows, unless they stand there: those of a loan of
/// the same first year and timing, neither cut short by its term.
template <Number N>
void follow_index(const Loan<N>& loan, const finance::LoanTerms<N>& terms, const Case<N>& input,
                  const std::optional<N>& reference, Debt<N>& debt) {
  if (terms.revision == finance::Revision::fixed) return;
  const int years = terms.last_year() - terms.first_year + 1;
  const auto cut = [&](int span) { return span <= static_cast<int>(debt.changes.size()); };
  // In a trace each loan names its own.
  if (!names_steps<N> && debt.changes_from == terms.first_year &&
      debt.changes_timing == loan.rate_timing && !cut(debt.changes_years) && !cut(years))
    return;
  index_changes(loan, input, reference, terms.first_year, years, debt.changes);
  debt.changes_from = terms.first_year;
  debt.changes_timing = loan.rate_timing;
  debt.changes_years = years;
}

/// What a loan is paid, and what its schedule comes to.
template <Number N>
void fill_loan(std::size_t i, const std::optional<N>& reference, Computation<N>& of) {
  const Loan<N>& loan = of.input.loans[i];
  const finance::LoanTerms<N>& terms = *of.debt.terms[i];
  const Scope<N> scope("loans", loan.label);
  follow_index(loan, terms, of.input, reference, of.debt);
  const auto totals = unfold(i, of);
  LoanLine<N>& line = of.result.loans[i];
  line.first_instalment = totals.first_instalment;
  line.last_instalment = totals.last_instalment;
  line.total_interest = totals.interest;
  line.last_year = terms.last_year();
  line.negative_amortisation = totals.first_below != 0;
  if (totals.first_below != 0) warn_of_shortfall(loan, terms, totals.first_below, i, of.findings);
}

template <Number N>
void warn_of_terms(std::size_t i, const Loan<N>& loan, const Law& law, Date letting,
                   Findings& findings) {
  // The first instalment bears the interest of one period, whenever it falls.
  constexpr int days_of_grace = 31;
  if (loan.first_due_date)
    if (const Date usual = last_day_of(letting, 12 / static_cast<int>(loan.periodicity));
        std::abs(days_between(usual, *loan.first_due_date)) > days_of_grace)
      alert<AlertCode::first_period_odd>(findings, path_at("loans", i, "first_due_date"),
                                         loan.label, to_text(*loan.first_due_date), to_text(usual));
  if (loan.revision == finance::Revision::double_limited && loan.progression < N(0))
    alert<AlertCode::progression_overwritten>(findings, path_at("loans", i), loan.label);
  if (loan.kind() == LoanProduct::phb && !loan.deferral)
    if (const auto years = law.value<double>(law::parameter::loan_phb_free_years, law.as_of()))
      alert<AlertCode::phb_deferral>(findings, path_at("loans", i), loan.label,
                                     rounded_text<N>(*years, 0));
}

/// What a loan is agreed on, as far as it is known.
template <Number N>
LoanLine<N> line_of(std::size_t i, const Case<N>& input, const Financing<N>& plan, const Law& law,
                    Date decision) {
  const Loan<N>& loan = input.loans[i];
  LoanLine<N> line;
  line.label = loan.label;
  line.amount = plan.loans[i];
  line.rate = plan.loan_rates[i];
  if (!loan.rate || loan.fixed_years) line.margin = margin_of(loan, law, decision);
  line.term = loan.term;
  if (!revision_missing(loan, input))
    line.revision = loan.revision.value_or(finance::Revision::fixed);
  line.progression = loan.progression;
  if (loan.periodicity != Periodicity::year) line.periodicity = loan.periodicity;
  if (loan.deferral) {
    line.deferred_periods = loan.deferral->periods;
    line.deferral = loan.deferral->kind;
  }
  return line;
}

template <Number N>
void fill_debt(Computation<N>& of) {
  const Case<N>& input = of.input;
  const Financing<N>& plan = of.financing;
  const Law& law = of.law;
  const GoverningDates& dates = of.dates;
  Debt<N>& debt = of.debt;
  Result<N>& result = of.result;
  Findings& findings = of.findings;
  // Asked for where it moves alone, since what is read is listed.
  const auto reference = input.loans.empty() || input.livret_a.path.empty()
                             ? std::optional<N>()
                             : livret_a_reference(input, law);
  std::vector<std::string> all_lacking, lacking;
  int first = 9999, last = 0;
  bool floats = false;
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    const Scope<N> scope("loans", input.loans[i].label);
    lacking.clear();
    std::optional<finance::LoanTerms<N>>& terms = debt.terms.emplace_back();
    prepare(i, input, plan, dates, reference, terms, lacking);
    result.loans.push_back(line_of(i, input, plan, law, dates.decision));
    warn_of_terms(i, input.loans[i], law, dates.letting, findings);
    if (!terms) {
      findings.lacks(path_at("loans", i), lacking);
      all_lacking.insert(all_lacking.end(), lacking.begin(), lacking.end());
      continue;
    }
    first = std::min(first, terms->first_year);
    last = std::max(last, terms->last_year());
    floats |= terms->revision != finance::Revision::fixed;
  }
  debt.payments.first_year = first;
  std::vector<N>& paid = debt.payments.by_year;
  paid.resize(static_cast<std::size_t>(std::max(0, last - first + 1)), N(0));
  result.annuities.resize(paid.size());
  for (AnnuityLine<N>& line : result.annuities) line.year = first++;
  if (of.wanted.by_loan()) debt.by_loan.resize(input.loans.size());
  for (std::size_t i = 0; i < debt.terms.size(); ++i)
    if (debt.terms[i]) fill_loan(i, reference, of);
  for (std::size_t i = 0; i < result.annuities.size(); ++i) paid[i] = result.annuities[i].total;
  if (floats && input.livret_a.path.empty())
    if (const auto held = livret_a_reference(input, law))
      alert<AlertCode::livret_a_held>(findings, "livret_a", rounded_text<N>(*held * N(100), 2));
  if (all_lacking.empty()) return;
  // A sum over some of the loans would pass for the whole: it is given for all of them or not at
  // all.
  result.annuities.clear();
  paid.clear();
  findings.lacks("annuities", all_lacking);
}

}  // namespace habitat::plai_balance
