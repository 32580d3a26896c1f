// SPDX-License-Identifier: Apache-2.0
// What a reader of an alert can do about it, in words: help tells it, and the page that is sent.
#pragma once

#include "numbers/text.hpp"

namespace habitat {

/// One for each number of a tool's alerts, whatever its sentences.
struct Remedy {
  std::string_view number;  ///< "A204"
  Text words;
};

}  // namespace habitat
