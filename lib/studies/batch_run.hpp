// SPDX-License-Identifier: Apache-2.0
// Blocks of rows through several workers, and out in the order in which they came in: what comes
// out does not depend on how many workers there are. So many blocks are under way at once as keep
// the workers busy, and no more, whatever the number of rows.
#pragma once

#include <functional>

#include "studies/batch_worker.hpp"

namespace habitat {

/// What a run of blocks is connected to; all of it is called in the thread of the caller.
struct BatchEnds {
  /// Fills the next block; false when there is none.
  std::function<bool(RowBlock&)> fill;
  /// Whether `fill` has something to give without waiting.
  std::function<bool()> ready = [] { return true; };
  /// Takes a block that is done; false when no more is wanted.
  std::function<bool(BatchBlock&)> drain;
};

/// Runs all blocks. What a worker throws is thrown here.
void run_batch(const BatchPlan& plan, int workers, const BatchEnds& ends);

}  // namespace habitat
