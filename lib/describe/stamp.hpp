// SPDX-License-Identifier: Apache-2.0
// What a result rests on, so that it can be told later whether it would come out the same: the tool
// and its version, the dated data, the inputs. Nothing of the machine, the user or the day.
#pragma once

#include <string>
#include <string_view>

#include "describe/date.hpp"
#include "numbers/text.hpp"

namespace habitat {

/// What is the same for all that a program computes.
struct Program {
  std::string_view version;
  std::string_view data;  ///< fingerprint of the dated data
  Date checked = {};      ///< last day on which they were checked
};

struct Stamp {
  std::string tool;
  Program program = {};
  Date as_of = {};          ///< of the rules; none when nothing was computed
  std::string inputs = {};  ///< fingerprint of their meaning; empty when they could not be read

  /// One line: "plai-balance 0.1.0 · data of 2026-11-21 (9c41f0aa) · case 3f9a12bc".
  std::string line(Language language) const;
};

}  // namespace habitat
