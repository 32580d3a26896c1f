// SPDX-License-Identifier: Apache-2.0
// The controls that the lender and the law make on a plan.
#pragma once

#include "numbers/amount_words.hpp"
#include "plai_balance/rules/financing.hpp"

namespace habitat::plai_balance {

/// What a control sets loans against: the cost, or the funding where no cost is given.
template <Number N>
struct ControlBase {
  N amount;
  bool is_cost;
  std::string_view tranche;  ///< empty: of the whole operation
};

template <Number N>
void tell_cdc_share(const ControlBase<N>& base, const std::string& share, const std::string& limit,
                    Findings& findings) {
  if (base.tranche.empty() && base.is_cost)
    alert<AlertCode::cdc_share_of_cost>(findings, "loans", share, limit);
  else if (base.tranche.empty())
    alert<AlertCode::cdc_share_of_funding>(findings, "loans", share, limit);
  else if (base.is_cost)
    alert<AlertCode::cdc_share_of_tranche_cost>(findings, "loans", share, limit, base.tranche);
  else
    alert<AlertCode::cdc_share_of_tranche_funding>(findings, "loans", share, limit, base.tranche);
}

template <Number N>
void tell_pls_share(const ControlBase<N>& base, const std::string& share, const std::string& limit,
                    Findings& findings) {
  if (base.is_cost)
    alert<AlertCode::pls_share_of_tranche_cost>(findings, "loans", share, limit, base.tranche);
  else
    alert<AlertCode::pls_share_of_tranche_funding>(findings, "loans", share, limit, base.tranche);
}

template <Number N>
void check_control(const N& loans, const ControlBase<N>& base, const Parameter& parameter,
                   decltype(tell_cdc_share<N>)& tell, const Law& law, Findings& findings) {
  const auto limit = law.value<N>(parameter, law.as_of());
  if (!limit || !(N(0) < base.amount)) return;
  if (is_below<N>(loans + N(1) / N(100), *limit * base.amount))
    tell(base, rounded_text<N>(loans / base.amount * N(100), 1),
         rounded_text<N>(*limit * N(100), 0), findings);
}

/// Whether the Caisse des Dépôts is to lend on a tranche whatever it lends elsewhere.
inline bool asks_cdc_loan(const std::optional<Product>& product) {
  return product && (is_very_social(*product) || *product == Product::plus);
}

/// A loan given by share or as what closes the plan is known only now: its draws may exceed it.
template <Number N>
void check_draws(const Case<N>& input, const Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    const Loan<N>& loan = input.loans[i];
    if (loan.amount || !loan.prefinancing || !plan.loans[i]) continue;
    N drawn = 0;
    for (const auto& draw : loan.prefinancing->draws) drawn = drawn + draw.amount;
    if (is_below<N>(N(*plan.loans[i] + N(1) / N(200)), drawn))
      alert<AlertCode::drawn_above_loan>(findings, path_at("loans", i, "prefinancing.draws"),
                                         loan.label, rounded_text<N>(drawn, 2),
                                         rounded_text<N>(*plan.loans[i], 2));
  }
}

/// Caisse des Dépôts: its loans reach one half of the cost of each tranche; a PLS is a loan of one
/// half at least. Less than a cent is no shortfall.
template <Number N>
void check_controls(const Case<N>& input, const Financing<N>& plan, const Law& law,
                    Findings& findings) {
  check_draws(input, plan, findings);
  if (plan.cost && plan.total) {
    const N gap = *plan.cost - *plan.total, surplus = N(0) - gap;
    if (is_below<N>(N(1), gap))
      alert<AlertCode::funding_gap>(findings, "own_funds", rounded_text<N>(gap, 2));
    else if (is_below<N>(N(1), surplus))
      alert<AlertCode::funding_surplus>(findings, "own_funds", rounded_text<N>(surplus, 2));
  }
  N on_land = 0;
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (is_land(input.loans[i].kind()) && plan.loans[i]) on_land = on_land + *plan.loans[i];
  // A cost that is given as one line tells nothing of its land.
  if (plan.chapters[0] && N(0) < *plan.chapters[0] && *plan.chapters[0] + N(1) / N(100) < on_land)
    alert<AlertCode::land_loan>(findings, "loans", rounded_text<N>(on_land, 2),
                                rounded_text<N>(*plan.chapters[0], 2));
  bool lends = false;
  N all_cdc = 0;
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (is_cdc(input.loans[i].kind()) && plan.loans[i]) {
      lends = true;
      all_cdc = all_cdc + *plan.loans[i];
    }
  bool asked = lends;
  for (const auto& tranche : input.tranches) asked |= asks_cdc_loan(tranche.product);
  if (!asked || !plan.total || !(N(0) < *plan.total)) return;
  using namespace law::parameter;
  if (!plan.split_known || input.tranches.size() <= 1) {
    const std::string_view name =
        input.tranches.size() == 1 ? std::string_view(input.tranches[0].name) : "";
    check_control<N>(all_cdc, {plan.cost ? *plan.cost : *plan.total, plan.cost.has_value(), name},
                     loan_control_cdc_share, tell_cdc_share<N>, law, findings);
  }
  for (std::size_t i = 0; plan.split_known && i < input.tranches.size(); ++i) {
    const ControlBase<N> base{
        plan.cost ? plan.parts[i].cost
                  : plan.parts[i].grants + plan.parts[i].loans + plan.parts[i].own_funds,
        plan.cost.has_value(), input.tranches[i].name};
    if (input.tranches.size() > 1 && (lends || asks_cdc_loan(input.tranches[i].product)))
      check_control(plan.parts[i].cdc, base, loan_control_cdc_share, tell_cdc_share<N>, law,
                    findings);
    if (input.tranches[i].product == Product::pls)
      check_control(plan.parts[i].pls, base, loan_control_pls_share, tell_pls_share<N>, law,
                    findings);
  }
}

}  // namespace habitat::plai_balance
