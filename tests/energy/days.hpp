// SPDX-License-Identifier: Apache-2.0
// Days as tests write them.
#pragma once

#include <doctest/doctest.h>

#include <string_view>

#include "describe/date.hpp"

namespace habitat {

inline int day(std::string_view text) {
  const auto date = parse_date(text);
  REQUIRE(date.has_value());
  return day_number(*date);
}

}  // namespace habitat
