// SPDX-License-Identifier: Apache-2.0
// The time of a row, after the one before it of the same track.
#pragma once

#include "describe/row_file.hpp"
#include "describe/local_time.hpp"

namespace habitat::cost_of_use::sharing {

class RowClock {
 public:
  explicit RowClock(RowReader& reader) : reader_(reader) {}

  std::optional<Minute> read(const std::string& text, std::optional<Minute> before) {
    const auto written = parse_time(text);
    if (!written) return reader_.tell("start", {Code::not_a_time, {text}}), std::nullopt;
    if (written->offset)
      return static_cast<Minute>(day_number(written->date)) * 1440 + written->minute_of_day -
             *written->offset;
    const auto minute = minute_in_paris(written->date, written->minute_of_day, before);
    if (!minute) reader_.tell("start", {Code::no_such_hour, {text}});
    return minute;
  }

 private:
  RowReader& reader_;
};

}  // namespace habitat::cost_of_use::sharing
