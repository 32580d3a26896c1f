// SPDX-License-Identifier: Apache-2.0
// "PATH+=VALUE" and "PATH*=FACTOR": what an override makes of the value that stands in the case. The sum
// or product is exact, in the unit of the case, and meets the same reader as any value.
#pragma once

#include "describe/document.hpp"

namespace habitat {

enum class Change { replace, add, multiply };

/// How a text before "=" ends, and its path without that.
struct ChangeOf {
  Change change;
  std::string_view path;
};
ChangeOf change_of(std::string_view before_equals);

/// Sets the text of `value` to what comes out; `there`: the value in the case, null where it gives none.
/// `path` and `place` are for faults.
void change_value(Change change, const Node* there, Node& value, const std::string& path, Place place,
                  Faults& faults);

}  // namespace habitat
