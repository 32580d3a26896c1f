// SPDX-License-Identifier: Apache-2.0
// The aid to a condominium's renovation against rows of the State simulator (mesaidesreno
// 2.3.1), printed examples, and what can be derived from one table to the next.
#include <algorithm>
#include <vector>

#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

constexpr Date simulated{2025, 4, 15};  // the rows of the State simulator
constexpr Date last_seen{2026, 4, 30};

using Table = std::span<const Parameter* const>;

Decimal of(const char* text) { return decimal<Decimal>(text); }

struct AidRow {
  int dwellings, works;
  bool upper, exit_leaky, fragile;
  int percent, aid;
};
const AidRow aid_rows[] = {
    {30, 60000, false, true, false, 40, 24000},
    {30, 60000, false, false, true, 50, 30000},
    {30, 60000, false, false, false, 30, 18000},
    {30, 60000, true, true, true, 75, 45000},
    {30, 60000, true, true, false, 55, 33000},
    {30, 60000, true, false, true, 65, 39000},
    {30, 750000, true, true, false, 55, 412500},
    {30, 750000, true, false, false, 45, 337500},
    {30, 750001, true, true, false, 55, 412500},
    {30, 750001, true, false, true, 65, 487500},
    {30, 750001, true, false, false, 45, 337500},
    {20, 400000, false, true, true, 60, 240000},
    {20, 400000, false, false, true, 50, 200000},
    {20, 400000, true, true, true, 75, 300000},
    {20, 400000, true, false, true, 65, 260000},
    {12, 420000, false, true, true, 60, 180000},
    {12, 420000, false, true, false, 40, 120000},
    {12, 420000, false, false, false, 30, 90000},
    {12, 420000, true, true, false, 55, 165000},
    {5, 100000, false, true, false, 40, 40000},
    {5, 100000, false, false, false, 30, 30000},
    {5, 100000, true, true, false, 55, 55000},
    {5, 100000, true, false, false, 45, 45000},
    {118, 2950000, false, true, true, 60, 1770000},
    {118, 2950000, false, true, false, 40, 1180000},
    {118, 2950000, false, false, true, 50, 1475000},
    {118, 2950000, true, true, true, 75, 2212500},
    {118, 2950000, true, false, false, 45, 1327500},
    {58, 1798000, false, true, false, 40, 580000},
    {58, 1798000, true, true, true, 75, 1087500},
    {58, 1798000, true, true, false, 55, 797500},
    {58, 1798000, true, false, true, 65, 942500},
    {58, 1798000, true, false, false, 45, 652500},
    {4, 100000, false, true, true, 60, 60000},
    {4, 100000, false, false, true, 50, 50000},
    {4, 100000, true, true, false, 55, 55000},
    {200, 6400000, false, true, true, 60, 3000000},
    {200, 6400000, true, false, true, 65, 3250000},
};

Decimal rate_of(const AidRow& row, Date date) {
  Decimal rate = at(row.upper ? renovation_rate_gain_upper : renovation_rate_gain_lower, date);
  if (row.exit_leaky) rate += at(renovation_rate_exit_leaky, date);
  if (row.fragile) rate += at(renovation_rate_fragile, date);
  return rate;
}

TEST_CASE(
    "renovation: rates and cap give the aid of the State simulator, in every year since 2024") {
  for (const Date date : {Date{2024, 1, 1}, simulated, Date{2026, 1, 30}, Date{2026, 4, 15},
                          last_seen, Date{2026, 11, 29}})
    for (const AidRow& row : aid_rows) {
      CAPTURE(to_text(date));
      CAPTURE(row.aid);
      CHECK(rate_of(row, date) * 100 == row.percent);
      const Decimal cap = at(renovation_cap, date) * row.dwellings;
      CHECK(rate_of(row, date) * std::min(Decimal(row.works), cap) == row.aid);
    }
}

