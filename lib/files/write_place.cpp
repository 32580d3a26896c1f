// SPDX-License-Identifier: Apache-2.0
#include "files/write_place.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "files/files.hpp"
#include "files/files_read.hpp"

namespace habitat {
namespace {

namespace fs = std::filesystem;

// An owner of a folder may replace a file that may not be written, and root any: what its rights
// say counts.
bool is_read_only(const std::string& path, const struct stat& about) {
  constexpr mode_t to_write = S_IWUSR | S_IWGRP | S_IWOTH;
  return (about.st_mode & to_write) == 0 || ::access(path.c_str(), W_OK) != 0;
}

}  // namespace

std::optional<WritePlace> place_to_write(const std::string& path, Faults& faults) {
  const bool to_output = path.empty() || path == "-";
  if (was_read(to_output ? identity_of(STDOUT_FILENO) : identity_of(path))) {
    faults.push_back({Code::output_is_input, {}, "", {to_output ? "<stdout>" : path}});
    return {};
  }
  if (to_output) return WritePlace{.target = "", .direct = true};
  struct stat about {};
  std::error_code error;
  if (::stat(path.c_str(), &about) != 0) {
    if (!fs::is_symlink(fs::symlink_status(path, error))) return WritePlace{.target = path};
    faults.push_back(
        {Code::link_to_nothing, {}, "", {path, fs::read_symlink(path, error).string()}});
    return {};
  }
  if (!S_ISREG(about.st_mode)) return WritePlace{.target = path, .direct = true};
  if (is_read_only(path, about)) {
    faults.push_back({Code::read_only, {}, "", {path}});
    return {};
  }
  const fs::path behind = fs::canonical(path, error);
  if (error) {
    faults.push_back(file_fault(Code::cannot_write, path, error.value()));
    return {};
  }
  return WritePlace{.target = behind.string(), .rights = static_cast<int>(about.st_mode & 07777)};
}

bool is_file(const std::string& path) {
  std::error_code error;
  return fs::is_regular_file(path, error);
}

int open_beside(const std::string& path, std::string& name, Faults& faults) {
  constexpr int most = 99;
  for (int i = 1; i <= most; ++i) {
    name = i == 1 ? fmt::format("{}.part", path) : fmt::format("{}.part-{}", path, i);
    const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  faults.push_back({Code::parts_left_over, {}, "", {path, fmt::format("{}.part", path), name}});
  return -1;
}

}  // namespace habitat
