// SPDX-License-Identifier: Apache-2.0
// Something wrong with an input or a command: its code, what stands in the places of its sentence,
// and where it was found. All faults of a run are told together.
#pragma once

#include <iterator>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "messages/fault_command.hpp"
#include "messages/fault_exports.hpp"
#include "messages/fault_form.hpp"
#include "messages/fault_overrides.hpp"
#include "messages/fault_rows.hpp"
#include "messages/fault_sense.hpp"
#include "messages/fault_value.hpp"
#include "messages/first_faults.hpp"

namespace habitat {

/// All words of faults, in the order of their numbers.
inline constexpr std::span<const FaultWords> fault_chapters[] = {
    fault_words::form,      fault_words::value, fault_words::sense,
    fault_words::overrides, fault_words::rows,  fault_words::exports,
    fault_words::command};

std::vector<FaultWords> fault_table();

/// The words of a code; every code has some.
constexpr const FaultWords& words_of(Code code) {
  for (const auto& chapter : fault_chapters)
    for (const FaultWords& words : chapter)
      if (words.code == code) return words;
  throw "a code without words";
}

/// A code that is told with so many arguments: the compiler holds it against the words.
template <std::size_t count>
struct CodeWith {
  Code code;
  consteval CodeWith(Code given) : code(given) {
    const FaultWords& words = words_of(given);
    if (count < words.least || count > words.most) throw "the words have other places";
  }
};

/// What is told of a fault, wherever it stands. An argument that is a noun has it in both
/// languages.
struct FaultText {
  Code code;
  std::vector<Message> arguments = {};

  FaultText(CodeWith<0> told) : code(told.code) {}
  template <std::size_t count>
  FaultText(std::type_identity_t<CodeWith<count>> told, Message (&&given)[count])
      : code(told.code),
        arguments(std::make_move_iterator(given), std::make_move_iterator(given + count)) {}

  std::string message(Language language) const;
  std::string hint(Language language) const;
};

/// Where something stands: a source by its rank, a line and a column (characters) from 1.
struct Place {
  int source = -1;
  int line = 0, column = 0, length = 1;
  bool known() const { return line > 0; }
};
/// Whether one place comes before another, as a reader meets them.
bool in_order(const Place& a, const Place& b);

struct Fault : FaultText {
  Place place = {};
  std::string path = {};  ///< of the slot, when there is one

  Fault(CodeWith<0> told, Place at = {}, std::string of = "")
      : FaultText(told), place(at), path(std::move(of)) {}
  template <std::size_t count>
  Fault(std::type_identity_t<CodeWith<count>> told, Place at, std::string of,
        Message (&&given)[count])
      : FaultText(told, std::move(given)), place(at), path(std::move(of)) {}
  /// Of words that were made before.
  Fault(FaultText text, Place at, std::string of = "")
      : FaultText(std::move(text)), place(at), path(std::move(of)) {}
};

inline bool comes_before(const Fault& a, const Fault& b) { return in_order(a.place, b.place); }

using Faults = FirstFaults<Fault>;

/// A sentence such as "unknown key {0}" with its arguments in place.
std::string fill(std::string_view words, std::span<const std::string> arguments);

}  // namespace habitat
