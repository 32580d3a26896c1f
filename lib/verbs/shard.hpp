// SPDX-License-Identifier: Apache-2.0
// One of several parts of a run, each done by another process or machine.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "messages/fault.hpp"

namespace habitat::verbs {

struct Shard {
  int number = 1, count = 1;  ///< from 1
  std::string said_by = {};   ///< the variable of a scheduler; empty: the command line

  /// Of so many things in a row its own are those from `first_of` to before `end_of`: parts in
  /// their order are the whole.
  std::int64_t first_of(std::int64_t all) const { return part_of(all, number - 1); }
  std::int64_t end_of(std::int64_t all) const { return part_of(all, number); }
  /// "03" of 12.
  std::string padded() const;

 private:
  // Without a product that might not fit.
  std::int64_t part_of(std::int64_t all, int before) const {
    return all / count * before + all % count * before / count;
  }
};

/// A variable of the environment; null where it is not set.
using Environment = std::function<const char*(const char*)>;

/// What --shard says: K/N, or auto, which asks schedulers. A fault where that is unclear.
std::optional<Shard> read_shard(const std::string& asked, const Environment& environment,
                                Faults& faults);

}  // namespace habitat::verbs
