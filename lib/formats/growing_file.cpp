// SPDX-License-Identifier: Apache-2.0
#include "formats/growing_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "formats/files.hpp"

namespace habitat {

GrowingFile::~GrowingFile() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

bool GrowingFile::failed(Faults& faults) {
  const int error = errno;
  const bool to_output = path_.empty() || path_ == "-";
  Fault fault = file_fault(error == EISDIR ? Code::is_directory : Code::cannot_write,
                           to_output ? "<stdout>" : path_, error);
  if (is_regular()) fault.arguments.push_back(path_);
  faults.push_back(std::move(fault));
  return false;
}

bool GrowingFile::open(Faults& faults) {
  if (path_.empty() || path_ == "-") {
    descriptor_ = STDOUT_FILENO;
    return true;
  }
  struct stat about {};
  const bool exists = ::stat(path_.c_str(), &about) == 0;
  const bool direct = exists && !S_ISREG(about.st_mode);
  if (direct) {
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor_ >= 0 || failed(faults);
  }
  // Through a link it is the file behind that is replaced.
  std::error_code error;
  target_ = path_;
  if (exists) target_ = std::filesystem::canonical(path_, error).string();
  if (error) target_ = path_;
  if (exists) rights_ = static_cast<int>(about.st_mode & 07777);
  descriptor_ = open_beside(target_, part_);
  if (descriptor_ >= 0) return true;
  part_.clear();
  return failed(faults);
}

bool GrowingFile::write(std::string_view text, Faults& faults) {
  if (write_all(descriptor_, text)) {
    if (is_regular()) fingerprint_.add(text);
    return true;
  }
  if (errno == EPIPE) return false;
  return failed(faults);
}

bool GrowingFile::complete(Faults& faults) {
  if (!is_regular()) return true;
  if (rights_ >= 0 && ::fchmod(descriptor_, static_cast<mode_t>(rights_)) != 0)
    return failed(faults);
  if (::fsync(descriptor_) != 0) return failed(faults);
  const int closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0 || ::rename(part_.c_str(), target_.c_str()) != 0) return failed(faults);
  return true;
}

}  // namespace habitat
