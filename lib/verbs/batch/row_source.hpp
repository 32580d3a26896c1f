// SPDX-License-Identifier: Apache-2.0
// The bytes of a file of rows, or of standard input. An interruption ends the reading, so that what
// was read is computed and written.
#pragma once

#include "files/row_blocks.hpp"
#include "messages/fault.hpp"
#include "verbs/interruption.hpp"

namespace habitat::verbs {

class RowSource : public ByteSource {
 public:
  RowSource(const Interruption& interruption, const std::string& path, Faults& faults);
  ~RowSource() override;

  std::size_t read(char* into, std::size_t most) override;
  bool ready() override;
  /// The first bytes, which `read` gives again.
  std::string_view peek();
  /// Whether an end was asked for while it waited for more.
  bool cut_short() const { return cut_short_; }
  /// An errno, where reading failed.
  int error() const { return error_; }
  /// Bytes in all, 0 when nobody knows, and read so far.
  std::uint64_t size() const { return size_; }
  std::uint64_t done() const { return done_; }

 private:
  const Interruption& interruption_;
  int descriptor_ = -1;
  bool regular_ = false, cut_short_ = false;
  int error_ = 0;
  std::uint64_t size_ = 0, done_ = 0;
  std::string ahead_;
};

}  // namespace habitat::verbs
