// SPDX-License-Identifier: Apache-2.0
#include "formats/column_name.hpp"

namespace habitat {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

ColumnName cut_column_name(std::string_view name) {
  const auto path = trimmed(name);
  const auto open = path.rfind(" [");
  if (open == path.npos || !path.ends_with(']')) return {path, {}};
  return {trimmed(path.substr(0, open)), path.substr(open + 2, path.size() - open - 3)};
}

}  // namespace habitat
