// SPDX-License-Identifier: Apache-2.0
// What was left out of a follow-up, and why: told of the first meters, counted of the others.
#pragma once

#include "eco_coach/result/meter.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

class LeftOut {
 public:
  explicit LeftOut(Findings& findings) : findings_(findings) {}

  template <Number N>
  void tell(const MeterFigures<N>& meter) {
    if (meter.dropped.empty() && meter.notes.empty()) return;
    if (++meters_ > most_meters) return;
    for (const Dropped& one : meter.dropped)
      alert<AlertCode::left_out>(findings_, "readings", meter.id, to_text(one.start),
                                 label_of(*one.reason));
    for (const Message& note : meter.notes)
      alert<AlertCode::meter_note>(findings_, "readings", meter.id, Text{note.en, note.fr});
  }
  void finish() {
    if (meters_ > most_meters)
      alert<AlertCode::more_left_out>(findings_, "readings", std::to_string(meters_ - most_meters));
  }

 private:
  static constexpr int most_meters = 20;
  Findings& findings_;
  int meters_ = 0;
};

}  // namespace habitat::eco_coach
