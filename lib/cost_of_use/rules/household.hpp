// SPDX-License-Identifier: Apache-2.0
// A household as the rules ask for it: how many, on what. An income that is not given falls back on
// another, which is told.
#pragma once

#include "cost_of_use/case/case.hpp"
#include "cost_of_use/words/alerts.hpp"
#include "cost_of_use/words/words.hpp"
#include "law/consumption_units.hpp"
#include "law/resource_ceiling.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Means {
  int persons = 1, adults = 1, children_under_14 = 0, shared_custody = 0;
  std::optional<N> resources, income, reference_income;
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
  if (findings) alert<AlertCode::income_approximated>(*findings, wanted, wanted, given.name);
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

/// What stands in for another is told, unless nobody listens.
template <Number N>
Means<N> means_of(const Household<N>& household, Findings* findings) {
  Means<N> means;
  means.persons = persons_of(household);
  means.adults = household.adults.value_or(household.couple ? 2 : 1);
  means.children_under_14 = household.children_under_14.value_or(0);
  means.shared_custody = household.shared_custody;
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
