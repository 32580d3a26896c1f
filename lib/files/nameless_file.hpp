// SPDX-License-Identifier: Apache-2.0
// A file that nobody sees and that ends with the program, in TMPDIR or where the system keeps what is
// temporary. Where a system does not show what is open it has a name as long as it stands.
#pragma once

#include "files/long_text.hpp"

namespace habitat {

/// Opened for reading and writing; negative, with errno, where there is no room for one.
int open_nameless_file();

class NamelessFile {
 public:
  NamelessFile();
  ~NamelessFile();
  NamelessFile(const NamelessFile&) = delete;
  NamelessFile& operator=(const NamelessFile&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  /// Behind what was written; false, with errno, where there is no room.
  bool write(std::string_view text) const;
  /// By which it can be opened again as long as this stays.
  std::string path() const;
  /// Its bytes, from the first one; false, with errno, where they cannot be read or taken.
  bool give(const TakeText& take) const;

 private:
  std::string name_;  // where one is needed to open it again
  int descriptor_;
};

}  // namespace habitat
