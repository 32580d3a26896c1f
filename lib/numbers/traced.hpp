// SPDX-License-Identifier: Apache-2.0
// A `Decimal` that remembers how it was obtained: same digits as the exact run, and a tree behind
// each of them. Operations append nodes to the tape of the thread while a `Recording` lives;
// without one a `Traced` is a plain `Decimal`. A tape serves one run and dies with it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "numbers/decimal.hpp"

namespace habitat {

enum class Operation : std::uint8_t {
  constant,
  input,
  step,
  add,
  subtract,
  multiply,
  divide,
  negate,
  minimum,
  maximum,
  power,
  round,
  whole,
  select
};

/// What happened, in the order in which it happened. Node 0 stands for a number nobody followed.
struct Tape {
  struct Node {
    Operation operation = Operation::constant;
    std::uint32_t a = 0, b = 0, condition = 0;  ///< nodes of the operands
    Decimal value;
    const Step* words = nullptr;  ///< of a step
    int index = no_index;         ///< of a step: its year or rank
    std::uint32_t name = 0;       ///< of an input: its name; of a step: the element it speaks of
  };
  std::vector<Node> nodes{Node{}};
  std::vector<std::string> names{std::string{}};
  std::uint32_t scope = 0;

  std::uint32_t append(Node node) {
    nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(nodes.size() - 1);
  }
  std::uint32_t name(std::string_view text) {
    if (names.back() != text) names.emplace_back(text);
    return static_cast<std::uint32_t>(names.size() - 1);
  }
};

/// While it lives, what `Traced` does on this thread is written on its tape.
class Recording {
 public:
  Recording();
  ~Recording();
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;
  const Tape& tape() const { return *tape_; }

 private:
  std::unique_ptr<Tape> tape_;
  Tape* before_;
};

/// The tape of this thread, or null when nobody records.
Tape* current_tape();

class Traced {
 public:
  Traced() = default;
  Traced(int whole) : value_(whole) {}
  explicit Traced(Decimal value, std::uint32_t node = 0) : value_(std::move(value)), node_(node) {}

  const Decimal& value() const { return value_; }
  std::uint32_t node() const { return node_; }
  /// The node, making one for a constant that has none yet.
  std::uint32_t followed() const;

 private:
  Decimal value_ = 0;
  std::uint32_t node_ = 0;
};

/// A comparison between two traced numbers, kept so that a choice can say why.
struct Decision {
  bool holds;
  std::uint32_t left = 0, right = 0;
  explicit operator bool() const { return holds; }
};

Traced operator+(const Traced& a, const Traced& b);
Traced operator-(const Traced& a, const Traced& b);
Traced operator*(const Traced& a, const Traced& b);
Traced operator/(const Traced& a, const Traced& b);
Traced operator-(const Traced& a);
Decision operator<(const Traced& a, const Traced& b);
inline Decision operator>(const Traced& a, const Traced& b) { return b < a; }
inline bool operator==(const Traced& a, const Traced& b) { return a.value() == b.value(); }

Traced min(const Traced& a, const Traced& b);
Traced max(const Traced& a, const Traced& b);
Traced power(const Traced& x, int exponent);
Traced power(const Traced& x, const Traced& exponent);
Traced round_to(const Traced& x, int digits);
Traced floor(const Traced& x);
Traced select(const Decision& condition, const Traced& yes, const Traced& no);
Traced select(bool condition, const Traced& yes, const Traced& no);

template <>
Traced decimal<Traced>(std::string_view text);
template <>
Traced named_input<Traced>(std::string_view text, std::string_view name);
/// The same value, known from here on by a name.
Traced as_input(const Traced& x, std::string_view name);

Traced step(const Step& words, const Traced& x, int index = no_index);
template <>
inline constexpr bool names_steps<Traced> = true;

template <>
inline std::string to_text<Traced>(const Traced& x) {
  return to_text(x.value());
}
inline bool is_finite(const Traced& x) { return is_finite(x.value()); }

template <>
struct Scope<Traced> {
  Scope(std::string_view list, std::string_view element);
  ~Scope();
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

 private:
  std::uint32_t before_ = 0;
};

}  // namespace habitat
