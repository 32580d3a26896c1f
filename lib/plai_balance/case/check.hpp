// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a case before anything is computed of it. Faults carry the path of
// the input; the reader knows where that stands.
#pragma once

#include "plai_balance/case/check_operating.hpp"
#include "plai_balance/case/check_programme.hpp"

namespace habitat::plai_balance {

template <Number N>
void check_loan(const Loan<N>& loan, std::size_t i, const Case<N>& input, Faults& faults) {
  one_of(faults, path_at("loans", i),
         {{"amount", loan.amount.has_value()},
          {"share", loan.share.has_value()},
          {"balance", loan.balance}});
  if (loan.rate && loan.margin)
    faults.push_back({Code::exclusive, {}, path_at("loans", i, "margin"), {"rate", "margin"}});
  if (loan.first_year && loan.first_due_date)
    faults.push_back({Code::exclusive,
                      {},
                      path_at("loans", i, "first_due_date"),
                      {"first_year", "first_due_date"}});
  if (loan.profile == finance::Profile::equal_capital && !(loan.progression == N(0)))
    inconsistent(faults, path_at("loans", i, "progression"),
                 {"with equal capital the instalment has no progression",
                  "à capital constant l'échéance n'a pas de progressivité"},
                 {"remove the progression, or choose profile: annuity",
                  "enlever la progressivité, ou choisir profile: annuity"});
  if (loan.deferral && loan.term &&
      loan.deferral->periods >= *loan.term * static_cast<int>(loan.periodicity))
    inconsistent(
        faults, path_at("loans", i, "deferral.periods"),
        {"the deferral takes the whole term: nothing is left to repay in",
         "le différé prend toute la durée : il ne reste rien pour rembourser"},
        {"the term counts the deferred periods", "la durée comprend les périodes différées"});
  if (!loan.prefinancing) return;
  const auto& prefinancing = *loan.prefinancing;
  const auto end = prefinancing.end_date          ? prefinancing.end_date
                   : input.operation.letting_date ? input.operation.letting_date
                                                  : input.operation.completion_date;
  N drawn = 0;
  for (std::size_t k = 0; k < prefinancing.draws.size(); ++k) {
    drawn = drawn + prefinancing.draws[k].amount;
    if (end && prefinancing.draws[k].date > *end)
      inconsistent(faults, path_at(path_at("loans", i, "prefinancing.draws"), k, "date"),
                   {"the draw is after the end of drawing",
                    "la mobilisation est postérieure à la fin de mobilisation"});
  }
  if (loan.amount && *loan.amount < drawn)
    inconsistent(faults, path_at("loans", i, "prefinancing.draws"),
                 {"the draws exceed the amount of the loan",
                  "les mobilisations dépassent le montant du prêt"});
  if (!end)
    inconsistent(faults, path_at("loans", i, "prefinancing"),
                 {"nothing says when drawing ends", "rien ne dit quand la mobilisation se termine"},
                 {"give end_date here, or operation.letting_date",
                  "donner end_date ici, ou operation.letting_date"});
}

template <Number N>
void check_case(const Case<N>& input, Faults& faults) {
  NameCheck tranches("tranches", "name", faults), loans("loans", "label", faults),
      grants("grants", "label", faults), guarantors("guarantees", "guarantor", faults);
  for (std::size_t i = 0; i < input.tranches.size(); ++i) tranches.add(i, input.tranches[i].name);
  for (std::size_t i = 0; i < input.costs.size(); ++i)
    tranches.refer(input.costs[i].tranche, path_at("costs", i, "tranche"));
  for (std::size_t i = 0; i < input.grants.size(); ++i) {
    const auto& grant = input.grants[i];
    grants.add(i, grant.label);
    tranches.refer(grant.tranche, path_at("grants", i, "tranche"));
    one_of(faults, path_at("grants", i),
           {{"amount", grant.amount.has_value()},
            {"per_dwelling", grant.per_dwelling.has_value()},
            {"per_m2", grant.per_m2.has_value()},
            {"share", grant.share.has_value()}});
  }
  std::string closing = input.own_funds.closing ? "own_funds" : "";
  if (input.own_funds.closing && input.own_funds.amount)
    faults.push_back({Code::exclusive, {}, "own_funds.amount", {"closing", "amount"}});
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    loans.add(i, input.loans[i].label);
    tranches.refer(input.loans[i].tranche, path_at("loans", i, "tranche"));
    check_loan(input.loans[i], i, input, faults);
    if (!input.loans[i].balance) continue;
    if (!closing.empty())
      faults.push_back({Code::several_closings, {}, path_at("loans", i, "balance"), {closing}});
    closing = path_at("loans", i);
  }
  for (std::size_t i = 0; i < input.guarantees.size(); ++i) {
    guarantors.add(i, input.guarantees[i].guarantor);
    loans.refer(input.guarantees[i].loans, path_at("guarantees", i, "loans"));
  }
  loans.refer(input.own_funds.replaces, "own_funds.replaces");
  if (input.taxe_amenagement && input.taxe_amenagement->exempt)
    tranches.refer(*input.taxe_amenagement->exempt, "taxe_amenagement.exempt");
  check_programme(input, faults);
  check_operating(input, faults);
}

}  // namespace habitat::plai_balance
