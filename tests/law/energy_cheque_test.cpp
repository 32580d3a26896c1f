// SPDX-License-Identifier: Apache-2.0
// The energy cheque of a household, by the table of the order of 3 March 2023 and an example of the
// press of 2025: four persons are 2.1 units, 20 000 EUR are 9 523.81 a unit (printed 9 523).
#include "law/energy_cheque.hpp"

#include "law/at.hpp"

namespace habitat::law {
namespace {

EnergyCheque<Decimal> cheque(int income, int persons, Date date) {
  return energy_cheque<Decimal>(Decimal(income), persons, date, Law());
}

}  // namespace

TEST_CASE("energy cheque: amount, units and income per unit of published examples") {
  const auto family = cheque(20000, 4, {2025, 6, 1});
  CHECK(to_text(*family.units) == "2.1");
  CHECK(rounded(*family.income_per_unit, 2) == "9523.81");
  CHECK(*family.amount == 76);
  const Date june{2023, 6, 1};
  CHECK(*cheque(5699, 1, june).amount == 194);
  CHECK(*cheque(5700, 1, june).amount == 146);
  CHECK(*cheque(11000, 1, june).amount == 0);
  CHECK(*cheque(10999, 1, june).amount == 48);
  CHECK(*cheque(11000, 1, june).units == 1);
  CHECK(*cheque(11000, 1, june).income_per_unit == 11000);
}

TEST_CASE("energy cheque: two persons are 1.5 units and three 1.8; from four on two or more") {
  const Date date{2024, 6, 1};
  CHECK(to_text(*cheque(0, 2, date).units) == "1.5");
  CHECK(to_text(*cheque(0, 3, date).units) == "1.8");
  CHECK(*cheque(0, 3, date).amount == 240);
  CHECK(*cheque(0, 4, date).amount == 277);
}

TEST_CASE("energy cheque: without an income the units alone; before the first text nothing") {
  const auto unknown = energy_cheque<Decimal>(std::nullopt, 3, {2024, 6, 1}, Law());
  CHECK(to_text(*unknown.units) == "1.8");
  CHECK_FALSE(unknown.income_per_unit);
  CHECK_FALSE(unknown.amount);
  const auto early = cheque(5000, 1, {2016, 6, 1});
  CHECK_FALSE(early.units);
  CHECK_FALSE(early.amount);
}

}  // namespace habitat::law
