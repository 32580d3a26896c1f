// SPDX-License-Identifier: Apache-2.0
// A form in which results can be written: its name, for whom it is, and what writes it. A form is a
// file of this folder and a line of the table in forms.cpp.
#pragma once

#include <memory>

#include "write/writer.hpp"

namespace habitat {

struct Form {
  std::string_view name;       ///< as -O has it
  std::string_view extension;  ///< of a file, without its dot
  bool for_people;             ///< says what the computation found, alerts and all
  Text use;                    ///< for whom it is
  std::unique_ptr<Writer> (*writer)(const WritingPlan& plan);

  /// There is one of each.
  bool operator==(const Form& other) const { return this == &other; }
};

}  // namespace habitat
