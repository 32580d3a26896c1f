// SPDX-License-Identifier: Apache-2.0
// The words of the energy of a building, each enumeration with its one table of names.
#pragma once

#include "describe/names.hpp"

namespace habitat::densify {

enum class EnergyClass { a, b, c, d, e, f, g };
enum class GainBracket { lt35, from35_to50, ge50 };
enum class ClimateZone { h1a, h1b, h1c, h2a, h2b, h2c, h2d, h3 };
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
inline constexpr auto names_of<densify::EnergyClass> = name_table<densify::EnergyClass>({
    named(densify::EnergyClass::a, "A", {"A", "A"}),
    named(densify::EnergyClass::b, "B", {"B", "B"}),
    named(densify::EnergyClass::c, "C", {"C", "C"}),
    named(densify::EnergyClass::d, "D", {"D", "D"}),
    named(densify::EnergyClass::e, "E", {"E", "E"}),
    named(densify::EnergyClass::f, "F", {"F", "F"}),
    named(densify::EnergyClass::g, "G", {"G", "G"}),
});
template <>
inline constexpr auto names_of<densify::GainBracket> = name_table<densify::GainBracket>({
    named(densify::GainBracket::lt35, "lt35", {"below 35 %", "moins de 35 %"}),
    named(densify::GainBracket::from35_to50, "35_50",
          {"from 35 % to below 50 %", "de 35 % à moins de 50 %"}),
    named(densify::GainBracket::ge50, "ge50", {"50 % and more", "50 % et plus"}),
});
template <>
inline constexpr auto names_of<densify::ClimateZone> = name_table<densify::ClimateZone>({
    named(densify::ClimateZone::h1a, "h1a", {"H1a", "H1a"}),
    named(densify::ClimateZone::h1b, "h1b", {"H1b", "H1b"}),
    named(densify::ClimateZone::h1c, "h1c", {"H1c", "H1c"}),
    named(densify::ClimateZone::h2a, "h2a", {"H2a", "H2a"}),
    named(densify::ClimateZone::h2b, "h2b", {"H2b", "H2b"}),
    named(densify::ClimateZone::h2c, "h2c", {"H2c", "H2c"}),
    named(densify::ClimateZone::h2d, "h2d", {"H2d", "H2d"}),
    named(densify::ClimateZone::h3, "h3", {"H3", "H3"}),
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
