// SPDX-License-Identifier: Apache-2.0
// The words of meters and of how they are judged, each enumeration with its one table of names.
#pragma once

#include "describe/names.hpp"
#include "energy/names.hpp"

namespace habitat::eco_coach {

enum class Carrier { electricity, gas, district_heat, water, oil, wood };
enum class ReadingUnit { kwh, mwh, m3, litre, therm };
enum class Group { coached, control };
enum class TemperatureUnit { celsius, fahrenheit };
/// What a cell says by 1 or 0.
enum class Mark { no, yes };

}  // namespace habitat::eco_coach

namespace habitat {

template <>
inline constexpr auto names_of<eco_coach::Carrier> = name_table<eco_coach::Carrier>({
    named(eco_coach::Carrier::electricity, "electricity", {"electricity", "électricité"}),
    named(eco_coach::Carrier::gas, "gas", {"gas", "gaz"}),
    named(eco_coach::Carrier::district_heat, "district_heat",
          {"district heat", "réseau de chaleur"}),
    named(eco_coach::Carrier::water, "water", {"water", "eau"}),
    named(eco_coach::Carrier::oil, "oil", {"heating oil", "fioul"}),
    named(eco_coach::Carrier::wood, "wood", {"wood", "bois"}),
});
template <>
inline constexpr auto names_of<eco_coach::ReadingUnit> = name_table<eco_coach::ReadingUnit>({
    named(eco_coach::ReadingUnit::kwh, "kWh", {"kWh", "kWh"}),
    named(eco_coach::ReadingUnit::mwh, "MWh", {"MWh", "MWh"}),
    named(eco_coach::ReadingUnit::m3, "m3", {"m³", "m³"}),
    named(eco_coach::ReadingUnit::litre, "L", {"litres", "litres"}),
    named(eco_coach::ReadingUnit::therm, "therm", {"therms", "therms"}),
});
template <>
inline constexpr auto names_of<eco_coach::Group> = name_table<eco_coach::Group>({
    named(eco_coach::Group::coached, "coached", {"coached", "accompagné"}),
    named(eco_coach::Group::control, "control", {"control group", "groupe témoin"}),
});
template <>
inline constexpr auto names_of<eco_coach::TemperatureUnit> =
    name_table<eco_coach::TemperatureUnit>({
        {eco_coach::TemperatureUnit::celsius, "C", {"degrees Celsius", "degrés Celsius"}},
        {eco_coach::TemperatureUnit::fahrenheit, "F", {"degrees Fahrenheit", "degrés Fahrenheit"}},
    });
template <>
inline constexpr auto names_of<eco_coach::Mark> = name_table<eco_coach::Mark>({
    named(eco_coach::Mark::no, "0", {"no", "non"}),
    named(eco_coach::Mark::yes, "1", {"yes", "oui"}),
});

}  // namespace habitat
