// SPDX-License-Identifier: Apache-2.0
// Bills of a year against those that comparison sites, the press and the water observatory print; a
// household's own prices before and on top of the dated ones.
#include "computed_case.hpp"
#include "eco_coach/result/bill.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

ComputedCase with(const std::string& tariffs, const std::string& as_of = "2026-11-29",
                  NumberKind kind = NumberKind::exact) {
  return {eco_coach::tool(), "as_of: " + as_of + "\ntariffs: " + tariffs + "\n", everything, kind};
}
ComputedCase electricity(const std::string& tariff, const std::string& as_of = "2026-11-29") {
  return with("{electricity: {" + tariff + "}}", as_of);
}
ComputedCase gas(const std::string& tariff) { return with("{gas: {" + tariff + "}}"); }

const std::string the_bill = "bills[electricity].";

}  // namespace

// Comparison sites of 2025-04-01 and 2025-08-07 print 1 374 and 1 357 EUR a year, 115 and 113 a
// month; soleio.fr 1 011 and 1 005; 2026 by hand, from 190.32 EUR and 0.2001 EUR/kWh.
TEST_CASE("bills: electricity at the regulated tariff, 6 kVA, one price") {
  const struct {
    const char *kwh, *date, *year;
  } bills[] = {{"6000", "2025-02-01", "1374.24"}, {"6000", "2025-08-01", "1356.84"},
               {"4200", "2025-02-01", "1011.36"}, {"4200", "2025-08-01", "1005.48"},
               {"6000", "2026-08-01", "1390.92"}, {"4200", "2026-08-01", "1030.74"}};
  for (const auto& bill : bills) {
    CAPTURE(bill.date);
    const ComputedCase it =
        electricity("kwh: " + std::string(bill.kwh) + ", date: " + std::string(bill.date));
    CHECK(it.text(the_bill + "year") == bill.year);
    CHECK(it.text(the_bill + "date") == bill.date);
    CHECK(it.number(the_bill + "subscription") + it.number(the_bill + "energy") == d(bill.year));
  }
  const ComputedCase february = electricity("kwh: 6000, date: 2025-02-01");
  CHECK(february.text(the_bill + "month") == "114.52");
  CHECK(february.text(the_bill + "subscription") == "164.64");
  CHECK(february.text(the_bill + "energy") == "1209.6");
}

// soleio.fr, August 2025 against February: 1 011 and 1 005 EUR, -0.6 %.
TEST_CASE("bills: the same use at the prices of another day") {
  const ComputedCase it =
      electricity("kwh: 4200, date: 2025-08-01, compared_with: 2025-02-01, kva: 6");
  CHECK(it.text(the_bill + "compared_with") == "2025-02-01");
  CHECK(it.number(the_bill + "year_then") == d("1011.36"));
  CHECK(it.number(the_bill + "change") == d("-5.88"));
  CHECK(within(it.number(the_bill + "change_share"), d("-0.0058"), "0.00005"));
  CHECK_FALSE(electricity("kwh: 4200").has(the_bill + "change"));
  // The other day may come after. 187.80 + 4 200 x 0.1940 is 1 002.60, and 28.14 less than since.
  const ComputedCase back = electricity("kwh: 4200, date: 2026-02-01, compared_with: 2026-08-01");
  CHECK(back.number(the_bill + "change") == d("-28.14"));
  // Of nothing there is no share.
  const ComputedCase nothing = electricity(
      "kwh: 0, subscription: {2025-01-01: 0, 2026-01-01: 10}, date: 2026-01-01, "
      "compared_with: 2025-06-01");
  CHECK(nothing.number(the_bill + "change") == 10);
  CHECK_FALSE(nothing.has(the_bill + "change_share"));
}

