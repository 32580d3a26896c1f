// SPDX-License-Identifier: Apache-2.0
// What a saving is worth in EUR and CO2, by hand: a change of tariff within a period splits it by
// days, shares of peak hours weigh, nothing is rounded but the quantity and the total.
#include <doctest/doctest.h>

#include "eco_coach/rules/carbon.hpp"
#include "eco_coach/rules/tariffs.hpp"
#include "energy/saving_in_money.hpp"
#include "numbers/decimal.hpp"

namespace habitat::eco_coach {
namespace {

Decimal d(std::string_view text) { return decimal<Decimal>(text); }

std::string eur(Carrier carrier, const Tariffs<Decimal>& tariffs, Date from, Date until,
                const Decimal& saved) {
  const Law law;
  const auto value = saving_in_money(carrier, tariffs, law).value(from, until, saved);
  return value ? to_text(*value) : "~";
}

}  // namespace

// The regulated price goes from 0.2016 to 0.1952 on 1 August 2025: of the 31 days from 17 July, 15
// are before it. 310 x (15 x 0.2016 + 16 x 0.1952) / 31 = 61.472 EUR.
TEST_CASE("a saving is worth the price of each day: a change splits it by days") {
  CHECK(eur(Carrier::electricity, {}, {2025, 7, 17}, {2025, 8, 17}, 310) == "61.472");
  CHECK(eur(Carrier::electricity, {}, {2025, 7, 1}, {2025, 8, 1}, 310) == "62.496");
  CHECK(eur(Carrier::electricity, {}, {2025, 8, 1}, {2025, 9, 1}, 310) == "60.512");
  // More used than expected costs as much.
  CHECK(eur(Carrier::electricity, {}, {2025, 7, 17}, {2025, 8, 17}, -310) == "-61.472");
  // Three prices of gas: 2025-07-31 at 0.109, 31 days at 0.108, 2025-09-01 at 0.105, of 330 kWh.
  CHECK(eur(Carrier::gas, {}, {2025, 7, 31}, {2025, 9, 2}, 330) == "35.62");
  CHECK(eur(Carrier::gas, {}, {2025, 9, 1}, {2025, 9, 1}, 330) == "~");
}

TEST_CASE("a saving: the parts of a split add up to what it is without one") {
  const Law law;
  const Tariffs<Decimal> tariffs;
  auto money = saving_in_money(Carrier::electricity, tariffs, law);
  const Decimal whole = *money.value({2025, 7, 17}, {2025, 8, 17}, Decimal(31));
  const Decimal before = *money.value({2025, 7, 17}, {2025, 8, 1}, Decimal(15));
  const Decimal after = *money.value({2025, 8, 1}, {2025, 8, 17}, Decimal(16));
  CHECK(to_text(whole) == to_text(Decimal(before + after)));
}

// CNews, 16 August 2025: from 0.108 to 0.105, rounded to three decimals, 3 323, 11 200 and 19 850
// kWh cost 9.97, 33.60 and 59.55 EUR less.
TEST_CASE("gas of September 2025 against August: the rounded gap") {
  const struct {
    int kwh;
    const char* gap;
  } rows[] = {{3323, "9.97"}, {11200, "33.6"}, {19850, "59.55"}};
  const Law law;
  const Tariffs<Decimal> tariffs;
  auto money = saving_in_money(Carrier::gas, tariffs, law);
  for (const auto& row : rows) {
    const Decimal august = *money.value({2025, 8, 1}, {2025, 9, 1}, Decimal(row.kwh));
    const Decimal september = *money.value({2025, 9, 1}, {2025, 10, 1}, Decimal(row.kwh));
    CHECK(to_text(energy::to_the_cent(Decimal(august - september))) == row.gap);
  }
}

TEST_CASE("a saving enters money to 0.001, and only a total is rounded to the cent, halves up") {
  const Law law;
  Tariffs<Decimal> tariffs;
  tariffs.oil.emplace().price.whole = d("0.5");
  auto money = saving_in_money(Carrier::oil, tariffs, law);
  const auto worth = [&](double saved) {
    return to_text(*money.value({2025, 1, 1}, {2025, 2, 1}, saved));
  };
  CHECK(worth(10.0004999) == "5");
  CHECK(worth(10.0005001) == "5.0005");
  CHECK(worth(-10.0005001) == "-5.0005");
  CHECK(worth(0.1) == "0.05");
  CHECK_FALSE(money.value({2025, 1, 1}, {2025, 2, 1}, std::nan("")));
  CHECK(to_text(energy::to_the_cent(d("1.005"))) == "1.01");
  CHECK(to_text(energy::to_the_cent(d("1.00499999"))) == "1");
  // Half a cent that a division by seven days leaves: 7 x (3 x 0.1 + 4 x 0.17625) / 7 = 1.005.
  tariffs.oil->price = {.whole = {},
                        .from = {{{2025, 1, 1}, d("0.1")}, {{2025, 1, 4}, d("0.17625")}}};
  auto split = saving_in_money(Carrier::oil, tariffs, law);
  CHECK(to_text(energy::to_the_cent(*split.value({2025, 1, 1}, {2025, 1, 8}, 7.0))) == "1.01");
}

// 100 kWh, of which 30 in off-peak hours: 70 x 0.2081 + 30 x 0.1635.
TEST_CASE("a saving of peak and off-peak hours goes by their share, and lacks it") {
  Tariffs<Decimal> tariffs;
  tariffs.electricity.emplace().option = PriceOption::off_peak;
  CHECK(eur(Carrier::electricity, tariffs, {2025, 9, 1}, {2025, 10, 1}, 100) == "~");
  const Law law;
  CHECK(CarrierPrices<Decimal>(Carrier::electricity, tariffs, law).lacking_price() ==
        "tariffs.electricity.off_peak_share");
  tariffs.electricity->off_peak_share = d("0.3");
  CHECK(eur(Carrier::electricity, tariffs, {2025, 9, 1}, {2025, 10, 1}, 100) == "19.472");
  // An own price from the middle of the month on stands for both: 15 days of 30 at 0.10.
  tariffs.electricity->price.from[{2025, 9, 16}] = d("0.1");
  CHECK(eur(Carrier::electricity, tariffs, {2025, 9, 1}, {2025, 10, 1}, 100) == "14.736");
  tariffs.electricity->option = PriceOption::tempo;
  CHECK(eur(Carrier::electricity, tariffs, {2025, 9, 1}, {2025, 9, 16}, 100) == "~");
  CHECK(eur(Carrier::electricity, tariffs, {2025, 9, 16}, {2025, 10, 1}, 100) == "10");
}

TEST_CASE("a saving has no worth where no price of what is saved is known") {
  // The mean price of water holds a fixed part, which nobody saves.
  CHECK(eur(Carrier::water, {}, {2024, 1, 1}, {2024, 2, 1}, 10) == "~");
  Tariffs<Decimal> tariffs;
  tariffs.water.emplace().price.whole = d("3.6");
  tariffs.water->subscription.whole = 55;
  CHECK(eur(Carrier::water, tariffs, {2024, 1, 1}, {2024, 2, 1}, 10) == "36");
  for (const Carrier carrier : {Carrier::oil, Carrier::wood, Carrier::district_heat})
    CHECK(eur(carrier, tariffs, {2024, 1, 1}, {2024, 2, 1}, 10) == "~");
  // One day of the period is before the first price.
  CHECK(eur(Carrier::electricity, {}, {2022, 1, 31}, {2022, 2, 28}, 10) == "~");
  CHECK(eur(Carrier::electricity, {}, {2022, 2, 1}, {2022, 2, 28}, 10) == "1.74");
}

TEST_CASE("what was read of the law is told once a price, whatever the meters") {
  const Law law(law::last_checked(), nullptr, true);
  const Tariffs<Decimal> tariffs;
  auto money = saving_in_money(Carrier::gas, tariffs, law);
  for (int day = 1; day < 20; ++day)
    (void)money.value({2025, 8, day}, {2025, 9, day + 1}, Decimal(100));
  CHECK(law.uses().size() == 2);
  (void)money.value({2027, 1, 1}, {2027, 2, 1}, Decimal(100));
  REQUIRE(law.uses().size() == 3);
  CHECK(law.uses()[2].date > law::last_checked());
}

// Values of the energy performance diagnosis of 2021; gas 0.227 / 1.11 a kWh PCS.
TEST_CASE("CO2 of a saving, by carrier") {
  const Law law;
  Tariffs<Decimal> tariffs;
  const auto kg = [&](Carrier carrier) {
    const auto of_unit = co2_of_unit<Decimal>(carrier, tariffs, law);
    return of_unit ? to_text(co2_of_saving<Decimal>(1000, *of_unit)) : "~";
  };
  CHECK(kg(Carrier::electricity) == "64");
  CHECK(kg(Carrier::gas) == "204.5");
  CHECK(kg(Carrier::oil) == "324");
  CHECK(kg(Carrier::wood) == "30");
  CHECK(kg(Carrier::water) == "394");
  CHECK(kg(Carrier::district_heat) == "~");
  CHECK(lacking_co2(Carrier::district_heat) == "tariffs.district_heat.co2_per_kwh");
  tariffs.district_heat.emplace().co2_per_kwh = d("0.11");
  CHECK(kg(Carrier::district_heat) == "110");
}

}  // namespace habitat::eco_coach
