// SPDX-License-Identifier: Apache-2.0
#include "files/file_bytes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "files/files.hpp"
#include "files/files_read.hpp"

namespace habitat {

FileBytes::FileBytes(const std::string& path, Faults& faults)
    : name_(path == "-" ? "<stdin>" : path) {
  const bool from_input = path == "-";
  remember_read(from_input ? identity_of(STDIN_FILENO) : identity_of(path));
  descriptor_ = from_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat about {};
  if (descriptor_ < 0 || ::fstat(descriptor_, &about) != 0) {
    faults.push_back(file_fault(Code::cannot_read, path, errno));
  } else if (S_ISDIR(about.st_mode) && !from_input) {
    faults.push_back(file_fault(Code::is_directory, path, EISDIR));
    ::close(descriptor_);
    descriptor_ = -1;
  }
  regular_ = S_ISREG(about.st_mode);
  if (regular_) size_ = static_cast<std::uint64_t>(about.st_size);
}

FileBytes::~FileBytes() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

std::size_t FileBytes::read(char* into, std::size_t most) {
  if (descriptor_ < 0 || error_ != 0) return 0;
  auto count = ::read(descriptor_, into, most);
  while (count < 0 && errno == EINTR) count = ::read(descriptor_, into, most);
  if (count < 0) error_ = errno;
  if (count <= 0) return 0;
  const auto size = static_cast<std::size_t>(count);
  done_ += size;
  fingerprint_.add({into, size});
  return size;
}

void FileBytes::tell(Faults& faults) const {
  if (error_ != 0) faults.push_back(file_fault(Code::cannot_read, name_, error_));
}

}  // namespace habitat
