// SPDX-License-Identifier: Apache-2.0
// Columns of a file that names them in its own way: a map says which input a header stands for, and
// columns that are no input may pass through to the output.
#pragma once

#include <map>
#include <optional>

#include "describe/document.hpp"

namespace habitat {

struct ColumnRules {
  /// What a header stands for: the path of an input, or id, and where the map says so.
  struct Meaning {
    std::string path;
    Place place;
  };
  std::map<std::string, Meaning, std::less<>> by_header = {};
  std::vector<std::string> keep = {};  ///< names or globs of columns that pass through
  bool mapped = false;                 ///< with a map all that is no input passes through

  bool any() const { return mapped || !keep.empty(); }
  const Meaning* meaning_of(std::string_view header) const;
  /// Whether a column is the name of each row.
  bool is_id(std::string_view header) const;
  /// Whether a column that is no input may pass through.
  bool lets_pass(std::string_view name) const;
  /// Whether a column was asked for by its name or a part of it, which an input may be as well.
  bool is_named(std::string_view name) const;
};

/// Reads a map, "Loan: loans[0].amount" a line; what is none of that form is a fault.
void read_column_map(const Node& map, ColumnRules& rules, Faults& faults);

}  // namespace habitat
