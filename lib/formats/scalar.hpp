// SPDX-License-Identifier: Apache-2.0
// Reading one value: our own strict grammar instead of YAML's guesses. A number is
// [+-]digits[.digits] with an optional unit, kept exactly as written; what is nearly a number
// (decimal comma, grouped digits, exponent, bare ratio) gets the remedy it needs.
#pragma once

#include <optional>

#include "describe/fault.hpp"
#include "describe/slot.hpp"

namespace habitat {

struct Quantity {
  std::string number;  ///< decimal text
  std::string unit;    ///< as written, may be empty
};

/// "12.5 EUR", or the number alone where there is no unit.
std::string with_unit(std::string_view number, std::string_view unit);

/// "0 % to 10 %", "at least 0 EUR", by the bounds there are.
Message range_words(std::string_view min, std::string_view max);

/// Cuts "1 234.56 EUR" and the like apart, without judging.
Quantity cut_quantity(std::string_view text);

/// The canonical text of a value for a slot (numbers in the base of the field's unit, ratios as
/// fractions), or nothing and a fault, whose place the caller knows. `field` gives unit and bounds.
std::optional<std::string> read_scalar(std::string_view text, const Slot& slot, const Field& field,
                                       const std::string& path, Faults& faults);

/// A quantity in a unit, without bounds: for published figures and tolerances.
std::optional<std::string> read_quantity(std::string_view text, std::string_view unit,
                                         const std::string& path, Faults& faults);

/// Whether a value, as canonical text, is in the bounds of its field.
bool within(std::string_view value, const Field& field);

}  // namespace habitat
