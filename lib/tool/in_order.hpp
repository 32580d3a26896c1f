// SPDX-License-Identifier: Apache-2.0
// Blocks of work through several threads, and out in the order in which they came in: what comes
// out does not depend on how many threads there are. So many blocks are under way at once as keep
// them busy, and no more, however many there are in all.
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace habitat {

/// What a run of blocks is connected to; all of it is called in the thread of the caller.
template <class Block>
struct BlockEnds {
  /// Fills the next block; false when there is none.
  std::function<bool(Block&)> fill;
  /// Whether `fill` has something to give without waiting.
  std::function<bool()> ready = [] { return true; };
  /// Takes a block that is done; false when no more is wanted.
  std::function<bool(Block&)> drain;
};

/// A ring of blocks: filled in order, worked on in any order, drained in order.
template <class Block>
class BlockRing {
 public:
  explicit BlockRing(int workers) : slots_(static_cast<std::size_t>(2 * workers + 1)) {}

  /// In a thread of its own: `make_worker()` gives what works on a block.
  template <class MakeWorker>
  void work(MakeWorker&& make_worker) {
    try {
      auto worker = make_worker();
      while (Slot* slot = take()) {
        worker(slot->block);
        done(*slot);
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
      changed_.notify_all();
    }
  }

  void run(const BlockEnds<Block>& ends) {
    bool more = true;
    while (true) {
      while (Slot* slot = drainable(false)) {
        if (!ends.drain(slot->block)) return;
        ++drained_;
      }
      // Nothing waits for input that keeps finished blocks from going out.
      if (more && filled_ - drained_ < slots_.size() && (filled_ == drained_ || ends.ready())) {
        more = ends.fill(slot_at(filled_).block);
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
    Block block;
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

/// Runs all blocks through so many workers, each made in its thread by `make_worker()` and called
/// with a block; one works in the thread of the caller. What a worker throws is thrown here.
template <class Block, class MakeWorker>
void run_in_order(int workers, const BlockEnds<Block>& ends, const MakeWorker& make_worker) {
  if (workers <= 1) {
    auto worker = make_worker();
    for (Block block; ends.fill(block);) {
      worker(block);
      if (!ends.drain(block)) return;
    }
    return;
  }
  BlockRing<Block> ring(workers);
  // Workers end with the ring that feeds them, however it is left.
  struct Team {
    BlockRing<Block>& ring;
    std::vector<std::thread> threads = {};
    ~Team() {
      ring.close();
      for (std::thread& thread : threads) thread.join();
    }
  } team{ring};
  for (int i = 0; i < workers; ++i)
    team.threads.emplace_back([&ring, &make_worker] { ring.work(make_worker); });
  ring.run(ends);
}

}  // namespace habitat
