// SPDX-License-Identifier: Apache-2.0
#include "files/files_read.hpp"

#include <sys/stat.h>

#include <mutex>
#include <set>

namespace habitat {
namespace {

struct Known {
  std::mutex one_at_a_time;  // rows of a batch are read by several workers
  std::set<FileIdentity> files;
};

Known& known() {
  static Known all;
  return all;
}

std::optional<FileIdentity> identity_in(const struct stat& about) {
  if (!S_ISREG(about.st_mode)) return {};
  return FileIdentity{about.st_dev, about.st_ino};
}

}  // namespace

std::optional<FileIdentity> identity_of(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? identity_in(about) : std::nullopt;
}

std::optional<FileIdentity> identity_of(int descriptor) {
  struct stat about {};
  return ::fstat(descriptor, &about) == 0 ? identity_in(about) : std::nullopt;
}

void remember_read(const std::optional<FileIdentity>& file) {
  if (!file) return;
  const std::lock_guard lock(known().one_at_a_time);
  known().files.insert(*file);
}

void forget_read(const std::string& path) {
  const auto file = identity_of(path);
  if (!file) return;
  const std::lock_guard lock(known().one_at_a_time);
  known().files.erase(*file);
}

bool was_read(const std::optional<FileIdentity>& file) {
  if (!file) return false;
  const std::lock_guard lock(known().one_at_a_time);
  return known().files.count(*file) > 0;
}

}  // namespace habitat
