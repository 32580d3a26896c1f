// SPDX-License-Identifier: Apache-2.0
// The name of a column in a file of rows: a path, and a unit for the cells that give none.
#pragma once

#include <string_view>

namespace habitat {

/// Text without the spaces and tabs around it.
inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

struct ColumnName {
  std::string_view path, unit;  ///< parts of the name, which has to stay
};

/// "loans[0].rate [%]" is a path and a unit, with or without the space; "livret_a.path[2030]" is a
/// path.
ColumnName cut_column_name(std::string_view name);

}  // namespace habitat
