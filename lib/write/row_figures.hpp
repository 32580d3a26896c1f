// SPDX-License-Identifier: Apache-2.0
// The single figures of a result that each row of a batch gives, found once: where each stands
// within the result, and, in a table, which element it is taken from. Reading them in the result of
// another row takes no look-up.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

/// One figure of every row.
struct RowFigure {
  std::string name;  ///< as asked for: "funding.total", "account[2030].cash_flow"
  std::string unit;
  Kind kind = Kind::number;
  int digits = -1;  ///< decimals shown, or the unit's own
  const Access* access = nullptr;
  std::ptrdiff_t offset = 0;  ///< within the result, or within the element

  // Of an element of a table: where the table is, and which element is meant.
  const Access* list = nullptr;
  std::ptrdiff_t list_offset = 0;
  std::string wanted;           ///< 2030
  const Access* key = nullptr;  ///< null: `wanted` is a position
  std::ptrdiff_t key_offset = 0;

  /// The figure in a result; null where it is not there. `hint`: the element of the row before.
  const void* find(void* result, std::size_t& hint) const;
};

struct RowFigures {
  std::vector<RowFigure> figures;
  std::vector<std::string> tables;   ///< of patterns that take nothing else: no row can hold them
  std::vector<std::string> unknown;  ///< patterns that no figure bears
};

/// What patterns (names, globs; none: every single figure) take of a result. `shape`: one with one
/// element in each list.
RowFigures row_figures(const Slot& shape, const std::vector<std::string>& patterns);

}  // namespace habitat
