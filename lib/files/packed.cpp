// SPDX-License-Identifier: Apache-2.0
#include "files/packed.hpp"

#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "files/files.hpp"
#include "files/files_read.hpp"
#include "files/shared_library.hpp"

namespace habitat {
namespace {

// What begins so is behind gzip; other bytes come as they are.
class GzipBytes : public ByteSource {
 public:
  explicit GzipBytes(const std::string& path)
      : file_(path == "-" ? gzdopen(::dup(STDIN_FILENO), "rb") : gzopen(path.c_str(), "rbe")) {}
  ~GzipBytes() override {
    if (file_) gzclose(file_);
  }
  GzipBytes(const GzipBytes&) = delete;
  GzipBytes& operator=(const GzipBytes&) = delete;

  bool is_open() const { return file_ != nullptr; }
  std::size_t read(char* into, std::size_t most) override {
    const int count = gzread(file_, into, static_cast<unsigned>(std::min<std::size_t>(most, 1u << 20)));
    return count > 0 ? static_cast<std::size_t>(count) : 0;
  }
  bool is_whole() const {
    int code = Z_OK;
    gzerror(file_, &code);
    return code == Z_OK || code == Z_STREAM_END;
  }

 private:
  gzFile file_;
};

struct Zip {
  SharedLibrary library{"libzip.so.4"};
  decltype(&::zip_open) open;
  decltype(&::zip_discard) discard;
  decltype(&::zip_get_num_entries) get_num_entries;
  decltype(&::zip_get_name) get_name;
  decltype(&::zip_fopen_index) fopen_index;
  decltype(&::zip_fread) fread;
  decltype(&::zip_fclose) fclose;

  Zip() {
    library.find("zip_open", open);
    library.find("zip_discard", discard);
    library.find("zip_get_num_entries", get_num_entries);
    library.find("zip_get_name", get_name);
    library.find("zip_fopen_index", fopen_index);
    library.find("zip_fread", fread);
    library.find("zip_fclose", fclose);
  }
};

class ZipEntryBytes : public ByteSource {
 public:
  ZipEntryBytes(const Zip& zip, zip_t* archive, zip_uint64_t rank)
      : zip_(zip), file_(zip.fopen_index(archive, rank, 0)), failed_(!file_) {}
  ~ZipEntryBytes() override {
    if (file_) zip_.fclose(file_);
  }
  ZipEntryBytes(const ZipEntryBytes&) = delete;
  ZipEntryBytes& operator=(const ZipEntryBytes&) = delete;

  std::size_t read(char* into, std::size_t most) override {
    const auto count = file_ ? zip_.fread(file_, into, most) : 0;
    failed_ |= count < 0;
    return count > 0 ? static_cast<std::size_t>(count) : 0;
  }
  bool failed() const { return failed_; }

 private:
  const Zip& zip_;
  zip_file_t* file_;
  bool failed_;
};

constexpr std::string_view zip_mark = "PK\x03\x04", gzip_mark = "\x1F\x8B";

bool begins_with(const std::string& path, std::string_view mark) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"),
                                                             std::fclose);
  std::string first(mark.size(), '\0');
  return file && std::fread(first.data(), 1, first.size(), file.get()) == first.size() &&
         first == mark;
}

void each_in_zip(const std::string& path, const PackedVisit& visit, Faults& faults) {
  static const Zip zip;
  if (!zip.library.missing().empty()) {
    faults.push_back({Code::no_zip_library, {}, "", {zip.library.missing()}});
    return;
  }
  int error = 0;
  const std::unique_ptr<zip_t, decltype(&::zip_discard)> archive(
      zip.open(path.c_str(), ZIP_RDONLY, &error), zip.discard);
  if (!archive) {
    faults.push_back({Code::broken_archive, {}, "", {path}});
    return;
  }
  const auto count = static_cast<zip_uint64_t>(zip.get_num_entries(archive.get(), 0));
  for (zip_uint64_t i = 0; i < count; ++i) {
    const char* name = zip.get_name(archive.get(), i, 0);
    const std::string inner = name ? name : std::to_string(i);
    if (inner.ends_with('/')) continue;
    const std::string whole = fmt::format("{}/{}", path, inner);
    ZipEntryBytes bytes(zip, archive.get(), i);
    if (!bytes.failed()) visit(whole, bytes);
    if (bytes.failed()) faults.push_back({Code::broken_archive, {}, "", {whole}});
  }
}

}  // namespace

bool is_packed(const std::string& path) {
  return begins_with(path, zip_mark) || begins_with(path, gzip_mark);
}

void each_packed(const std::string& path, const PackedVisit& visit, Faults& faults) {
  remember_read(path == "-" ? identity_of(STDIN_FILENO) : identity_of(path));
  // What is read once, a pipe, is not looked into before.
  struct stat about {};
  if (path != "-" && ::stat(path.c_str(), &about) == 0) {
    if (S_ISDIR(about.st_mode))
      return faults.push_back(file_fault(Code::is_directory, path, EISDIR));
    if (S_ISREG(about.st_mode) && begins_with(path, zip_mark))
      return each_in_zip(path, visit, faults);
  }
  errno = 0;
  GzipBytes bytes(path);
  if (!bytes.is_open()) {
    faults.push_back(file_fault(Code::cannot_read, path, errno));
    return;
  }
  visit(path == "-" ? "<stdin>" : path, bytes);
  if (!bytes.is_whole()) faults.push_back({Code::broken_archive, {}, "", {path}});
}

}  // namespace habitat
