// SPDX-License-Identifier: Apache-2.0
// Faults of rows, those in the same words together: one is told, with how many rows have it and
// which they are first.
#pragma once

#include <cstdint>
#include <map>

#include "messages/fault.hpp"
#include "messages/source.hpp"

namespace habitat {

/// A row as its user knows it.
struct RowName {
  std::int64_t row = 0;
  int line = 0;
  std::string id;
};

/// A fault of the first row that has it, with the sources that it speaks of.
struct SameFault {
  Fault fault;
  std::vector<Source> sources;
  std::int64_t rows = 0;
  std::vector<RowName> first = {};  ///< few of them
};

class RowFaults {
 public:
  /// Those of a row.
  void add(const Faults& faults, const std::vector<Source>& sources, const RowName& row);
  /// Those of later rows. Gives the ones that are new here, in the order in which they came.
  std::vector<const SameFault*> append(RowFaults&& later);

  const std::vector<SameFault>& all() const { return all_; }
  /// How many there were in words that nobody kept: other words are told, up to a bound.
  std::int64_t not_kept() const { return not_kept_; }

 private:
  SameFault* find_or_add(SameFault&& fault, bool& fresh);

  std::vector<SameFault> all_;
  std::map<std::string, std::size_t> ranks_;  // by their words
  std::int64_t not_kept_ = 0;
};

}  // namespace habitat
