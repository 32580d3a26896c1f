// SPDX-License-Identifier: Apache-2.0
#include "read/column_name.hpp"

#include "describe/unit.hpp"
#include "messages/plain_text.hpp"

namespace habitat {

ColumnName cut_column_name(std::string_view name) {
  const auto path = trimmed(name);
  const auto open = path.rfind('[');
  if (open == path.npos || open == 0 || !path.ends_with(']')) return {path, {}};
  const auto before = path.substr(0, open), within = path.substr(open + 1, path.size() - open - 2);
  // Without a space before it a bracket is part of the path, unless it can only be a unit.
  const bool apart = before.back() == ' ' || before.back() == '\t';
  if (!apart && (within.empty() || !parse_unit(within))) return {path, {}};
  return {trimmed(before), within};
}

}  // namespace habitat