// CNews, 16 August 2025, prints 10, 29 and 50 EUR; prices of three decimals, 0.108 then 0.105, come
// to 0.003 x kWh.
TEST_CASE("bills: gas in September 2025 beside August, by prices of three decimals") {
  const char* const bills[][2] = {{"3323", "-9.969"}, {"11200", "-33.6"}, {"19850", "-59.55"}};
  for (const auto& [kwh, change] : bills) {
    const ComputedCase it =
        gas("kwh: " + std::string(kwh) + ", date: 2025-09-01, compared_with: 2025-08-01");
    CHECK(it.number("bills[gas].change") == d(change));
  }
}

TEST_CASE("bills: what the other day has no price for is open, and named; an old price is told") {
  const ComputedCase before = electricity("kwh: 4200, date: 2025-08-01, compared_with: 2020-01-01");
  CHECK(before.number(the_bill + "year") == d("1005.48"));
  CHECK_FALSE(before.has(the_bill + "year_then"));
  CHECK_FALSE(before.has(the_bill + "change"));
  CHECK(before.lacks("bills[0].year_then", "tariffs.electricity.price"));
  CHECK(before.lacks("bills[0].year_then", "tariffs.electricity.subscription"));
  // Of February 2024, on the day before the change of November.
  CHECK(electricity("kwh: 4200, date: 2025-02-01, compared_with: 2024-10-31").says("A349"));
}

// EUR/MWh: 29.98 from August 2025, 16.39 from February 2026, as the press and public programs have
// them.
TEST_CASE("bills: the excise of each kWh is a part of the price") {
  const ComputedCase power = electricity("kwh: 2000, date: 2025-08-01");
  CHECK(power.number(the_bill + "excise") == d("59.96"));
  CHECK(power.number(the_bill + "year") == d("185.64") + 2000 * d("0.1952"));
  CHECK_FALSE(power.says("A353"));
  CHECK(gas("kwh: 1000, date: 2026-02-01").number("bills[gas].excise") == d("16.39"));
  // Its own, whatever the price.
  CHECK(electricity("kwh: 2000, date: 2025-08-01, price: 0.25").number(the_bill + "excise") ==
        d("59.96"));
  const ComputedCase early = gas("kwh: 1000, date: 2023-07-01");
  CHECK_FALSE(early.has("bills[gas].excise"));
  CHECK(early.says("A353"));
  CHECK(early.has("bills[gas].year"));
  const ComputedCase set = {eco_coach::tool(),
                            "tariffs: {gas: {kwh: 1000, date: 2023-07-01}}\n"
                            "parameters: {price.excise.gas.whole: 0.008}\n",
                            everything};
  CHECK(set.number("bills[gas].excise") == 8);
  CHECK_FALSE(set.says("A353"));
  // Known until 31 January 2027: later it is carried on, as the price is.
  CHECK(electricity("kwh: 2000, date: 2027-03-01, price: 0.2, subscription: 0").says("A349"));
  CHECK_FALSE(electricity("kwh: 2000, date: 2027-01-31, price: 0.2, subscription: 0").says("A349"));
}

// INSEE: 120 m3 a year are 329 litres a day; by 2.5 persons, 131.51, by hand.
TEST_CASE("bills: water in litres a day, of the household and of a person") {
  const ComputedCase it = with("{water: {m3: 120, persons: 2.5}}", "2024-06-01");
  CHECK(within(it.number("bills[water].litres_per_day"), d("328.77"), "0.005"));
  CHECK(within(it.number("bills[water].litres_per_person"), d("131.51"), "0.005"));
  const ComputedCase household = with("{water: {m3: 120}}", "2024-06-01");
  CHECK(household.has("bills[water].litres_per_day"));
  CHECK_FALSE(household.has("bills[water].litres_per_person"));
}

TEST_CASE("bills: every member is described") {
  CHECK(described_members<eco_coach::BillFigures<double>>() == 13);
}

