// SPDX-License-Identifier: Apache-2.0
// What the parts of a page have in common: its language, its width, the titles of its blocks.
#pragma once

#include "formats/report.hpp"

namespace habitat {

class PageText {
 protected:
  explicit PageText(const PageStyle& style)
      : style_(style), french_(style.human.language == Language::fr) {}

  std::string say(std::string_view en, std::string_view fr) const {
    return std::string(french_ ? fr : en);
  }
  int width() const { return style_.width > 0 ? style_.width : 80; }
  std::string bold(const std::string& words) const {
    return style_.colour ? "\x1b[1m" + words + "\x1b[0m" : words;
  }
  void title(const std::string& words) { text_ += "\n" + bold(words) + "\n"; }

  const PageStyle& style_;
  const bool french_;
  std::string text_;
};

}  // namespace habitat
