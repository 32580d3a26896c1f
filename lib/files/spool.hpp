// SPDX-License-Identifier: Apache-2.0
// Texts that are kept outside memory until they are written: a few bytes of each are held, the rest
// stands in a file without a name, in TMPDIR or where the system keeps what is temporary. As long
// as they are short altogether, and where there is no room for such a file, they stay in memory.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace habitat {

class Spool {
 public:
  Spool() = default;
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  void add(std::string_view text) { starts_.push_back(append(text)); }
  /// Another text in the place of one.
  void replace(std::size_t rank, std::string_view text) { starts_[rank] = append(text); }
  std::size_t size() const { return starts_.size(); }
  /// One of the texts, until the next one is asked for. False, with errno, when it cannot be read.
  bool read(std::size_t rank, std::string_view& text);

 private:
  std::uint64_t append(std::string_view text);
  void put_away();
  bool look_at(std::uint64_t start, std::size_t size, std::string_view& bytes);

  std::deque<std::uint64_t> starts_;
  std::string waiting_;  // the last bytes, which are not in the file
  std::uint64_t in_file_ = 0;
  int descriptor_ = -1;
  bool no_room_ = false;  // for a file: all that comes waits
  std::string window_;    // what was read last of the file
  std::uint64_t window_start_ = 0;
};

}  // namespace habitat
