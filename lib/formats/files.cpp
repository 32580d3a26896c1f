// SPDX-License-Identifier: Apache-2.0
#include "formats/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace habitat {
namespace {

namespace fs = std::filesystem;

Fault fault_of(Code code, const std::string& path, int error) {
  return {code, {}, "", {path, std::strerror(error)}};
}

// Everything the descriptor gives, up to one byte beyond what a document may hold.
bool read_all(int descriptor, std::string& text) {
  char buffer[1 << 16];
  while (text.size() <= largest_document) {
    const auto count = ::read(descriptor, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    if (count == 0) return true;
    text.append(buffer, static_cast<std::size_t>(count));
  }
  return true;
}

bool is_case(const fs::path& path) {
  const auto extension = path.extension();
  return extension == ".yaml" || extension == ".yml" || extension == ".json";
}

}  // namespace

std::optional<Source> read_file(const std::string& path, Faults& faults) {
  Source source{path == "-" ? "<stdin>" : path, {}};
  if (path == "-") {
    if (read_all(STDIN_FILENO, source.text)) return source;
    faults.push_back(fault_of(Code::cannot_read, source.name, errno));
    return {};
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    faults.push_back(fault_of(Code::cannot_read, path, errno));
    return {};
  }
  struct stat about {};
  const bool directory = ::fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode);
  const bool read = !directory && read_all(descriptor, source.text);
  const int error = errno;
  ::close(descriptor);
  if (read) return source;
  faults.push_back(fault_of(directory ? Code::is_directory : Code::cannot_read, path, error));
  return {};
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool write_file(const std::string& path, std::string_view text, Faults& faults) {
  const auto failed = [&](const std::string& left_over) {
    const int error = errno;
    if (!left_over.empty()) ::unlink(left_over.c_str());
    faults.push_back(
        fault_of(error == EISDIR ? Code::is_directory : Code::cannot_write, path, error));
    return false;
  };
  struct stat about {};
  const bool exists = ::stat(path.c_str(), &about) == 0;
  const bool direct = exists && !S_ISREG(about.st_mode);
  const std::string target = direct ? path : path + ".part";
  const int descriptor =
      ::open(target.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | (direct ? 0 : O_TRUNC), 0666);
  if (descriptor < 0) return failed("");
  const std::string left_over = direct ? "" : target;
  bool good = write_all(descriptor, text);
  if (good && !direct) good = ::fsync(descriptor) == 0;
  const int error = errno;
  if (::close(descriptor) != 0 && good) return failed(left_over);
  errno = error;
  if (!good) return failed(left_over);
  if (!direct && ::rename(target.c_str(), path.c_str()) != 0) return failed(left_over);
  return true;
}

std::vector<std::string> case_files(const std::string& path, Faults& faults) {
  std::error_code error;
  if (path == "-" || !fs::is_directory(path, error)) return {path};
  std::vector<std::string> files;
  for (auto at = fs::recursive_directory_iterator(path, error);
       !error && at != fs::recursive_directory_iterator(); at.increment(error))
    if (at->is_regular_file(error) && is_case(at->path())) files.push_back(at->path().string());
  if (error) faults.push_back({Code::cannot_read, {}, "", {path, error.message()}});
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace habitat
