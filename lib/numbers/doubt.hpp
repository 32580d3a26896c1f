// SPDX-License-Identifier: Apache-2.0
// A `double` decides as an exact number does, unless it stands so near to a threshold that its own
// error could have decided. Such decisions are noted, so that what rests on them can be computed
// again in `Decimal`.
#pragma once

#include <utility>

namespace habitat {

/// Sees whether a decision was in doubt on this thread since it began. Of two, one within the
/// other, the outer one does not see what the inner one saw: who asks the inner one settles it.
class DoubtWatch {
 public:
  DoubtWatch() : before_(std::exchange(in_doubt_, false)) {}
  ~DoubtWatch() { in_doubt_ = before_; }
  DoubtWatch(const DoubtWatch&) = delete;
  DoubtWatch& operator=(const DoubtWatch&) = delete;

  bool doubtful() const { return in_doubt_; }
  static void note(bool unsure) { in_doubt_ |= unsure; }

 private:
  static inline thread_local bool in_doubt_ = false;
  bool before_;
};

}  // namespace habitat
