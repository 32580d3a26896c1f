// SPDX-License-Identifier: Apache-2.0
// How far reading has come, on standard error: rows of a batch, rows of a list in a file. One line
// that is written anew and wiped in the end, on a terminal or when it is asked for.
#pragma once

#include <chrono>

#include "verbs/session.hpp"

namespace habitat::verbs {

class Progress {
 public:
  explicit Progress(const Session& session);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// So many rows; bytes read so far and in all, 0 when unknown. Shown now and then.
  void advance(std::int64_t rows, std::uint64_t done, std::uint64_t size);
  /// Takes it away, where something else comes on the terminal.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  std::string line(std::int64_t rows, std::uint64_t done, std::uint64_t size) const;

  Language language_;
  bool wanted_ = false, shown_ = false, all_read_ = false;
  Clock::time_point start_ = Clock::now(), last_ = start_;
};

/// A case with the overrides of the command line; progress is shown while its lists are read and
/// until it is computed.
Evaluation evaluate_case(const Session& session, Source source, NumberKind kind,
                         const Wants& wants = everything, const KnownLists& known = {});

}  // namespace habitat::verbs