TEST_CASE("renovation: the most that a dwelling is aided, as printed by date") {
  const auto most = [](Date date, bool upper, bool points) {
    return Decimal(at(renovation_cap, date) * rate_of({0, 0, upper, points, points, 0, 0}, date));
  };
  CHECK(most({2021, 1, 1}, true, true) == 3750);
  CHECK(most({2023, 2, 1}, false, true) == 6250);
  CHECK(most({2024, 1, 1}, false, false) == 7500);
  CHECK(most({2024, 1, 1}, true, false) == 11250);
  CHECK(most({2024, 1, 1}, true, true) == 18750);
  // A published one of 2024: from G to C with a gain of 53 %, Montpellier.
  CHECK(rate_of({14, 0, true, true, false, 0, 0}, {2024, 6, 1}) == of("0.55"));
  // Lump sums stood in place of the points.
  CHECK(at(renovation_lump_exit_leaky, {2022, 1, 1}) == 500);
  CHECK(text_at(renovation_lump_exit_leaky, {2023, 6, 1}) == "~");
  CHECK(at(renovation_lump_fragile, {2023, 6, 1}) == 3000);
  CHECK(at(renovation_lump_fragile, {2024, 1, 1}) == 0);
}

// Printed by valo-syndic: 300, 300 and 600 EUR a lot; 180 EUR is the most of 2021.
TEST_CASE("renovation: share, cap and floor give the aid to the AMO of printed examples") {
  const auto aid = [](int cost, int dwellings, Date date) {
    const bool small = Decimal(dwellings) <= at(renovation_condition_small, date);
    const Decimal cap = at(*renovation_amo_cap[small ? 0 : 1], date) * dwellings;
    const Decimal share = at(renovation_amo_share, date) * std::min(Decimal(cost), cap);
    return Decimal(std::min(Decimal(cost), std::max(share, at(renovation_amo_floor, date))));
  };
  CHECK(aid(18000, 30, simulated) == 300 * 30);
  CHECK(aid(9000, 15, simulated) == 300 * 15);
  CHECK(aid(3000, 5, simulated) == 600 * 5);
  CHECK(aid(1000000, 50, {2021, 6, 1}) == 180 * 50);
  CHECK(aid(2000, 5, {2021, 6, 1}) == 900);
}

TEST_CASE("renovation: what was not verified after April 2026 is carried on as remembered") {
  std::vector<const Parameter*> carried{&renovation_cap, &renovation_amo_share,
                                        &renovation_amo_floor};
  for (const Table table :
       {Table(renovation_rate), Table(renovation_amo_cap), Table(renovation_prime)})
    carried.insert(carried.end(), table.begin(), table.end());
  CHECK(carried.size() == 11);
  for (const Parameter* parameter : carried) {
    CAPTURE(parameter->path);
    CHECK(value_at(*parameter, last_seen)->confidence != Confidence::remembered);
    CHECK(value_at(*parameter, {2026, 5, 1})->confidence == Confidence::remembered);
    CHECK(text_at(*parameter, last_seen) == text_at(*parameter, {2026, 5, 1}));
  }
}

TEST_CASE(
    "renovation: conditions and the rates of difficulty and of an order, as the texts say them") {
  CHECK(at(renovation_gain_lower, simulated) == of("0.35"));
  CHECK(at(renovation_gain_upper, simulated) == of("0.5"));
  CHECK(at(renovation_condition_building_age, simulated) == 15);
  CHECK(at(renovation_condition_unpaid_share, simulated) == of("0.08"));
  CHECK(at(renovation_condition_main_residences_small, simulated) == of("0.65"));
  CHECK(at(renovation_condition_main_residences_large, simulated) == of("0.75"));
  CHECK(at(renovation_clipping_ordinary, simulated) == of("0.8"));
  CHECK(at(renovation_clipping_degraded, simulated) == 1);
  CHECK(at(renovation_administrative_order_rate, {2026, 1, 1}) == of("0.5"));
  CHECK(at(renovation_difficulty_rate_opah, {2014, 6, 1}) == of("0.35"));
  CHECK(text_at(renovation_difficulty_rate_opah, simulated) == "~");
  CHECK(text_at(renovation_difficulty_cap_building, simulated) == "~");
  CHECK(at(renovation_prudence_seen, {2026, 4, 15}) == of("0.9"));
  CHECK(at(vat_renovation_energy, simulated) == of("0.055"));
  CHECK(at(vat_renovation_improvement, simulated) == of("0.1"));
}

}  // namespace
}  // namespace habitat::law
