// SPDX-License-Identifier: Apache-2.0
// One interface to write results in any form: cases are added in their order, then the whole text
// is taken. A form of rows takes the elements of a list that may be very long before the case they
// are of, one by one, so that nobody holds them.
#pragma once

#include "files/long_text.hpp"
#include "write/csv.hpp"
#include "write/page/text_page.hpp"

namespace habitat {

/// What is to be written, apart from its form.
struct WritingPlan {
  Slot shape;  ///< a result with one element in each list; no writer keeps it
  Selection only;
  PageStyle page;
  CsvDialect csv;
  bool several = false;   ///< cases
  std::string generator;  ///< tool and version
};

class Writer {
 public:
  virtual ~Writer() = default;
  /// Whether figures of a group or table of the result are needed.
  virtual bool may_want(std::string_view name) const = 0;
  /// Parts that are asked for and that this form cannot hold together.
  virtual std::vector<std::string> clashing() const { return {}; }
  /// Whether it lists every default.
  virtual bool lists_defaults() const { return true; }
  /// Whether it takes the elements of a list of the next case by `add_element`. Such a list is
  /// empty in the report of the case.
  virtual bool takes_elements([[maybe_unused]] std::string_view list) { return false; }
  virtual void add_element([[maybe_unused]] const Slot& element) {}
  /// What turned out to stand in the place of one.
  virtual void replace_element([[maybe_unused]] std::size_t rank,
                               [[maybe_unused]] const Slot& element) {}
  /// Adds a case. What the report points into is not kept.
  virtual void add(const Report& report) = 0;
  /// False, with a fault, where what it stands on is not there.
  virtual bool can_write([[maybe_unused]] Faults& faults) const { return true; }
  /// The whole text, once; empty where there is nothing to say, since every case was refused, or,
  /// with a fault, where it could not be made.
  virtual LongText finish(Faults& faults) = 0;
};

}  // namespace habitat
