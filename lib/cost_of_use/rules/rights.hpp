// SPDX-License-Identifier: Apache-2.0
// Ceilings, and rights that the figures of a household hint at. A hint is an amount with its
// condition, never a decision: stays and assets are not asked for here.
#pragma once

#include "cost_of_use/result/rights.hpp"
#include "cost_of_use/rules/indicators.hpp"
#include "law/energy_cheque.hpp"
#include "law/resource_ceiling.hpp"
#include "law/rights.hpp"
#include "messages/said.hpp"
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

/// The input by which a case gives the ceiling of a category that is not known.
inline std::string unknown_ceiling(Location location, law::Product product, int category) {
  constexpr int listed = law::ceiling_categories;
  const auto column = static_cast<std::size_t>(std::min(category, listed) - 1);
  return law::path_in_case(*law::resource_ceiling(region_of(location), product, column));
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
    if (!ceiling)
      return findings.lacks(fmt::format("ceilings.margin_{}", word_of(product)),
                            {unknown_ceiling(*dwelling.location, product, *figures.category)});
    margin = *ceiling - *means.reference_income;
    below = !is_below(*margin, N(0));
  };
  set(law::Product::plai, figures.plai, figures.margin_plai);
  set(law::Product::plus, figures.plus, figures.margin_plus);
  set(law::Product::pls, figures.pls, figures.margin_pls);
}

/// Pregnant, or with children of whom one is under three or whose other parent left recently.
template <Number N>
bool raises_rsa(const Household<N>& household) {
  const bool with_children = household.dependents > 0;
  return household.pregnant ||
         (with_children && (household.child_under_3 || household.separated_recently));
}

/// Who asks for a right, as the law knows him.
template <Number N>
law::RightsOf rights_of(const Household<N>& household, const Means<N>& means) {
  return {.couple = household.couple,
          .dependents = household.dependents,
          .persons = means.persons,
          .age = household.age,
          .student = household.student,
          .raised = raises_rsa(household)};
}

template <Number N>
void hint_rsa(const Household<N>& household, const Means<N>& means, const N& aid, Date date,
              const Law& law, std::vector<Right<N>>& rights) {
  if (means.by_kind && means.by_kind->has_rsa) return;
  const law::RightsOf who = rights_of(household, means);
  const auto due = law::rsa_due<N>(who, means.of_rsa(), aid, date, law);
  if (!due) return;
  if (means.by_kind && means.by_kind->hides_rsa)
    return rights.push_back({RightName::rsa,
                             {},
                             message({"what the RSA counts of this income is not known here: {}",
                                      "ce que le RSA compte de ce revenu n'est pas connu ici : {}"},
                                     label_of(*means.by_kind->hides_rsa))});
  rights.push_back(
      {RightName::rsa, due,
       who.raised && !who.couple
           ? Message("raised, for 12 months or up to the child's third birthday; income "
                     "and stay as the RSA counts them",
                     "majoré, 12 mois ou jusqu'aux trois ans de l'enfant ; revenus et "
                     "séjour au sens du RSA")
           : Message("from 25, or with a child; income and stay as the RSA counts them",
                     "dès 25 ans ou avec un enfant ; revenus et séjour au sens du "
                     "RSA")});
}

/// Rights of the young: an engagement with the mission locale, and the fund of the département.
template <Number N>
void hint_young(const Household<N>& household, const Means<N>& means, Date date, const Law& law,
                std::vector<Right<N>>& rights) {
  using namespace law::parameter;
  const auto from = law.value<N>(young_age_from, date), to = law.value<N>(young_age_to, date);
  if (!household.age || !from || !to || N(*household.age) < *from || *to < N(*household.age))
    return;
  const auto amount = law.value<N>(cej_amount, date);
  const bool has = means.by_kind && (means.by_kind->has_cej || means.by_kind->has_rsa);
  if (amount && !household.student && !has && is_below(*means.income, *amount))
    rights.push_back(
        {RightName::cej,
         amount,
         {"at most, by age and resources; an engagement signed with the mission locale",
          "au plus, selon l'âge et les ressources ; engagement signé avec la mission "
          "locale"}});
  rights.push_back({RightName::faj,
                    {},
                    {"of the département, which sets amount and conditions: ask the mission locale",
                     "du département, qui fixe montant et conditions : voir la mission locale"}});
}

template <Number N>
void hint_aspa(const Household<N>& household, const Means<N>& means, Date date, const Law& law,
               std::vector<Right<N>>& rights) {
  if (means.by_kind && means.by_kind->has_aspa) return;
  const auto due = law::aspa_due<N>(rights_of(household, means), *means.income, date, law);
  if (!due) return;
  rights.push_back({RightName::aspa,
                    due,
                    {"from 65; all resources count; recoverable from the estate",
                     "dès 65 ans ; toutes ressources comptées ; récupérable sur succession"}});
}

template <Number N>
void fill_rights(const Household<N>& household, const Means<N>& means, const Month<N>& month,
                 Date date, const Law& law, std::vector<Right<N>>& rights) {
  if (!means.income) return;
  const N aid = month.aid_paid.value_or(N(0));
  hint_rsa(household, means, aid, date, law, rights);
  hint_aspa(household, means, date, law, rights);
  hint_young(household, means, date, law, rights);
}

}  // namespace habitat::cost_of_use
