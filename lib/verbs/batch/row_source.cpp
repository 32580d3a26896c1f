// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/row_source.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "files/files.hpp"
#include "files/files_read.hpp"

namespace habitat::verbs {

RowSource::RowSource(const Interruption& interruption, const std::string& path, Faults& faults)
    : interruption_(interruption) {
  // A pipe that nobody writes to yet is waited for where it is read: there it can be interrupted.
  descriptor_ =
      path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat about {};
  if (descriptor_ < 0 || ::fstat(descriptor_, &about) != 0) {
    faults.push_back(file_fault(Code::cannot_read, path == "-" ? "<stdin>" : path, errno));
    return;
  }
  if (S_ISDIR(about.st_mode)) faults.push_back(file_fault(Code::is_directory, path, EISDIR));
  remember_read(identity_of(descriptor_));
  regular_ = S_ISREG(about.st_mode);
  if (regular_) size_ = static_cast<std::uint64_t>(about.st_size);
}

RowSource::~RowSource() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

bool RowSource::ready() {
  if (regular_ || !ahead_.empty()) return true;
  pollfd wait{descriptor_, POLLIN, 0};
  return ::poll(&wait, 1, 0) > 0;
}

std::size_t RowSource::read(char* into, std::size_t most) {
  if (!ahead_.empty()) {
    const auto count = std::min(most, ahead_.size());
    std::memcpy(into, ahead_.data(), count);
    ahead_.erase(0, count);
    return count;
  }
  while (!cut_short_) {
    if (!ready()) {
      pollfd wait[] = {{descriptor_, POLLIN, 0}, {interruption_.descriptor(), POLLIN, 0}};
      if (::poll(wait, 2, -1) < 0 && errno != EINTR) break;
      cut_short_ = interruption_.asked() && wait[0].revents == 0;
      continue;
    }
    const auto count = ::read(descriptor_, into, most);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count < 0) error_ = errno;
    if (count <= 0) return 0;
    done_ += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
  }
  return 0;
}

std::string_view RowSource::peek() {
  if (!ahead_.empty()) return ahead_;
  char first[4096];
  ahead_.assign(first, read(first, sizeof first));
  return ahead_;
}

}  // namespace habitat::verbs
