// SPDX-License-Identifier: Apache-2.0
// The name of a column in a file of rows: a path, and a unit for the cells that give none.
#pragma once

#include <string_view>

namespace habitat {

struct ColumnName {
  std::string_view path, unit;  ///< parts of the name, which has to stay
};

/// "loans[0].rate [%]" is a path and a unit, with or without the space; "livret_a.path[2030]" is a
/// path.
ColumnName cut_column_name(std::string_view name);

}  // namespace habitat
