// SPDX-License-Identifier: Apache-2.0
#include "files/output.hpp"

#include <unistd.h>

#include <cerrno>

#include "files/files.hpp"
#include "files/write_place.hpp"

namespace habitat {

bool write_output(const std::string& file, std::string_view text, Faults& faults) {
  return write_output(file, given(text), faults);
}

bool write_output(const std::string& file, const GiveText& give, Faults& faults) {
  if (!file.empty() && file != "-") return write_file(file, give, faults);
  if (!place_to_write(file, faults)) return false;
  const auto to_stdout = [](std::string_view text) { return write_all(STDOUT_FILENO, text); };
  if (give(to_stdout) || errno == EPIPE) return true;
  faults.push_back(file_fault(Code::cannot_write, "<stdout>", errno));
  return false;
}

void to_stderr(std::string_view text) { write_all(STDERR_FILENO, text); }

}  // namespace habitat
