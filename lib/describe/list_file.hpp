// SPDX-License-Identifier: Apache-2.0
// What is known of a list of a case, or of a file of rows, that stands in a file of its own.
#pragma once

#include "describe/finding.hpp"

namespace habitat {

/// A list, or a file of rows, that was read.
struct ListFile {
  std::string path;  ///< of the list or file in the case
  std::string name;  ///< of the file, as the case has it
  std::string file;  ///< where it stands; empty when it cannot be read again
  std::int64_t rows = 0;
  std::int64_t faulty = 0;           ///< rows of a file that is computed all the same
  std::string sha256;                ///< of the bytes of the file
  char separator = ',';              ///< between its columns, as its header shows
  std::vector<Assumption> defaults;  ///< of members that some row does not give, once for all
};

}  // namespace habitat
