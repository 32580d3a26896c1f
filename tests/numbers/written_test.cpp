// SPDX-License-Identifier: Apache-2.0
// A number as it is written: the one grammar, and what can be done without a number type. Expected
// values by hand.
#include "numbers/written.hpp"

#include <doctest/doctest.h>

#include "numbers/decimal.hpp"

using namespace habitat;

namespace {

Written of(std::string_view text) { return *Written::read(text); }

}  // namespace

TEST_CASE("digits, a point between digits, one sign: nothing else is a number") {
  for (const char* text : {"0", "-0.5", "+12.50", "007", "123456789012345678901234567890"})
    CHECK(Written::read(text));
  for (const char* text : {"", "-", ".5", "5.", "1,5", "1 000", "1e3", "0x10", "nan", "inf", "1.2.3",
                           "--1", "1-"})
    CHECK_FALSE(Written::read(text));
}

TEST_CASE("what is written stays as it is written, until something is asked of it") {
  CHECK(of("+12.50").text() == "+12.50");
  CHECK(of("+12.50").trimmed().text() == "12.5");
  CHECK(of("-0.00").trimmed().text() == "0");
  CHECK(of("12.50").decimals() == 2);
  CHECK(of("-1234.5").whole_digits() == 4);
  CHECK(of("0.000").is_zero());
  CHECK(of("-3").negated().text() == "3");
  CHECK(of("3").negated().text() == "-3");
}

TEST_CASE("halves go away from zero") {
  CHECK(of("0.125").rounded(2).text() == "0.13");
  CHECK(of("-1.005").rounded(2).text() == "-1.01");
  CHECK(of("2").rounded(2).text() == "2.00");
  CHECK(of("0.026").shifted(2).text() == "2.6");
  CHECK(of("1234567").significant(3).text() == "1230000");
  CHECK(of("1234567.5").rounded(1).grouped(Language::en) == "1,234,567.5");
  CHECK(of("1234567.5").rounded(1).grouped(Language::fr) == "1\u202F234\u202F567,5");
}

TEST_CASE("numbers are compared by their values") {
  CHECK(of("1.50") == of("1.5"));
  CHECK(of("-0") == of("0"));
  CHECK(of("9") < of("10"));
  CHECK(of("-9") > of("-10"));
  CHECK(of("0.30000000000000000001") > of("0.3"));
}

TEST_CASE("to the number of a model and back") {
  CHECK(number_of<double>(of("0.5")) == 0.5);
  CHECK(written(number_of<Decimal>(of("0.1")) * 3)->text() == "0.3");
  CHECK_FALSE(written(1.0 / 0.0).has_value());
}
