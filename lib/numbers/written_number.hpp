// SPDX-License-Identifier: Apache-2.0
// A number as people write it: digits in groups, a decimal comma. Such a text is not read, but what
// it may mean is told, so that a remedy never changes an amount unseen: "1 234,56" has one reading,
// "800,000" and "1 000,000" have two.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace habitat {

/// Bytes of a mark that groups digits and can be nothing else (a space of any width, an apostrophe,
/// an underscore) at the start of a text; 0 when none stands there.
std::size_t grouping_length(std::string_view rest);

/// Bytes of spaces of any width at the start of a text.
std::size_t blank_length(std::string_view text);

/// Bytes of a sign at the start, spaces behind it among them: a plus, or a minus of any kind.
std::size_t sign_length(std::string_view text);

/// Length of what looks like a number at the start, however it is written.
std::size_t number_length(std::string_view text);

/// What such a number may mean, each as [+-]digits[.digits].
struct Readings {
  std::string plain = {};  ///< the one reading, or the one with groups of thousands
  std::string decimal =
      {};                 ///< the other one, where a point or a comma may be a decimal mark as well
  char mark = ' ';        ///< of which that holds: ',' or '.'
  bool repeated = false;  ///< whether the mark stands there more than once
};
/// Without `plain` where it is no number in any way: groups of other than three digits, marks
/// mixed.
Readings readings_of(std::string_view number);

}  // namespace habitat
