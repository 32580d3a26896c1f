// SPDX-License-Identifier: Apache-2.0
// The quick way of a cell into a slot against the reader of cases: the same value, to the bit, or
// no value where that one finds a fault. And what a figure is written as.

#include "describe/describe.hpp"
#include "finance/property.hpp"
#include "read/cell_text.hpp"
#include "read/row_cells.hpp"
#include "read/scalar.hpp"
#include "write/figure.hpp"
#include "write/row_number.hpp"
#include "write/row_text.hpp"
#include <cmath>
#include <cstring>
#include <doctest/doctest.h>

namespace {

using namespace habitat;

enum class Colour { red, blue };

}  // namespace

template <>
inline constexpr auto habitat::names_of<Colour> = habitat::name_table<Colour>({
    {Colour::red, "red", {"red", "rouge"}},
    {Colour::blue, "blue", {"blue", "bleu"}},
});

namespace {

struct House {
  double price = 100;
  std::optional<double> rate, rent;
  NumberOr<double, Colour> paint;
  int years = 10;
  std::optional<int> floors;
  bool lift = false;
  Date built = {2000, 1, 2};
  Colour colour = Colour::red;
  std::string name = "house";
  static void describe(auto& self, auto&& is) {
    is(self.price, {.name = "price", .unit = "EUR", .min = "0 EUR", .max = "1 MEUR"});
    is(self.rate, {.name = "rate", .unit = "%/year", .min = "0 %", .max = "20 %"});
    is(self.rent, {.name = "rent", .unit = "EUR/month"});
    is(self.paint, {.name = "paint", .unit = "EUR", .min = "0 EUR"});
    is(self.years, {.name = "years", .unit = "years", .min = "1 year", .max = "99 years"});
    is(self.floors, {.name = "floors"});
    is(self.lift, {.name = "lift"});
    is(self.built, {.name = "built"});
    is(self.colour, {.name = "colour"});
    is(self.name, {.name = "name"});
  }
};

// What the reader of cases makes of a cell: the text of the slot, or nothing.
std::optional<std::string> as_read(const std::string& member, const std::string& cell,
                                   const std::string& unit) {
  House house;
  const Found found = find_slot(slot_of(house), member);
  Faults faults;
  const bool number = found.slot.is_number() || found.slot.kind() == Kind::integer;
  const std::string written = number ? without_exponent(cell) : cell;
  const auto value =
      read_scalar(with_header_unit(written, unit), found.slot, found.field, member, faults);
  if (!value) return {};
  found.slot.set(*value);
  return found.slot.text();
}

std::optional<std::string> as_cell(const std::string& member, const std::string& cell,
                                   const std::string& unit) {
  House house;
  const Found found = find_slot(slot_of(house), member);
  CellReader reader(found, unit);
  if (!reader.read(cell)) return {};
  return found.slot.text();
}

}  // namespace

