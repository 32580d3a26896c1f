// SPDX-License-Identifier: Apache-2.0
// A figure as text: for programs at full precision, for the eye rounded and in the form of the
// language.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

/// The number that a form shows: a ratio in per cent, else as it is.
Written in_unit(const Written& number, std::string_view unit);

/// The decimals that a number has as a format shows it: one in 0.045 gives 4.5 %.
int own_decimals(const Written& number, std::string_view unit);

/// At most 15 significant digits.
std::string machine_number(const Written& number, std::string_view unit);
/// The same of a value; empty where it is no number.
std::string machine_number(const Value& value, std::string_view unit);

struct HumanStyle {
  Language language = Language::en;
  int precision = -1;  ///< decimals, when the reader chose them
};

/// "1,234.50" or "1 234,50": rounded halves away from zero, grouped by thousands.
std::string human_number(const Written& number, const Field& field, const HumanStyle& style);

/// A slot's value for the eye, without its unit: numbers, words in the language, dates, yes or no.
std::string human_value(const Slot& slot, const Field& field, const HumanStyle& style);

/// A value that is written already, with the sign of its unit.
std::string with_sign(std::string value, std::string_view unit, Language language);

/// The value and its unit, as a sentence would have it.
std::string human_quantity(const Value& value, const Field& field, const HumanStyle& style);

}  // namespace habitat
