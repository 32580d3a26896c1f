// SPDX-License-Identifier: Apache-2.0
#include "describe/value.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "numbers/decimal.hpp"

using namespace habitat;

TEST_CASE("a value is of one kind, and has one text for programs") {
  CHECK(Value().text().empty());
  CHECK(Value(2030).text() == "2030");
  CHECK(Value(true).text() == "true");
  CHECK(Value(Date{2026, 11, 30}).text() == "2026-11-30");
  CHECK(Value("PLAI").text() == "PLAI");
  CHECK(value_of(decimal<Decimal>("0.026")).text() == "0.026");
  CHECK(Value("PLAI").number() == nullptr);
  CHECK(Value("true").flag() == nullptr);
}

TEST_CASE("a count is a number where one is asked for, a flag is not") {
  CHECK(Value(480).as_number()->text() == "480");
  CHECK_FALSE(Value(false).as_number());
  CHECK_FALSE(Value("480").as_number());
}

TEST_CASE("what is not finite is no number") {
  CHECK(value_of(std::numeric_limits<double>::infinity()).number() == nullptr);
  CHECK(number_or_words("0.5").number() != nullptr);
  CHECK(number_or_words("amortised").words() != nullptr);
}
