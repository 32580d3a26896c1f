// SPDX-License-Identifier: Apache-2.0
// From which year the TFPB (taxe foncière sur les propriétés bâties) is due.
//
// New buildings: CGI 1384 A, exempt for N years from the year after completion, N by the date of
// the aid decision and the environmental criteria. The loans that the State regulates have to
// exceed one half of the cost, 30 % where ownership is split; for buildings aided by the State, its
// grants, ANRU's and local ones count with them.
//
// What is bought and improved: CGI 1384 C, exempt by the help of the State (PLAI, PLUS, ANRU)
// alone, whatever the share of loans, from the year after the purchase; bought by an approved body
// and improved with a grant of the Anah, from the year after the works.
//
// Held under a rehabilitation lease: CGI 1384 B (rules/tenure.hpp).
#pragma once

#include "messages/nearest.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"
#include "plai_balance/rules/tenure.hpp"

namespace habitat::plai_balance {

inline bool is_bought(const Operation& operation) {
  return operation.kind == OperationKind::acquisition_improvement;
}

/// A usufruct is one part of an ownership that is split.
inline bool has_split_ownership(const Operation& operation) {
  return operation.split_ownership || operation.tenure == Tenure::usufruct;
}

/// Whole years of a dated length.
inline int whole_years(const std::optional<double>& years) {
  return years ? static_cast<int>(*years + 0.5) : 0;
}

/// The date of the decision, or the first one at which a figure is known: the rule is older than
/// the text it was read in.
inline Date known(const Parameter& parameter, const GoverningDates& dates) {
  return std::max(dates.decision, parameter.values.front().from);
}

/// N. The longer exemption ends with aid decisions of 2026: beyond, the case has to say so itself.
template <Number N>
int exemption_years(const Case<N>& input, const Law& law, const GoverningDates& dates,
                    Findings& findings) {
  using namespace law::parameter;
  const bool green = input.operation.environmental_criteria && !is_bought(input.operation);
  bool intermediate = !input.tranches.empty();
  for (const auto& tranche : input.tranches) intermediate &= tranche.product == Product::lli;
  if (intermediate)
    return whole_years(law.value<double>(tfpb_exemption_lli, known(tfpb_exemption_lli, dates)));
  const Parameter& extended = green ? tfpb_exemption_extended_criteria : tfpb_exemption_extended;
  if (const auto longer = law.value<double>(extended, dates.decision)) return whole_years(longer);
  const Parameter& ordinary = green ? tfpb_exemption_criteria : tfpb_exemption_base;
  const auto years = whole_years(law.value<double>(ordinary, known(ordinary, dates)));
  if (dates.decision.year >= 2027)
    alert<AlertCode::exemption_uncertain>(findings, "operation.decision_date",
                                          std::to_string(years), extended.path);
  return years;
}

/// Regulated loans, and the grants that count with them.
template <Number N>
N regulated_funding(const Case<N>& input, const Financing<N>& plan) {
  N sum = 0;
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (is_cdc(input.loans[i].kind()) && plan.loans[i]) sum = sum + *plan.loans[i];
  for (std::size_t i = 0; i < input.grants.size(); ++i)
    if (plan.grants[i] && input.grants[i].origin && *input.grants[i].origin != GrantOrigin::other)
      sum = sum + *plan.grants[i];
  return sum;
}

/// Regulated funding has to exceed a share of the cost.
template <Number N>
struct FinancingTest {
  N share, regulated, needed;
  bool passes_with(const N& more) const { return is_below<N>(needed, regulated + more); }
};

/// Of new buildings; empty where there is nothing to hold it against.
template <Number N>
std::optional<FinancingTest<N>> financing_test(const Case<N>& input, const Law& law,
                                               const Financing<N>& plan,
                                               const GoverningDates& dates) {
  if (is_bought(input.operation) || input.operation.tenure == Tenure::rehabilitation_lease)
    return {};
  const Parameter& parameter = has_split_ownership(input.operation)
                                   ? law::parameter::tfpb_loan_share_split
                                   : law::parameter::tfpb_loan_share;
  const auto share = law.value<N>(parameter, known(parameter, dates));
  if (!share || !plan.cost || !plan.grant_total || !plan.loan_total) return {};
  if (!(N(0) < *plan.cost)) return {};  // what costs nothing has no share to be tested
  return FinancingTest<N>{*share, regulated_funding(input, plan), *share * *plan.cost};
}

template <Number N>
bool passes_financing_test(const Case<N>& input, const Law& law, const Financing<N>& plan,
                           const GoverningDates& dates, Findings& findings) {
  const auto test = financing_test(input, law, plan, dates);
  if (!test || test->passes_with(N(0))) return true;
  N unsure = 0;
  for (std::size_t i = 0; i < input.grants.size(); ++i)
    if (plan.grants[i] && !input.grants[i].origin) unsure = unsure + *plan.grants[i];
  const bool perhaps = test->passes_with(unsure);
  const std::string regulated = rounded_text<N>(test->regulated / *plan.cost * N(100), 1);
  if (perhaps)
    alert<AlertCode::exemption_by_grants>(findings, "grants", regulated);
  else
    alert<AlertCode::exemption_refused>(findings, "grants", regulated,
                                        rounded_text<N>(test->share * N(100), 0));
  return perhaps;
}

/// Whether what is bought is exempt: by the help that its tranches have. What is not said of them
/// is taken to be there, with a note; a tranche without such help beside others goes with them.
template <Number N>
bool bought_with_help(const Case<N>& input, const Financing<N>& plan, Findings& findings) {
  bool helped = false, whole = input.operation.anah_works, unsaid = input.tranches.empty();
  std::vector<std::string> without;
  for (const auto& tranche : input.tranches) {
    const auto& product = tranche.product;
    helped |= product && (is_very_social(*product) || *product == Product::plus);
    unsaid |= !product;
    if (product == Product::pls || product == Product::lli) without.push_back(tranche.name);
  }
  // A grant of the ANRU or of the Anah is of the operation, whatever the product.
  for (std::size_t i = 0; i < input.grants.size(); ++i)
    whole |=
        input.grants[i].origin == GrantOrigin::anru && plan.grants[i] && N(0) < *plan.grants[i];
  if (whole) return true;
  if (!helped && !unsaid)
    alert<AlertCode::bought_without_help>(findings, "tranches");
  else if (!helped)
    alert<AlertCode::help_unsaid>(findings, "tranches");
  else if (!without.empty())
    alert<AlertCode::bought_with_help_in_part>(findings, "tranches", listed(without));
  return helped || unsaid;
}

/// The years run from the one after.
template <Number N>
Date exemption_start(const Case<N>& input, const GoverningDates& dates) {
  if (!is_bought(input.operation) || input.operation.anah_works) return dates.completion;
  return input.operation.purchase_date.value_or(dates.completion);
}

template <Number N>
Exemption exemption_of(const Case<N>& input, const Law& law, const Financing<N>& plan,
                       const GoverningDates& dates, Findings& findings) {
  if (input.operation.tenure == Tenure::rehabilitation_lease)
    return leased(input.operation, dates.letting);
  Exemption exemption;
  // Works on a building that is taxed already give no exemption of their own.
  if (input.operation.kind == OperationKind::rehabilitation) {
    exemption.first_taxed_year = dates.letting.year;
    return exemption;
  }
  exemption.holds = is_bought(input.operation)
                        ? bought_with_help(input, plan, findings)
                        : passes_financing_test(input, law, plan, dates, findings);
  if (exemption.holds) exemption.years = exemption_years(input, law, dates, findings);
  exemption.first_taxed_year = exemption_start(input, dates).year + 1 + exemption.years;
  return exemption;
}

}  // namespace habitat::plai_balance
