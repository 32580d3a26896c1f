// SPDX-License-Identifier: Apache-2.0
#include "describe/value.hpp"

namespace habitat {

std::string Value::text() const {
  if (const Written* const it = number()) return it->text();
  if (const int* const it = count()) return std::to_string(*it);
  if (const bool* const it = flag()) return *it ? "true" : "false";
  if (const Date* const it = date()) return to_text(*it);
  if (const std::string* const it = words()) return *it;
  std::string joined;
  if (names())
    for (const std::string& name : *names()) joined += (joined.empty() ? "" : ", ") + name;
  return joined;
}

std::optional<Written> Value::as_number() const {
  if (number()) return *number();
  return count() ? Written::read(text()) : std::nullopt;
}

}  // namespace habitat
