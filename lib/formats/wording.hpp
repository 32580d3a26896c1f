// SPDX-License-Identifier: Apache-2.0
// What the parts of a page have in common: the language and the form of numbers of its reader.
#pragma once

#include "formats/figure.hpp"

namespace habitat {

class Wording {
 protected:
  explicit Wording(const HumanStyle& human)
      : human_(human), french_(human.language == Language::fr) {}

  std::string say(std::string_view en, std::string_view fr) const {
    return habitat::say(human_.language, en, fr);
  }
  std::string in_language(const Text& words) const {
    return std::string(words.in(human_.language));
  }

  const HumanStyle& human_;
  const bool french_;
};

}  // namespace habitat
