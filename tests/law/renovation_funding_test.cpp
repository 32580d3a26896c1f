// SPDX-License-Identifier: Apache-2.0
// Certificates (CEE), loans and prices that a renovation reads, against worked rows and from one
// table to the next.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

Decimal of(const char* text) { return decimal<Decimal>(text); }

// Worked by hand from the sheet: 2,100 kWh cumac x area x coefficient, at the mean price of the
// dwellings; the least is 27 or 41 EUR a m2.
struct CeeRow {
  int area, dwellings, precarious, coefficient;
  const char *classic, *price_precarious;
  int kwh;
  const char* premium;
  int least;
};
const CeeRow cee_rows[] = {
    {3900, 60, 0, 2, "8.30", "9.28", 16380000, "135954", 105300},
    {1000, 30, 10, 2, "7.8", "11", 4200000, "37240", 27000},
    {850, 14, 3, 3, "8", "13", 5355000, "48577.5", 34850},
};

TEST_CASE("cee: volume, coup de pouce and least of BAR-TH-177 give worked rows") {
  const Date date{2025, 4, 15};
  for (const CeeRow& row : cee_rows) {
    CAPTURE(row.area);
    const std::size_t column = row.coefficient == 3 ? 0 : 1;
    CHECK(at(*cee_boost[column], date) == row.coefficient);
    const Decimal kwh = at(cee_bar_th_177_volume, date) * row.area * at(*cee_boost[column], date);
    CHECK(kwh == row.kwh);
    const Decimal price = (of(row.classic) * (row.dwellings - row.precarious) +
                           of(row.price_precarious) * row.precarious) /
                          row.dwellings;
    CHECK(rounded(kwh / 1000 * price, 6) == row.premium);
    CHECK(at(*cee_floor[column], date) * row.area == row.least);
  }
}

TEST_CASE("cee: the sheet follows another and ends; what nobody saw is not known") {
  CHECK(text_at(cee_bar_th_177_volume, {2024, 10, 31}) == "~");
  CHECK(text_at(cee_bar_th_177_volume, {2024, 11, 1}) == "2100");
  CHECK(text_at(cee_bar_th_177_volume, {2030, 12, 31}) == "2100");
  CHECK(text_at(cee_bar_th_177_volume, {2031, 1, 1}) == "~");
  CHECK(text_at(cee_bar_th_145_factor, {2024, 4, 15}) == "~");
  CHECK(text_at(cee_floor_other, {2026, 4, 15}) == "~");
  CHECK(text_at(cee_per_m2_seen, {2026, 4, 15}) == "27");
  CHECK(text_at(cee_price_classic, {2024, 10, 31}) == "8.3");
  CHECK(text_at(cee_price_precarious, {2024, 10, 31}) == "9.28");
  CHECK(text_at(cee_price_classic, {2025, 4, 15}) == "~");
  CHECK(text_at(cee_price_classic, {2025, 12, 31}) == "8.78");
  CHECK(text_at(cee_price_precarious, {2026, 1, 31}) == "10.25");
  CHECK(text_at(cee_price_classic, {2026, 4, 15}) == "~");
  CHECK(text_at(cee_price_simulator, {2026, 4, 15}) == "8");
  for (const DatedValue& value : cee_price_classic.values)
    if (!value.value.empty() && value.from < Date{2025, 1, 1})
      CHECK(decimal<Decimal>(value.value) < at(cee_price_precarious, value.from));
  CHECK(at(cee_condition_gain, {2025, 1, 1}) == at(renovation_gain_lower, {2025, 1, 1}));
  CHECK(at(cee_condition_main_residences, {2025, 1, 1}) == of("0.65"));
  CHECK(at(cee_condition_primary_after, {2025, 1, 1}) == 331);
  CHECK(at(cee_condition_households, {2025, 1, 1}) == 3);
}

TEST_CASE(
    "condominium: the caps of the eco-PTZ rise with the works, to those of a whole renovation") {
  const Date date{2026, 4, 15};
  for (std::size_t i = 1; i < condominium_eco_ptz_cap.size(); ++i)
    CHECK(at(*condominium_eco_ptz_cap[i - 1], date) < at(*condominium_eco_ptz_cap[i], date));
  CHECK(at(condominium_eco_ptz_cap_glazing, date) == 7000);
  CHECK(at(condominium_eco_ptz_rest, date) == at(condominium_eco_ptz_cap_whole, date));
  CHECK(at(condominium_eco_ptz_years_actions, date) == 15);
  CHECK(at(condominium_eco_ptz_years_whole, date) == 20);
  CHECK(text_at(condominium_eco_ptz_rest, {2027, 12, 31}) == "50000");
  CHECK(text_at(condominium_eco_ptz_rest, {2028, 1, 1}) == "~");
  CHECK(text_at(condominium_eco_ptz_cap_whole, {2028, 1, 1}) == "~");
  CHECK(text_at(condominium_collective_loan_years, {2025, 7, 27}) == "~");
  CHECK(at(condominium_collective_loan_years, date) == 25);
}

TEST_CASE(
    "renovation: conventional prices, and the regulated one from the bill that the CRE prints") {
  CHECK(rounded(Decimal(1042) / 4500, 4) ==
        text_at(renovation_price_all_in_electricity, {2026, 2, 1}));
  CHECK(rounded(Decimal(1072) / 4500, 4) ==
        text_at(renovation_price_all_in_electricity, {2026, 8, 1}));
  const char* const prices[] = {"0.2016", "0.13", "0.13", "0.072", "0.2",
                                "0.04",   "0.07", "~",    "0.08"};
  for (std::size_t i = 0; i < renovation_price.size(); ++i)
    CHECK(text_at(*renovation_price[i], Date{2026, 6, 1}) == prices[i]);
  CHECK(text_at(renovation_price_gas, {2022, 1, 1}) == "~");
  CHECK(text_at(renovation_measured_saving_gas, Date{2026, 6, 1}) == "0.089");
  for (std::size_t i : {0, 1})
    CHECK(at(*renovation_measured_saving[i], Date{2026, 6, 1}) <
          at(*renovation_measured_saving[i + 2], Date{2026, 6, 1}));
}

}  // namespace
}  // namespace habitat::law
