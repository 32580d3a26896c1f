// SPDX-License-Identifier: Apache-2.0
// What is said of a member, once: reading, printing, faults, manual and schema all draw on it.
#pragma once

#include "numbers/text.hpp"

namespace habitat {

/// How the chart of a list shows a column.
enum class Chart {
  none,
  bar,   ///< stacked on the others, receipts upwards, outlays downwards
  line,  ///< over the bars: what they come to
  band,  ///< around the line: how far it may be off, either way
  area,  ///< in a panel of its own
  part,  ///< not drawn: where its value changes, the drawing is divided
  each,  ///< not drawn: each of its values has lines of its own
  mark   ///< not drawn: where it says something, the row is marked and the words stand below
};

/// How a page shows a member: nothing that a value, a row or a schema knows of.
struct Layout {
  int digits = -1;  ///< decimals in tables; the unit's own when negative
  int rows = -1;    ///< of a list in a table: rows shown on the page; all when negative
  int every = 1;    ///< of a list: only every n-th row on the page, and the last
  /// Of a list: only its first rows, the last, and those in which this column says something.
  std::string_view marked_in = "";
  std::string_view yields_to = "";  ///< left out of the page where that list says more
  int order = 0;                    ///< of a column: lower ones first on the page
  bool adds_up = false;       ///< of a column: parts of a total, rounded so that they add up to it
  bool with_plus = false;     ///< a difference: what is above zero has its plus
  bool trims_zeros = false;   ///< shown with the decimals it has, `digits` at most
  bool hides_zero = false;    ///< of a column: left out of tables where it is zero on every row
  bool says_no = false;       ///< of a flag in a table: a no is written, not left empty
  bool in_thousands = false;  ///< of a list: on the page its EUR columns are in k€
  Chart chart = Chart::none;  ///< of a column, in the chart of a list whose key is a year or a date
  std::string_view unit_in = "";  ///< of a list in an element: the member beside it that says the
                                  ///< unit of its figures
  bool folded = false;            ///< a list, a group or a column shown only when asked for
};

/// What a member is.
struct Field {
  std::string_view name;       ///< in paths and in YAML; empty for an element of a list
  std::string_view unit = "";  ///< "EUR", "EUR/m2/month", "%/year"; a ratio is a fraction inside
  std::string_view min = "";   ///< lowest value allowed, with its unit: "0 %"
  std::string_view max = "";
  Text label = {};
  Text doc = {};
  Text source = {};           ///< the text it rests on
  Text default_note = {};     ///< what holds when nothing is given, if it is not the initial value
  std::string_view key = "";  ///< of a list: the member that names an element
  /// Of a column: units that its heading may give, with a blank between them; what they mean for it
  /// the model says.
  std::string_view units = "";
  std::string_view exports = "";  ///< of a file of rows: which exports it may be: "readings"
  bool from_file = false;     ///< of a list: may be given by the name of a CSV file beside the case
  bool grows = false;         ///< of a list: an override of a key that is not there adds the element
  std::string_view shorthand = "";  ///< of a group: the member that a bare scalar stands for
  bool required = false;
  Layout layout = {};
  /// Of a figure that is searched for or decided, not computed, or that rests on very many: the
  /// figures and inputs that decide it, as generic paths: "account[].cash_flow, funding.own_funds".
  std::string_view found_in = "";
  /// Of a figure or a group that not every case asks for: the inputs, or figures, that bring it, as
  /// generic paths: "sieg, account".
  std::string_view given_by = "";
  Text none_means = {};  ///< what it says that there is no value, where no input would bring one
};

}  // namespace habitat
