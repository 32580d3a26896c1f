// SPDX-License-Identifier: Apache-2.0
// A household as the housing aid and the RLS class it, and the tables that have a figure for each
// class: a person alone, a couple, so many dependents (with whom a couple makes no difference), and
// what each further dependent adds.
#pragma once

#include <span>

#include "law/law.hpp"

namespace habitat::law {

struct AidHousehold {
  bool couple = false;
  int dependents = 0;
};

/// Columns of a table by class: single, couple, one dependent, two..., each further one.
using ClassColumns = std::span<const Parameter* const>;

/// How many numbers of dependents have a column of their own.
inline int listed_dependents(ClassColumns columns) { return static_cast<int>(columns.size()) - 3; }

/// The column of a class, the further dependents left out.
inline const Parameter& class_column(ClassColumns columns, AidHousehold household) {
  if (household.dependents == 0) return *columns[household.couple ? 1 : 0];
  const int listed = std::min(household.dependents, listed_dependents(columns));
  return *columns[static_cast<std::size_t>(1 + listed)];
}

/// How many dependents come on top of the column.
inline int further_dependents(ClassColumns columns, AidHousehold household) {
  return std::max(0, household.dependents - listed_dependents(columns));
}

/// The figure of a household into a number; false where it is not known at the date.
template <class N>
bool read_class(ClassColumns columns, AidHousehold household, Date date, const Law& law, N& into) {
  if (!law.read<N>(class_column(columns, household), date, into)) return false;
  const int further = further_dependents(columns, household);
  if (further == 0) return true;
  N each = 0;
  if (!law.read<N>(*columns.back(), date, each)) return false;
  into = into + N(further) * each;
  return true;
}

/// The same as a value, or nothing.
template <class N>
std::optional<N> of_class(ClassColumns columns, AidHousehold household, Date date, const Law& law) {
  N amount = 0;
  if (!read_class(columns, household, date, law, amount)) return {};
  return amount;
}

}  // namespace habitat::law
