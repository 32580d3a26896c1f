// SPDX-License-Identifier: Apache-2.0
// The four searches put together with what they rest on: the rents that the tables allow, the loans
// that must stay for the exemption from TFPB and for the lender.
#pragma once

#include "numbers/amount_words.hpp"
#include "plai_balance/rules/property_tax.hpp"
#include "plai_balance/rules/search.hpp"
#include "plai_balance/words/searches.hpp"

namespace habitat::plai_balance {

/// The rent that the tables allow, over all tranches; empty where one of them is not known.
template <Number N>
std::optional<N> maximum_rent(const RentPlan<N>& rents) {
  N month = 0, area = 0;
  for (const auto& rent : rents.tranches) {
    if (!rent.max || !rent.useful_area) return {};
    month = month + *rent.max * *rent.useful_area;
    area = area + *rent.useful_area;
  }
  return ratio<N>(month, area);
}

/// At the land cost found, whether loans of the Caisse des Dépôts still reach their share of the
/// cost.
template <Number N>
void check_dearer_land(const Case<N>& input, const Law& law, const Financing<N>& financing,
                       const N& more, Findings& findings) {
  const auto limit = law.value<N>(law::parameter::loan_control_cdc_share, law.as_of());
  if (!limit || !financing.cost) return;
  N lent = more;  // by the loan that pays for the land
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (is_cdc(input.loans[i].kind())) lent = lent + *financing.loans[i];
  const N cost = *financing.cost + more;
  if (N(0) < cost && is_below<N>(lent + N(1) / N(100), *limit * cost))
    alert<AlertCode::land_and_loans>(findings, "", rounded_text<N>(lent / cost * N(100), 1),
                                     rounded_text<N>(*limit * N(100), 0));
}

/// Whether the test of the TFPB exemption falls with so much less of regulated loans.
template <Number N>
bool loses_exemption(const Case<N>& input, const Law& law, const Financing<N>& financing,
                     const GoverningDates& dates, const N& replaced) {
  const auto test = financing_test(input, law, financing, dates);
  return test && test->passes_with(N(0)) && !test->passes_with(N(0) - replaced);
}

/// The account in which the TFPB is due at once.
template <Number N>
AccountPlan<N> plan_without_exemption(const Computation<N>& of) {
  Exemption lost = of.exemption;
  lost.first_taxed_year -= of.exemption.years;
  Findings told_already;
  AccountPlan<N> plan;
  plan_account(of, lost, plan, told_already);
  return plan;
}

/// The least own funds. Where they take the place of so many regulated loans that the exemption
/// from TFPB falls, the account is the one in which the tax is due at once.
template <Number N>
std::optional<N> least_own_funds(const Computation<N>& of, Searches<N>& searches,
                                 const std::vector<std::vector<N>>& by_loan) {
  auto more = searches.in_place_of_loans(true);
  if (more && of.exemption.holds &&
      loses_exemption(of.input, of.law, of.financing, of.dates, searches.regulated_in(*more))) {
    const AccountPlan<N> plan = plan_without_exemption(of);
    Account<N> account;
    AccountModel<N> model(plan, account);
    model.compute();
    more =
        Searches<N>(of.input, of.law, of.financing, plan, account, by_loan).in_place_of_loans(true);
    alert<AlertCode::own_funds_and_exemption>(of.findings);
  }
  if (!more) return {};
  return N(*of.financing.own_funds + *more);
}

/// Why a search has no answer, or what it lacks.
template <Number N>
void tell_unsolved(Computation<N>& of, const Searches<N>& searches) {
  const SolvedFigures<N>& solved = of.result.solved;
  Findings& findings = of.findings;
  if (!solved.practised_rent)
    findings.lacks("solved.equilibrium_rent", {"tranches[].living_area"});
  else if (!solved.equilibrium_rent)
    findings.has_none("solved.equilibrium_rent",
                      searches.has_rents() ? searches::no_rent : searches::no_rents);
  const Text& by_loans = searches.has_loans() ? searches::not_by_loans : searches::no_loans;
  if (!solved.minimal_own_funds) findings.has_none("solved.minimal_own_funds", by_loans);
  if (!solved.subsidy_needed) findings.has_none("solved.subsidy_needed", by_loans);
  if (!of.financing.chapters[0])
    findings.lacks("solved.maximum_land_cost", {"costs[].chapter"});
  else if (!solved.maximum_land_cost)
    findings.has_none("solved.maximum_land_cost",
                      searches.has_land_loan() ? searches::not_by_land : searches::no_land_loan);
}

/// A rent that would balance the operation and is not allowed is no way out.
template <Number N>
void check_reach(SolvedFigures<N>& solved, Findings& findings) {
  if (!solved.equilibrium_rent || !solved.maximum_rent) return;
  if (!is_below<N>(N(*solved.maximum_rent + N(1) / N(200)), *solved.equilibrium_rent)) return;
  const std::string rent = rounded_text<N>(*solved.equilibrium_rent, 2),
                    maximum = rounded_text<N>(*solved.maximum_rent, 2);
  alert<AlertCode::rent_out_of_reach>(findings, "", rent, maximum);
  if (findings.notes)
    solved.out_of_reach.push_back(
        searches::rent_out_of_reach(*solved.equilibrium_rent, *solved.maximum_rent));
}

/// What each answer asks to be changed.
template <Number N>
void fill_changes(const std::optional<N>& own_funds, const std::optional<N>& land,
                  SolvedFigures<N>& solved) {
  const auto change = [](const std::optional<N>& to, const std::optional<N>& from) {
    return to && from ? std::optional<N>(*to - *from) : std::nullopt;
  };
  solved.rent_change = change(solved.equilibrium_rent, solved.practised_rent);
  solved.own_funds_change = change(solved.minimal_own_funds, own_funds);
  solved.land_cost_change = change(solved.maximum_land_cost, land);
}

template <Number N>
void fill_solved(Computation<N>& of, const std::vector<std::vector<N>>& by_loan) {
  const Financing<N>& financing = of.financing;
  const RentPlan<N>& rents = of.rents;
  Searches<N> searches(of.input, of.law, financing, of.plan, of.result.account, by_loan);
  auto& solved = of.result.solved;
  const auto& area = of.result.programme.useful_area;
  const N& redevance = of.plan.operating.of(Line::redevance).base;
  if (area && N(0) < *area) {
    const N yearly = rents.annual && N(0) < *rents.annual ? *rents.annual : redevance;
    solved.practised_rent = yearly / (N(12) * *area);
    solved.equilibrium_rent = searches.equilibrium_rent(*solved.practised_rent);
  }
  solved.maximum_rent = maximum_rent(rents);
  solved.minimal_own_funds = least_own_funds<N>(of, searches, by_loan);
  solved.subsidy_needed = searches.in_place_of_loans(false);
  solved.maximum_land_cost = searches.maximum_land_cost();
  fill_changes(financing.own_funds, financing.chapters[0], solved);
  tell_unsolved(of, searches);
  check_reach(solved, of.findings);
  if (solved.maximum_land_cost && financing.chapters[0])
    check_dearer_land<N>(of.input, of.law, financing,
                         *solved.maximum_land_cost - *financing.chapters[0], of.findings);
  const N gap = financing.cost && financing.total ? N(*financing.cost - *financing.total) : N(0);
  if (is_below<N>(N(1), max(gap, N(0) - gap)))
    alert<AlertCode::searches_with_gap>(of.findings, "", rounded_text<N>(gap, 2));
}

}  // namespace habitat::plai_balance
