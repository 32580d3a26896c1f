// SPDX-License-Identifier: Apache-2.0
// The housing aid of a household in a dwelling, exact in every number.
#pragma once

#include <fmt/core.h>

#include "cost_of_use/result/month.hpp"
#include "cost_of_use/rules/household.hpp"
#include "law/apl_exact.hpp"

namespace habitat::cost_of_use {

template <Number N>
law::AplCase<N> aid_case(const Household<N>& household, const N& resources,
                         const Dwelling<N>& dwelling) {
  law::AplCase<N> of;
  of.household = {household.couple, household.dependents};
  of.zone = law::aid_zone(*dwelling.zone_123);
  of.kind = dwelling.kind;
  of.convention = dwelling.convention == Convention::apl;
  of.furnished = dwelling.furnished;
  of.social_landlord = dwelling.landlord == LandlordKind::social;
  of.disability_aid = household.disability_aid;
  of.student = household.student;
  of.grant_holder = household.grant_holder;
  of.rent = *dwelling.rent;
  of.resources = resources;
  if (!dwelling.rls.word) of.rls = dwelling.rls.number;
  return of;
}

/// A social landlord, of a dwelling with a convention that is neither foyer nor residence.
template <Number N>
bool owes_rls(const Dwelling<N>& dwelling) {
  return dwelling.landlord == LandlordKind::social && dwelling.convention == Convention::apl &&
         !law::has_redevance(dwelling.kind);
}

/// Without a convention, foyers and residences have a formula of the AL that is not known here.
template <Number N>
bool has_formula(const Dwelling<N>& dwelling) {
  return !law::has_redevance(dwelling.kind) || dwelling.convention == Convention::apl;
}

/// What the aid lacks, under a path such as "" or "reference.".
template <Number N>
std::vector<std::string> lacking_for_aid(const Means<N>& means, const Dwelling<N>& dwelling,
                                         std::string_view path) {
  std::vector<std::string> lacking;
  if (!dwelling.rent) lacking.push_back(fmt::format("{}dwelling.rent", path));
  if (!dwelling.zone_123) lacking.push_back(fmt::format("{}dwelling.zone_123", path));
  if (!means.resources) lacking.push_back("household.resources");
  return lacking;
}

/// Nothing where an input or a dated figure is lacking; `lacking` then says which.
template <Number N>
std::optional<law::Apl<N>> aid_of(const Household<N>& household, const Means<N>& means,
                                  const Dwelling<N>& dwelling, Date month, const Law& law,
                                  std::string_view path, std::vector<std::string>& lacking) {
  // A student's resources are flat: none need be given, but in a foyer.
  const auto& resources = means.resources;
  const bool flat = household.student && !law::has_redevance(dwelling.kind);
  if (!dwelling.rent || !dwelling.zone_123 || (!resources && !flat) || !has_formula(dwelling)) {
    lacking = lacking_for_aid(means, dwelling, path);
    return {};
  }
  const law::Parameter* unknown = nullptr;
  const auto aid =
      law::apl_of<N>(aid_case(household, resources.value_or(N(0)), dwelling), month, law, unknown);
  if (!unknown) return aid;
  lacking = {law::path_in_case(*unknown)};
  return {};
}

template <Number N>
void fill_aid(const law::Apl<N>& aid, law::LettingKind kind, AplFigures<N>& figures) {
  figures.rent_ceiling = aid.rent_ceiling;
  figures.eligible_rent = aid.eligible_rent;
  figures.formula_aid = aid.formula_aid;
  figures.after_reduction = aid.after_reduction;
  figures.before_rls = aid.before_rls;
  figures.gross = aid.gross;
  figures.net = aid.net;
  if (law::has_redevance(kind)) {
    figures.coefficient = aid.coefficient;
    figures.foyer_minimum = aid.foyer_minimum;
    return;
  }
  figures.charges = aid.charges;
  figures.minimum_participation = aid.minimum_participation;
  figures.rent_ratio = aid.rent_ratio;
  figures.rent_rate = aid.rent_rate;
  figures.family_rate = aid.family_rate;
  figures.participation = aid.participation;
  figures.after_degressivity = aid.after_degressivity;
  figures.rls = aid.rls;
}

/// The ceilings by which the aid of a dwelling is counted.
template <Number N>
law::ClassColumns ceilings_of(const Dwelling<N>& dwelling) {
  const std::size_t zone = law::aid_zone(*dwelling.zone_123);
  return law::has_redevance(dwelling.kind) ? law::foyer_ceilings(zone)
                                           : law::apl_rent_ceilings(zone);
}

/// Tables are revised each 1 October: one that is due and not known is told, or one whose text was
/// not seen, unless the case sets the ceiling of the household itself.
template <Number N>
void warn_of_revision(const Household<N>& household, const Dwelling<N>& dwelling, Date month,
                      const Law& law, Findings& findings) {
  const law::ClassColumns ceilings = ceilings_of(dwelling);
  const auto& ceiling = law::class_column(ceilings, {household.couple, household.dependents});
  if (!law.vintage(ceiling, month)) return;
  constexpr Date unseen{2026, 10, 1};
  if (law::value_at(ceiling, month)->from == unseen)
    alert<AlertCode::aid_text_unseen>(findings, "as_of", to_text(unseen));
  const Date last = ceilings[0]->values.back().from;
  const Date due{last.year + 1, 10, 1};
  if (month < due) return;
  alert<AlertCode::aid_not_revised>(findings, "as_of", to_text(due), to_text(last));
}

}  // namespace habitat::cost_of_use
