// SPDX-License-Identifier: Apache-2.0
#include "files/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "files/file_bytes.hpp"
#include "files/write_place.hpp"

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
  FileBytes bytes(path, faults);
  if (!bytes.is_open()) return {};
  Source source{bytes.name(), {}};
  char buffer[1 << 16];
  while (source.text.size() <= largest_document) {
    const auto count = bytes.read(buffer, sizeof buffer);
    if (count == 0) break;
    source.text.append(buffer, count);
  }
  if (bytes.error() == 0) return source;
  faults.push_back(file_fault(Code::cannot_read, bytes.name(), bytes.error()));
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

GiveText given(std::string_view text) {
  return [text](const TakeText& take) { return take(text); };
}

bool write_file(const std::string& path, std::string_view text, Faults& faults) {
  return write_file(path, given(text), faults);
}

bool write_file(const std::string& path, const GiveText& give, Faults& faults) {
  const auto place = place_to_write(path, faults);
  if (!place) return false;
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
  const auto before = faults.count();
  const int descriptor = place->direct ? ::open(path.c_str(), O_WRONLY | O_CLOEXEC)
                                       : open_beside(place->target, left_over, faults);
  if (descriptor < 0) {
    left_over.clear();
    return faults.count() == before && failed();
  }
  bool good = give([descriptor](std::string_view text) { return write_all(descriptor, text); });
  if (good && place->rights >= 0)
    good = ::fchmod(descriptor, static_cast<mode_t>(place->rights)) == 0;
  if (good && !place->direct) good = ::fsync(descriptor) == 0;
  const int first_error = errno;
  if (::close(descriptor) != 0 && good) return failed();
  errno = first_error;
  if (!good) return failed();
  return place->direct || ::rename(left_over.c_str(), place->target.c_str()) == 0 || failed();
}

bool append_file(const std::string& path, std::string_view text, Faults& faults) {
  if (!place_to_write(path, faults)) return false;
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
