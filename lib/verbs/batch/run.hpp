// SPDX-License-Identifier: Apache-2.0
// Blocks of rows through several workers, and out in the order in which they came in.
#pragma once

#include "tool/in_order.hpp"
#include "verbs/batch/worker.hpp"

namespace habitat {

using BatchEnds = BlockEnds<BatchBlock>;

/// Runs all blocks. What a worker throws is thrown here.
void run_batch(const BatchPlan& plan, int workers, const BatchEnds& ends);

}  // namespace habitat
