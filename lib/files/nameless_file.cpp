// SPDX-License-Identifier: Apache-2.0
#include "files/nameless_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace habitat {
namespace {

int open_in(std::string path) {
  path += "/habitat.XXXXXX";
  const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
  if (descriptor >= 0) ::unlink(path.c_str());
  return descriptor;
}

}  // namespace

int open_nameless_file() {
  const char* asked = std::getenv("TMPDIR");
  int descriptor = -1;
  // What is in /tmp may stand in memory.
  for (const char* folder : {asked ? asked : "", "/var/tmp", "/tmp"})
    if (descriptor < 0 && *folder) descriptor = open_in(folder);
  return descriptor;
}

NamelessFile::~NamelessFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::string NamelessFile::path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

bool NamelessFile::give(const TakeText& take) const {
  char piece[1 << 16];
  for (off_t done = 0;;) {
    const auto count = ::pread(descriptor_, piece, sizeof piece, done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0;
    if (!take({piece, static_cast<std::size_t>(count)})) return false;
    done += count;
  }
}

}  // namespace habitat
