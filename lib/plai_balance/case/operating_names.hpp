// SPDX-License-Identifier: Apache-2.0
// The words of rents, of the operating account and of its results, each enumeration with its table.
#pragma once

#include "describe/names.hpp"
#include "finance/cash.hpp"

namespace habitat::plai_balance {

enum class RentBasis { ceiling, amount };
enum class RentTable { indexed, frozen };
enum class IndexWord { irl, prices, none };
enum class Criterion { every_year, at_horizon, npv };
enum class Discounting { end_of_year, mid_year };
enum class Redevance { fixed, transparent };
enum class MaintenanceCount { provision, actual };
enum class GrantOrigin { state, anru, local, other };

/// The lines of the operating account that a case can give, in the order of the account.
enum class Line {
  annex_rent,
  redevance,
  vacancy,
  rls,
  management,
  gla,
  maintenance,
  major_maintenance,
  property_tax,
  vacant_charges,
  insurance,
  levies,
  condominium,
  lease,
  renewal,
  other
};
inline constexpr std::size_t line_count = 16;

/// Lines that take a usual figure where a case gives no amount of its own.
constexpr bool has_usual_figure(Line line) {
  return line == Line::vacancy || line == Line::rls || line == Line::management ||
         (line >= Line::major_maintenance && line <= Line::levies);
}

/// What an operator receives; all other lines are outlays, written positive in a case and shown
/// negative, but `other`, which keeps the sign it is given.
constexpr bool is_receipt(Line line) {
  return line == Line::annex_rent || line == Line::redevance || line == Line::other;
}

}  // namespace habitat::plai_balance

namespace habitat {

template <>
inline constexpr auto names_of<plai_balance::RentBasis> = name_table<plai_balance::RentBasis>({
    named(plai_balance::RentBasis::ceiling, "ceiling",
          {"the regulated maximum", "le maximum réglementé"}),
    named(plai_balance::RentBasis::amount, "amount", {"the amount given", "le montant donné"}),
});
template <>
inline constexpr auto names_of<plai_balance::RentTable> = name_table<plai_balance::RentTable>({
    named(plai_balance::RentTable::indexed, "indexed",
          {"indexed to the letting year", "indexé à l'année de mise en location"}),
    named(plai_balance::RentTable::frozen, "frozen",
          {"as last published", "tel que dernier publié"}),
});
template <>
inline constexpr auto names_of<plai_balance::IndexWord> = name_table<plai_balance::IndexWord>({
    named(plai_balance::IndexWord::irl, "irl", {"the rent index", "l'IRL"}),
    named(plai_balance::IndexWord::prices, "prices", {"the price index", "l'indice des prix"}),
    named(plai_balance::IndexWord::none, "none", {"not indexed", "sans indexation"}),
});
template <>
inline constexpr auto names_of<plai_balance::Criterion> = name_table<plai_balance::Criterion>({
    named(plai_balance::Criterion::every_year, "every_year",
          {"cumulated treasury never negative", "trésorerie cumulée jamais négative"}),
    named(plai_balance::Criterion::at_horizon, "at_horizon",
          {"cumulated treasury not negative at the horizon",
           "trésorerie cumulée non négative à l'horizon"}),
    named(plai_balance::Criterion::npv, "npv",
          {"NPV of own funds not negative", "VAN des fonds propres non négative"}),
});
template <>
inline constexpr auto names_of<plai_balance::Discounting> = name_table<plai_balance::Discounting>({
    named(plai_balance::Discounting::end_of_year, "end_of_year",
          {"each year counts whole", "chaque année compte entière"}),
    named(plai_balance::Discounting::mid_year, "mid_year",
          {"flows fall in the middle of their year", "les flux tombent au milieu de leur année"}),
});
template <>
inline constexpr auto names_of<plai_balance::Redevance> = name_table<plai_balance::Redevance>({
    named(plai_balance::Redevance::fixed, "fixed", {"fixed and indexed", "forfaitaire et indexée"}),
    named(plai_balance::Redevance::transparent, "transparent",
          {"what the owner's outlays leave to pay",
           "ce que les charges du propriétaire laissent à payer"}),
});
template <>
inline constexpr auto names_of<plai_balance::MaintenanceCount> =
    name_table<plai_balance::MaintenanceCount>({
        {plai_balance::MaintenanceCount::provision,
         "provision",
         {"as provided for: major_maintenance", "selon la provision : major_maintenance"}},
        {plai_balance::MaintenanceCount::actual,
         "actual",
         {"as spent: renewal", "selon la dépense : renewal"}},
    });
template <>
inline constexpr auto names_of<plai_balance::GrantOrigin> = name_table<plai_balance::GrantOrigin>({
    named(plai_balance::GrantOrigin::state, "state", {"State", "État"}),
    named(plai_balance::GrantOrigin::anru, "anru", {"ANRU", "ANRU"}),
    named(plai_balance::GrantOrigin::local, "local", {"local authority", "collectivité locale"}),
    named(plai_balance::GrantOrigin::other, "other", {"another funder", "autre financeur"}),
});
template <>
inline constexpr auto names_of<finance::IrrStatus> = name_table<finance::IrrStatus>({
    named(finance::IrrStatus::no_sign_change, "no_sign_change",
          {"flows of one sign only", "flux d'un seul signe"}),
    named(finance::IrrStatus::none, "none", {"no rate", "aucun taux"}),
    named(finance::IrrStatus::unique, "unique", {"one rate", "un taux"}),
    named(finance::IrrStatus::several, "several", {"several rates", "plusieurs taux"}),
});

}  // namespace habitat
