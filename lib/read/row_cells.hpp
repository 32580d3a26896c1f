// SPDX-License-Identifier: Apache-2.0
// From a cell to a slot, row after row. What is plainly a value of its slot is set in place,
// without taking memory; whatever else is left to the reader of cases, which tells what is wrong
// with it.
//
// A number of at most 15 digits is set to the nearest double, as the reader of cases would: digits
// and powers of ten up to 10^22 are exact, and one division rounds once. Of a longer one, as data
// frames write it, the nearest double is found from its text.
#pragma once

#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "files/row_blocks.hpp"
#include "messages/fault.hpp"

namespace habitat {

/// A number as a case writes it, where a program wrote it with an exponent: 1e-05 is 0.00001. Other
/// texts as they are.
std::string without_exponent(std::string_view cell);

/// The text of a cell with the unit that the header gives, where the cell has none.
std::string with_header_unit(std::string_view cell, std::string_view unit);

/// Sets one slot of one case.
class CellReader {
 public:
  /// `unit`: of the header, may be empty. Without a slot every cell that is not empty is refused.
  CellReader(const Found& found, std::string_view unit, const RowDialect& dialect = {});

  /// The same slot of another object: of the next element of a list.
  void move_to(const Slot& slot) { slot_ = slot; }

  /// Whether the cell was set; else the slot may hold anything. An empty cell is the base's value.
  bool read(std::string_view cell) {
    if (cell.empty()) {
      reset();
      return true;
    }
    moved_ = true;
    if (commas_ && !take_point(cell)) return false;
    switch (way_) {
      case Way::number:
        return read_number(cell);
      case Way::integer:
        return read_integer(cell);
      case Way::text:
        return read_text(cell);
      case Way::names:
        return read_names(cell);
      case Way::other:
        return read_other(cell);
      default:
        return false;
    }
  }

 private:
  enum class Way { none, number, integer, text, names, other };
  // How a unit that may stand behind a number turns it into the base of the field.
  struct Factor {
    std::string suffix;
    bool known = false;
    double numerator = 1, denominator = 1;
    int places = 0;       // of a ratio: 2
    bool decimal = true;  // only powers of ten: digits stay what they are
  };

  bool take_point(std::string_view& cell);
  bool read_long(std::string_view cell, const Factor& factor);
  bool set_number(double value, std::string_view digits, const Factor& factor);
  static Factor factor_of(std::string_view suffix, std::string_view unit);
  void bound(std::string_view text, double& into, bool& given) const;
  void reset();
  bool read_number(std::string_view cell);
  bool read_integer(std::string_view cell);
  bool read_text(std::string_view cell);
  bool read_names(std::string_view cell);
  bool read_other(std::string_view cell);
  bool inside(double value, bool exact) const;

  Slot slot_;
  Field field_;
  std::string path_, unit_;
  Way way_ = Way::none;
  RowDialect dialect_;
  bool commas_ = false;  // whether a number may come with a decimal comma
  std::string pointed_;  // such a cell, with its point
  bool moved_ = false;  // whether the slot may not hold the base's value
  bool base_present_ = false;
  double base_number_ = 0;
  Value base_;
  Factor bare_, own_;  // of a number alone, and with its unit behind it
  double min_ = 0, max_ = 0;
  bool has_min_ = false, has_max_ = false;
  Faults scratch_;
};

}  // namespace habitat
