// SPDX-License-Identifier: Apache-2.0
#include "verbs/merge/merge.hpp"

#include <algorithm>

#include "files/file_bytes.hpp"
#include "files/files.hpp"
#include "files/growing_file.hpp"
#include "files/row_blocks.hpp"
#include "files/write_place.hpp"
#include "verbs/merge/parts.hpp"

namespace habitat::verbs {
namespace {

class Merge {
 public:
  explicit Merge(Session& session) : session_(session) {}

  int run() {
    Faults faults;
    for (const std::string& file : session_.request.words)
      if (auto part = read_part(session_.tool, file, faults)) parts_.push_back(std::move(*part));
    if (faults.empty()) order_parts(parts_, faults);
    // All of them are looked at before the first is written.
    for (std::size_t i = 0; i < parts_.size() && faults.empty(); ++i)
      if (fingerprint_of(parts_[i].file, faults) != parts_[i].sha256 && faults.empty())
        faults.push_back({Code::part_changed, {}, "", {parts_[i].file}});
    if (faults.empty()) write(faults);
    session_.tell(faults, {});
    return session_.code;
  }

 private:
  static std::string fingerprint_of(const std::string& file, Faults& faults) {
    FileBytes bytes(file, faults);
    std::string piece(1u << 18, '\0');
    while (bytes.is_open() && bytes.read(piece.data(), piece.size()) > 0) {
    }
    bytes.tell(faults);
    return bytes.sha256();
  }

  std::string manifest_name() const {
    const Target& target = session_.request.targets.front();
    return target.to_file() ? target.file + ".manifest.json" : "";
  }

  void write(Faults& faults) {
    GrowingFile file(session_.file());
    const std::string manifest = manifest_name();
    if (!manifest.empty() && !place_to_write(manifest, faults)) return;
    if (!file.open(faults)) return;
    for (std::size_t i = 0; i < parts_.size() && faults.empty(); ++i)
      if (!copy(parts_[i], i > 0, file, faults)) return;
    if (!faults.empty() || !file.complete(faults) || !file.is_regular()) return;
    write_file(manifest, manifest_of_whole(parts_, session_.file(), file.sha256()), faults);
  }

  // The header of a table stands in the first part alone. False where nobody reads on.
  static bool copy(const Part& part, bool without_header, GrowingFile& file, Faults& faults) {
    std::size_t passed = without_header && part.form != "ndjson" ? header_of(part, faults) : 0;
    FileBytes bytes(part.file, faults);
    if (!bytes.is_open()) return false;
    std::string piece(1u << 18, '\0');
    while (const std::size_t count = bytes.read(piece.data(), piece.size())) {
      const std::size_t from = std::min(passed, count);
      passed -= from;
      if (!file.write(std::string_view(piece).substr(from, count - from), faults)) return false;
    }
    bytes.tell(faults);
    return faults.empty();
  }

  // The bytes of its first record, and of the mark before it that says how letters are written.
  static std::size_t header_of(const Part& part, Faults& faults) {
    FileBytes bytes(part.file, faults);
    RowCutter cutter(bytes, RowForm::csv);
    RowBlock header;
    if (!bytes.is_open() || !cutter.take_record(header)) return 0;
    char first[3] = {};
    FileBytes again(part.file, faults);
    const bool marked = again.is_open() && again.read(first, 3) == 3 &&
                        std::string_view(first, 3) == "\xEF\xBB\xBF";
    return header.text.size() + (marked ? 3 : 0);
  }

  Session& session_;
  std::vector<Part> parts_;
};

}  // namespace

int verb_merge(Session& session) {
  const std::string name(session.tool.name);
  if (session.request.words.empty()) {
    session.tell({{Code::usage, {}, "", {"merge", name + " merge part*.csv -o all.csv"}}}, {});
    return session.code;
  }
  return Merge(session).run();
}

}  // namespace habitat::verbs