// MoneyVox, July 2023: 1 077 EUR for 10 000 kWh.
TEST_CASE("bills: gas at the reference price, for heating and for cooking") {
  const ComputedCase heating = gas("kwh: 10000, date: 2023-07-01");
  CHECK(heating.text("bills[gas].year") == "1076.68");
  // 102.94 + 900 x 0.10488, by hand.
  const ComputedCase cooking = gas("profile: cooking, kwh: 900, date: 2023-07-15");
  CHECK(cooking.text("bills[gas].year") == "197.332");
}

// Sispea, on 1 January 2024: 562.80 EUR a year, 46.90 a month.
TEST_CASE("bills: water at its mean price, fixed part included") {
  const ComputedCase water = with("{water: {m3: 120}}", "2024-06-01");
  CHECK(water.text("bills[water].year") == "562.8");
  CHECK(water.text("bills[water].month") == "46.9");
  CHECK(water.text("bills[water].subscription") == "0");
  CHECK_FALSE(water.says("A349"));
  CHECK(with("{water: {m3: 120}}", "2026-06-01").says("A349"));
  // A subscription beside the mean price would be paid twice.
  const ComputedCase twice = with("{water: {m3: 120, subscription: 60 EUR/year}}", "2024-06-01");
  CHECK(twice.lacks("bills[0].energy", "tariffs.water.price"));
  CHECK_FALSE(twice.has("bills[water].year"));
}

// 12 x 14.04 + 4 000 x (0.75 x 0.2146 + 0.25 x 0.1696), by hand.
TEST_CASE("bills: peak and off-peak hours by the share of the latter") {
  const std::string tariff = "option: off_peak, kwh: 4000, date: 2025-02-01";
  CHECK(electricity(tariff + ", off_peak_share: 25 %").text(the_bill + "year") == "981.88");
  const ComputedCase unknown = electricity(tariff);
  CHECK(unknown.lacks("bills[0].energy", "tariffs.electricity.off_peak_share"));
  CHECK_FALSE(unknown.has(the_bill + "energy"));
  CHECK_FALSE(unknown.has(the_bill + "year"));
  CHECK(unknown.text(the_bill + "subscription") == "168.48");
  // A price of one's own stands for both.
  CHECK(electricity(tariff + ", price: 0.2 EUR/kWh").text(the_bill + "energy") == "800");
  // 3 kVA is not sold with this option.
  CHECK(electricity(tariff + ", kva: 3, off_peak_share: 0 %")
            .lacks("bills[0].subscription", "tariffs.electricity.subscription"));
}

TEST_CASE("bills: Tempo needs a price of its own, for its six go by the colour of the day") {
  const ComputedCase tempo = electricity("option: tempo, kwh: 6000, date: 2026-08-01");
  CHECK(tempo.says("A350"));
  CHECK(tempo.lacks("bills[0].energy", "tariffs.electricity.price"));
  CHECK(tempo.number(the_bill + "subscription") == d("189.60"));
  CHECK_FALSE(tempo.has(the_bill + "year"));
  const ComputedCase own = electricity("option: tempo, kwh: 6000, price: 0.15 EUR/kWh");
  CHECK(own.number(the_bill + "year") == d("1089.60"));
  CHECK_FALSE(own.says("A350"));
}

TEST_CASE("bills: own prices hold from their date on, dated ones before it") {
  const std::string prices =
      "kwh: 1000, price: {2026-09-15: 0.18 EUR/kWh, 2025-03-01: 0.21 EUR/kWh}, subscription: 0, ";
  CHECK(electricity(prices + "date: 2025-02-28").number(the_bill + "year") == d("201.60"));
  CHECK(electricity(prices + "date: 2025-03-01").number(the_bill + "year") == 210);
  CHECK(electricity(prices + "date: 2026-09-14").number(the_bill + "year") == 210);
  CHECK(electricity(prices + "date: 2026-09-15").number(the_bill + "year") == 180);
  // One amount holds at all dates, those before the first dated one included.
  CHECK(electricity("kwh: 1000, price: 0.15 EUR/kWh, subscription: 10 EUR/month, date: 2015-01-01")
            .number(the_bill + "year") == 270);
  // Set over the dated data as any of them: at all dates.
  const ComputedCase set = {eco_coach::tool(),
                            "tariffs: {electricity: {kwh: 1000, date: 2010-01-01, subscription: 0 "
                            "EUR/year}}\nparameters: {price.electricity.energy.up_to_6: 0.1}\n",
                            everything};
  CHECK(set.number(the_bill + "year") == 100);
}

