// SPDX-License-Identifier: Apache-2.0
// The energy cheque and the prices of energy and water: what follows from a published bill or from
// another text, and months that are not known.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

Decimal amount(std::size_t household, std::size_t band, Date date) {
  return at(*energy_cheque_amount[4 * household + band], date);
}

TEST_CASE("the energy cheque of 2019 is 50 euros more in each band, and has a fourth one") {
  const Date before{2018, 1, 1}, after{2019, 1, 1};
  for (std::size_t household = 0; household < 3; ++household) {
    for (std::size_t band = 0; band < 3; ++band)
      CHECK(amount(household, band, after) == amount(household, band, before) + 50);
    CHECK(amount(household, 3, after) == amount(household, 2, before));
    CHECK(amount(household, 3, before) == 0);
  }
  CHECK(at(energy_cheque_threshold_fourth, before) == at(energy_cheque_threshold_third, before));
  CHECK(text_at(energy_cheque_threshold_first, {2016, 12, 31}) == "~");
}

TEST_CASE("energy cheques go by band and by household, from 48 to 277 euros") {
  for (const DatedValue& row : energy_cheque_threshold_first.values) {
    CAPTURE(to_text(row.from));
    for (std::size_t band = 1; band < 4; ++band) {
      const Decimal upper = at(*energy_cheque_threshold[band], row.from);
      CHECK(upper >= at(*energy_cheque_threshold[band - 1], row.from));
      for (std::size_t household = 0; household < 3; ++household) {
        CHECK(amount(household, band, row.from) < amount(household, band - 1, row.from));
        if (household > 0)
          CHECK(amount(household, band, row.from) >= amount(household - 1, band, row.from));
      }
    }
  }
  const Date last{2026, 11, 21};
  CHECK(text_at(energy_cheque_amount_one_fourth, last) == "48");
  CHECK(text_at(energy_cheque_amount_two_first, last) == "277");
  CHECK(text_at(energy_cheque_threshold_fourth, last) == "11000");
  CHECK(value_at(energy_cheque_amount_one_first, last)->confidence == Confidence::derived);
  CHECK(value_at(energy_cheque_amount_one_first, {2024, 6, 1})->confidence == Confidence::official);
  CHECK(text_at(energy_cheque_unit_second, last) == "0.5");
  CHECK(text_at(energy_cheque_unit_further, last) == "0.3");
}

TEST_CASE("prices of electricity agree with a second transcription") {
  const struct {
    Date date;
    const char *up_to_6, *from_9, *peak, *off_peak;
  } rows[] = {{{2025, 2, 1}, "0.2016", "0.2016", "0.2146", "0.1696"},
              {{2025, 8, 1}, "0.1952", "0.1952", "0.2081", "0.1635"},
              {{2026, 2, 1}, "0.194", "0.1927", "0.2065", "0.1579"},
              {{2026, 8, 1}, "0.2001", "0.1985", "0.2142", "0.1589"}};
  for (const auto& row : rows) {
    CAPTURE(to_text(row.date));
    CHECK(text_at(price_electricity_energy_up_to_6, row.date) == row.up_to_6);
    CHECK(text_at(price_electricity_energy_from_9, row.date) == row.from_9);
    CHECK(text_at(price_electricity_off_peak_energy_peak, row.date) == row.peak);
    CHECK(text_at(price_electricity_off_peak_energy_off_peak, row.date) == row.off_peak);
  }
  for (const DatedValue& row : price_electricity_off_peak_energy_peak.values) {
    CAPTURE(to_text(row.from));
    const Decimal one_price = at(price_electricity_energy_up_to_6, row.from);
    CHECK(at(price_electricity_off_peak_energy_peak, row.from) > one_price);
    CHECK(at(price_electricity_off_peak_energy_off_peak, row.from) < one_price);
    if (row.from < Date{2026, 2, 1})
      CHECK(at(price_electricity_energy_from_9, row.from) == one_price);
  }
  // The deliberation of 2026 gives subscriptions by the year: 6, 9 and 12 kVA.
  const char* const yearly[] = {"190.32", "238.56", "285.12"};
  for (std::size_t i = 0; i < 3; ++i)
    CHECK(to_text(Decimal(12 * at(*price_electricity_subscription[i + 1], {2026, 8, 1}))) ==
          yearly[i]);
}

