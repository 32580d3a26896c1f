// SPDX-License-Identifier: Apache-2.0
// What was left out of a follow-up, and why: told of the first meters, counted of the others. It is
// told at the end, since a meter may turn out not to be judged after all.
#pragma once

#include "eco_coach/result/meter.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

class LeftOut {
 public:
  explicit LeftOut(Findings& findings) : findings_(findings) {}

  /// Of the next meter.
  template <Number N>
  void add(const MeterFigures<N>& meter) {
    const bool any = !meter.dropped.empty() || !meter.notes.empty();
    if (any && first_.size() < most_meters)
      first_.push_back({any_.size(), meter.id, meter.dropped, meter.notes});
    any_.push_back(any);
  }
  /// What is to be told of a meter instead, by its rank.
  template <Number N>
  void replace(std::size_t rank, const MeterFigures<N>& meter) {
    any_[rank] = true;
    const auto after = std::find_if(first_.begin(), first_.end(),
                                    [&](const One& one) { return one.rank >= rank; });
    if (after != first_.end() && after->rank == rank)
      *after = {rank, meter.id, meter.dropped, meter.notes};
    else if (after != first_.end() || first_.size() < most_meters)
      first_.insert(after, {rank, meter.id, meter.dropped, meter.notes});
    if (first_.size() > most_meters) first_.pop_back();
  }

  void tell() {
    for (const One& meter : first_) {
      for (const Dropped& one : meter.dropped)
        alert<AlertCode::left_out>(findings_, "readings", meter.id, to_text(one.start),
                                   label_of(*one.reason));
      for (const Message& note : meter.notes)
        alert<AlertCode::meter_note>(findings_, "readings", meter.id, Text{note.en, note.fr});
    }
    const auto all = static_cast<std::size_t>(std::count(any_.begin(), any_.end(), true));
    if (all > first_.size())
      alert<AlertCode::more_left_out>(findings_, "readings", std::to_string(all - first_.size()));
  }

 private:
  struct One {
    std::size_t rank;
    std::string id;
    std::vector<Dropped> dropped;
    std::vector<Message> notes;
  };
  static constexpr std::size_t most_meters = 20;
  Findings& findings_;
  std::vector<One> first_;
  std::vector<bool> any_;  // by meter: whether there is something to tell
};

}  // namespace habitat::eco_coach
