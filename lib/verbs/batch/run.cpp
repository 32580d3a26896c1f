// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/run.hpp"

namespace habitat {

void run_batch(const BatchPlan& plan, int workers, const BatchEnds& ends) {
  run_in_order(workers, ends, [&plan] {
    return
        [worker = std::make_unique<BatchWorker>(plan)](BatchBlock& block) { worker->work(block); };
  });
}

}  // namespace habitat
