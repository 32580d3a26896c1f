// SPDX-License-Identifier: Apache-2.0
// Parts that are printed add up to the total that is printed.
#include "numbers/parts.hpp"

#include <doctest/doctest.h>

#include "finance/property.hpp"
#include "numbers/decimal.hpp"
#include "numbers/decimal_text.hpp"

using namespace habitat;

// Three thirds of a euro: 0.33 each leaves a cent, which goes to the first.
TEST_CASE("what is left goes to the parts that lost most") {
  CHECK(rounded_parts({"0.333333", "0.333333", "0.333334"}, 2) ==
        std::vector<std::string>{"0.33", "0.33", "0.34"});
  CHECK(rounded_parts({"0.3333333333", "0.3333333333", "0.3333333333"}, 2) ==
        std::vector<std::string>{"0.34", "0.33", "0.33"});
  CHECK(rounded_parts({"1.5", "-0.5"}, 0) == std::vector<std::string>{"2", "-1"});
  CHECK(rounded_parts({}, 2).empty());
}

TEST_CASE("parts add up, each within one unit of itself") {
  CHECK(holds("parts add up", [] {
    const auto cents = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000000, 5000000));
    std::vector<std::string> parts;
    Decimal sum = 0;
    for (const int part : cents) {
      parts.push_back(shift_text(std::to_string(part), -4));
      sum += decimal<Decimal>(parts.back());
    }
    Decimal rounded = 0;
    const auto shown = rounded_parts(parts, 2);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      rounded += decimal<Decimal>(shown[i]);
      const Decimal off = decimal<Decimal>(shown[i]) - decimal<Decimal>(parts[i]);
      RC_ASSERT(boost::multiprecision::abs(off) < decimal<Decimal>("0.01"));
    }
    RC_ASSERT(to_text(rounded) == trim_text(round_text(to_text(sum), 2)));
  }));
}
