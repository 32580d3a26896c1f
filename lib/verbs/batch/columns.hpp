// SPDX-License-Identifier: Apache-2.0
// What the columns of a file of rows are: the inputs that they set, the name of each row, and what
// passes through.
#pragma once

#include "verbs/batch/plan.hpp"

namespace habitat {

/// What names stand for. `record` holds them, `names` says where; faults have the place. What faults
/// show of it is the rank `source`. Columns that pass through and are named nearly as an input is
/// are warned of, where `warnings` is given.
std::vector<BatchColumn> resolve_columns(const BatchPlan& plan, const RowRecord& record,
                                         const std::vector<RowCell>& names, int source,
                                         Faults& faults, Findings* warnings = nullptr);

/// Of a whole header: headers that a map names and names of --keep that are not there; columns that
/// pass through under the name of a figure.
void check_rules(const BatchPlan& plan, const std::vector<BatchColumn>& columns,
                 const RowRecord& header, int source, Faults& faults);

}  // namespace habitat