TEST_CASE("row cells: a cell gives what the reader of cases gives, or leaves it to that one") {
  const std::vector<std::pair<std::string, std::vector<std::string>>> members{
      {"price", {"", "EUR", "kEUR", "MEUR"}},
      {"rate", {"", "%", "%/year"}},
      {"rent", {"", "EUR/month", "EUR/year", "kEUR/year"}},
      {"paint", {"", "EUR"}},
      {"years", {"", "years", "months"}},
      {"floors", {""}},
      {"lift", {""}},
      {"built", {""}},
      {"colour", {""}},
      {"name", {""}}};
  int quick = 0;
  CHECK(holds(
      "cells",
      [&] {
        const auto& [member, units] = members[static_cast<std::size_t>(draw(0, 9))];
        const std::string unit =
            units[static_cast<std::size_t>(draw(0, static_cast<int>(units.size()) - 1))];
        std::string cell = draw(0, 5) < 1 ? "-" : "";
        const int digits = static_cast<int>(draw(1, draw(0, 9) < 1 ? 20 : 6));
        for (int i = 0; i < digits; ++i)
          cell += static_cast<char>('0' + static_cast<int>(draw(0, 9)));
        if (draw(0, 1) < 1) cell += ".";
        for (int i = static_cast<int>(draw(0, 5)); i > 0; --i)
          cell += static_cast<char>('0' + static_cast<int>(draw(0, 9)));
        static const std::string odd[] = {" %", " EUR", " kEUR", "%", " years",
                                          ",5", "e3",   " x",    " "};
        if (draw(0, 3) < 1) cell += odd[static_cast<std::size_t>(draw(0, 8))];
        static const std::string words[] = {"red",        "blue",    "true", "false", "2026-02-28",
                                            "2026-02-30", "99",      "1",    "20",    "0",
                                            "100",        "1000000", "0 %",  " 12 ",  "+5"};
        if (draw(0, 3) < 1) cell = words[static_cast<std::size_t>(draw(0, 14))];
        const auto read = as_read(member, cell, unit), set = as_cell(member, cell, unit);
        if (set) RC_ASSERT(set == read);
        if (!read) RC_ASSERT(!set);
        quick += set ? 1 : 0;
      },
      20000));
  // Most cells; an eighth of the runs is made under sanitizers.
#ifdef HABITAT_SANITIZED
  CHECK(quick > 600);
#else
  CHECK(quick > 5000);
#endif
}

TEST_CASE("row cells: a long number is set to the double that is nearest to its text") {
  // Data frames write doubles with 17 digits: reading gives the same ones again.
  for (const std::string digits : {"12.345678901234567", "0.10000000000000001", "99999.999999999985",
                                   "123456.78901234567", "-7.0000000000000009"}) {
    CAPTURE(digits);
    House house;
    CellReader price(find_slot(slot_of(house), "rent"), "EUR/month");
    REQUIRE(price.read(digits));
    CHECK(*house.rent == std::strtod(digits.c_str(), nullptr));
  }
  const auto rent = [](const std::string& cell, const std::string& unit) {
    House house;
    CellReader reader(find_slot(slot_of(house), "rent"), unit);
    REQUIRE(reader.read(cell));
    return *house.rent;
  };
  CHECK(rent("1.2345678901234567", "kEUR/month") == 1234.5678901234567);
  CHECK(rent("1.2345678901234567", "EUR/year") == 1.2345678901234567 / 12);
  CHECK(rent("1.25e-05", "EUR/month") == 0.0000125);
  House house;
  CellReader rate(find_slot(slot_of(house), "rate"), "%");
  REQUIRE(rate.read("2.5000000000000004"));
  CHECK(*house.rate == 0.025000000000000004);
  CHECK_FALSE(rate.read("20.000000000000000001"));  // above its bound by less than a double tells
}

