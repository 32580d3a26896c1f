// SPDX-License-Identifier: Apache-2.0
// Steps of a load curve whose times have no offset: of the hour that comes twice in autumn, the order
// of the file tells which one it is, backwards where the file runs backwards.
#pragma once

#include <vector>

#include "read/exports/form.hpp"

namespace habitat::exports {

class LocalSteps {
 public:
  /// As the clock shows its end.
  struct Step {
    Date date;
    int minute_of_day;
    Amount watts;
    bool estimated;
    int line;
    auto shown() const { return std::pair(date, minute_of_day); }
  };
  void add(const Step& step) { steps_.push_back(step); }
  /// Gives all that came, in the order of time.
  void give(MeterSink& sink);

 private:
  std::vector<Step> steps_;
};

}  // namespace habitat::exports
