// SPDX-License-Identifier: Apache-2.0
// The words of the energy performance diagnosis (DPE): its classes, and the climate zones that its
// scale goes by.
#pragma once

#include "describe/names.hpp"

namespace habitat::energy {

enum class EnergyClass { a, b, c, d, e, f, g };
enum class ClimateZone { h1a, h1b, h1c, h2a, h2b, h2c, h2d, h3 };

}  // namespace habitat::energy

namespace habitat {

template <>
inline constexpr auto names_of<energy::EnergyClass> = name_table<energy::EnergyClass>({
    named(energy::EnergyClass::a, "A", {"A", "A"}),
    named(energy::EnergyClass::b, "B", {"B", "B"}),
    named(energy::EnergyClass::c, "C", {"C", "C"}),
    named(energy::EnergyClass::d, "D", {"D", "D"}),
    named(energy::EnergyClass::e, "E", {"E", "E"}),
    named(energy::EnergyClass::f, "F", {"F", "F"}),
    named(energy::EnergyClass::g, "G", {"G", "G"}),
});
template <>
inline constexpr auto names_of<energy::ClimateZone> = name_table<energy::ClimateZone>({
    named(energy::ClimateZone::h1a, "h1a", {"H1a", "H1a"}),
    named(energy::ClimateZone::h1b, "h1b", {"H1b", "H1b"}),
    named(energy::ClimateZone::h1c, "h1c", {"H1c", "H1c"}),
    named(energy::ClimateZone::h2a, "h2a", {"H2a", "H2a"}),
    named(energy::ClimateZone::h2b, "h2b", {"H2b", "H2b"}),
    named(energy::ClimateZone::h2c, "h2c", {"H2c", "H2c"}),
    named(energy::ClimateZone::h2d, "h2d", {"H2d", "H2d"}),
    named(energy::ClimateZone::h3, "h3", {"H3", "H3"}),
});

}  // namespace habitat
