// SPDX-License-Identifier: Apache-2.0
// Words in the two languages of the toolkit, side by side, so that neither can be forgotten.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

enum class Language { en, fr };

/// A fixed text in both languages.
struct Text {
  std::string_view en, fr;
  constexpr Text() = default;
  /// Both: what is said in one language alone does not compile.
  constexpr Text(std::string_view english, std::string_view french) : en(english), fr(french) {}
  constexpr std::string_view in(Language language) const {
    return language == Language::fr ? fr : en;
  }
  constexpr bool empty() const { return en.empty(); }
};

/// A text made at run time, in both languages: what a model says is chosen by the reader's
/// language only when it is printed. What a user named has one name for both.
struct Message {
  std::string en, fr;
  Message() = default;
  Message(std::string english, std::string french)
      : en(std::move(english)), fr(std::move(french)) {}
  Message(std::string same) : en(std::move(same)) {}
  Message(std::string_view same) : en(same) {}
  Message(const char* same) : en(same) {}
  Message(const Text& words) : en(words.en), fr(words.fr) {}
  const std::string& in(Language language) const {
    return language == Language::fr && !fr.empty() ? fr : en;
  }
  bool empty() const { return en.empty(); }
};

/// Behind what stands there already, with a blank between.
inline void append_sentence(Message& text, const Message& more) {
  if (more.empty()) return;
  const std::string before = text.empty() ? "" : " ";
  text = {text.in(Language::en) + before + more.in(Language::en),
          text.in(Language::fr) + before + more.in(Language::fr)};
}

}  // namespace habitat