TEST_CASE("bills: what is not known stays open, and is named") {
  // Not seen for 15 kVA since August 2026, nor for cooking since April.
  const ComputedCase large = electricity("kva: 15, kwh: 9000");
  CHECK(large.lacks("bills[0].subscription", "tariffs.electricity.subscription"));
  CHECK(large.number(the_bill + "energy") == d("1786.50"));
  CHECK_FALSE(large.has(the_bill + "year"));
  CHECK(gas("profile: cooking, kwh: 900").lacks("bills[0].energy", "tariffs.gas.price"));
  // Before the first date.
  CHECK(electricity("kwh: 900, date: 2020-01-01")
            .lacks("bills[0].energy", "tariffs.electricity.price"));
}

TEST_CASE("bills: tariffs of which nothing is made say what they need") {
  const ComputedCase both = with("{oil: {price: 0.12 EUR/kWh}, gas: {}}");
  CHECK(both.size("bills") == 0);
  CHECK(both.lacks("bills", "tariffs.gas.kwh"));
  CHECK(both.lacks("meters", "readings"));
  CHECK_FALSE(both.lacks("bills", "tariffs.water.m3"));
  const ComputedCase water = with("{water: {}}");
  CHECK(water.lacks("bills", "tariffs.water.m3"));
  CHECK_FALSE(water.lacks("meters", "readings"));
  CHECK_FALSE(with("{oil: {price: 0.12 EUR/kWh}, gas: {kwh: 100}}").lacks("meters", "readings"));
  // A gesture is worth what they say.
  const ComputedCase gesture = {
      eco_coach::tool(),
      "tariffs: {electricity: {}}\n"
      "gestures: [{name: lamps, kind: led, quantity: 1, watts_before: 60, watts_after: 10, "
      "hours: 500}]\n",
      everything};
  CHECK_FALSE(gesture.lacks("bills", "tariffs.electricity.kwh"));
}

// The subscription of gas was not seen from April to September 2026, the kWh of May; rows of one
// date hold until their own day of change.
TEST_CASE("bills: what was not seen again is told with its date") {
  const auto told = [](const std::string& tariff, const std::string& date) {
    return with("{" + tariff + ", date: " + date + "}}").says("A349");
  };
  const std::string heating = "gas: {kwh: 8000", power = "electricity: {kwh: 4000, kva: 6";
  for (const char* date : {"2026-04-01", "2026-06-15", "2026-08-01", "2026-09-30"})
    CHECK(told(heating + ", price: 0.1", date));
  for (const char* date : {"2026-01-01", "2026-03-31", "2026-10-01"})
    CHECK_FALSE(told(heating, date));
  CHECK_FALSE(told(power, "2025-08-01"));
  CHECK_FALSE(told(power, "2026-01-31"));  // 183 days after 1 August
  CHECK(told(power, "2024-10-31"));        // of February
  // A subscription of one's own is not carried on.
  CHECK_FALSE(told(heating + ", price: 0.1, subscription: 300", "2026-09-30"));
}

TEST_CASE("bills: every number makes the same") {
  for (const NumberKind kind : {NumberKind::fast, NumberKind::traced}) {
    const ComputedCase it = with(
        "{electricity: {option: off_peak, off_peak_share: 40 %, kva: 9, kwh: 5000, date: "
        "2026-08-01}}",
        "2026-11-29", kind);
    CHECK(within(it.number(the_bill + "year"), d("1198.96"), "0.000001"));
  }
}
