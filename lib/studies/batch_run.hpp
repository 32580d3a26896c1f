// SPDX-License-Identifier: Apache-2.0
// Blocks of rows through several workers, and out in the order in which they came in.
#pragma once

#include "studies/batch_worker.hpp"
#include "tool/in_order.hpp"

namespace habitat {

using BatchEnds = BlockEnds<BatchBlock>;

/// Runs all blocks. What a worker throws is thrown here.
void run_batch(const BatchPlan& plan, int workers, const BatchEnds& ends);

}  // namespace habitat
