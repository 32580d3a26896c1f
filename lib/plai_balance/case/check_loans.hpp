// SPDX-License-Identifier: Apache-2.0
// What has to fit together in the loans of a case, and in the lines that close its plan.
#pragma once

#include "describe/check_words.hpp"
#include "plai_balance/case/case.hpp"
#include "plai_balance/rules/tranches.hpp"

namespace habitat::plai_balance {

/// One rate, or a fixed one first and then one that follows the Livret A.
template <Number N>
void check_rate(const Loan<N>& loan, std::size_t i, Faults& faults) {
  if (!loan.product && !loan.rate)
    faults.push_back({Code::one_of_needed,
                      {},
                      path_at("loans", i),
                      {path_at("loans", i), std::string("product, rate")}});
  if (!loan.fixed_years) {
    if (loan.rate && loan.margin)
      faults.push_back({Code::exclusive, {}, path_at("loans", i, "margin"), {"rate", "margin"}});
    return;
  }
  if (!loan.rate)
    inconsistent(
        faults, path_at("loans", i, "fixed_years"),
        {"years at a fixed rate need that rate", "des années à taux fixe demandent ce taux"},
        {"give rate, and margin for the years after",
         "donner rate, et margin pour les années suivantes"});
  if (loan.revision == finance::Revision::fixed)
    inconsistent(faults, path_at("loans", i, "revision"),
                 {"a loan that leaves its fixed rate follows the Livret A from then on",
                  "un prêt qui quitte son taux fixe suit ensuite le Livret A"},
                 {"choose simple, double or double_limited, or remove fixed_years",
                  "choisir simple, double ou double_limited, ou enlever fixed_years"});
  if (loan.term && *loan.fixed_years >= *loan.term)
    inconsistent(faults, path_at("loans", i, "fixed_years"),
                 {"the fixed rate takes the whole term", "le taux fixe prend toute la durée"},
                 {"lengthen the term, or give rate alone and revision: fixed",
                  "allonger la durée, ou donner rate seul et revision: fixed"});
}

template <Number N>
void check_profile(const Loan<N>& loan, std::size_t i, Faults& faults) {
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
}

template <Number N>
void check_prefinancing(const Loan<N>& loan, std::size_t i, const Operation& operation,
                        Faults& faults) {
  if (!loan.prefinancing) return;
  const auto& prefinancing = *loan.prefinancing;
  const auto end = prefinancing.end_date    ? prefinancing.end_date
                   : operation.letting_date ? operation.letting_date
                                            : operation.completion_date;
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
void check_loan(const Loan<N>& loan, std::size_t i, const Operation& operation, Faults& faults) {
  one_of(faults, path_at("loans", i),
         {{"amount", loan.amount.has_value()},
          {"share", loan.share.has_value()},
          {"balance", loan.balance}});
  check_rate(loan, i, faults);
  check_profile(loan, i, faults);
  check_prefinancing(loan, i, operation, faults);
}

/// No tranche is closed twice; own funds close what is left, so that something has to be.
template <Number N>
void check_closing(const Case<N>& input, Faults& faults) {
  if (input.own_funds.closing && input.own_funds.amount)
    faults.push_back({Code::exclusive, {}, "own_funds.amount", {"closing", "amount"}});
  std::vector<std::string> closed(std::max<std::size_t>(1, input.tranches.size()));
  std::string last;
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    if (!input.loans[i].balance) continue;
    std::string before;
    for (std::size_t k = 0; k < closed.size(); ++k) {
      if (!bears_on(input.loans[i].tranche, input, k)) continue;
      if (before.empty()) before = closed[k];
      closed[k] = last = path_at("loans", i);
    }
    if (!before.empty())
      faults.push_back({Code::several_closings, {}, path_at("loans", i, "balance"), {before}});
  }
  const bool all = std::find(closed.begin(), closed.end(), "") == closed.end();
  if (input.own_funds.closing && all)
    faults.push_back({Code::several_closings, {}, "own_funds.closing", {last}});
}

}  // namespace habitat::plai_balance
