// SPDX-License-Identifier: Apache-2.0
// Rights that the figures of a household hint at: RSA and ASPA. An amount with its condition, never
// a decision: stays and assets are not asked for.
#pragma once

#include <algorithm>

#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"
#include "numbers/step.hpp"

namespace habitat::law {

namespace words {

inline constexpr Step raised_rsa = worded(
    "raised_rsa", "EUR/month", {"Raised RSA of the composition", "RSA majoré de la composition"});
inline constexpr Step rsa =
    worded("rsa", "EUR/month", {"RSA of the composition", "RSA de la composition"});

}  // namespace words

/// Who asks: the composition, and the age of who asks where it is known.
struct RightsOf {
  bool couple = false;
  int dependents = 0, persons = 1;
  std::optional<int> age = {};
  bool student = false;
  bool raised = false;  ///< alone, pregnant, with a child under three or separated recently
};

/// RSA of a composition: the base, and shares of it for a partner or a first child of a person
/// alone, for further persons up to the second child, for children from the third on.
template <Number N>
std::optional<N> rsa_of(bool couple, int children, Date date, const Law& law) {
  using namespace parameter;
  const auto base = law.value<N>(rsa_base, date), second = law.value<N>(rsa_second_person, date),
             further = law.value<N>(rsa_further_person, date),
             third_child = law.value<N>(rsa_third_child, date);
  if (!base || !second || !further || !third_child) return {};
  const int first_children = std::min(children, 2);
  const int others = (couple ? 1 : 0) + first_children;  // but those from the third on
  N shares = 1;
  if (others > 0) shares = shares + *second + N(others - 1) * *further;
  if (children > 2) shares = shares + N(children - 2) * *third_child;
  return N(step(words::rsa, *base * shares));
}

/// The raised RSA of a person alone: shares of the base for the person and for each child.
template <Number N>
std::optional<N> raised_rsa_of(int children, Date date, const Law& law) {
  using namespace parameter;
  const auto base = law.value<N>(rsa_base, date), person = law.value<N>(rsa_raised_person, date),
             child = law.value<N>(rsa_raised_child, date);
  if (!base || !person || !child) return {};
  return N(step(words::raised_rsa, *base * (*person + N(children) * *child)));
}

/// What the RSA leaves out for a housing aid: a share of the amount of one, two, three persons, the
/// aid at most.
template <Number N>
std::optional<N> rsa_housing_flat_of(int persons, const N& aid, Date date, const Law& law) {
  const int others = std::min(persons, 3) - 1;
  const auto share =
      law.value<N>(*parameter::rsa_housing_flat[static_cast<std::size_t>(others)], date);
  const auto amount = rsa_of<N>(false, others, date, law);
  if (!share || !amount) return {};
  return min(N(*share * *amount), aid);
}

/// What the RSA could come to, of an income and a housing aid a month; null where it is not due,
/// and for a student.
template <Number N>
std::optional<N> rsa_due(const RightsOf& who, const N& income, const N& aid, Date date,
                         const Law& law) {
  if (who.student) return {};
  const bool raised = who.raised && !who.couple;
  const auto amount = raised ? raised_rsa_of<N>(who.dependents, date, law)
                             : rsa_of<N>(who.couple, who.dependents, date, law);
  const auto flat = rsa_housing_flat_of<N>(who.persons, aid, date, law);
  const auto least = law.value<N>(parameter::rsa_minimum_paid, date);
  if (!amount || !flat || !least) return {};
  const auto from = law.value<N>(parameter::rsa_age, date);
  if (who.age && from && who.dependents == 0 && !raised && N(*who.age) < *from) return {};
  const N due = *amount - *flat - income;
  if (is_below(due, *least)) return {};
  return due;
}

/// What the ASPA could come to, for those without dependents who do not study.
template <Number N>
std::optional<N> aspa_due(const RightsOf& who, const N& income, Date date, const Law& law) {
  const auto ceiling = law.value<N>(*parameter::aspa[who.couple ? 1 : 0], date);
  if (!ceiling || who.dependents > 0 || who.student) return {};
  if (const auto from = law.value<N>(parameter::aspa_age, date);
      who.age && from && N(*who.age) < *from)
    return {};
  const N due = *ceiling / N(12) - income;
  if (!is_below(N(0), due)) return {};
  return due;
}

}  // namespace habitat::law
