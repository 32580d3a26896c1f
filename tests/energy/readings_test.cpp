// SPDX-License-Identifier: Apache-2.0
#include "energy/readings.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <initializer_list>

#include "energy/days.hpp"

using namespace habitat;
using namespace habitat::energy;

namespace {

using Uses = std::vector<UseReading>;
using Indices = std::vector<IndexReading>;

// The reason why a period cannot be used.
bool cannot(const Period& period, DropReason reason) { return period.unusable == reason; }

}  // namespace

// Facts of the method: the peer gives February 60 days in place of 29, and March-April 30 of 61.
TEST_CASE("uses: an estimated one is added to the next that was read") {
  const auto all = periods(Uses{{day("2024-01-01"), day("2024-02-01"), 310},
                                {day("2024-02-01"), day("2024-03-01"), 290},
                                {day("2024-03-01"), day("2024-04-01"), 100, true},
                                {day("2024-04-01"), day("2024-05-01"), 500}});
  REQUIRE(all.size() == 3);
  CHECK(all[0].use == 310);
  CHECK(all[0].days() == 31);
  CHECK_FALSE(all[0].merged);
  CHECK(all[0].measured_from == day("2024-01-01"));
  CHECK(all[1].use == 290);
  CHECK(all[1].days() == 29);
  CHECK(all[2].use == 600);
  CHECK(all[2].days() == 61);
  CHECK(all[2].merged);
  CHECK(all[2].measured_from == day("2024-04-01"));
}

TEST_CASE("uses: estimated ones that no reading near enough follows are missing") {
  // 31 + 31 + 30 days: the first is too far, the second is not.
  const auto three = periods(Uses{{0, 31, 1, true}, {31, 62, 2, true}, {62, 92, 3}});
  REQUIRE(three.size() == 2);
  CHECK(cannot(three[0], DropReason::estimated_not_merged));
  CHECK(three[1].start == 31);
  CHECK(three[1].use == 5);
  // 70 days are just near enough, 71 are not.
  CHECK(periods(Uses{{0, 35, 1, true}, {35, 70, 2}}).size() == 1);
  CHECK(periods(Uses{{0, 35, 1, true}, {35, 71, 2}}).size() == 2);
  // The last; before a gap; on the other side of the start.
  CHECK(cannot(periods(Uses{{0, 30, 1}, {30, 60, 2, true}})[1], DropReason::estimated_not_merged));
  const auto gap = periods(Uses{{0, 30, 1, true}, {31, 60, 2}});
  REQUIRE(gap.size() == 3);
  CHECK(cannot(gap[0], DropReason::estimated_not_merged));
  CHECK(cannot(gap[1], DropReason::no_reading));
  CHECK(gap[2].use == 2);
  const auto sides =
      periods(Uses{{0, 30, 1, true, Segment::baseline}, {30, 60, 2, false, Segment::reporting}});
  CHECK(cannot(sides[0], DropReason::estimated_not_merged));
  CHECK(sides[1].use == 2);
}

TEST_CASE("uses: a gap and an empty cell are periods without a reading") {
  const auto all = periods(Uses{{0, 30, 1}, {40, 70, std::nan("")}, {70, 100, 3}});
  REQUIRE(all.size() == 4);
  CHECK(cannot(all[1], DropReason::no_reading));
  CHECK(all[1].start == 30);
  CHECK(all[1].end == 40);
  CHECK(cannot(all[2], DropReason::no_reading));
  CHECK(all[3].use == 3);
  // Between the two sides nothing is missing.
  const auto sides =
      periods(Uses{{0, 30, 1, false, Segment::baseline}, {90, 120, 2, false, Segment::reporting}});
  CHECK(sides.size() == 2);
  // An estimate is not added to a reading that is not there.
  CHECK(periods(Uses{{0, 30, 1, true}, {30, 60, std::nan("")}}).size() == 2);
}

TEST_CASE("indices: differences, past the last digit, falling") {
  const auto all = periods(Indices{{0, 99900}, {30, 99990}, {60, 40}, {90, 30}}, 5);
  REQUIRE(all.size() == 3);
  CHECK(all[0].use == 90);
  CHECK(all[1].use == 50);
  CHECK(all[2].use == -10);
  CHECK(periods(Indices{{0, 9990}, {30, 40}}, 4)[0].use == 50);
}

TEST_CASE("indices: an estimated one is passed over") {
  const auto all = periods(Indices{{0, 100}, {30, 180, true}, {60, 150}, {90, 200}}, 5);
  REQUIRE(all.size() == 2);
  CHECK(all[0].use == 50);
  CHECK(all[0].days() == 60);
  CHECK(all[0].merged);
  CHECK(all[0].measured_from == 30);
  CHECK(all[1].use == 50);
  // Before the first that was read, and after the last.
  const auto ends = periods(Indices{{0, 5, true}, {30, 100}, {60, 150}, {90, 200, true}}, 5);
  REQUIRE(ends.size() == 3);
  CHECK(cannot(ends[0], DropReason::estimated_not_merged));
  CHECK(ends[0].start == 0);
  CHECK(ends[1].use == 50);
  CHECK(cannot(ends[2], DropReason::estimated_not_merged));
  CHECK(ends[2].end == 90);
}

TEST_CASE("indices: a meter replaced between two readings gives one period") {
  // 13 days of the old meter and 17 of the new one.
  const auto within =
      periods(Indices{{0, 100}, {13, 140}, {13, 7, false, true}, {30, 67}, {60, 100}}, 5);
  REQUIRE(within.size() == 2);
  CHECK(within[0].start == 0);
  CHECK(within[0].end == 30);
  CHECK(within[0].use == 100);
  CHECK(within[0].measured_from == 0);
  CHECK(within[1].use == 33);
  // On the day of a reading both stand for themselves.
  const auto on_reading = periods(Indices{{0, 100}, {30, 140}, {30, 0, false, true}, {60, 50}}, 5);
  REQUIRE(on_reading.size() == 2);
  CHECK(on_reading[0].use == 40);
  CHECK(on_reading[1].use == 50);
  // Days that were estimated before the replacement stay so.
  const auto estimated =
      periods(Indices{{0, 100}, {20, 130, true}, {40, 160}, {40, 0, false, true}, {55, 20}}, 5);
  REQUIRE(estimated.size() == 1);
  CHECK(estimated[0].use == 80);
  CHECK(estimated[0].measured_from == 20);
}

TEST_CASE("indices: a meter whose closing index was not read measures nothing until then") {
  const auto none = periods(Indices{{0, 100}, {30, 0, false, true}, {60, 50}}, 5);
  REQUIRE(none.size() == 2);
  CHECK(cannot(none[0], DropReason::no_reading));
  CHECK(none[1].use == 50);
  const auto estimated =
      periods(Indices{{0, 100}, {30, 130, true}, {30, 0, false, true}, {60, 50}}, 5);
  REQUIRE(estimated.size() == 2);
  CHECK(cannot(estimated[0], DropReason::estimated_not_merged));
  CHECK(estimated[1].use == 50);
  CHECK(estimated[1].measured_from == 30);
}
