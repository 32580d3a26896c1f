// SPDX-License-Identifier: Apache-2.0
// Which adjustments of a case changed something: one that did not is told, since whoever wrote it
// believes that it did.
#pragma once

#include <map>

#include "describe/path.hpp"
#include "eco_coach/case/method.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

/// The adjustments of a case by their meter: each its rank.
using AdjustmentRanks = std::map<std::string, std::vector<std::size_t>>;
inline AdjustmentRanks ranks_of(const std::vector<Adjustment>& all) {
  AdjustmentRanks ranks;
  for (std::size_t i = 0; i < all.size(); ++i) ranks[all[i].meter].push_back(i);
  return ranks;
}

class AdjustmentsMade {
 public:
  explicit AdjustmentsMade(const std::vector<Adjustment>& all)
      : all_(all), ranks_(ranks_of(all)), states_(all.size(), State::unknown) {}

  /// Of a meter: the ranks of those that changed what was expected of it.
  void add(const std::string& meter, const std::vector<std::size_t>& made) {
    set(meter, State::nothing);
    for (const std::size_t rank : made) states_[rank] = State::made;
  }
  void take_out(const std::string& meter) { set(meter, State::nothing); }

  void tell(Findings& findings) const {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const std::string path = path_at("adjustments", i);
      if (states_[i] == State::unknown)
        alert<AlertCode::adjustment_of_nobody>(findings, path + ".meter", path, all_[i].meter);
      else if (states_[i] == State::nothing)
        alert<AlertCode::adjustment_of_nothing>(findings, path + ".from", path, all_[i].meter);
    }
  }

 private:
  enum class State { unknown, nothing, made };
  void set(const std::string& meter, State state) {
    const auto found = ranks_.find(meter);
    if (found == ranks_.end()) return;
    for (const std::size_t rank : found->second) states_[rank] = state;
  }

  const std::vector<Adjustment>& all_;
  const AdjustmentRanks ranks_;
  std::vector<State> states_;
};

}  // namespace habitat::eco_coach