TEST_CASE("row cells: numbers of a file with decimal commas") {
  const auto pointed = [](const char* cell) { return with_decimal_point(cell, {';'}).text; };
  CHECK(pointed("800000,50") == "800000.50");
  CHECK(pointed("1\u202F234,5 EUR") == "1234.5 EUR");
  CHECK(pointed("1 234 567") == "1234567");
  CHECK(pointed("1.234,56") == "1234.56");
  CHECK(pointed("1,234") == "1.234");
  CHECK(pointed("1 000,000") == "1000.000");
  CHECK(pointed("-0,5 %") == "-0.5 %");
  CHECK(pointed("1,5e-05") == "1.5e-05");
  for (const char* same : {"12", "12.5", "0.125", "1234.567", "x, y", "", "1,2,3"}) {
    CAPTURE(same);
    CHECK(pointed(same) == same);
    CHECK(with_decimal_point(same, {';'}).other.empty());
  }
  for (const auto& [cell, one, other] :
       {std::tuple{"1.234", "1234", "1,234"},
        {"-12.500 EUR", "-12500 EUR", "-12,500 EUR"},
        {"1,234,567", "1234567", "1234,567"},
        {"1.234.567", "1234567", "1234,567"}}) {
    CHECK(with_decimal_point(cell, {';'}).text == one);
    CHECK(with_decimal_point(cell, {';'}).other == other);
  }
  // With tabs either mark may be the decimal one.
  CHECK(with_decimal_point("18,2", {'\t'}).text == "18.2");
  CHECK(with_decimal_point("1.234", {'\t'}).text == "1.234");
  CHECK(with_decimal_point("1,234", {'\t'}).other == "1,234");
  CHECK(date_of_cell("31/12/2026", {';'}) == "2026-12-31");
  CHECK(date_of_cell("31/12/2026", {}) == "31/12/2026");
  House house;
  CellReader built(find_slot(slot_of(house), "built"), "", {';'});
  CHECK(built.read("01/09/2024"));
  CHECK(house.built == Date{2024, 9, 1});
  CellReader price(find_slot(slot_of(house), "price"), "EUR", {';'});
  CHECK(price.read("1 234,5"));
  CHECK(house.price == 1234.5);
  CHECK_FALSE(price.read("1.234"));
  CellReader lift(find_slot(slot_of(house), "lift"), "", {';'});
  CHECK(lift.read("VRAI"));
  CHECK(house.lift);
  CellReader plain(find_slot(slot_of(house), "lift"), "");
  CHECK(plain.read("False"));
  CHECK_FALSE(house.lift);
  CHECK_FALSE(plain.read("vrai"));
  CHECK_FALSE(CellReader(find_slot(slot_of(house), "price"), "EUR").read("1,5"));
  CellReader name(find_slot(slot_of(house), "name"), "", {';'});
  CHECK(name.read("1,5"));
  CHECK(house.name == "1,5");
}

TEST_CASE("row cells: an empty cell is the value of the base, also after a cell that was refused") {
  for (const std::string member :
       {"price", "rate", "rent", "paint", "years", "floors", "lift", "built", "colour", "name"}) {
    CAPTURE(member);
    House house;
    const Found found = find_slot(slot_of(house), member);
    const bool present = found.slot.present();
    const std::string before = present ? found.slot.text() : "";
    CellReader reader(found, "");
    for (const std::string cell :
         {"12", "3 %", "true", "2026-01-01", "blue", "no such thing", "99999999"}) {
      reader.read(cell);
      CHECK(reader.read(""));
      CHECK(found.slot.present() == present);
      if (present) CHECK(found.slot.text() == before);
    }
  }
}

TEST_CASE("row text: a figure is written as the other machine formats write it") {
  const auto same = [](double value) {
    for (const bool ratio : {false, true}) {
      std::string text;
      append_number(text, value, ratio);
      if (text != machine_number(value_of(value), ratio ? "%" : "")) return false;
    }
    return true;
  };
  for (double value : {0.0,
                       -0.0,
                       1.0,
                       -1.0,
                       0.1,
                       1.005,
                       123456.78,
                       1e15,
                       1e16,
                       9.99999999999999999e14,
                       1e-7,
                       1e-30,
                       1e45,
                       1e300,
                       5e-324,
                       0.30000000000000004,
                       99999999999999.99,
                       999999999999999.9,
                       2.0 / 3,
                       1e22,
                       1e23,
                       123456789012345678.0}) {
    CAPTURE(value);
    CHECK(same(value));
    CHECK(same(-value));
  }
  std::string none;
  append_number(none, NAN, false);
  append_number(none, INFINITY, true);
  CHECK(none.empty());
  CHECK(holds(
      "numbers",
      [&] {
        const double cents = draw(-2000000000, 2000000000, 100);
        RC_ASSERT(same(cents));
        RC_ASSERT(same(cents / draw(1, 1000)));
        std::uint64_t bits = 0;
        for (int i = 0; i < 4; ++i) bits = bits << 16 | static_cast<std::uint64_t>(draw(0, 65535));
        double any = 0;
        std::memcpy(&any, &bits, sizeof any);
        RC_ASSERT(same(any));
      },
      8000));
}
