// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal_text.hpp"

#include <doctest/doctest.h>

#include "finance/property.hpp"
#include "numbers/decimal.hpp"

using namespace habitat;

TEST_CASE("what is a decimal text and what is not") {
  for (const char* good : {"0", "-1", "+3.5", "007", "1.50", "123456789012345678901234567890.1"})
    CHECK(is_decimal_text(good));
  for (const char* bad :
       {"", "-", ".5", "1.", "1e5", "1,5", "nan", "0x10", "1 000", "--1", "1.2.3"})
    CHECK_FALSE(is_decimal_text(bad));
}

TEST_CASE("rounding for the eye takes halves away from zero, where half-to-even would not") {
  CHECK(round_text("0.125", 2) == "0.13");
  CHECK(round_text("1.005", 2) == "1.01");
  CHECK(round_text("-0.125", 2) == "-0.13");
  CHECK(round_text("999.995", 2) == "1000.00");
  CHECK(round_text("-0.004", 2) == "0.00");
  CHECK(round_text("9.5", 0) == "10");
  CHECK(round_text("0.4", 0) == "0");
  CHECK(round_text("12", 3) == "12.000");
}

TEST_CASE("significant digits, shifts and trims") {
  CHECK(significant_text("123456.789", 4) == "123500");
  CHECK(significant_text("0.0000123456", 3) == "0.0000123");
  CHECK(significant_text("0", 5) == "0");
  CHECK(shift_text("0.026", 2) == "2.6");
  CHECK(shift_text("-260", -2) == "-2.6");
  CHECK(shift_text("5", -3) == "0.005");
  CHECK(trim_text("-0.000") == "0");
  CHECK(trim_text("+012.500") == "12.5");
  CHECK(plain_decimal_text("1.25e-03") == "0.00125");
  CHECK(plain_decimal_text("-1.25e+04") == "-12500");
}

TEST_CASE("comparison of texts is comparison of numbers") {
  CHECK(compare_text("0.10", "0.1") == 0);
  CHECK(compare_text("-2", "1.5") < 0);
  CHECK(compare_text("-2", "-1.5") < 0);
  CHECK(compare_text("10", "9.99") > 0);
  CHECK(compare_text("-0", "0") == 0);
  CHECK(compare_text("+007.50", "7.5") == 0);
  CHECK(compare_text("0.15", "0.1") > 0);
  CHECK(compare_text("-0.15", "-0.1") < 0);
  CHECK(compare_text("9.99", "10") < 0);
}

TEST_CASE("a decimal reads back what it writes, and rounds as its text does") {
  CHECK(holds("text and decimal agree", [] {
    const int whole = static_cast<int>(draw(-1000000, 1000000)),
              fraction = static_cast<int>(draw(0, 99999));
    std::string text = std::to_string(whole) + "." + std::to_string(100000 + fraction).substr(1);
    const Decimal x = decimal<Decimal>(text);
    RC_ASSERT(to_text(x) == trim_text(text));
    for (int digits = 0; digits < 5; ++digits)
      RC_ASSERT(to_text(round_to(x, digits)) == trim_text(round_text(text, digits)));
    RC_ASSERT(decimal<double>(text) == std::stod(text));
  }));
}

TEST_CASE("noise beyond 34 digits does not turn a tie") {
  const Decimal tie = decimal<Decimal>("1.005") / 3 * 3;
  CHECK(round_text(to_text(tie), 2) == "1.01");
}

TEST_CASE("a decimal is written with 34 digits, halves away from zero, wherever its point stands") {
  CHECK(to_text(Decimal(Decimal(1) / 3)) == "0." + std::string(34, '3'));
  CHECK(to_text(Decimal(Decimal("1e40") / 3)) == std::string(34, '3') + "000000");
  CHECK(to_text(decimal<Decimal>("-1.0000000000000000000000000000000005")) ==
        "-1.000000000000000000000000000000001");
  CHECK(to_text(decimal<Decimal>("1.0000000000000000000000000000000025")) ==
        "1.000000000000000000000000000000003");
  CHECK(to_text(decimal<Decimal>("9.99999999999999999999999999999999995")) == "10");
  CHECK(to_text(decimal<Decimal>("100000000.00000001")) == "100000000.00000001");
  CHECK(holds("the digits are those that the library writes", [] {
    const Decimal scale("1e" + std::to_string(static_cast<int>(draw(-30, 30))));
    const Decimal x = Decimal(static_cast<int>(draw(-1000000000, 1000000000))) * scale /
                      static_cast<int>(draw(1, 1000));
    if (x.is_zero()) return;
    const std::string all = plain_decimal_text(x.str(0, std::ios::scientific));
    RC_ASSERT(to_text(x) == significant_text(all, 34));
  }));
}

TEST_CASE("what is no number says so") {
  CHECK_THROWS(decimal<Decimal>("nan"));
  CHECK_THROWS(decimal<Decimal>("1e5"));
  CHECK(to_text(Decimal(1) / 0) == "inf");
  CHECK_FALSE(is_finite(Decimal(0) / 0));
}
