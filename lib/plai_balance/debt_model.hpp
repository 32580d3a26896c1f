// SPDX-License-Identifier: Apache-2.0
// The debt of an operation: the schedule of each loan, their yearly sum, and the controls that the
// lender and the law make on the plan.
#pragma once

#include "plai_balance/financing_model.hpp"

namespace habitat::plai_balance {

/// The years that the loans of an operation span, summed as their schedules unfold.
template <Number N>
struct YearlyDebt {
  std::vector<AnnuityLine<N>> lines;
  std::vector<std::vector<N>> by_loan;  ///< annuities of each loan, where a search asks for them
  int first_year = 0;

  AnnuityLine<N>& of(int year) { return lines[static_cast<std::size_t>(year - first_year)]; }
};

/// A loan that can be scheduled: its terms, and the index that it follows.
template <Number N>
struct PreparedLoan {
  bool ready = false;
  finance::LoanTerms<N> terms;
  std::vector<N> changes;
  int last_year() const { return terms.first_year + (terms.periods - 1) / terms.per_year; }
};

template <Number N>
PreparedLoan<N> prepare(std::size_t i, const Case<N>& input, const Financing<N>& plan,
                        const Law& law, const GoverningDates& dates,
                        std::vector<std::string>& lacking) {
  const Loan<N>& loan = input.loans[i];
  const std::string path = "loans[" + std::to_string(i) + "]";
  const auto reference = livret_a_reference(input, law);
  if (!plan.loans[i]) lacking.push_back(loan.balance || loan.share ? "costs" : path + ".amount");
  if (!plan.loan_rates[i]) lacking.push_back(path + ".rate");
  if (!loan.term) lacking.push_back(path + ".term");
  if (revision_missing(loan, input)) lacking.push_back(path + ".revision");
  if (!input.livret_a.path.empty() && !reference) lacking.push_back("livret_a.reference");
  PreparedLoan<N> prepared;
  prepared.ready = lacking.empty();
  if (!prepared.ready) return prepared;
  N capital = *plan.loans[i];
  if (loan.prefinancing && loan.prefinancing->treatment == InterestTreatment::capitalise &&
      plan.prefinancing[i])
    capital = step(words::capital, capital + *plan.prefinancing[i]);
  const int first_year = loan.first_year.value_or(default_first_year(dates.letting));
  prepared.terms = terms_of(loan, capital, *plan.loan_rates[i], first_year);
  if (reference) prepared.changes = index_changes(loan, input, *reference, first_year);
  return prepared;
}

template <Number N>
void warn_of_shortfall(const Loan<N>& loan, const PreparedLoan<N>& prepared, int first_below,
                       std::size_t i, Findings& findings) {
  const std::string path = "loans[" + std::to_string(i) + "]";
  const std::string year =
      std::to_string(prepared.terms.first_year + (first_below - 1) / prepared.terms.per_year);
  if (prepared.terms.shortfall == finance::Shortfall::error)
    findings.refusals.push_back(
        {Code::refused_by_case, {}, path + ".negative_amortisation", {loan.label, year}});
  const bool waits = prepared.terms.shortfall == finance::Shortfall::stock;
  alert(findings, AlertCode::below_interest,
        {loan.label, year,
         waits ? "the unpaid part waits without interest" : "the unpaid part joins the capital",
         waits ? "l'impayé attend sans intérêt" : "l'impayé rejoint le capital"},
        path);
}

/// Unfolds a schedule into the result and into the yearly sums.
template <Number N>
void unfold(std::size_t i, const Loan<N>& loan, const PreparedLoan<N>& prepared, Wanted wanted,
            YearlyDebt<N>& yearly, Result<N>& result, Findings& findings) {
  const Scope<N> scope("loans", loan.label);
  LoanLine<N>& line = result.loans[i];
  Schedule<N> schedule;
  schedule.loan = loan.label;
  if (wanted.schedules) schedule.rows.reserve(static_cast<std::size_t>(prepared.terms.periods));
  std::vector<N>* own = nullptr;
  if (wanted.by_loan()) {
    own = &yearly.by_loan[i];
    own->assign(yearly.lines.size(), N(0));
  }
  N interest = 0, outstanding = prepared.terms.capital;
  for (int year = yearly.first_year; year < prepared.terms.first_year; ++year)
    yearly.of(year).outstanding = yearly.of(year).outstanding + outstanding;
  const int below = finance::schedule<N>(
      prepared.terms, std::span<const N>(prepared.changes), [&](const finance::Instalment<N>& row) {
        AnnuityLine<N>& year = yearly.of(row.year);
        year.total = year.total + row.instalment;
        if (own) {
          N& due = (*own)[static_cast<std::size_t>(row.year - yearly.first_year)];
          due = due + row.instalment;
        }
        year.interest = year.interest + row.interest;
        year.principal = year.principal + row.principal;
        if (row.period % prepared.terms.per_year == 0)
          year.outstanding = year.outstanding + row.outstanding;
        if (row.period == prepared.terms.deferred_periods + 1)
          line.first_instalment = row.instalment;
        interest = interest + row.interest;
        if (!wanted.schedules) return;
        ScheduleRow<N> shown;
        shown.year = row.year;
        shown.period = row.period;
        shown.instalment = row.instalment;
        shown.interest = row.interest;
        shown.principal = row.principal;
        shown.outstanding = row.outstanding;
        shown.rate = row.rate;
        shown.progression = row.progression;
        schedule.rows.push_back(std::move(shown));
      });
  line.total_interest = interest;
  line.last_year = prepared.last_year();
  line.negative_amortisation = below != 0;
  if (below != 0) warn_of_shortfall(loan, prepared, below, i, findings);
  if (wanted.schedules) result.schedules.push_back(std::move(schedule));
}

template <Number N>
void warn_of_terms(std::size_t i, const Loan<N>& loan, const Law& law, Findings& findings) {
  const std::string path = "loans[" + std::to_string(i) + "]";
  if (loan.revision == finance::Revision::double_limited && loan.progression < N(0))
    alert(findings, AlertCode::progression_overwritten, {loan.label}, path);
  if (*loan.product == LoanProduct::phb && !loan.deferral)
    if (const auto years = law.value<double>(law::parameter::loan_phb_free_years, law.as_of()))
      alert(findings, AlertCode::phb_deferral, {loan.label, printed(*years, 0)}, path);
}

template <Number N>
YearlyDebt<N> fill_debt(const Case<N>& input, const Financing<N>& plan, const Law& law,
                        const GoverningDates& dates, Wanted wanted, Result<N>& result,
                        Findings& findings) {
  std::vector<PreparedLoan<N>> prepared;
  std::vector<std::string> all_lacking;
  int first = 0, last = 0;
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    const Scope<N> scope("loans", input.loans[i].label);
    std::vector<std::string> lacking;
    prepared.push_back(prepare(i, input, plan, law, dates, lacking));
    LoanLine<N> line;
    line.label = input.loans[i].label;
    line.rate = plan.loan_rates[i];
    result.loans.push_back(std::move(line));
    warn_of_terms(i, input.loans[i], law, findings);
    if (!prepared.back().ready) {
      findings.lacks("loans[" + std::to_string(i) + "]", lacking);
      all_lacking.insert(all_lacking.end(), lacking.begin(), lacking.end());
      continue;
    }
    const int starts = prepared.back().terms.first_year, ends = prepared.back().last_year();
    first = first == 0 || starts < first ? starts : first;
    last = ends > last ? ends : last;
  }
  YearlyDebt<N> yearly;
  yearly.first_year = first;
  if (first != 0) yearly.lines.resize(static_cast<std::size_t>(last - first + 1));
  if (wanted.by_loan()) yearly.by_loan.resize(input.loans.size());
  for (std::size_t i = 0; i < yearly.lines.size(); ++i)
    yearly.lines[i].year = first + static_cast<int>(i);
  for (std::size_t i = 0; i < prepared.size(); ++i)
    if (prepared[i].ready) unfold(i, input.loans[i], prepared[i], wanted, yearly, result, findings);
  bool floats = false;
  for (std::size_t i = 0; i < prepared.size(); ++i)
    floats |= prepared[i].ready && prepared[i].terms.revision != finance::Revision::fixed;
  if (floats && input.livret_a.path.empty())
    if (const auto reference = livret_a_reference(input, law))
      alert(findings, AlertCode::livret_a_held, {printed(*reference * N(100), 2)}, "livret_a");
  // A sum over some of the loans would pass for the whole: it is given for all of them or not at
  // all.
  if (all_lacking.empty())
    result.annuities = std::move(yearly.lines);
  else
    findings.lacks("annuities", all_lacking);
  return yearly;
}

