// SPDX-License-Identifier: Apache-2.0
// What readings say themselves of their meters: exports the carrier and the unit of each, a heading such
// as "use [kWh]" the unit of all. It holds; who says otherwise is told.
#pragma once

#include <algorithm>

#include "describe/row_file.hpp"
#include "eco_coach/case/rows.hpp"

namespace habitat::eco_coach {

/// What is said otherwise in the case or in the file of meters: of which member.
struct SaidOtherwise {
  std::string_view member;
  FaultText fault;
};

/// Sets what is said where nobody else says it.
template <class E>
std::optional<SaidOtherwise> take_said(std::optional<E>& of, std::string_view said,
                                       std::string_view member, const std::string& id) {
  const auto name = std::find_if(names_of<E>.begin(), names_of<E>.end(),
                                 [&](const Name& one) { return one.word == said; });
  if (name == names_of<E>.end()) return {};
  const E value = static_cast<E>(name->value);
  if (!of) of = value;
  if (*of == value) return {};
  return SaidOtherwise{member,
                       {Code::meter_said_otherwise,
                        {id, std::string(member), std::string(said), std::string(word_of(*of))}}};
}

inline std::optional<SaidOtherwise> take_said(Meter& meter, const RowReader& readings) {
  const std::string& id = meter.meter_id;
  const auto of_meter = readings.said_of(id, "unit");
  const auto unit = of_meter.empty() ? readings.unit("use") : of_meter;
  auto wrong = take_said(meter.carrier, readings.said_of(id, "carrier"), "carrier", id);
  auto wrong_unit = take_said(meter.unit, unit, "unit", id);
  return wrong ? wrong : wrong_unit;
}

}  // namespace habitat::eco_coach
