// SPDX-License-Identifier: Apache-2.0
// Days of stations as rows of ours, written as they come, however many they are.
#pragma once

#include <map>
#include <set>

#include "files/growing_file.hpp"
#include "read/exports/form.hpp"
#include "describe/finding.hpp"

namespace habitat::verbs {

class StationRows : public exports::StationSink {
 public:
  StationRows(GrowingFile& file, Faults& faults) : file_(file), faults_(faults) {}

  void day(const Day& day, int line) override;
  /// What is left; false where it could not be written.
  bool end();
  /// What is to be told of the stations.
  void tell(Findings& findings) const;
  std::size_t stations() const { return known_.size(); }

 private:
  struct Known {
    bool means = false, bounds = false;
  };
  GrowingFile& file_;
  Faults& faults_;
  std::map<std::string, Known> known_;
  std::string waiting_ = "station_id,date,t_mean,t_min,t_max\n";
  bool writing_ = true;
};

}  // namespace habitat::verbs
