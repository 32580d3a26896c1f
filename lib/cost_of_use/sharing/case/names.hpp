// SPDX-License-Identifier: Apache-2.0
// The words of shared production, each enumeration with its one table of names.
#pragma once

#include "describe/names.hpp"

namespace habitat::cost_of_use::sharing {

/// How what is produced is split; `default_key` is the one of the code where nothing is said.
enum class Key { default_key, fixed, dynamic, equal, area, priority };
enum class ParticipantKind { dwelling, common_parts, shop };
enum class TariffOption { base, off_peak };
/// The option of the network tariff: its number of hours, short or medium use, a single price.
enum class NetworkTariff { cu4, mu4, cust };
enum class NetworkOption { standard, sharing };
enum class Automatic { automatic };
/// What is sold of what nobody shares: the surplus alone, or all that is fed in (total sale).
enum class SaleKind { surplus, total };
enum class Objective { npv, tenant_saving };
enum class Period { hph, hch, hpb, hcb };
enum class RateStatus { ok, undefined };
enum class IrrWord { unique, several, none };
enum class Reached { reached, never };

}  // namespace habitat::cost_of_use::sharing

namespace habitat {

template <>
inline constexpr auto names_of<cost_of_use::sharing::Key> = name_table<cost_of_use::sharing::Key>({
    named(cost_of_use::sharing::Key::default_key, "default",
          {"by use (the code's default)", "au prorata des consommations (par défaut)"}),
    named(cost_of_use::sharing::Key::fixed, "static",
          {"constant coefficients", "coefficients constants"}),
    named(cost_of_use::sharing::Key::dynamic, "dynamic",
          {"coefficients of each step", "coefficients de chaque pas"}),
    named(cost_of_use::sharing::Key::equal, "equal", {"equal parts", "parts égales"}),
    named(cost_of_use::sharing::Key::area, "area", {"by area", "au prorata des surfaces"}),
    named(cost_of_use::sharing::Key::priority, "priority", {"by rank", "par rang"}),
});
template <>
inline constexpr auto names_of<cost_of_use::sharing::ParticipantKind> =
    name_table<cost_of_use::sharing::ParticipantKind>({
        named(cost_of_use::sharing::ParticipantKind::dwelling, "dwelling",
              {"dwelling", "logement"}),
        named(cost_of_use::sharing::ParticipantKind::common_parts, "common_parts",
              {"common parts", "parties communes"}),
        named(cost_of_use::sharing::ParticipantKind::shop, "shop", {"shop", "commerce"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::TariffOption> =
    name_table<cost_of_use::sharing::TariffOption>({
        named(cost_of_use::sharing::TariffOption::base, "base", {"base", "base"}),
        named(cost_of_use::sharing::TariffOption::off_peak, "off_peak",
              {"peak and off-peak", "heures pleines et creuses"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::NetworkTariff> =
    name_table<cost_of_use::sharing::NetworkTariff>({
        named(cost_of_use::sharing::NetworkTariff::cu4, "CU4", {"CU4", "CU4"}),
        named(cost_of_use::sharing::NetworkTariff::mu4, "MU4", {"MU4", "MU4"}),
        named(cost_of_use::sharing::NetworkTariff::cust, "CUST", {"CUST", "CUST"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::NetworkOption> =
    name_table<cost_of_use::sharing::NetworkOption>({
        named(cost_of_use::sharing::NetworkOption::standard, "standard", {"standard", "standard"}),
        named(cost_of_use::sharing::NetworkOption::sharing, "sharing",
              {"option for sharing", "option autoconsommation collective"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::Automatic> =
    name_table<cost_of_use::sharing::Automatic>({
        named(cost_of_use::sharing::Automatic::automatic, "automatic",
              {"by the dated data", "selon les données datées"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::SaleKind> =
    name_table<cost_of_use::sharing::SaleKind>({
        named(cost_of_use::sharing::SaleKind::surplus, "surplus", {"of the surplus", "du surplus"}),
        named(cost_of_use::sharing::SaleKind::total, "total", {"total sale", "vente totale"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::Objective> =
    name_table<cost_of_use::sharing::Objective>({
        named(cost_of_use::sharing::Objective::npv, "npv",
              {"the landlord's NPV", "la VAN du bailleur"}),
        named(cost_of_use::sharing::Objective::tenant_saving, "tenant_saving",
              {"what tenants save", "l'économie des locataires"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::Period> =
    name_table<cost_of_use::sharing::Period>({
        named(cost_of_use::sharing::Period::hph, "HPH",
              {"high season, peak", "saison haute, heures pleines"}),
        named(cost_of_use::sharing::Period::hch, "HCH",
              {"high season, off-peak", "saison haute, heures creuses"}),
        named(cost_of_use::sharing::Period::hpb, "HPB",
              {"low season, peak", "saison basse, heures pleines"}),
        named(cost_of_use::sharing::Period::hcb, "HCB",
              {"low season, off-peak", "saison basse, heures creuses"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::RateStatus> =
    name_table<cost_of_use::sharing::RateStatus>({
        named(cost_of_use::sharing::RateStatus::ok, "ok", {"known", "connu"}),
        named(cost_of_use::sharing::RateStatus::undefined, "undefined",
              {"of nothing: undefined", "de rien : indéfini"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::IrrWord> =
    name_table<cost_of_use::sharing::IrrWord>({
        named(cost_of_use::sharing::IrrWord::unique, "unique", {"one rate", "unique"}),
        named(cost_of_use::sharing::IrrWord::several, "several",
              {"several rates: none is the one", "plusieurs taux : aucun n'est le bon"}),
        named(cost_of_use::sharing::IrrWord::none, "none", {"no rate", "aucun taux"}),
    });
template <>
inline constexpr auto names_of<cost_of_use::sharing::Reached> =
    name_table<cost_of_use::sharing::Reached>({
        named(cost_of_use::sharing::Reached::reached, "reached", {"reached", "atteint"}),
        named(cost_of_use::sharing::Reached::never, "never",
              {"not within the life", "au-delà de la durée de vie"}),
    });

}  // namespace habitat
