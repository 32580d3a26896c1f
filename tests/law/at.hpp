// SPDX-License-Identifier: Apache-2.0
// Reading dated figures in a test: the exact value on a day, which must be known.
#pragma once

#include <doctest/doctest.h>

#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/decimal.hpp"

namespace habitat::law {

inline Decimal at(const Parameter& parameter, Date date) {
  CAPTURE(parameter.path);
  const DatedValue* value = value_at(parameter, date);
  REQUIRE(value);
  return decimal<Decimal>(value->value);
}

inline std::string text_at(const Parameter& parameter, Date date) {
  const DatedValue* value = value_at(parameter, date);
  return value ? std::string(value->value) : "~";
}

/// To so many decimals, as text.
inline std::string rounded(const Decimal& x, int digits) { return to_text(round_to(x, digits)); }

}  // namespace habitat::law
