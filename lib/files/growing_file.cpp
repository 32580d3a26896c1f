// SPDX-License-Identifier: Apache-2.0
#include "files/growing_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "files/files.hpp"
#include "files/write_place.hpp"

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
  const auto place = place_to_write(path_, faults);
  if (!place) return false;
  if (place->direct) {
    descriptor_ =
        place->target.empty() ? STDOUT_FILENO : ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor_ >= 0 || failed(faults);
  }
  target_ = place->target;
  rights_ = place->rights;
  const auto before = faults.count();
  descriptor_ = open_beside(target_, part_, faults);
  if (descriptor_ >= 0) return true;
  part_.clear();
  return faults.count() == before && failed(faults);
}

bool GrowingFile::may_still(Faults& faults) {
  if (place_to_write(path_, faults)) return true;
  if (is_regular()) ::unlink(part_.c_str());
  part_.clear();
  return false;
}

bool GrowingFile::write(std::string_view text, Faults& faults) {
  if (!may_still(faults)) return false;
  if (write_all(descriptor_, text)) {
    if (is_regular()) fingerprint_.add(text);
    return true;
  }
  if (errno == EPIPE) return false;
  return failed(faults);
}

bool GrowingFile::complete(Faults& faults) {
  if (!is_regular()) return true;
  if (!may_still(faults)) return false;
  if (rights_ >= 0 && ::fchmod(descriptor_, static_cast<mode_t>(rights_)) != 0)
    return failed(faults);
  if (::fsync(descriptor_) != 0) return failed(faults);
  const int closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0 || ::rename(part_.c_str(), target_.c_str()) != 0) return failed(faults);
  return true;
}

}  // namespace habitat
