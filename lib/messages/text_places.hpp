// SPDX-License-Identifier: Apache-2.0
// Offsets in a text as lines and columns, both from 1, in characters.
#pragma once

#include <algorithm>

#include "messages/fault.hpp"
#include "messages/utf8.hpp"

namespace habitat {

/// Asked in the order of the text, an answer costs what lies between it and the one before.
class TextPlaces {
 public:
  TextPlaces(std::string_view text, int source_rank) : text_(text), source_(source_rank) {}

  Place at(std::size_t offset) {
    offset = std::min(offset, text_.size());
    if (offset < at_) *this = TextPlaces(text_, source_);
    const auto passed = text_.substr(at_, offset - at_);
    const auto line_start = passed.rfind('\n') + 1;  // npos + 1 is 0
    if (line_start > 0) {
      line_ += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
      column_ = 1;
    }
    column_ += count_characters(passed.substr(line_start));
    at_ = offset;
    return {.source = source_, .line = line_, .column = column_};
  }

 private:
  std::string_view text_;
  int source_;
  std::size_t at_ = 0;  // up to where lines and columns are counted
  int line_ = 1, column_ = 1;
};

}  // namespace habitat
