// SPDX-License-Identifier: Apache-2.0
// A cell of a row as a part of a case.
#pragma once

#include "verbs/batch/plan.hpp"

namespace habitat {

/// The value of a cell as a case would have it. Names may be a list: [PLAI, PLUS].
Node node_of(const RowCell& cell, const BatchColumn& column, const RowDialect& dialect,
             const Place& place, Faults& faults);

}  // namespace habitat
