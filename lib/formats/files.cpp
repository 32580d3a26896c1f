// SPDX-License-Identifier: Apache-2.0
#include "formats/files.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace habitat {
namespace {

namespace fs = std::filesystem;

// What the system says, in French where it is common; the C library would say it in the locale's
// language, which need not be the one asked for.
std::string in_french(int error) {
  switch (error) {
    case ENOENT:
      return "fichier ou dossier inexistant";
    case EACCES:
    case EPERM:
      return "accès refusé";
    case ENOSPC:
      return "disque plein";
    case EDQUOT:
      return "quota de disque atteint";
    case EROFS:
      return "disque en lecture seule";
    case ENOTDIR:
      return "un élément du chemin n'est pas un dossier";
    case ENAMETOOLONG:
      return "nom trop long";
    case ELOOP:
      return "liens en boucle";
    case EIO:
      return "erreur d'entrée-sortie";
    case EBADF:
      return "descripteur fermé";
    case EFBIG:
      return "fichier trop grand";
    case EEXIST:
      return "le fichier existe";
    default:
      return std::strerror(error);
  }
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

Fault file_fault(Code code, const std::string& path, int error) {
  if (code == Code::is_directory) return {Code::is_directory, {}, "", {path}};
  const Message why{std::strerror(error), in_french(error)};
  return code == Code::cannot_write ? Fault{Code::cannot_write, {}, "", {path, why}}
                                    : Fault{Code::cannot_read, {}, "", {path, why}};
}

std::optional<Source> read_file(const std::string& path, Faults& faults) {
  Source source{path == "-" ? "<stdin>" : path, {}};
  if (path == "-") {
    if (read_all(STDIN_FILENO, source.text)) return source;
    faults.push_back(file_fault(Code::cannot_read, source.name, errno));
    return {};
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    faults.push_back(file_fault(Code::cannot_read, path, errno));
    return {};
  }
  struct stat about {};
  const bool directory = ::fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode);
  const bool read = !directory && read_all(descriptor, source.text);
  const int error = errno;
  ::close(descriptor);
  if (read) return source;
  faults.push_back(file_fault(directory ? Code::is_directory : Code::cannot_read, path, error));
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

int open_beside(const std::string& path, std::string& name) {
  for (int i = 1; i < 100; ++i) {
    name = i == 1 ? fmt::format("{}.part", path) : fmt::format("{}.part-{}", path, i);
    const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  return -1;
}

bool write_file(const std::string& path, std::string_view text, Faults& faults) {
  std::string left_over;
  const auto failed = [&] {
    const int error = errno;
    if (!left_over.empty()) ::unlink(left_over.c_str());  // ours, never the file itself
    Fault fault =
        file_fault(error == EISDIR ? Code::is_directory : Code::cannot_write, path, error);
    if (!left_over.empty()) fault.arguments.push_back(path);
    faults.push_back(std::move(fault));
    return false;
  };
  struct stat about {};
  const bool exists = ::stat(path.c_str(), &about) == 0;
  const bool direct = exists && !S_ISREG(about.st_mode);  // a device, a pipe
  // Through a link it is the file behind that is replaced.
  std::error_code error;
  const fs::path behind = exists && !direct ? fs::canonical(path, error) : fs::path(path);
  const std::string target = error ? path : behind.string();
  const int descriptor =
      direct ? ::open(path.c_str(), O_WRONLY | O_CLOEXEC) : open_beside(target, left_over);
  if (descriptor < 0) {
    left_over.clear();
    return failed();
  }
  bool good = write_all(descriptor, text);
  if (good && exists && !direct) good = ::fchmod(descriptor, about.st_mode & 07777) == 0;
  if (good && !direct) good = ::fsync(descriptor) == 0;
  const int first_error = errno;
  if (::close(descriptor) != 0 && good) return failed();
  errno = first_error;
  if (!good) return failed();
  return direct || ::rename(left_over.c_str(), target.c_str()) == 0 || failed();
}

bool append_file(const std::string& path, std::string_view text, Faults& faults) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (descriptor >= 0 && write_all(descriptor, text) && ::close(descriptor) == 0) return true;
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  faults.push_back(file_fault(Code::cannot_write, path, error));
  return false;
}

std::string place_of_file(const std::string& path) {
  if (path.empty() || path == "-") return "-";
  std::error_code error;
  fs::path whole = fs::absolute(path, error);
  if (error) whole = path;
  // What cannot be looked at (a name too long, a folder that is closed) has its name alone.
  const fs::path behind = fs::weakly_canonical(whole, error);
  return (error ? whole.lexically_normal() : behind).string();
}

std::vector<std::string> case_files(const std::string& path, Faults& faults) {
  std::error_code error;
  if (path == "-" || !fs::is_directory(path, error)) return {path};
  std::vector<std::string> files;
  for (auto at = fs::recursive_directory_iterator(path, error);
       !error && at != fs::recursive_directory_iterator(); at.increment(error))
    if (at->is_regular_file(error) && is_case(at->path())) files.push_back(at->path().string());
  if (error) faults.push_back(file_fault(Code::cannot_read, path, error.value()));
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace habitat
