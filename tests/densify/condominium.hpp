// SPDX-License-Identifier: Apache-2.0
// A condominium with its owners in a file, computed: what tests of its plan begin with.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "computed_case.hpp"
#include "densify/tool.hpp"

namespace habitat {

/// A file that is there as long as this is.
class TestFile {
 public:
  explicit TestFile(const std::string& text) {
    static int count = 0;
    path_ =
        std::filesystem::temp_directory_path() /
        ("habitat-densify-" + std::to_string(getpid()) + "-" + std::to_string(++count) + ".csv");
    std::ofstream(path_) << text;
  }
  ~TestFile() { std::filesystem::remove(path_); }
  TestFile(const TestFile&) = delete;
  TestFile& operator=(const TestFile&) = delete;
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

inline const std::string one_condominium =
    "as_of: 2026-04-15\n"
    "condominium: {dwellings: 4, region: other, construction_year: 1970, living_area: 260 m2, "
    "main_residence_share: 100 %, registered: true}\n";

inline ComputedCase renovation(const std::string& text, NumberKind kind = NumberKind::exact) {
  return {densify::tool(), one_condominium + text, everything, kind};
}

/// Of an owner by his name.
inline std::string owner(const std::string& name, const std::string& figure) {
  return "owners[owner=" + name + "]." + figure;
}

}  // namespace habitat
