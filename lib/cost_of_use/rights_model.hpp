// SPDX-License-Identifier: Apache-2.0
// Ceilings, the chèque énergie, and rights that the figures of a household hint at. A hint is an
// amount with its condition, never a decision: ages, stays and assets are not asked for here.
#pragma once

#include "cost_of_use/indicator_model.hpp"
#include "cost_of_use/result_rights.hpp"
#include "law/resource_ceiling.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use {

inline law::Region region_of(Location location) {
  return location == Location::paris ? law::Region::paris
         : location == Location::idf ? law::Region::ile_de_france
                                     : law::Region::other;
}

/// The ceiling of a category counted from 1; each person beyond the sixth category adds.
template <Number N>
std::optional<N> ceiling_of(Location location, law::Product product, int category, Date date,
                            const Law& law) {
  constexpr int listed = law::ceiling_categories;
  const auto at = [&](std::size_t column) -> std::optional<N> {
    const auto* parameter = law::resource_ceiling(region_of(location), product, column);
    return parameter ? law.value<N>(*parameter, date) : std::optional<N>();
  };
  auto ceiling = at(static_cast<std::size_t>(std::min(category, listed) - 1));
  if (ceiling && category > listed) {
    const auto each = at(listed);
    ceiling = each ? std::optional<N>(*ceiling + N(category - listed) * *each) : std::nullopt;
  }
  if (ceiling) ceiling = N(step(words::ceiling, *ceiling));
  return ceiling;
}

template <Number N>
void fill_ceilings(const Household<N>& household, const Means<N>& means,
                   const Dwelling<N>& dwelling, Date date, const Law& law,
                   CeilingFigures<N>& figures, Findings& findings) {
  figures.category = ceiling_category(household, means);
  if (!dwelling.location || !means.reference_income) {
    findings.lacks("ceilings",
                   {dwelling.location ? "household.reference_income" : "dwelling.location"});
    return;
  }
  const auto set = [&](law::Product product, std::optional<bool>& below, std::optional<N>& margin) {
    const auto ceiling = ceiling_of<N>(*dwelling.location, product, *figures.category, date, law);
    if (!ceiling) return;
    margin = *ceiling - *means.reference_income;
    below = !is_below(*margin, N(0));
  };
  set(law::Product::plai, figures.plai, figures.margin_plai);
  set(law::Product::plus, figures.plus, figures.margin_plus);
  set(law::Product::pls, figures.pls, figures.margin_pls);
}

/// The chèque énergie of a year: reference income per unit (one; a half for the second person;
/// three tenths for each further one) against four thresholds, in three classes of households.
template <Number N>
std::optional<N> energy_cheque(const Means<N>& means, Date date, const Law& law) {
  using namespace law::parameter;
  const auto second = law.value<N>(energy_cheque_unit_second, date);
  const auto further = law.value<N>(energy_cheque_unit_further, date);
  if (!means.reference_income || !second || !further) return {};
  N units = 1;
  if (means.persons > 1) units = units + *second + N(means.persons - 2) * *further;
  const std::size_t row = means.persons == 1 ? 0 : units < N(2) ? 1 : 2;
  for (std::size_t band = 0; band < 4; ++band) {
    const auto threshold = law.value<N>(*energy_cheque_threshold[band], date);
    // The income itself against the threshold of so many units, known to four decimals: a quotient
    // would not come out even in every number.
    if (threshold && is_below(*means.reference_income, round_known(N(*threshold * units), 4, 6)))
      return law.value<N>(*energy_cheque_amount[4 * row + band], date);
  }
  return law.value<N>(*energy_cheque_threshold[0], date) ? std::optional<N>(N(0)) : std::nullopt;
}

/// RSA of a composition: the base, and shares of it for a partner or a first child of a person
/// alone, for further persons up to the second child, for children from the third on.
template <Number N>
std::optional<N> rsa_of(const Household<N>& household, Date date, const Law& law) {
  using namespace law::parameter;
  const auto base = law.value<N>(rsa_base, date), second = law.value<N>(rsa_second_person, date),
             further = law.value<N>(rsa_further_person, date),
             third_child = law.value<N>(rsa_third_child, date);
  if (!base || !second || !further || !third_child) return {};
  const int children = household.dependents, first_children = std::min(children, 2);
  const int others = (household.couple ? 1 : 0) + first_children;  // but those from the third on
  N shares = 1;
  if (others > 0) shares = shares + *second + N(others - 1) * *further;
  if (children > 2) shares = shares + N(children - 2) * *third_child;
  return N(step(words::rsa, *base * shares));
}

/// What the RSA leaves out for a housing aid: a share of the amount of one, two, three persons, the
/// aid at most.
template <Number N>
std::optional<N> rsa_housing_flat_of(int persons, const N& aid, Date date, const Law& law) {
  using namespace law::parameter;
  const std::size_t column = static_cast<std::size_t>(std::min(persons, 3) - 1);
  Household<N> same;
  same.dependents = static_cast<int>(column);
  const auto share = law.value<N>(*rsa_housing_flat[column], date);
  const auto amount = rsa_of<N>(same, date, law);
  if (!share || !amount) return {};
  return min(N(*share * *amount), aid);
}

template <Number N>
void hint_rsa(const Household<N>& household, const Means<N>& means, const N& aid, Date date,
              const Law& law, std::vector<Right<N>>& rights) {
  const auto amount = rsa_of(household, date, law);
  const auto flat = rsa_housing_flat_of<N>(means.persons, aid, date, law);
  const auto least = law.value<N>(law::parameter::rsa_minimum_paid, date);
  if (!amount || !flat || !least) return;
  const auto from = law.value<N>(law::parameter::rsa_age, date);
  if (household.age && from && household.dependents == 0 && N(*household.age) < *from) return;
  const N due = *amount - *flat - *means.income;
  if (is_below(due, *least)) return;
  rights.push_back({RightName::rsa,
                    due,
                    {"from 25, or with a child; income and stay as the RSA counts them",
                     "dès 25 ans ou avec un enfant ; revenus et séjour au sens du RSA"}});
}

template <Number N>
void hint_aspa(const Household<N>& household, const Means<N>& means, Date date, const Law& law,
               std::vector<Right<N>>& rights) {
  const auto ceiling = law.value<N>(*law::parameter::aspa[household.couple ? 1 : 0], date);
  if (!ceiling || household.dependents > 0 || household.student) return;
  if (const auto from = law.value<N>(law::parameter::aspa_age, date);
      household.age && from && N(*household.age) < *from)
    return;
  const N due = *ceiling / N(12) - *means.income;
  if (!is_below(N(0), due)) return;
  rights.push_back({RightName::aspa,
                    due,
                    {"from 65; all resources count; recoverable from the estate",
                     "dès 65 ans ; toutes ressources comptées ; repris sur succession"}});
}

template <Number N>
void fill_rights(const Household<N>& household, const Means<N>& means, const Month<N>& month,
                 Date date, const Law& law, std::vector<Right<N>>& rights) {
  if (!means.income) return;
  const N aid = month.aid ? month.aid->net : N(0);
  if (!household.student) hint_rsa(household, means, aid, date, law, rights);
  hint_aspa(household, means, date, law, rights);
}

}  // namespace habitat::cost_of_use
