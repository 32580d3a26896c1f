// SPDX-License-Identifier: Apache-2.0
#include "formats/column_name.hpp"

namespace habitat {

ColumnName cut_column_name(std::string_view name) {
  const auto path = trimmed(name);
  const auto open = path.rfind(" [");
  if (open == path.npos || !path.ends_with(']')) return {path, {}};
  return {trimmed(path.substr(0, open)), path.substr(open + 2, path.size() - open - 3)};
}

}  // namespace habitat
