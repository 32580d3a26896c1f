// SPDX-License-Identifier: Apache-2.0
#include "describe/fault.hpp"

#include <tuple>

namespace habitat {
namespace {

// Whether every argument that a template names is there and not empty.
bool complete(std::string_view words, std::span<const std::string> arguments) {
  for (std::size_t i = 0; i + 2 < words.size(); ++i)
    if (words[i] == '{' && words[i + 2] == '}') {
      const auto rank = static_cast<std::size_t>(words[i + 1] - '0');
      if (rank >= arguments.size() || arguments[rank].empty()) return false;
    }
  return true;
}

}  // namespace

bool in_order(const Place& a, const Place& b) {
  return std::tie(a.source, a.line, a.column) < std::tie(b.source, b.line, b.column);
}

std::string fill(std::string_view words, std::span<const std::string> arguments) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == '{' && i + 2 < words.size() && words[i + 2] == '}') {
      const auto rank = static_cast<std::size_t>(words[i + 1] - '0');
      if (rank < arguments.size()) text += arguments[rank];
      i += 2;
    } else {
      text += words[i];
    }
  }
  return text;
}

const FaultWords& words_of(Code code) {
  for (const FaultWords& words : fault_table())
    if (words.code == code) return words;
  return fault_table().front();
}

std::string Fault::message(Language language) const {
  return fill(words_of(code).message.in(language), arguments);
}

std::string Fault::hint(Language language) const {
  const FaultWords& words = words_of(code);
  if (!words.hint.empty() && complete(words.hint.en, arguments))
    return fill(words.hint.in(language), arguments);
  if (!words.other_hint.empty() && complete(words.other_hint.en, arguments))
    return fill(words.other_hint.in(language), arguments);
  return "";
}

}  // namespace habitat
