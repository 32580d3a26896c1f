// SPDX-License-Identifier: Apache-2.0
// A sentence in the two languages, written whole in each, with places for what varies:
//
//   say(language, {"{} rows in {}", "{} lignes en {}"}, rows, file)
//
// The compiler holds the places of both against the same values. A value with words of its own in
// each language (Text, Message) is put in by those of the sentence.
#pragma once

#include <fmt/core.h>

#include "numbers/decimal_text.hpp"

namespace habitat {

/// A value as a sentence of that language has it.
template <class T>
const T& spoken(const T& value, Language) {
  return value;
}
inline std::string_view spoken(const Text& words, Language language) { return words.in(language); }
inline std::string_view spoken(const Message& words, Language language) {
  return words.in(language);
}
template <class T>
using Spoken = decltype(spoken(std::declval<const T&>(), Language::en));

/// The two sentences of one meaning, for values of these types.
template <class... Values>
struct SaidOf {
  fmt::format_string<Spoken<Values>...> en, fr;
  fmt::string_view in(Language language) const { return language == Language::fr ? fr : en; }
};
template <class... Values>
using Said = SaidOf<std::type_identity_t<Values>...>;

/// The sentence in one language.
template <class... Values>
std::string say(Language language, Said<Values...> words, const Values&... values) {
  return [&](const auto&... all) {
    return fmt::vformat(words.in(language), fmt::make_format_args(all...));
  }(spoken(values, language)...);
}

/// The sentence in both, for who does not know yet who will read it.
template <class... Values>
Message message(Said<Values...> words, const Values&... values) {
  return {say<Values...>(Language::en, words, values...),
          say<Values...>(Language::fr, words, values...)};
}

/// Whether a language speaks of so many as of one: in French of none too.
constexpr bool is_single(long long count, Language language) {
  return count == 1 || (count == 0 && language == Language::fr);
}

/// A sentence about a number of things: the first for one (in French for none too), the second for
/// any other; the number is its first value.
template <class... Values>
std::string say_counted(Language language, long long count, Said<long long, Values...> one,
                        Said<long long, Values...> several, const Values&... values) {
  return say<long long, Values...>(language, is_single(count, language) ? one : several, count,
                                   values...);
}

/// The same in both, for who does not know yet who will read it; the number is grouped as in a
/// table of each language.
template <class... Values>
Message message_counted(long long count, Said<Message, Values...> one,
                        Said<Message, Values...> several, const Values&... values) {
  const std::string digits = std::to_string(count);
  const Message number(grouped_text(digits, Language::en), grouped_text(digits, Language::fr));
  const auto in = [&](Language language) {
    return say<Message, Values...>(language, is_single(count, language) ? one : several, number,
                                   values...);
  };
  return {in(Language::en), in(Language::fr)};
}

}  // namespace habitat