TEST_CASE("subscriptions rise with the power, and since 2026 both options have the same") {
  const auto rises = [](const auto& table) {
    for (const DatedValue& row : table[0]->values)
      for (std::size_t i = 1; i < table.size(); ++i) {
        CAPTURE(table[i]->path);
        CAPTURE(to_text(row.from));
        const DatedValue* smaller = value_at(*table[i - 1], row.from);
        const DatedValue* greater = value_at(*table[i], row.from);
        if (smaller && greater) CHECK(smaller->number < greater->number);
      }
  };
  rises(price_electricity_subscription);
  rises(price_electricity_off_peak_subscription);
  for (const Date date : {Date{2026, 2, 1}, Date{2026, 8, 1}})
    for (std::size_t i = 0; i < 4; ++i)
      CHECK(text_at(*price_electricity_subscription[i + 1], date) ==
            text_at(*price_electricity_off_peak_subscription[i], date));
  CHECK(text_at(price_electricity_subscription_kva_15, {2026, 8, 1}) == "~");
  CHECK(text_at(price_electricity_off_peak_subscription_kva_6, {2024, 2, 1}) == "~");
  CHECK(text_at(price_electricity_off_peak_energy_peak, {2024, 2, 1}) == "0.27");
}

TEST_CASE("gas subscriptions of August 2025 are those of July at the VAT of 20 %") {
  const Date july{2025, 7, 1}, august{2025, 8, 1}, january{2026, 1, 1};
  for (const Parameter* subscription : price_gas_subscription) {
    CAPTURE(subscription->path);
    const Decimal untaxed = at(*subscription, july) / decimal<Decimal>("1.055");
    CHECK(rounded(untaxed * decimal<Decimal>("1.2"), 2) == rounded(at(*subscription, august), 2));
    CHECK(to_text(Decimal(at(*subscription, january) - at(*subscription, august))) == "13.1");
  }
}

// 117.93 / 1.055 x 1.20 = 134.138: the gas subscriptions of August 2025, as printed.
TEST_CASE("the rates of VAT are those by which the subscriptions of August 2025 rose") {
  const Date july{2025, 7, 31}, august{2025, 8, 1};
  const Decimal before = 1 + at(price_vat_subscription, july),
                after = 1 + at(price_vat_subscription, august);
  for (const Parameter* subscription : price_gas_subscription)
    CHECK(rounded(at(*subscription, july) / before * after, 2) ==
          rounded(at(*subscription, august), 2));
  CHECK(text_at(price_vat_energy, july) == text_at(price_vat_energy, august));
}

// 25.09 + 4.89 = 29.98 and 10.73 + 5.66 = 16.39 EUR/MWh are printed.
TEST_CASE("an excise is its own part and the part of the islands, where both are known") {
  int known = 0;
  for (const auto* excise : {&price_excise_electricity, &price_excise_gas})
    for (const DatedValue& row : (*excise)[0]->values) {
      if (text_at(*(*excise)[1], row.from) == "~") continue;
      ++known;
      CHECK(at(*(*excise)[0], row.from) ==
            at(*(*excise)[1], row.from) + at(*(*excise)[2], row.from));
    }
  CHECK(known == 3);
  CHECK(text_at(price_excise_electricity_whole, {2025, 12, 1}) == "0.02998");
  CHECK(text_at(price_excise_gas_whole, {2026, 3, 1}) == "0.01639");
  CHECK(text_at(price_excise_electricity_whole, {2026, 11, 29}) == "0.03062");
}

TEST_CASE("Tempo: off-peak hours cost less on each day, red days the most, subscriptions less") {
  for (const DatedValue& row : price_electricity_tempo_energy[0]->values) {
    CAPTURE(to_text(row.from));
    for (std::size_t day = 0; day < 3; ++day)
      CHECK(at(*price_electricity_tempo_energy[2 * day + 1], row.from) <
            at(*price_electricity_tempo_energy[2 * day], row.from));
    for (std::size_t price = 2; price < 6; ++price)
      CHECK(at(*price_electricity_tempo_energy[price - 2], row.from) <
            at(*price_electricity_tempo_energy[price], row.from));
  }
  const Date august{2026, 8, 1};
  for (std::size_t i = 0; i < 3; ++i)
    CHECK(at(*price_electricity_tempo_subscription[i], august) <
          at(*price_electricity_off_peak_subscription[i], august));
  CHECK(text_at(price_electricity_tempo_energy_red_peak, august) == "0.7295");
  CHECK(text_at(price_electricity_tempo_subscription_kva_6, {2026, 7, 31}) == "~");
}

