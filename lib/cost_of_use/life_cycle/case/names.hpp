// SPDX-License-Identifier: Apache-2.0
// The words of the life of a building, each enumeration with its one table of names.
#pragma once

#include "describe/names.hpp"

namespace habitat::cost_of_use {

enum class Rates { real, nominal };
/// When in its year an amount falls.
enum class Timing { end, mid, continuous };
/// Which costs are counted: coût global élémentaire, élargi, partagé.
enum class CostScope { elementary, extended, shared };
enum class Choice { exclusive, independent };
enum class ItemClass {
  investment,
  replacement,
  residual,
  energy,
  water,
  operation,
  end_of_life,
  revenue,
  externality
};
/// What is left of a part whose life goes beyond the horizon.
enum class ResidualRule { linear, none };

/// Whether an item of the class is an investment or comes after one: of the two parts of a cost.
inline bool is_investment(ItemClass kind) {
  using enum ItemClass;
  return kind == investment || kind == replacement || kind == residual || kind == end_of_life;
}
/// What is received, and written negative.
inline bool is_received(ItemClass kind) {
  return kind == ItemClass::residual || kind == ItemClass::revenue;
}
inline bool is_in(ItemClass kind, CostScope scope) {
  using enum ItemClass;
  if (kind == externality) return scope == CostScope::shared;
  return scope != CostScope::elementary || (kind != end_of_life && kind != revenue);
}

}  // namespace habitat::cost_of_use

namespace habitat {

template <>
inline constexpr auto names_of<cost_of_use::Rates> = name_table<cost_of_use::Rates>({
    named(cost_of_use::Rates::real, "real", {"real: constant euros", "réels : euros constants"}),
    named(cost_of_use::Rates::nominal, "nominal",
          {"nominal: current euros", "nominaux : euros courants"}),
});
template <>
inline constexpr auto names_of<cost_of_use::Timing> = name_table<cost_of_use::Timing>({
    named(cost_of_use::Timing::end, "end", {"at the end of the year", "en fin d'année"}),
    named(cost_of_use::Timing::mid, "mid", {"in the middle of the year", "en milieu d'année"}),
    named(cost_of_use::Timing::continuous, "continuous",
          {"discounted without interruption", "actualisé en continu"}),
});
template <>
inline constexpr auto names_of<cost_of_use::CostScope> = name_table<cost_of_use::CostScope>({
    named(cost_of_use::CostScope::elementary, "elementary",
          {"owner and user of the building", "coût global élémentaire"}),
    named(cost_of_use::CostScope::extended, "extended",
          {"and its end, and revenue", "coût global élargi"}),
    named(cost_of_use::CostScope::shared, "shared",
          {"and effects on others", "coût global partagé"}),
});
template <>
inline constexpr auto names_of<cost_of_use::Choice> = name_table<cost_of_use::Choice>({
    named(cost_of_use::Choice::exclusive, "exclusive",
          {"one of the alternatives", "une seule des variantes"}),
    named(cost_of_use::Choice::independent, "independent",
          {"any of them, under a budget", "chacune à part, sous un budget"}),
});
template <>
inline constexpr auto names_of<cost_of_use::ItemClass> = name_table<cost_of_use::ItemClass>({
    named(cost_of_use::ItemClass::investment, "investment", {"investment", "investissement"}),
    named(cost_of_use::ItemClass::replacement, "replacement", {"replacement", "renouvellement"}),
    named(cost_of_use::ItemClass::residual, "residual", {"residual value", "valeur résiduelle"}),
    named(cost_of_use::ItemClass::energy, "energy", {"energy", "énergie"}),
    named(cost_of_use::ItemClass::water, "water", {"water", "eau"}),
    named(cost_of_use::ItemClass::operation, "operation",
          {"operation and upkeep", "exploitation et entretien"}),
    named(cost_of_use::ItemClass::end_of_life, "end_of_life", {"end of life", "fin de vie"}),
    named(cost_of_use::ItemClass::revenue, "revenue", {"revenue", "recettes"}),
    named(cost_of_use::ItemClass::externality, "externality", {"externality", "externalité"}),
});
template <>
inline constexpr auto names_of<cost_of_use::ResidualRule> = name_table<cost_of_use::ResidualRule>({
    named(cost_of_use::ResidualRule::linear, "linear",
          {"cost x remaining life / life", "coût x durée restante / durée de vie"}),
    named(cost_of_use::ResidualRule::none, "none", {"nothing", "rien"}),
});

}  // namespace habitat
