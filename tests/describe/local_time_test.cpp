// SPDX-License-Identifier: Apache-2.0
// Clocks of Paris around the two nights on which they change; times as they are written. The dates
// of 2026 (29 March, 25 October) are those of the calendar.
#include <doctest/doctest.h>

#include "describe/local_time.hpp"

using namespace habitat;

namespace {

Minute utc(const char* text) {
  const auto time = parse_time(text);
  REQUIRE(time);
  REQUIRE(time->offset);
  return Minute{day_number(time->date)} * 1440 + time->minute_of_day - *time->offset;
}

std::optional<Minute> shown(const char* text, std::optional<Minute> before = {}) {
  const auto time = parse_time(text);
  REQUIRE(time);
  return minute_in_paris(time->date, time->minute_of_day, before);
}

}  // namespace

TEST_CASE("a time has a date, a minute, and may have an offset") {
  CHECK(utc("1970-01-01T01:00+01:00") == 0);
  CHECK(utc("2026-06-15T12:00:00+02:00") == utc("2026-06-15 10:00Z"));
  CHECK(utc("2026-06-15T12:00+0200") == utc("2026-06-15T10:00:00+00:00"));
  CHECK(!parse_time("2026-06-15T12:00")->offset);
  for (const char* wrong : {"", "2026-06-15", "15/06/2026 12:00", "2026-06-15T24:00",
                            "2026-02-30T12:00", "2026-06-15T12:00:30", "2026-06-15T12:00+2",
                            "2026-06-15T12:60", "2026-06-15T1:00:00", "2026-06-15T12:00 CET"}) {
    CAPTURE(wrong);
    CHECK(!parse_time(wrong));
  }
}

TEST_CASE("clocks go forward on the last Sunday of March and back on that of October") {
  CHECK(paris_offset(utc("2026-03-29T00:59Z")) == 60);
  CHECK(paris_offset(utc("2026-03-29T01:00Z")) == 120);
  CHECK(paris_offset(utc("2026-10-25T00:59Z")) == 120);
  CHECK(paris_offset(utc("2026-10-25T01:00Z")) == 60);
  CHECK(shown("2026-01-15T12:00") == utc("2026-01-15T11:00Z"));
  CHECK(shown("2026-07-15T12:00") == utc("2026-07-15T10:00Z"));
}

TEST_CASE("an hour does not come, another comes twice") {
  CHECK(!shown("2026-03-29T02:00"));
  CHECK(!shown("2026-03-29T02:59"));
  CHECK(shown("2026-03-29T03:00") == utc("2026-03-29T01:00Z"));
  const auto first = shown("2026-10-25T02:30", utc("2026-10-25T00:00Z"));
  CHECK(first == utc("2026-10-25T00:30Z"));
  CHECK(shown("2026-10-25T02:00", first) == utc("2026-10-25T01:00Z"));
  CHECK(shown("2026-10-25T02:30", utc("2026-10-25T01:00Z")) == utc("2026-10-25T01:30Z"));
  CHECK(shown("2026-10-25T03:00", utc("2026-10-25T01:30Z")) == utc("2026-10-25T02:00Z"));
}

TEST_CASE("a day of March has 23 hours, one of October 25") {
  CHECK(*shown("2026-03-30T00:00") - *shown("2026-03-29T00:00") == 23 * 60);
  CHECK(*shown("2026-10-26T00:00") - *shown("2026-10-25T00:00") == 25 * 60);
}

TEST_CASE("years are whole between two anniversaries on the clock") {
  const Minute first = *shown("2025-04-01T00:00");
  CHECK(whole_years(first, *shown("2026-04-01T00:00")) == 1);
  CHECK(whole_years(first, *shown("2028-04-01T00:00")) == 3);
  CHECK(whole_years(first, *shown("2026-04-01T00:30")) == 0);
  CHECK(whole_years(first, *shown("2026-03-31T00:00")) == 0);
  CHECK(written_in_paris(first) == "2025-04-01 00:00");
}
