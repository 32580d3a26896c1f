// SPDX-License-Identifier: Apache-2.0
#include "files/nameless_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "files/files.hpp"

namespace habitat {
namespace {

int open_named_file(std::string& path) {
  const char* asked = std::getenv("TMPDIR");
  int descriptor = -1;
  // What is in /tmp may stand in memory.
  for (const char* folder : {asked ? asked : "", "/var/tmp", "/tmp"}) {
    if (descriptor >= 0 || !*folder) continue;
    path = std::string(folder) + "/habitat.XXXXXX";
    descriptor = ::mkostemp(path.data(), O_CLOEXEC);
  }
  return descriptor;
}

std::string path_of(int descriptor) { return "/proc/self/fd/" + std::to_string(descriptor); }

}  // namespace

int open_nameless_file() {
  std::string path;
  const int descriptor = open_named_file(path);
  if (descriptor >= 0) ::unlink(path.c_str());
  return descriptor;
}

NamelessFile::NamelessFile() : descriptor_(open_named_file(name_)) {
  if (descriptor_ < 0 || ::access(path_of(descriptor_).c_str(), F_OK) != 0) return;
  ::unlink(name_.c_str());
  name_.clear();
}

NamelessFile::~NamelessFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  if (!name_.empty()) ::unlink(name_.c_str());
}

bool NamelessFile::write(std::string_view text) const { return write_all(descriptor_, text); }

std::string NamelessFile::path() const { return name_.empty() ? path_of(descriptor_) : name_; }

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
