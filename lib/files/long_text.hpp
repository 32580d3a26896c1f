// SPDX-License-Identifier: Apache-2.0
// A text that may be very long, since lists stand in it of which each element is a text of its own:
// those are kept outside memory, and all of it is given piece by piece.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "files/spool.hpp"

namespace habitat {

/// Takes a piece of a text; false when no more can be taken.
using TakeText = std::function<bool(std::string_view)>;
/// Gives a whole text, as long as it is taken; false, with errno, where it was not taken whole.
using GiveText = std::function<bool(const TakeText&)>;

class LongText {
 public:
  LongText() = default;
  LongText(std::string text) { add(std::move(text)); }

  /// What stands around the elements of a list. Those that are empty are passed over.
  struct Around {
    std::string between = {};  ///< two elements
    std::string row_begin = {},
                row_end = {};  ///< rows within an element, of which each ends with `row_mark`
  };
  /// A character that no text of a result has.
  static constexpr char row_mark = '\0';

  void add(std::string text);
  /// An element of the list that is to come, and another in the place of one.
  void add_element(std::string_view text);
  void replace_element(std::size_t rank, std::string_view text);
  /// The list of the elements that were added since the last one; or forgets them.
  void add_list(Around around);
  void drop_elements() { first_ = spool_ ? spool_->size() : 0; }

  bool empty() const { return sections_.empty(); }
  bool give(const TakeText& take) const;
  /// All of it, where it is known to be short.
  std::string whole() const;

 private:
  struct Section {
    std::string text;                 // then a list
    std::size_t first = 0, last = 0;  // elements
    Around around = {};
  };
  bool give_list(const Section& section, const TakeText& take) const;

  std::vector<Section> sections_;
  std::unique_ptr<Spool> spool_;  // there when there are elements
  std::size_t first_ = 0;         // of the list that is to come
};

}  // namespace habitat
