// SPDX-License-Identifier: Apache-2.0
// The bytes of a file, or of standard input, a piece at a time, and the fingerprint of those that
// were read; the file is known to be read.
#pragma once

#include "files/row_blocks.hpp"
#include "messages/fault.hpp"
#include "messages/fingerprint.hpp"

namespace habitat {

class FileBytes : public ByteSource {
 public:
  /// "-" is standard input. A fault, and no bytes, where it cannot be opened or is a folder.
  FileBytes(const std::string& path, Faults& faults);
  ~FileBytes() override;
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;

  std::size_t read(char* into, std::size_t most) override;
  bool is_open() const { return descriptor_ >= 0; }
  /// An errno, where reading failed.
  int error() const { return error_; }
  /// A fault where reading was cut short.
  void tell(Faults& faults) const;
  /// As faults call it.
  const std::string& name() const { return name_; }
  /// Whether it can be read again: no pipe, no device.
  bool is_regular() const { return regular_; }
  /// Bytes in all, 0 when nobody knows, and read so far.
  std::uint64_t size() const { return size_; }
  std::uint64_t done() const { return done_; }
  std::string sha256() { return fingerprint_.take(); }

 private:
  std::string name_;
  int descriptor_ = -1, error_ = 0;
  bool regular_ = false;
  std::uint64_t size_ = 0, done_ = 0;
  FingerprintOfParts fingerprint_;
};

}  // namespace habitat
