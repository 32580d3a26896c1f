// SPDX-License-Identifier: Apache-2.0
// Decimal numbers as text: how figures travel between models and formats, so that a format rounds
// for the eye without knowing any number type. A text is [+-]digits[.digits], nothing else.
#pragma once

#include <string>
#include <string_view>

#include "numbers/text.hpp"

namespace habitat {

/// Whether the whole text is [+-]digits[.digits], with digits on both sides of a point.
bool is_decimal_text(std::string_view text);

/// Text of the form d.ddde±xx, as number libraries print it, written out without exponent.
std::string plain_decimal_text(std::string_view scientific);

/// Rounded to so many decimals, halves away from zero: ("1.005", 2) is "1.01". Keeps the zeros.
std::string round_text(std::string_view decimal, int decimals);

/// The number that digits write when so many of them stand before the point (below zero: so many
/// zeros stand between the point and them), rounded as `significant_text` is.
std::string digits_text(bool negative, std::string_view digits, int whole, int significant);

/// Rounded to so many significant digits, halves away from zero, trailing zeros trimmed.
std::string significant_text(std::string_view decimal, int digits);

/// The same number times ten to the places: ("0.026", 2) is "2.6".
std::string shift_text(std::string_view decimal, int places);

/// Without trailing zeros after the point, without a plus sign, without leading zeros, never "-0".
std::string trim_text(std::string_view decimal);

/// For the eye: whole digits in threes with a mark between them, and the point of the language.
std::string grouped_text(std::string_view decimal, Language language);

/// How many digits stand after the point.
int decimals_of(std::string_view decimal);

/// Negative, zero or positive as a is below, equal to or above b.
int compare_text(std::string_view a, std::string_view b);

}  // namespace habitat
