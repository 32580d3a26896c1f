// SPDX-License-Identifier: Apache-2.0
// The file of steps, wide or long, read once into memory. What is wrong with a row is told at its
// cell, and then there is no series.
#pragma once

#include "cost_of_use/sharing/case/series.hpp"
#include "energy/allocation.hpp"

namespace habitat::cost_of_use::sharing {

inline constexpr std::string_view roof_column = "production";

/// The columns of a wide file that are participants.
std::vector<std::string> participant_columns(const RowReader& reader);
/// Whether each row is one participant's.
inline bool is_long(const RowReader& reader) { return reader.has("participant"); }

struct SeriesRead {
  std::optional<energy::LoadSeries> series;
  std::int64_t faulty = 0;  ///< rows, or the header
};

/// `wanted`: who has to have a series.
SeriesRead read_series(RowReader& reader, std::optional<int> step,
                       const std::vector<std::string>& wanted, const std::string& file);

}  // namespace habitat::cost_of_use::sharing
