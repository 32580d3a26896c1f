// SPDX-License-Identifier: Apache-2.0
// The part of its rows that a batch does, where others do the rest.
#pragma once

#include "verbs/batch/plan.hpp"
#include "verbs/interruption.hpp"
#include "verbs/session.hpp"

namespace habitat::verbs {

struct BatchPart {
  Shard shard;
  std::int64_t first_row = 1, rows_in_all = 0;
};

/// Whether no part is asked for, or the rows can be counted first; else it is told.
bool may_be_part(Session& session, const BatchPlan& plan);

/// The part that is asked for, of all rows: they are counted, not read. Nothing after a fault or an
/// interruption. Says which part it is, where a scheduler knew.
std::optional<BatchPart> part_of_rows(Session& session, const Interruption& interruption,
                                      const BatchPlan& plan);

}  // namespace habitat::verbs
