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
  const auto rounded = [](const std::vector<std::string>& texts, int decimals) {
    std::vector<Written> parts;
    for (const std::string& text : texts) parts.push_back(*Written::read(text));
    std::vector<std::string> shown;
    for (const Written& part : rounded_parts(parts, decimals)) shown.push_back(part.text());
    return shown;
  };
  using Texts = std::vector<std::string>;
  CHECK(rounded({"0.333333", "0.333333", "0.333334"}, 2) == Texts{"0.33", "0.33", "0.34"});
  CHECK(rounded({"0.3333333333", "0.3333333333", "0.3333333333"}, 2) ==
        Texts{"0.34", "0.33", "0.33"});
  CHECK(rounded({"1.5", "-0.5"}, 0) == Texts{"2", "-1"});
  CHECK(rounded({}, 2).empty());
}

TEST_CASE("parts add up, each within one unit of itself") {
  CHECK(holds("parts add up", [] {
    const auto cents = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000000, 5000000));
    std::vector<Written> parts;
    Decimal sum = 0;
    for (const int part : cents) {
      parts.push_back(Written::read(std::to_string(part))->shifted(-4));
      sum += number_of<Decimal>(parts.back());
    }
    Decimal rounded = 0;
    const auto shown = rounded_parts(parts, 2);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      rounded += number_of<Decimal>(shown[i]);
      const Decimal off = number_of<Decimal>(shown[i]) - number_of<Decimal>(parts[i]);
      RC_ASSERT(boost::multiprecision::abs(off) < decimal<Decimal>("0.01"));
    }
    RC_ASSERT(to_text(rounded) == trim_text(round_text(to_text(sum), 2)));
  }));
}
