// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a case before anything is computed of it. Faults carry the path of
// the input; the reader knows where that stands.
#pragma once

#include "cost_of_use/life_cycle/case/check.hpp"
#include "cost_of_use/rules/household.hpp"
#include "cost_of_use/sharing/case/check.hpp"
#include "describe/check_words.hpp"

namespace habitat::cost_of_use {

template <Number N>
void check_household(const Household<N>& household, const std::string& path, Faults& faults) {
  const int least = (household.couple ? 2 : 1) + household.dependents;
  if (household.persons && *household.persons < least)
    inconsistent(faults, join_path(path, "persons"),
                 {"fewer persons than the couple or person and the dependents",
                  "moins de personnes que la personne ou le couple et les personnes à charge"},
                 {"count everybody who lives there", "compter tous ceux qui y vivent"});
  if (household.persons && household.adults && *household.persons < *household.adults)
    inconsistent(faults, join_path(path, "adults"),
                 {"more adults than persons", "plus d'adultes que de personnes"});
  if (household.adults && household.couple && *household.adults < 2)
    inconsistent(faults, join_path(path, "adults"),
                 {"a couple is two adults at least", "un couple fait au moins deux adultes"});
  if (household.children_under_14 && *household.children_under_14 >= persons_of(household))
    inconsistent(faults, join_path(path, "children_under_14"),
                 {"nobody of 14 or more is left", "il ne reste personne de 14 ans ou plus"});
  if (household.shared_custody > persons_of(household) - (household.couple ? 2 : 1))
    inconsistent(faults, join_path(path, "shared_custody"),
                 {"more children in shared custody than persons beside the adults",
                  "plus d'enfants en résidence alternée que de personnes hors adultes"},
                 {"count them among the persons", "les compter parmi les personnes"});
  if (household.child_under_3 && household.children_under_14 == 0)
    inconsistent(faults, join_path(path, "child_under_3"),
                 {"a child under three, and no child under 14",
                  "un enfant de moins de 3 ans, et aucun enfant de moins de 14 ans"},
                 {"count it in children_under_14", "le compter dans children_under_14"});
  if (household.young_couple && !household.couple)
    inconsistent(faults, join_path(path, "young_couple"),
                 {"a young couple that is no couple", "un jeune couple qui n'est pas un couple"},
                 {"add couple: true", "ajouter couple: true"});
}

template <Number N>
void check_living(const Living<N>& living, const std::string& path, Faults& faults) {
  const auto at = [&](std::string_view list, std::size_t i, std::string_view member = "") {
    return path + path_at(list, i, member);
  };
  for (std::size_t i = 0; i < living.charges.size(); ++i) {
    const auto& charge = living.charges[i];
    if (charge.amount.has_value() != charge.per_m2_year.has_value()) continue;
    one_of(
        faults, at("charges", i),
        {{"amount", charge.amount.has_value()}, {"per_m2_year", charge.per_m2_year.has_value()}});
  }
  for (std::size_t i = 0; i < living.energy.size(); ++i) {
    const auto& energy = living.energy[i];
    const int given =
        energy.need_per_m2.has_value() + energy.kwh.has_value() + energy.bill.has_value();
    if (given != 1)
      one_of(faults, at("energy", i),
             {{"need_per_m2", energy.need_per_m2.has_value()},
              {"kwh", energy.kwh.has_value()},
              {"bill", energy.bill.has_value()}});
    for (const auto& [member, holds] : {std::pair{"price", energy.price.has_value()},
                                        std::pair{"subscription", energy.subscription.has_value()}})
      if (energy.bill && holds)
        faults.push_back({Code::exclusive, {}, at("energy", i, member), {"bill", member}});
  }
  for (std::size_t i = 0; i < living.other.size(); ++i) {
    const auto& cost = living.other[i];
    if (cost.amount.has_value() == cost.price.has_value())
      one_of(faults, at("other", i),
             {{"amount", cost.amount.has_value()}, {"price", cost.price.has_value()}});
    if (cost.price && !cost.life)
      inconsistent(faults, at("other", i, "price"),
                   {"a price without the life over which it is spread",
                    "un prix sans la durée de vie sur laquelle le répartir"},
                   {"add life: 10 years", "ajouter life: 10 years"});
  }
}

template <Number N>
void check_demand(const Case<N>& input, Faults& faults) {
  long long households = 0;
  for (std::size_t i = 0; i < input.demand.size(); ++i) {
    check_household(input.demand[i].household, path_at("demand", i), faults);
    households += input.demand[i].count;
  }
  constexpr long long most = 1'000'000'000;
  if (households > most)
    inconsistent(faults, "demand",
                 {"more than a thousand million households", "plus d'un milliard de ménages"});
  if (!input.demand.empty() && input.budget.divide_by == DivideBy::parts)
    inconsistent(faults, "budget.divide_by",
                 {"the parts of one household do not divide what others have",
                  "les parts d'un ménage ne divisent pas ce qu'ont les autres"},
                 {"divide_by: units or persons", "divide_by: units ou persons"});
}

template <Number N>
void check_case(const Case<N>& input, Faults& faults) {
  check_household(input.household, "household", faults);
  check_living(input.living, "", faults);
  if (input.reference) check_living(*input.reference, "reference.", faults);
  check_demand(input, faults);
  if (input.life_cycle) LifeCycleCheck<N>(*input.life_cycle, faults).check();
  if (input.budget.divide_by == DivideBy::parts && !input.budget.parts)
    inconsistent(faults, "budget.divide_by",
                 {"divided by parts that are not given", "divisé par des parts non données"},
                 {"add parts: 2.5", "ajouter parts: 2.5"});
  if (input.sharing) sharing::check_sharing(*input.sharing, faults);
}

}  // namespace habitat::cost_of_use
