// SPDX-License-Identifier: Apache-2.0
// The words of the energy of a building, each enumeration with its one table of names.
#pragma once

#include "energy/dpe_names.hpp"

namespace habitat::densify {

using energy::ClimateZone;
using energy::EnergyClass;

enum class GainBracket { lt35, from35_to50, ge50 };
enum class EnergyPurpose { heating, hot_water, cooling, lighting, auxiliaries };
enum class EnergyCarrier {
  electricity,
  gas,
  fuel_oil,
  coal,
  lpg,
  logs,
  pellets,
  chips,
  heat_network
};

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::GainBracket> = name_table<densify::GainBracket>({
    named(densify::GainBracket::lt35, "lt35", {"below 35 %", "moins de 35 %"}),
    named(densify::GainBracket::from35_to50, "35_50",
          {"from 35 % to below 50 %", "de 35 % à moins de 50 %"}),
    named(densify::GainBracket::ge50, "ge50", {"50 % and more", "50 % et plus"}),
});
template <>
inline constexpr auto names_of<densify::EnergyPurpose> = name_table<densify::EnergyPurpose>({
    named(densify::EnergyPurpose::heating, "heating", {"heating", "chauffage"}),
    named(densify::EnergyPurpose::hot_water, "hot_water", {"hot water", "eau chaude"}),
    named(densify::EnergyPurpose::cooling, "cooling", {"cooling", "refroidissement"}),
    named(densify::EnergyPurpose::lighting, "lighting", {"lighting", "éclairage"}),
    named(densify::EnergyPurpose::auxiliaries, "auxiliaries", {"auxiliaries", "auxiliaires"}),
});
template <>
inline constexpr auto names_of<densify::EnergyCarrier> = name_table<densify::EnergyCarrier>({
    named(densify::EnergyCarrier::electricity, "electricity", {"electricity", "électricité"}),
    named(densify::EnergyCarrier::gas, "gas", {"gas", "gaz"}),
    named(densify::EnergyCarrier::fuel_oil, "fuel_oil", {"fuel oil", "fioul"}),
    named(densify::EnergyCarrier::coal, "coal", {"coal", "charbon"}),
    named(densify::EnergyCarrier::lpg, "lpg", {"LPG", "GPL"}),
    named(densify::EnergyCarrier::logs, "logs", {"logs", "bûches"}),
    named(densify::EnergyCarrier::pellets, "pellets", {"pellets", "granulés"}),
    named(densify::EnergyCarrier::chips, "chips", {"wood chips", "plaquettes"}),
    named(densify::EnergyCarrier::heat_network, "heat_network",
          {"heat network", "réseau de chaleur"}),
});

}  // namespace habitat
