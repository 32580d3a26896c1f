// SPDX-License-Identifier: Apache-2.0
// Where a text goes that is to be written under a name, and whether it may: never over what is
// read, never over a file that nobody may write, never in the place of a link that leads nowhere.
#pragma once

#include <optional>

#include "messages/fault.hpp"

namespace habitat {

struct WritePlace {
  std::string target;   ///< the file itself, behind links
  bool direct = false;  ///< a device, a pipe, standard output: written to as it is
  int rights = -1;      ///< of the file that is replaced
};

/// Empty, with a fault, where nothing may be written. "-" and no name are standard output.
std::optional<WritePlace> place_to_write(const std::string& path, Faults& faults);

/// A file that is there, and would be lost if another took its name.
bool is_file(const std::string& path);

/// Opens FILE.part beside a file, or a name like it that nobody has, since what a user calls x.part
/// is theirs. Negative, with errno or a fault, when it cannot.
int open_beside(const std::string& path, std::string& name, Faults& faults);

}  // namespace habitat
