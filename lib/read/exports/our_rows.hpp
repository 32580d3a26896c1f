// SPDX-License-Identifier: Apache-2.0
// What exports say as rows of our own files: readings a row a period, temperatures a row a day.
#pragma once

#include <map>

#include "files/long_text.hpp"
#include "read/exports/gather.hpp"

namespace habitat::exports {

inline constexpr std::string_view station_columns = "station_id,date,t_mean,t_min,t_max\n";
/// `unit`: of the use, in its heading; may be empty.
std::string reading_columns(std::string_view unit);
/// In which a carrier is handed out.
std::string_view unit_of(Carrier carrier);

void add_reading(std::string& text, const std::string& id, const Span& span);

/// Days of stations as they come, however many they are: the mean of the hours where there is one, else
/// the lowest and the highest. Those without temperatures are no rows.
class StationRows {
 public:
  /// `take`: takes some rows; false where there is no room for more.
  explicit StationRows(TakeText take) : take_(std::move(take)) {}

  /// Whether the day is a row.
  bool add(const StationSink::Day& day);
  /// What is left; false where it was not taken.
  bool end();
  /// What is to be told of the stations.
  void tell(Findings& findings) const;

 private:
  struct Known {
    bool means = false, bounds = false;
  };
  TakeText take_;
  std::map<std::string, Known> known_;
  std::string waiting_{station_columns};
  bool taken_ = true;
};

}  // namespace habitat::exports
