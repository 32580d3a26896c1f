// SPDX-License-Identifier: Apache-2.0
// One value of a case or of a result: a text is read into it once, and it is printed once. Numbers
// are in the base of the unit of their field, a ratio as a fraction.
#pragma once

#include <variant>
#include <vector>

#include "describe/date.hpp"
#include "numbers/written.hpp"

namespace habitat {

class Value {
 public:
  Value() = default;
  explicit Value(Written number) : held_(std::move(number)) {}
  explicit Value(int count) : held_(count) {}
  explicit Value(bool flag) : held_(flag) {}
  explicit Value(Date date) : held_(date) {}
  explicit Value(std::vector<std::string> names) : held_(std::move(names)) {}
  /// A word of a table, a name, a text.
  explicit Value(std::string words) : held_(std::move(words)) {}
  explicit Value(std::string_view words) : held_(std::string(words)) {}
  explicit Value(const char* words) : held_(std::string(words)) {}

  /// Null where it is none.
  const Written* number() const { return std::get_if<Written>(&held_); }
  const int* count() const { return std::get_if<int>(&held_); }
  const bool* flag() const { return std::get_if<bool>(&held_); }
  const Date* date() const { return std::get_if<Date>(&held_); }
  const std::string* words() const { return std::get_if<std::string>(&held_); }
  /// A list of names; without any, all are meant.
  const std::vector<std::string>* names() const {
    return std::get_if<std::vector<std::string>>(&held_);
  }

  /// A number or a count; nothing where it is neither.
  std::optional<Written> as_number() const;
  /// As programs have it: "0.026", "true", "2026-11-21", "PLAI, PLUS".
  std::string text() const;
  bool operator==(const Value&) const = default;

 private:
  std::variant<std::monostate, Written, int, bool, Date, std::string, std::vector<std::string>>
      held_;
};

/// A number, or the words that stand in its place.
inline Value number_or_words(std::string_view text) {
  auto exact = Written::read(text);
  return exact ? Value(std::move(*exact)) : Value(text);
}

/// The number of a model as a value; one that is not finite is the word for it.
template <class N>
Value value_of(const N& number) {
  return number_or_words(to_text<N>(number));
}

}  // namespace habitat
