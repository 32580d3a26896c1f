// SPDX-License-Identifier: Apache-2.0
// The file of coefficients beside the series: of each who joins, at each step.
#pragma once

#include "cost_of_use/sharing/case/series.hpp"
#include "energy/allocation.hpp"

namespace habitat::cost_of_use::sharing {

/// Sets the coefficients of those who join, step by step; how many rows are faulty.
std::int64_t read_coefficients(RowReader& reader, energy::LoadSeries& series);

}  // namespace habitat::cost_of_use::sharing
