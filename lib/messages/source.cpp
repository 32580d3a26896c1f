// SPDX-License-Identifier: Apache-2.0
#include "messages/source.hpp"

namespace habitat {

std::string_view line_of(const Source& source, int line) {
  std::string_view rest = source.text;
  for (int i = source.first_line; i < line; ++i) {
    const auto end = rest.find('\n');
    if (end == rest.npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
  return rest;
}

}  // namespace habitat
