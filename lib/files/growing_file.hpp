// SPDX-License-Identifier: Apache-2.0
// A file that is written piece by piece and appears whole under its name: until then it stands
// beside it, and stays there (FILE.part) when the writing is cut short.
#pragma once

#include "messages/fault.hpp"
#include "messages/fingerprint.hpp"

namespace habitat {

class GrowingFile {
 public:
  /// Empty or "-" is standard output, which is written at once.
  explicit GrowingFile(std::string path) : path_(std::move(path)) {}
  ~GrowingFile();
  GrowingFile(const GrowingFile&) = delete;
  GrowingFile& operator=(const GrowingFile&) = delete;

  bool open(Faults& faults);
  /// False when it could not be written; a pipe closed by its reader is no fault. A file that was
  /// read since it was opened, such as a list that a row names, is left as it is.
  bool write(std::string_view text, Faults& faults);
  /// Gives the file its name.
  bool complete(Faults& faults);

  /// Whether it is a file that appears by its name, and not a pipe or a device.
  bool is_regular() const { return !part_.empty(); }
  /// Where it stands as long as it is not complete.
  const std::string& part() const { return part_; }
  /// Of what was written to a regular file.
  std::string sha256() { return fingerprint_.take(); }

 private:
  bool failed(Faults& faults);
  bool may_still(Faults& faults);

  std::string path_, target_, part_;
  int descriptor_ = -1;
  int rights_ = -1;  // of the file that it replaces
  FingerprintOfParts fingerprint_;
};

}  // namespace habitat
