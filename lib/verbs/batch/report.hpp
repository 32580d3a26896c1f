// SPDX-License-Identifier: Apache-2.0
// What a batch says of itself while it runs and at its end, on standard error: faults up to a
// bound, progress on a terminal, a summary; and the manifest beside its file.
#pragma once

#include "files/growing_file.hpp"
#include "verbs/batch/part.hpp"
#include "verbs/batch/worker.hpp"
#include "verbs/progress.hpp"

namespace habitat::verbs {

/// How many rows there were, and what became of them.
struct BatchCounts {
  std::int64_t rows = 0, failed = 0;
};

class BatchReport {
 public:
  explicit BatchReport(Session& session);

  /// Tells the faults of a block that was written, those in the same words once. A parent that does
  /// not read stderr is not blocked by a million of them.
  void tell(BatchBlock& block);
  /// Counts a block; shows progress now and then. Bytes: read so far and in all, 0 when unknown.
  void advance(const BatchBlock& block, std::uint64_t done, std::uint64_t size);
  /// Takes progress away, where something else comes on the terminal.
  void clear_progress() { progress_.clear(); }
  /// Takes progress away, and says which rows have the same fault, and how many were not told.
  void finish();

  /// Whether a person reads what is told: a program that reads it is given its form and nothing
  /// else.
  bool for_people() const { return !session_.diagnostics().json && !session_.sarif(); }
  const BatchCounts& counts() const { return counts_; }
  /// The stamp, where no manifest has it; how many rows, where that is not the plain success.
  std::string last_line(const GrowingFile& file, bool whole, bool interrupted,
                        const Stamp& stamp) const;

 private:
  // "1000 rows, 3 failed".
  std::string summary() const;
  void tell_warnings() const;
  void tell_row(const RowName& row) const;
  void tell_same() const;

  Session& session_;
  BatchCounts counts_;
  RowFaults faults_;
  std::map<std::string, std::int64_t> warned_;
  Progress progress_;
};

/// One JSON object: rows, fingerprint of the file, which part it is, what it rests on.
std::string batch_manifest(const std::string& file, const Form& form, const BatchCounts& counts,
                           const std::string& sha256, const std::optional<BatchPart>& part,
                           const Stamp& stamp);

}  // namespace habitat::verbs
