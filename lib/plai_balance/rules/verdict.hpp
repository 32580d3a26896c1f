// SPDX-License-Identifier: Apache-2.0
// Whether an operation may be said to balance: the first that holds of
//
//   unknown           what decides is missing
//   not funded        the cost exceeds its funding by more than a euro
//   unbalanced        by the criterion of the case
//   manager deficit   in a year its cumulated account is below zero
//   balanced
#pragma once

#include "plai_balance/rules/manager.hpp"
#include "plai_balance/words/verdicts.hpp"

namespace habitat::plai_balance {

template <Number N>
class VerdictModel {
 public:
  explicit VerdictModel(Computation<N>& of) : of_(of), balance_(of.result.balance) {}

  void fill() {
    if (!balance_.decisive_amount || lacks_manager()) add(Verdict::unknown, {}, {});
    const auto& gap = of_.result.funding.gap;
    if (gap && is_below(N(1), *gap)) add(Verdict::not_funded, *gap, {});
    if (balance_.decisive_amount && falls_short(*balance_.decisive_amount))
      add(Verdict::unbalanced, *balance_.decisive_amount, decisive_year());
    judge_manager();
    balance_.verdict =
        balance_.reasons.empty() ? Verdict::balanced : balance_.reasons.front().verdict;
    if (balance_.verdict != Verdict::unknown) balance_.balanced = balance_.reasons.empty();
    conclude();
  }

 private:
  void add(Verdict verdict, std::optional<N> amount, std::optional<int> year) {
    balance_.reasons.push_back({verdict, std::move(amount), year});
  }
  bool lacks_manager() const {
    return of_.input.manager && balance_.decisive_amount && of_.result.manager_account.empty();
  }
  int last_year() const { return of_.plan.year(of_.plan.count() - 1); }
  std::optional<int> decisive_year() const {
    switch (of_.input.criterion) {
      case Criterion::every_year:
        return balance_.trough_year;
      case Criterion::at_horizon:
        return last_year();
      case Criterion::npv:
        break;
    }
    return {};
  }

  void judge_manager() {
    const std::vector<ManagerLine<N>>& lines = of_.result.manager_account;
    const auto lowest = lowest_year(lines);
    if (lowest && falls_short(lines[*lowest].cumulated))
      add(Verdict::manager_deficit, lines[*lowest].cumulated, lines[*lowest].year);
  }

  // What is not known alone is no verdict that can be negative: a case of loans asks for none.
  void conclude() {
    const bool negative =
        std::any_of(balance_.reasons.begin(), balance_.reasons.end(),
                    [](const VerdictReason<N>& one) { return one.verdict != Verdict::unknown; });
    const Outcome outcome = negative                                ? Outcome::unfavourable
                            : balance_.verdict == Verdict::balanced ? Outcome::favourable
                                                                    : Outcome::none;
    of_.findings.conclude(outcome, [&] { return sentence(); });
  }

  Message sentence() const {
    Message all;
    for (const VerdictReason<N>& reason : balance_.reasons) append_sentence(all, words_of(reason));
    if (balance_.reasons.empty())
      all = verdicts::balanced<N>(of_.input.criterion, *balance_.decisive_amount, decisive_year());
    if (balance_.verdict == Verdict::unknown)
      append_sentence(all, main_figure());
    else if (!of_.result.funding.gap)
      append_sentence(all, Message(verdicts::funding_not_judged));
    return all;
  }
  Message words_of(const VerdictReason<N>& reason) const {
    switch (reason.verdict) {
      case Verdict::not_funded:
        return verdicts::not_funded<N>(*reason.amount, *of_.result.cost.total);
      case Verdict::unbalanced:
        return verdicts::unbalanced<N>(of_.input.criterion, *reason.amount, reason.year);
      case Verdict::manager_deficit:
        return verdicts::manager_deficit<N>(*reason.amount, *reason.year);
      case Verdict::unknown:
      case Verdict::balanced:
        break;
    }
    return verdicts::unknown(lacking());
  }

  // Inputs that the account lacks; in the place of a figure among them what that one lacks.
  std::vector<std::string> lacking() const {
    std::vector<std::string> inputs, figures{"account", "manager_account", "rent.annual"};
    for (std::size_t i = 0; i < figures.size(); ++i)
      for (const Missing& one : of_.findings.missing)
        if (one.figure == figures[i] || generic_path(one.figure) == figures[i] + "[]")
          for (const std::string& input : one.inputs)
            add_once(is_missing(input) ? figures : inputs, input);
    return inputs;
  }
  bool is_missing(const std::string& figure) const {
    return std::any_of(of_.findings.missing.begin(), of_.findings.missing.end(),
                       [&](const Missing& one) { return one.figure == figure; });
  }

  Message main_figure() const {
    const Result<N>& result = of_.result;
    const FundingFigures<N>& funding = result.funding;
    if (result.cost.total && funding.total)
      return verdicts::plan<N>(*result.cost.total, *funding.total);
    const AnnuityLine<N>* highest = nullptr;
    for (const AnnuityLine<N>& line : result.annuities)
      if (!highest || is_below(highest->total, line.total)) highest = &line;
    if (highest && funding.loans)
      return verdicts::loans<N>(*funding.loans, highest->total, highest->year);
    if (funding.total && N(0) < *funding.total) return verdicts::funded<N>(*funding.total);
    if (result.cost.total) return verdicts::cost<N>(*result.cost.total);
    if (result.rent.max_per_m2) return verdicts::highest_rent<N>(*result.rent.max_per_m2);
    return {};
  }

  Computation<N>& of_;
  BalanceFigures<N>& balance_;
};

}  // namespace habitat::plai_balance
