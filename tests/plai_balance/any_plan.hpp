// SPDX-License-Identifier: Apache-2.0
// A plan drawn at random, in the words of a case: tranches, costs, grants, loans, what closes it.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "finance/property.hpp"

namespace habitat {

inline int whole(int least, int most) { return static_cast<int>(draw(least, most)); }
inline bool maybe() { return whole(0, 1) == 1; }

template <class T>
T one_of(std::initializer_list<T> choices) {
  return choices.begin()[whole(0, static_cast<int>(choices.size()) - 1)];
}

inline std::string euros(int most) {
  return std::to_string(whole(0, most)) + "." + std::to_string(whole(10, 99)) + " EUR";
}

/// A line that closes tranches of a plan, and the path of its amount.
struct Closing {
  std::string path;
  std::vector<bool> closes;  ///< which tranches
  bool closes_all() const { return std::count(closes.begin(), closes.end(), false) == 0; }
};

struct AnyPlan {
  int tranches = 0;
  bool scheduled = false;
  std::string text;
  std::vector<Closing> closings;
};

// A subset of the tranches as a member of a line; empty stands for all.
inline std::string some_tranches(int tranches, std::vector<bool>* covers = nullptr) {
  std::vector<bool> chosen(static_cast<std::size_t>(tranches), true);
  std::string names;
  if (tranches > 0 && maybe()) {
    const int always = whole(0, tranches - 1);
    for (int i = 0; i < tranches; ++i) {
      const bool takes = i == always || whole(0, 2) == 0;
      chosen[static_cast<std::size_t>(i)] = takes;
      if (takes) names += (names.empty() ? "T" : ", T") + std::to_string(i);
    }
    names = ", tranche: [" + names + "]";
  }
  if (covers) *covers = chosen;
  return names;
}

inline void add_tranches(AnyPlan& plan) {
  plan.tranches = whole(0, 4);
  const bool areas = maybe();
  if (plan.tranches > 0) plan.text += "tranches:\n";
  for (int i = 0; i < plan.tranches; ++i) {
    plan.text += "  - {name: T" + std::to_string(i) +
                 ", product: " + one_of<std::string>({"plai", "plus", "pls"}) +
                 ", dwellings: " + std::to_string(whole(1, 60));
    if (areas)
      plan.text += ", living_area: " + std::to_string(whole(20, 4000)) +
                   ".5 m2, annex_area: " + std::to_string(whole(0, 400)) + " m2";
    plan.text += "}\n";
  }
  if (plan.tranches > 0 && maybe())
    plan.text += areas && maybe() ? "share_key: living_area\n" : "share_key: dwellings\n";
}

// What a share is of: the whole cost, or chapters of it, up to so much a dwelling.
inline std::string some_base(int tranches) {
  std::string base =
      maybe() ? "" : one_of<std::string>({", base: building", ", base: [land, fees]"});
  if (tranches > 0 && maybe()) base += ", base_cap_per_dwelling: " + euros(50'000);
  return base;
}

inline void add_costs_and_grants(AnyPlan& plan) {
  plan.text += "costs:\n";
  for (int i = whole(1, 5); i > 0; --i)
    plan.text += "  - {chapter: " +
                 one_of<std::string>({"land", "building", "fees", "sundry", "financial"}) +
                 ", amount: " + euros(3'000'000) +
                 ", vat: " + one_of<std::string>({"included", "5.5 %", "10 %", "20 %"}) +
                 some_tranches(plan.tranches) + "}\n";
  const int grants = whole(0, 3);
  if (grants > 0) plan.text += "grants:\n";
  for (int i = 0; i < grants; ++i)
    plan.text +=
        "  - {label: G" + std::to_string(i) + ", " +
        (plan.tranches > 0 && maybe() ? "per_dwelling: " + euros(20'000)
         : maybe() ? "share: " + std::to_string(whole(0, 30)) + " %" + some_base(plan.tranches)
                   : "amount: " + euros(500'000)) +
        (whole(0, 3) == 0 ? ", cap: " + euros(300'000) : "") + some_tranches(plan.tranches) + "}\n";
}

// Terms of a schedule: half of them billed in cents, some at a fixed rate first.
inline std::string some_terms() {
  const int years = whole(2, 40);
  std::string terms = ", term: " + std::to_string(years) + " years, revision: " +
                      one_of<std::string>({"double", "simple", "double_limited"});
  if (maybe()) terms += ", periodicity: half_year";
  if (maybe()) terms += ", rounding: cent";
  if (whole(0, 3) == 0)
    terms += ", margin: 0.6 %, fixed_years: " + std::to_string(whole(1, years - 1));
  return terms;
}

inline void add_loans_and_closing(AnyPlan& plan) {
  const int loans = whole(0, 4);
  // One loan, own funds, a loan for each of the first two tranches and own funds for the rest,
  // none.
  const int closing = whole(0, 3);
  const bool apart = closing == 3 && plan.tranches > 2 && loans > 1;
  if (loans > 0) plan.text += "loans:\n";
  for (int i = 0; i < loans; ++i) {
    const std::string label = "L" + std::to_string(i);
    const bool closes_one = apart && i < 2, closes = closes_one || (closing == 1 && i == loans - 1);
    std::vector<bool> closed;
    std::string names =
        closes_one ? ", tranche: T" + std::to_string(i) : some_tranches(plan.tranches, &closed);
    if (closes_one) {
      closed.assign(static_cast<std::size_t>(plan.tranches), false);
      closed[static_cast<std::size_t>(i)] = true;
    }
    plan.text +=
        "  - {label: " + label + ", rate: " + std::to_string(whole(0, 5)) +
        ".3 %, product: " + one_of<std::string>({"plai", "plus_land", "pls", "employers", "bank"}) +
        (closes    ? ", balance: true"
         : maybe() ? ", share: " + std::to_string(whole(0, 50)) + " %"
                   : ", amount: " + euros(1'500'000)) +
        names;
    if (closes) plan.closings.push_back({"sources[label=" + label + "].amount", closed});
    // Interest paid as a cost is part of what the plan has to fund.
    if (whole(0, 3) == 0)
      plan.text += std::string(", prefinancing: {draws: [{date: 2027-01-15, amount: 0.1 EUR}, ") +
                   (closes ? "{date: 2028-01-31, amount: 90000 EUR}]" : "]") +
                   one_of<std::string>({"}", ", treatment: cost}"});
    // Schedules take nearly all the time of a case: few plans have them, and then for all loans.
    if (plan.scheduled) plan.text += some_terms();
    plan.text += "}\n";
  }
  if (closing == 2 || apart) {
    plan.text += "own_funds: {closing: true}\n";
    std::vector<bool> closed(static_cast<std::size_t>(plan.tranches), true);
    if (apart) closed[0] = closed[1] = false;
    plan.closings.push_back({"funding.own_funds", closed});
  } else if (maybe()) {
    plan.text += "own_funds: {amount: " + euros(500'000) + "}\n";
  }
}

inline AnyPlan any_plan() {
  AnyPlan plan;
  plan.scheduled = whole(0, 15) == 0;
  plan.text =
      "schema: plai-balance/case/1\nas_of: 2026-06-01\n"
      "operation: {decision_date: 2026-06-01, letting_date: 2028-07-01}\n";
  add_tranches(plan);
  add_costs_and_grants(plan);
  add_loans_and_closing(plan);
  if (maybe())
    plan.text +=
        "guarantees: [{guarantor: A, share: 40 %}, {guarantor: B, share: 35 %}, {guarantor: A, "
        "share: 25 %}]\n";
  if (maybe()) plan.text += "livret_a: {path: {2029: 2 %, 2031: 0 %, 2032: 3 %}}\n";
  return plan;
}

}  // namespace habitat
