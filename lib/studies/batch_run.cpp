// SPDX-License-Identifier: Apache-2.0
#include "studies/batch_run.hpp"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace habitat {
namespace {

// A ring of blocks: filled in order, worked on in any order, drained in order.
class Ring {
 public:
  explicit Ring(int workers) : slots_(static_cast<std::size_t>(2 * workers + 1)) {}

  void work(const BatchPlan& plan) {
    try {
      BatchWorker worker(plan);
      while (Slot* slot = take()) {
        worker.work(slot->block);
        done(*slot);
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
      changed_.notify_all();
    }
  }

  void run(const BatchEnds& ends) {
    bool more = true;
    while (true) {
      while (Slot* slot = drainable(false)) {
        if (!ends.drain(slot->block)) return;
        ++drained_;
      }
      // Nothing waits for input that keeps finished rows from going out.
      if (more && filled_ - drained_ < slots_.size() && (filled_ == drained_ || ends.ready())) {
        more = ends.fill(slot_at(filled_).block.rows);
        if (more) publish();
      } else if (filled_ == drained_) {
        return;
      } else {
        drainable(true);
      }
    }
  }

  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    changed_.notify_all();
  }

 private:
  struct Slot {
    BatchBlock block;
    bool done = false;
  };

  Slot& slot_at(std::size_t rank) { return slots_[rank % slots_.size()]; }

  void publish() {
    const std::lock_guard lock(mutex_);
    slot_at(filled_).done = false;
    ++filled_;
    changed_.notify_all();
  }

  // The next block for a worker; null when there will be none.
  Slot* take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return closed_ || taken_ < filled_; });
    return closed_ ? nullptr : &slot_at(taken_++);
  }

  void done(Slot& slot) {
    const std::lock_guard lock(mutex_);
    slot.done = true;
    changed_.notify_all();
  }

  // The next block in order, when it is done; or waits until it is.
  Slot* drainable(bool wait) {
    std::unique_lock lock(mutex_);
    const auto ready = [&] { return drained_ < filled_ && slot_at(drained_).done; };
    if (wait) changed_.wait(lock, [&] { return failure_ || ready(); });
    if (failure_) std::rethrow_exception(failure_);
    return ready() ? &slot_at(drained_) : nullptr;
  }

  std::vector<Slot> slots_;
  std::size_t filled_ = 0, taken_ = 0, drained_ = 0;
  bool closed_ = false;
  std::exception_ptr failure_;
  std::mutex mutex_;
  std::condition_variable changed_;
};

void run_alone(const BatchPlan& plan, const BatchEnds& ends) {
  BatchWorker worker(plan);
  BatchBlock block;
  while (ends.fill(block.rows)) {
    worker.work(block);
    if (!ends.drain(block)) return;
  }
}

// Workers end with the ring that feeds them, however it is left.
struct Team {
  Ring& ring;
  std::vector<std::thread> threads = {};
  ~Team() {
    ring.close();
    for (std::thread& thread : threads) thread.join();
  }
};

}  // namespace

void run_batch(const BatchPlan& plan, int workers, const BatchEnds& ends) {
  if (workers <= 1) return run_alone(plan, ends);
  Ring ring(workers);
  Team team{ring};
  for (int i = 0; i < workers; ++i) team.threads.emplace_back([&ring, &plan] { ring.work(plan); });
  ring.run(ends);
}

}  // namespace habitat
