// SPDX-License-Identifier: Apache-2.0
#include "messages/fault.hpp"

#include <fmt/args.h>

#include <tuple>

namespace habitat {
namespace {

// Whether every argument that a sentence names is there and not empty.
bool complete(std::string_view words, std::span<const std::string> arguments) {
  for (std::size_t i = 0; i + 2 < words.size(); ++i)
    if (words[i] == '{' && words[i + 2] == '}') {
      const auto rank = static_cast<std::size_t>(words[i + 1] - '0');
      if (rank >= arguments.size() || arguments[rank].empty()) return false;
    }
  return true;
}

std::vector<std::string> in_language(const std::vector<Message>& arguments, Language language) {
  std::vector<std::string> words;
  for (const Message& argument : arguments) words.push_back(argument.in(language));
  return words;
}

}  // namespace

bool in_order(const Place& a, const Place& b) {
  return std::tie(a.source, a.line, a.column) < std::tie(b.source, b.line, b.column);
}

std::vector<FaultWords> fault_table() {
  std::vector<FaultWords> all;
  for (const auto& chapter : fault_chapters) all.insert(all.end(), chapter.begin(), chapter.end());
  return all;
}

std::string fill(std::string_view words, std::span<const std::string> arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const std::string& argument : arguments) store.push_back(std::cref(argument));
  return fmt::vformat(fmt::string_view(words.data(), words.size()), store);
}

std::string FaultText::message(Language language) const {
  return fill(words_of(code).message.in(language), in_language(arguments, language));
}

std::string FaultText::hint(Language language) const {
  const FaultWords& words = words_of(code);
  const auto given = in_language(arguments, language);
  for (const Text& remedy : {words.hint, words.other_hint})
    if (!remedy.empty() && complete(remedy.in(language), given))
      return fill(remedy.in(language), given);
  return "";
}

}  // namespace habitat