TEST_CASE("a kWh of gas gives off less by its gross calorific value: 0.227 / 1.11") {
  const Date date{2026, 11, 29};
  CHECK(rounded(at(emission_gas_net, date) / decimal<Decimal>("1.11"), 4) ==
        text_at(emission_gas_gross, date));
  // Heating by electricity weighs most of its uses.
  for (const Parameter* use : emission_electricity)
    CHECK(at(*use, date) <= at(emission_electricity_heating, date));
}

TEST_CASE("months of the gas price that were not found are not known") {
  const struct {
    Date date;
    const char *cooking, *heating;
  } rows[] = {{{2023, 6, 30}, "~", "~"},         {{2023, 7, 1}, "0.10488", "0.08195"},
              {{2023, 11, 30}, "0.12", "0.098"}, {{2023, 12, 1}, "~", "~"},
              {{2024, 2, 29}, "~", "~"},         {{2024, 3, 1}, "0.11585", "0.09291"},
              {{2024, 10, 1}, "~", "~"},         {{2025, 11, 1}, "0.135", "0.103"},
              {{2026, 3, 31}, "0.136", "0.105"}, {{2026, 4, 1}, "~", "0.104"},
              {{2026, 6, 1}, "~", "~"},          {{2026, 7, 1}, "~", "0.128"},
              {{2026, 8, 1}, "~", "~"},          {{2026, 9, 1}, "~", "0.1347"},
              {{2026, 11, 21}, "~", "0.14557"}};
  for (const auto& row : rows) {
    CAPTURE(to_text(row.date));
    CHECK(text_at(price_gas_energy_cooking, row.date) == row.cooking);
    CHECK(text_at(price_gas_energy_heating, row.date) == row.heating);
  }
}

TEST_CASE("a kWh of gas for cooking costs some cents more, and no month leaps") {
  const DatedValue* before[2] = {};
  for (const DatedValue& row : price_gas_energy_heating.values) {
    CAPTURE(to_text(row.from));
    const DatedValue* now[2];
    for (std::size_t i = 0; i < 2; ++i) {
      now[i] = value_at(*price_gas_energy[i], row.from);
      if (now[i] && before[i]) {
        CHECK(now[i]->number < 1.25 * before[i]->number);
        CHECK(now[i]->number > 0.8 * before[i]->number);
      }
      before[i] = now[i];
    }
    if (!now[0] || !now[1]) continue;
    CHECK(now[0]->number > now[1]->number + 0.02);
    CHECK(now[0]->number < now[1]->number + 0.033);
  }
}

TEST_CASE("a published water bill is 120 cubic metres at the price of its year") {
  const struct {
    int year;
    const char* bill;
  } bills[] = {{2022, "520.8"}, {2023, "542.4"}, {2024, "562.8"}};
  for (const auto& bill : bills)
    CHECK(to_text(Decimal(120 * at(price_water, {bill.year, 1, 1}))) == bill.bill);
  CHECK(text_at(price_water, {2013, 12, 31}) == "3.85");
  CHECK(text_at(price_water, {2019, 12, 31}) == "~");
  CHECK(text_at(price_water, {2026, 11, 21}) == "4.69");
}

TEST_CASE("the heat of a network is known for two years, without VAT for a third") {
  CHECK(text_at(price_district_heat, {2014, 12, 31}) == "0.0825");
  CHECK(text_at(price_district_heat, {2018, 12, 31}) == "~");
  CHECK(text_at(price_district_heat, {2019, 1, 1}) == "0.0853");
  CHECK(text_at(price_district_heat, {2024, 1, 1}) == "~");
}

}  // namespace
}  // namespace habitat::law
