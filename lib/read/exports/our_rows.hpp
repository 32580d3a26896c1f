// SPDX-License-Identifier: Apache-2.0
// What exports say as rows of our own files: readings a row a period, temperatures a row a day.
#pragma once

#include <functional>
#include <map>

#include "describe/finding.hpp"
#include "files/long_text.hpp"
#include "read/exports/meter_series.hpp"

namespace habitat::exports {

inline constexpr std::string_view station_columns = "station_id,date,t_mean,t_min,t_max\n";
/// `unit`: of the use, in its heading; may be empty.
std::string reading_columns(std::string_view unit);
Text words_of(Carrier carrier);
/// In which a carrier is handed out.
std::string_view unit_of(Carrier carrier);

void add_reading(std::string& text, const std::string& id, const Span& span);

/// Days of stations: the mean of the hours where there is one, else the lowest and the highest. Those
/// without temperatures are no rows; equal ones stand once, in order of date whatever that of the files.
class StationRows {
 public:
  struct Row {
    std::uint32_t station;  ///< by rank
    std::int32_t day, file, line;
    std::string text;  ///< behind the date
  };
  /// `file`: its rank.
  void add(const StationSink::Day& day, int file, int line);
  /// Gives the rows with their text, after the heading; `differ` two that say something else of a day.
  /// False where one was not taken.
  bool give(const TakeText& take, const std::function<void(const Row&)>& row,
            const std::function<void(const Row& one, const Row& other)>& differ);
  /// What is to be told of the stations.
  void tell(Findings& findings) const;

 private:
  struct Known {
    std::uint32_t rank;
    bool means = false, bounds = false;
  };
  std::map<std::string, Known> known_;
  std::vector<std::string> names_;
  std::vector<Row> rows_;
};

}  // namespace habitat::exports
