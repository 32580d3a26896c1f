// SPDX-License-Identifier: Apache-2.0
// What a saving spares in CO2, by the values of the energy performance diagnosis of 2021, whatever
// the day of the saving: kWh of gas as billed (PCS), of oil and wood PCI. A meter does not tell the
// uses of its electricity: all of it counts as "other uses", the lowest of the five values (0.064
// kg a kWh), which understates what was saved on heating (0.079) rather than overstating the rest.
// A network of heat has a value of its own, which the case gives. A m3 of water counts its supply
// and its sewage.
#pragma once

#include "eco_coach/case/tariffs.hpp"
#include "eco_coach/words/steps.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::eco_coach {

/// Of a kWh or a m3, in kg; null where it is not known.
template <Number N>
std::optional<N> co2_of_unit(Carrier carrier, const Tariffs<N>& tariffs, const Law& law) {
  using namespace law::parameter;
  const Date date = law.as_of();
  switch (carrier) {
    case Carrier::electricity:
      return law.value<N>(emission_electricity_other, date);
    case Carrier::gas:
      return law.value<N>(emission_gas_gross, date);
    case Carrier::oil:
      return law.value<N>(emission_oil, date);
    case Carrier::wood:
      return law.value<N>(emission_wood, date);
    case Carrier::water: {
      const auto supply = law.value<N>(emission_water_supply, date);
      const auto sewage = law.value<N>(emission_water_sewage, date);
      return supply && sewage ? std::optional<N>(*supply + *sewage) : std::nullopt;
    }
    case Carrier::district_heat:
      return tariffs.district_heat ? tariffs.district_heat->co2_per_kwh : std::nullopt;
  }
  return {};
}

/// The input that is looked for where it is not known.
inline std::string lacking_co2(Carrier carrier) {
  using namespace law::parameter;
  switch (carrier) {
    case Carrier::electricity:
      return law::path_in_case(emission_electricity_other);
    case Carrier::gas:
      return law::path_in_case(emission_gas_gross);
    case Carrier::oil:
      return law::path_in_case(emission_oil);
    case Carrier::wood:
      return law::path_in_case(emission_wood);
    case Carrier::water:
      return law::path_in_case(emission_water_supply);
    case Carrier::district_heat:
      break;
  }
  return "tariffs.district_heat.co2_per_kwh";
}

/// Of a saving in kWh or m3.
template <Number N>
N co2_of_saving(const N& saved, const N& of_unit) {
  return step(words::co2, N(saved * of_unit));
}

}  // namespace habitat::eco_coach
