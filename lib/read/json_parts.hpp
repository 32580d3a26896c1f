// SPDX-License-Identifier: Apache-2.0
// JSON as RFC 8259 has it, part by part, each with where it stands in the text. Numbers keep the
// text that was written. How deep it goes is for its taker to judge.
//
// The only place that knows the JSON library.
#pragma once

#include <optional>
#include <string_view>

#include "numbers/text.hpp"

namespace habitat {

/// A key, a value, or a bracket that opens or closes one.
struct JsonPart {
  enum class Kind { key, string, plain, null, map, list, end };
  Kind kind;
  std::size_t start, end;  ///< in the text, quotes and all; of the bracket alone
  std::string_view text;   ///< as written, but for quotes and escapes
  bool escaped = false;    ///< then the text lasts until the next part only
};

class JsonTaker {
 public:
  virtual ~JsonTaker() = default;
  /// False: enough was read.
  virtual bool take(const JsonPart& part) = 0;
};

/// Why a text is no JSON, and where.
struct JsonFault {
  std::size_t at;
  Text words;
};

/// Reads one value and nothing behind it. Whether strings are UTF-8 is not looked at.
std::optional<JsonFault> read_json(std::string_view text, JsonTaker& taker);

}  // namespace habitat
