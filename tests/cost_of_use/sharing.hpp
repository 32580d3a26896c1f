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

/// A year of hours from 1 January 2025, on the clock; `row` gives what stands behind the time.
template <class Row>
std::string year_of_hours(const std::string& header, Row row) {
  std::string text = header + "\n";
  for (int day = day_number({2025, 1, 1}); day < day_number({2026, 1, 1}); ++day)
    for (int hour = 0; hour < 24; ++hour) {
      const Date date = date_of(day);
      const std::string at =
          to_text(date) + "T" + (hour < 10 ? "0" : "") + std::to_string(hour) + ":00";
      if (date == Date{2025, 3, 30} && hour == 2) continue;
      text += at + "," + row(date, hour) + "\n";
      if (date == Date{2025, 10, 26} && hour == 2) text += at + "," + row(date, hour) + "\n";
    }
  return text;
}

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
