// SPDX-License-Identifier: Apache-2.0
// What the parts of a page have in common: the language and the form of numbers of its reader.
#pragma once

#include "messages/said.hpp"
#include "write/figure.hpp"

namespace habitat {

class Wording {
 protected:
  explicit Wording(const HumanStyle& human) : human_(human) {}

  template <class... Values>
  std::string say(Said<Values...> words, const Values&... values) const {
    return habitat::say<Values...>(human_.language, words, values...);
  }
  std::string in_language(const Text& words) const {
    return std::string(words.in(human_.language));
  }

  const HumanStyle& human_;
};

}  // namespace habitat
