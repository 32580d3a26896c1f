// SPDX-License-Identifier: Apache-2.0
// What deserves a word of inputs that are sound: items that are nearly named like a known one, and
// what is given and nothing asks for.
#pragma once

#include "cost_of_use/case/case.hpp"
#include "cost_of_use/rules/month.hpp"
#include "cost_of_use/words/alerts.hpp"
#include "cost_of_use/words/item_words.hpp"
#include "describe/path.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use {

template <Number N>
class InputNotes {
 public:
  explicit InputNotes(Findings& findings) : findings_(findings) {}

  void of_case(const Case<N>& input) {
    if (input.household.grant_holder && !input.household.student) unused("household.grant_holder");
    const Household<N>& household = input.household;
    const bool alone_with_children = !household.couple && household.dependents > 0;
    if (household.child_under_3 && !alone_with_children) unused("household.child_under_3");
    if (household.separated_recently && !alone_with_children)
      unused("household.separated_recently");
    if (household.pregnant && household.couple) unused("household.pregnant");
    if (input.budget.parts && input.budget.divide_by != DivideBy::parts) unused("budget.parts");
    if (std::any_of(input.demand.begin(), input.demand.end(),
                    [](const auto& one) { return one.household.shared_custody > 0; }))
      unused("demand[].shared_custody");
    of_living(input.living, "");
    if (!input.reference) return;
    of_living(*input.reference, "reference.");
    if (!(input.reference->effort == Effort<N>{})) unused("reference.effort.flat_charges");
  }

 private:
  void of_living(const Living<N>& living, const std::string& path) {
    items(living.charges, path, "charges");
    items(living.other, path, "other");
    const Dwelling<N>& dwelling = living.dwelling;
    if (!dwelling.rls.word && !owes_rls(dwelling)) unused(path + "dwelling.rls");
    if (dwelling.furnished && law::has_redevance(dwelling.kind))
      unused(path + "dwelling.furnished");
    for (std::size_t i = 0; i < living.energy.size(); ++i)
      if (!living.energy[i].need_per_m2 && !(living.energy[i].efficiency == N(1)))
        unused(path + path_at("energy", i, "efficiency"));
    for (std::size_t i = 0; i < living.other.size(); ++i) {
      if (living.other[i].price) continue;
      if (living.other[i].life) unused(path + path_at("other", i, "life"));
      if (living.other[i].rate) unused(path + path_at("other", i, "rate"));
    }
  }

  void items(const auto& lines, const std::string& path, std::string_view list) {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (const std::string near = near_item(lines[i].item); !near.empty())
        alert<AlertCode::item_unknown>(findings_, path + path_at(list, i, "item"), lines[i].item,
                                       near);
  }

  void unused(const std::string& path) { alert<AlertCode::unused>(findings_, path, path); }

  Findings& findings_;
};

/// An aid that is not by its formula, beside what that would be.
template <Number N>
void note_notice(const Case<N>& input, const Month<N>& month, Findings& findings) {
  const auto& aid = input.living.dwelling.aid;
  if (aid.word || !month.aid) return;
  alert<AlertCode::aid_of_notice>(findings, "dwelling.aid", rounded_text<N>(aid.number, 2),
                                  rounded_text<N>(month.aid->net, 2));
}

/// An aid above what it helps with: charges that are not given, or an amount of a year.
template <Number N>
void note_aid_above_rent(const Dwelling<N>& dwelling, const Month<N>& month, Findings& findings) {
  const auto &rent = month.of(Group::rent), &charges = month.of(Group::charges);
  if (!month.aid_paid || !month.rls || !rent || !charges || *rent == N(0)) return;
  if (!is_below<N>(N(*rent + *charges), N(*month.aid_paid + *month.rls))) return;
  if (dwelling.aid.word)
    alert<AlertCode::formula_above_rent>(findings, "dwelling.rent");
  else
    alert<AlertCode::aid_above_rent>(findings, "dwelling.aid");
}

/// Flat resources of students are those of tenants.
template <Number N>
void note_student(const Case<N>& input, Findings& findings) {
  if (!input.household.student) return;
  if (law::has_redevance(input.living.dwelling.kind))
    alert<AlertCode::student_in_foyer>(findings, "household.student");
  else
    alert<AlertCode::student>(findings, "household.student");
}

template <Number N>
void note_inputs(const Case<N>& input, Findings& findings) {
  InputNotes<N>(findings).of_case(input);
}

}  // namespace habitat::cost_of_use
