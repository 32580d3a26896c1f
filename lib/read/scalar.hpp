// SPDX-License-Identifier: Apache-2.0
// Reading one value: our own strict grammar instead of YAML's guesses. A number is
// [+-]digits[.digits] with an optional unit, kept exactly as written; what is nearly a number
// (decimal comma, grouped digits, exponent, bare ratio) gets the remedy it needs.
#pragma once

#include <optional>

#include "describe/quantity.hpp"
#include "describe/slot.hpp"
#include "messages/fault.hpp"

namespace habitat {

/// A value for a slot (numbers in the base of the field's unit, ratios as fractions), or nothing
/// and a fault, whose place the caller knows. `field` gives unit and bounds.
std::optional<Value> read_scalar(std::string_view text, const Slot& slot, const Field& field,
                                 const std::string& path, Faults& faults);

/// A quantity in a unit, without bounds: for published figures and tolerances.
std::optional<Written> read_quantity(std::string_view text, std::string_view unit,
                                     const std::string& path, Faults& faults);

}  // namespace habitat
