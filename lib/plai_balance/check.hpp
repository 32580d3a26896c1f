// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a case before anything is computed of it. Faults carry the path of
// the input; the reader knows where that stands.
#pragma once

#include <algorithm>
#include <array>

#include "describe/nearest.hpp"
#include "plai_balance/check_operating.hpp"

namespace habitat::plai_balance {

/// Names that refer to elements of another list, and names that have to be one of a kind.
class NameCheck {
 public:
  NameCheck(std::string_view list, std::string_view member, Faults& faults)
      : list_(list), member_(member), faults_(faults) {}
  void add(std::size_t i, const std::string& name) {
    if (knows(name))
      faults_.push_back(
          {Code::repeated_name, {}, path_at(list_, i, member_), {name, std::string(member_)}});
    if (count_ < few_.size())
      few_[count_++] = &name;
    else
      more_.push_back(&name);
  }
  template <class Path>
  void refer(const Names& names, const Path& path) const {
    for (std::size_t i = 0; i < names.names.size(); ++i) {
      const auto& name = names.names[i];
      if (knows(name)) continue;
      const auto all = known();
      faults_.push_back({Code::unknown_name,
                         {},
                         names.names.size() > 1 ? path_at(std::string(path), i) : std::string(path),
                         {std::string(list_), name, nearest(name, all), listed(all)}});
    }
  }

 private:
  bool knows(const std::string& name) const {
    const auto same = [&](const std::string* known) { return *known == name; };
    return std::any_of(few_.begin(), few_.begin() + static_cast<std::ptrdiff_t>(count_), same) ||
           std::any_of(more_.begin(), more_.end(), same);
  }
  std::vector<std::string> known() const {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count_; ++i) all.push_back(*few_[i]);
    for (const std::string* name : more_) all.push_back(*name);
    return all;
  }

  std::string_view list_, member_;
  Faults& faults_;
  // Of the case, which stays: most lists are short, and a row of a batch takes no memory.
  std::array<const std::string*, 16> few_;
  std::size_t count_ = 0;
  std::vector<const std::string*> more_;
};

template <Number N>
void check_loan(const Loan<N>& loan, std::size_t i, const Case<N>& input, Faults& faults) {
  one_of(faults, LatePath("loans", i),
         {{"amount", loan.amount.has_value()},
          {"share", loan.share.has_value()},
          {"balance", loan.balance}});
  if (loan.rate && loan.margin)
    faults.push_back({Code::exclusive, {}, path_at("loans", i, "margin"), {"rate", "margin"}});
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
    tranches.refer(input.costs[i].tranche, LatePath("costs", i, "tranche"));
  for (std::size_t i = 0; i < input.grants.size(); ++i) {
    const auto& grant = input.grants[i];
    grants.add(i, grant.label);
    tranches.refer(grant.tranche, LatePath("grants", i, "tranche"));
    one_of(faults, LatePath("grants", i),
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
    tranches.refer(input.loans[i].tranche, LatePath("loans", i, "tranche"));
    check_loan(input.loans[i], i, input, faults);
    if (!input.loans[i].balance) continue;
    if (!closing.empty())
      faults.push_back({Code::several_closings, {}, path_at("loans", i, "balance"), {closing}});
    closing = path_at("loans", i);
  }
  for (std::size_t i = 0; i < input.guarantees.size(); ++i) {
    guarantors.add(i, input.guarantees[i].guarantor);
    loans.refer(input.guarantees[i].loans, LatePath("guarantees", i, "loans"));
  }
  loans.refer(input.own_funds.replaces, "own_funds.replaces");
  if (input.taxe_amenagement && input.taxe_amenagement->exempt)
    tranches.refer(*input.taxe_amenagement->exempt, "taxe_amenagement.exempt");
  check_operating(input, faults);
}

}  // namespace habitat::plai_balance
