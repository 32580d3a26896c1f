// SPDX-License-Identifier: Apache-2.0
// How a sentence has what it tells of: an amount in the way of each language; the names of those
// of whom one thing is told, how many there are and the first of them.
#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>

#include "numbers/amount_words.hpp"

namespace habitat::densify {

/// In figures of one form for both languages: to the cent, without zeros that say nothing; and with
/// all its decimals.
template <Number N>
std::string plain_number(const N& number) {
  return trim_text(rounded_text<N>(number, 2));
}
template <Number N>
std::string exact_number(const N& number) {
  return trim_text(to_text<N>(number));
}

/// The first of those of whom something is told, and how many there are.
class Told {
 public:
  void add(bool is, const std::string& name) {
    if (!is) return;
    constexpr int most_named = 5;
    if (++count_ <= most_named)
      fmt::format_to(std::back_inserter(names_), "{}{}", count_ > 1 ? ", " : "", name);
    else if (count_ == most_named + 1)
      names_ += ", …";
  }
  explicit operator bool() const { return count_ > 0; }
  std::string words() const { return fmt::format("{} ({})", count_, names_); }

 private:
  int count_ = 0;
  std::string names_;
};

}  // namespace habitat::densify
