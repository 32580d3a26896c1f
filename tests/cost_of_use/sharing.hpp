// SPDX-License-Identifier: Apache-2.0
// Shared production in the words of its user, and files of steps that are there for one test.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "computed_case.hpp"
#include "cost_of_use/tool.hpp"

namespace habitat {

/// A file that is there for the length of a test.
class StepFile {
 public:
  explicit StepFile(const std::string& text)
      : path_(std::filesystem::temp_directory_path() /
              ("steps-" + std::to_string(::getpid()) + "-" + std::to_string(++count_) + ".csv")) {
    std::ofstream(path_) << text;
  }
  StepFile(const StepFile&) = delete;
  StepFile& operator=(const StepFile&) = delete;
  ~StepFile() { std::filesystem::remove(path_); }
  std::string name() const { return path_.string(); }

 private:
  static inline int count_ = 0;
  std::filesystem::path path_;
};

/// `text` stands within `sharing`.
inline ComputedCase sharing(const std::string& text, NumberKind kind = NumberKind::exact,
                            const std::string& as_of = "2026-01-15") {
  return {cost_of_use::tool(), "as_of: " + as_of + "\nsharing:\n" + text, everything, kind};
}

/// One step of half an hour.
inline std::string one_step(const StepFile& file, const std::string& more) {
  return "  series: " + file.name() + "\n  step: 30 min\n" + more;
}

}  // namespace habitat
