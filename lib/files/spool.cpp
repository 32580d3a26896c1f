// SPDX-License-Identifier: Apache-2.0
#include "files/spool.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "files/nameless_file.hpp"

namespace habitat {
namespace {

constexpr std::size_t most_waiting = 1u << 18, most_at_a_time = 1u << 16;

}  // namespace

Spool::~Spool() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

// Each text stands behind its size.
std::uint64_t Spool::append(std::string_view text) {
  const std::uint64_t start = in_file_ + waiting_.size();
  const std::uint64_t size = text.size();
  char bytes[sizeof size];
  std::memcpy(bytes, &size, sizeof size);
  waiting_.append(bytes, sizeof bytes).append(text);
  if (waiting_.size() >= most_waiting && !no_room_) put_away();
  return start;
}

void Spool::put_away() {
  if (descriptor_ < 0) descriptor_ = open_nameless_file();
  if (descriptor_ < 0) {
    no_room_ = true;
    return;
  }
  std::size_t done = 0;
  while (done < waiting_.size()) {
    const auto count = ::pwrite(descriptor_, waiting_.data() + done, waiting_.size() - done,
                                static_cast<off_t>(in_file_ + done));
    if (count < 0 && errno == EINTR) continue;
    no_room_ = count <= 0;
    if (no_room_) return;
    done += static_cast<std::size_t>(count);
  }
  in_file_ += done;
  waiting_.clear();
}

// Bytes that were added, wherever they stand; no text is half in the file and half waiting.
bool Spool::look_at(std::uint64_t start, std::size_t size, std::string_view& bytes) {
  if (start >= in_file_) {
    bytes = std::string_view(waiting_).substr(start - in_file_, size);
    return true;
  }
  if (start < window_start_ || start + size > window_start_ + window_.size()) {
    window_.resize(std::min<std::uint64_t>(std::max(size, most_at_a_time), in_file_ - start));
    window_start_ = start;
    for (std::size_t done = 0; done < window_.size();) {
      const auto count = ::pread(descriptor_, window_.data() + done, window_.size() - done,
                                 static_cast<off_t>(start + done));
      if (count < 0 && errno == EINTR) continue;
      if (count == 0) errno = EIO;
      if (count <= 0) return window_.clear(), false;
      done += static_cast<std::size_t>(count);
    }
  }
  bytes = std::string_view(window_).substr(start - window_start_, size);
  return true;
}

bool Spool::read(std::size_t rank, std::string_view& text) {
  std::uint64_t size = 0;
  const std::uint64_t start = starts_[rank];
  if (!look_at(start, sizeof size, text)) return false;
  std::memcpy(&size, text.data(), sizeof size);
  return look_at(start + sizeof size, size, text);
}

}  // namespace habitat
