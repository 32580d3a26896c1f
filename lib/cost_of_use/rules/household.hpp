// SPDX-License-Identifier: Apache-2.0
// A household as the rules ask for it: how many, on what. An income that is not given falls back on
// another, which is told.
#pragma once

#include "cost_of_use/rules/incomes.hpp"
#include "cost_of_use/words/alerts.hpp"
#include "cost_of_use/words/item_words.hpp"
#include "cost_of_use/words/words.hpp"
#include "law/consumption_units.hpp"
#include "law/resource_ceiling.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Means {
  int persons = 1, adults = 1, children_under_14 = 0, shared_custody = 0;
  bool lone_parent = false;
  std::optional<N> resources, income, reference_income;
  std::optional<CountedIncomes<N>> by_kind;  ///< where incomes are given by kind

  /// What the RSA counts of a month.
  const N& of_rsa() const { return by_kind ? by_kind->of_rsa : *income; }
};

namespace detail {

/// An income by its name, and what brings it to the period of the one it stands for.
template <Number N>
struct OtherIncome {
  std::string_view name;
  const std::optional<N>& amount;
  N factor;
};

/// The first that is given.
template <Number N>
std::optional<N> stand_in(std::string_view wanted, const OtherIncome<N>& first,
                          const OtherIncome<N>& second, Findings* findings) {
  const OtherIncome<N>& given = first.amount ? first : second;
  if (!given.amount) return {};
  if (findings && given.name == "income")
    alert<AlertCode::income_alone>(*findings, wanted, wanted);
  else if (findings)
    alert<AlertCode::income_approximated>(*findings, wanted, wanted, given.name);
  return N(*given.amount * given.factor);
}

}  // namespace detail

/// Persons, as given or as the rest says.
template <Number N>
int persons_of(const Household<N>& household) {
  if (household.persons) return *household.persons;
  return std::max(household.adults.value_or(household.couple ? 2 : 1), household.couple ? 2 : 1) +
         household.dependents;
}

/// What follows of incomes by kind, where the case does not give it itself; that it gives another
/// amount is told.
template <Number N>
std::optional<N> by_kinds(std::string_view path, const std::optional<N>& given, const N& computed,
                          std::string_view unit, const Text& rule, Findings* findings) {
  if (given) {
    if (findings && is_below(N(1) / N(200), max(N(*given - computed), N(computed - *given))))
      alert<AlertCode::incomes_differ>(*findings, path, path, rounded_text<N>(*given, 2),
                                       rounded_text<N>(computed, 2), unit);
    return given;
  }
  if (findings && findings->notes)
    findings->assumptions.push_back(
        {std::string(path), value_of<N>(computed), std::string(unit), "default", "", "", rule});
  return computed;
}

template <Number N>
void count_incomes(const Household<N>& household, const CountedIncomes<N>& counted, Means<N>& means,
                   Findings* findings) {
  const N base = step(words::income_base, counted.base);
  means.by_kind = counted;
  means.resources = by_kinds<N>("household.resources", household.resources, base, "EUR/year",
                                labels::base_by_kind, findings);
  means.income =
      by_kinds<N>("household.income", household.income, N(step(words::income, counted.received)),
                  "EUR/month", labels::sum_of_kinds, findings);
  means.reference_income = by_kinds<N>("household.reference_income", household.reference_income,
                                       base, "EUR/year", labels::base_by_kind, findings);
  if (!findings) return;
  if (counted.has_other) alert<AlertCode::other_income>(*findings, "household.incomes");
  if (counted.persons > means.persons)
    alert<AlertCode::income_persons>(*findings, "household.incomes",
                                     std::to_string(counted.persons),
                                     std::to_string(means.persons));
}

/// What stands in for another is told, unless nobody listens.
template <Number N>
Means<N> means_of(const Household<N>& household, const std::vector<Income<N>>& incomes, Date date,
                  const Law& law, Findings* findings) {
  Means<N> means;
  means.persons = persons_of(household);
  means.adults = household.adults.value_or(household.couple ? 2 : 1);
  means.children_under_14 = household.children_under_14.value_or(0);
  means.shared_custody = household.shared_custody;
  means.lone_parent = !household.couple && household.dependents > 0;
  if (!incomes.empty())
    if (const auto counted = IncomeModel<N>(incomes, date, law).count()) {
      count_incomes(household, *counted, means, findings);
      return means;
    }
  const N month = N(1) / N(12), year = 12;
  means.resources = household.resources;
  if (!means.resources)
    if (const auto other =
            detail::stand_in<N>("household.resources", {"income", household.income, year},
                                {"reference_income", household.reference_income, N(1)}, findings))
      means.resources = N(step(words::resources, *other));
  means.income = household.income;
  if (!means.income)
    if (const auto other =
            detail::stand_in<N>("household.income", {"resources", household.resources, month},
                                {"reference_income", household.reference_income, month}, findings))
      means.income = N(step(words::income, *other));
  means.reference_income = household.reference_income;
  if (!means.reference_income)
    if (const auto other = detail::stand_in<N>("household.reference_income",
                                               {"resources", household.resources, N(1)},
                                               {"income", household.income, year}, findings))
      means.reference_income = N(step(words::reference_income, *other));
  return means;
}

/// Modified OECD scale.
template <Number N>
N consumption_units(const Means<N>& means) {
  return step(words::consumption_units,
              law::consumption_units<N>(means.persons, means.children_under_14));
}

/// What is told of the composition.
template <Number N>
void note_composition(const Household<N>& household, Findings& findings) {
  if (household.dependents > 0 && !household.children_under_14)
    alert<AlertCode::ages_unknown>(findings, "household.children_under_14");
  if (!household.persons && findings.notes)
    alert<AlertCode::persons_assumed>(findings, "household.persons",
                                      std::to_string(persons_of(household)));
  if (household.shared_custody > 0)
    alert<AlertCode::shared_custody>(findings, "household.shared_custody");
}

/// The category of the resource ceilings, from 1. Order of 29 July 1987: persons; one more for a
/// person alone with dependents, or, up to the sixth, where one of them is disabled; a young couple
/// without dependents counts as three.
template <Number N>
int ceiling_category(const Household<N>& household, const Means<N>& means) {
  int category = means.persons;
  const bool alone = !household.couple && means.adults == 1;
  if (alone && household.dependents > 0) category = std::max(category, household.dependents + 2);
  if (household.disabled_person && means.persons < static_cast<int>(law::ceiling_categories))
    category = std::max(category, means.persons + 1);
  if (household.young_couple && household.couple && household.dependents == 0)
    category = std::max(category, 3);
  return category;
}

}  // namespace habitat::cost_of_use
