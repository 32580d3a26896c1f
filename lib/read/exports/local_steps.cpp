// SPDX-License-Identifier: Apache-2.0
#include "read/exports/local_steps.hpp"

#include <algorithm>

namespace habitat::exports {

void LocalSteps::give(MeterSink& sink) {
  std::size_t backwards = 0;
  for (std::size_t i = 1; i < steps_.size(); ++i)
    backwards += steps_[i].shown() < steps_[i - 1].shown() ? 1 : 0;
  if (2 * backwards > steps_.size()) std::reverse(steps_.begin(), steps_.end());
  std::optional<Minute> before;
  for (const Step& step : steps_) {
    const auto end = minute_in_paris(step.date, step.minute_of_day, before);
    if (!end) continue;  // an hour that the clocks pass over
    sink.step(*end, step.watts, step.estimated, step.line);
    before = end;
  }
  steps_.clear();
}

}  // namespace habitat::exports
