// SPDX-License-Identifier: Apache-2.0
// A number with its unit as one text: cutting it apart, and the bounds of a field, which stand in
// its description as such texts.
#pragma once

#include <optional>

#include "describe/field.hpp"
#include "messages/said.hpp"
#include "numbers/written.hpp"

namespace habitat {

struct Quantity {
  std::string number;  ///< what looks like one
  std::string unit;    ///< as written, may be empty
};

/// Cuts "1 234.56 EUR" and the like apart, without judging.
Quantity cut_quantity(std::string_view text);

/// "12.5 EUR", or the number alone where there is no unit.
std::string with_unit(std::string_view number, std::string_view unit);

/// "0 % to 10 %", "at least 0 EUR", by the bounds there are.
Message range_words(std::string_view min, std::string_view max);

/// A bound of a field in the base of its unit, ratios as fractions; nothing where there is none.
std::optional<Written> bound_value(std::string_view bound, std::string_view unit);

/// Whether a value is in the bounds of its field.
bool within(const Written& value, const Field& field);

}  // namespace habitat
