// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"

#include <fmt/core.h>

namespace habitat {
namespace {

thread_local Tape* tape_of_thread = nullptr;

// The result of an operation. What follows from untraced numbers alone stays untraced.
Traced result(Decimal value, Operation operation, const Traced& a, const Traced& b) {
  Tape* tape = current_tape();
  if (!tape || (a.node() == 0 && b.node() == 0)) return Traced(std::move(value));
  const auto left = a.followed(), right = b.followed();
  return Traced(value,
                tape->append({.operation = operation, .a = left, .b = right, .value = value}));
}

bool is_whole(const Traced& x, int n) { return x.node() == 0 && x.value() == n; }

}  // namespace

Tape* current_tape() { return tape_of_thread; }

Recording::Recording() : tape_(std::make_unique<Tape>()), before_(tape_of_thread) {
  tape_of_thread = tape_.get();
}
Recording::~Recording() { tape_of_thread = before_; }

std::uint32_t Traced::followed() const {
  Tape* tape = current_tape();
  if (node_ != 0 || !tape) return node_;
  return tape->append({.operation = Operation::constant, .value = value_});
}

// Adding nought and multiplying by one say nothing to a reader: they leave no node.
Traced operator+(const Traced& a, const Traced& b) {
  if (is_whole(a, 0)) return b;
  if (is_whole(b, 0)) return a;
  return result(a.value() + b.value(), Operation::add, a, b);
}
Traced operator-(const Traced& a, const Traced& b) {
  if (is_whole(b, 0)) return a;
  return result(a.value() - b.value(), Operation::subtract, a, b);
}
Traced operator*(const Traced& a, const Traced& b) {
  if (is_whole(a, 1)) return b;
  if (is_whole(b, 1)) return a;
  return result(a.value() * b.value(), Operation::multiply, a, b);
}
Traced operator/(const Traced& a, const Traced& b) {
  if (is_whole(b, 1)) return a;
  return result(a.value() / b.value(), Operation::divide, a, b);
}
Traced operator-(const Traced& a) { return result(-a.value(), Operation::negate, a, a); }

Decision operator<(const Traced& a, const Traced& b) {
  return {a.value() < b.value(), a.node(), b.node()};
}

Traced min(const Traced& a, const Traced& b) {
  return result(min(a.value(), b.value()), Operation::minimum, a, b);
}
Traced max(const Traced& a, const Traced& b) {
  return result(max(a.value(), b.value()), Operation::maximum, a, b);
}
Traced power(const Traced& x, int exponent) {
  if (exponent == 1) return x;
  return result(power(x.value(), exponent), Operation::power, x, Traced(exponent));
}
Traced power(const Traced& x, const Traced& exponent) {
  return result(power(x.value(), exponent.value()), Operation::power, x, exponent);
}
Traced round_to(const Traced& x, int digits) {
  return result(round_to(x.value(), digits), Operation::round, x, Traced(digits));
}

Traced floor(const Traced& x) {
  return result(Decimal(floor(x.value())), Operation::whole, x, Traced());
}

Traced select(const Decision& condition, const Traced& yes, const Traced& no) {
  Tape* tape = current_tape();
  const Traced& taken = condition.holds ? yes : no;
  if (!tape || (condition.left == 0 && condition.right == 0)) return taken;
  return Traced(taken.value(), tape->append({.operation = Operation::select,
                                             .a = taken.followed(),
                                             .b = condition.holds ? no.followed() : yes.followed(),
                                             .condition = condition.left,
                                             .value = taken.value()}));
}
Traced select(bool condition, const Traced& yes, const Traced& no) { return condition ? yes : no; }

template <>
Traced decimal<Traced>(std::string_view text) {
  return Traced(decimal<Decimal>(text));
}

template <>
Traced named_input<Traced>(std::string_view text, std::string_view name) {
  return as_input(decimal<Traced>(text), name);
}

Traced as_input(const Traced& x, std::string_view name) {
  Tape* tape = current_tape();
  if (!tape) return x;
  return Traced(
      x.value(),
      tape->append({.operation = Operation::input, .value = x.value(), .name = tape->name(name)}));
}

Traced step(const Step& words, const Traced& x, int index) {
  Tape* tape = current_tape();
  if (!tape) return x;
  return Traced(x.value(), tape->append({.operation = Operation::step,
                                         .a = x.followed(),
                                         .value = x.value(),
                                         .words = &words,
                                         .index = index,
                                         .name = tape->scope}));
}

Scope<Traced>::Scope(std::string_view list, std::string_view element) {
  Tape* tape = current_tape();
  if (!tape) return;
  before_ = tape->scope;
  tape->scope = tape->name(fmt::format("{}[{}]", list, element));
}
Scope<Traced>::~Scope() {
  if (Tape* tape = current_tape()) tape->scope = before_;
}

}  // namespace habitat
