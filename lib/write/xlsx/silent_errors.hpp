// SPDX-License-Identifier: Apache-2.0
// Standard error leads nowhere while it stands: a library may tell there, in its own way, what goes
// wrong.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace habitat {

class SilentErrors {
 public:
  SilentErrors() : kept_(dup(STDERR_FILENO)), nowhere_(open("/dev/null", O_WRONLY | O_CLOEXEC)) {
    if (kept_ >= 0 && nowhere_ >= 0) dup2(nowhere_, STDERR_FILENO);
  }
  ~SilentErrors() {
    const int cause = errno;
    if (kept_ >= 0) dup2(kept_, STDERR_FILENO);
    if (kept_ >= 0) ::close(kept_);
    if (nowhere_ >= 0) ::close(nowhere_);
    errno = cause;
  }
  SilentErrors(const SilentErrors&) = delete;
  SilentErrors& operator=(const SilentErrors&) = delete;

 private:
  int kept_, nowhere_;
};

}  // namespace habitat