/// Caisse des Dépôts: its loans reach one half of the cost of each tranche; a PLS is a loan of one
/// half at least. Less than a cent is no shortfall.
/// What a control sets loans against: the cost, or the funding where no cost is given.
template <Number N>
struct ControlBase {
  N amount;
  bool is_cost;
  std::string tranche;  ///< empty: of the whole operation
};

template <Number N>
void check_control(const N& loans, const ControlBase<N>& base, const Parameter& parameter,
                   AlertCode code, const Law& law, Findings& findings) {
  const auto limit = law.value<N>(parameter, law.as_of());
  if (!limit || !(N(0) < base.amount)) return;
  if (loans + N(1) / N(100) < *limit * base.amount)
    alert(findings, code,
          {base.tranche.empty() ? "" : " (" + base.tranche + ")",
           printed(loans / base.amount * N(100), 1), printed(*limit * N(100), 0),
           base.is_cost ? "cost" : "funding",
           base.is_cost ? "du prix de revient" : "des financements"},
          "loans");
}

template <Number N>
void check_controls(const Case<N>& input, const Financing<N>& plan, const Law& law,
                    Findings& findings) {
  if (plan.cost && plan.total) {
    const N gap = *plan.cost - *plan.total;
    if (N(1) < max(gap, N(0) - gap))
      alert(findings, AlertCode::funding_gap, {printed(gap, 2)}, "own_funds");
  }
  N on_land = 0;
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (is_land(*input.loans[i].product) && plan.loans[i]) on_land = on_land + *plan.loans[i];
  // A cost that is given as one line tells nothing of its land.
  if (plan.chapters[0] && N(0) < *plan.chapters[0] && *plan.chapters[0] + N(1) / N(100) < on_land)
    alert(findings, AlertCode::land_loan, {printed(on_land, 2), printed(*plan.chapters[0], 2)},
          "loans");
  bool lends = false;
  N all_cdc = 0;
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (is_cdc(*input.loans[i].product) && plan.loans[i]) {
      lends = true;
      all_cdc = all_cdc + *plan.loans[i];
    }
  if (!lends || !plan.total) return;
  using namespace law::parameter;
  if (!plan.split_known || input.tranches.size() <= 1) {
    const std::string name = input.tranches.size() == 1 ? input.tranches[0].name : "";
    check_control<N>(all_cdc, {plan.cost ? *plan.cost : *plan.total, plan.cost.has_value(), name},
                     loan_control_cdc_share, AlertCode::cdc_share, law, findings);
  }
  for (std::size_t i = 0; plan.split_known && i < input.tranches.size(); ++i) {
    const ControlBase<N> base{plan.cost
                                  ? plan.cost_parts[i]
                                  : plan.grant_parts[i] + plan.loan_parts[i] + plan.own_parts[i],
                              plan.cost.has_value(), input.tranches[i].name};
    if (input.tranches.size() > 1)
      check_control(plan.cdc_parts[i], base, loan_control_cdc_share, AlertCode::cdc_share, law,
                    findings);
    if (input.tranches[i].product == Product::pls)
      check_control(plan.pls_parts[i], base, loan_control_pls_share, AlertCode::pls_share, law,
                    findings);
  }
}

}  // namespace habitat::plai_balance
