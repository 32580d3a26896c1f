// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "formats/files.hpp"
#include "formats/write_place.hpp"

namespace habitat::cli {
namespace {

bool set_in_environment(const char* name) {
  const char* value = std::getenv(name);
  return value && *value;
}

}  // namespace

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool colour_on(int descriptor, const std::string& asked) {
  if (asked == "always") return true;
  if (asked == "never" || set_in_environment("NO_COLOR")) return false;
  if (set_in_environment("CLICOLOR_FORCE")) return true;
  const char* terminal = std::getenv("TERM");
  if (terminal && std::strcmp(terminal, "dumb") == 0) return false;
  return is_terminal(descriptor);
}

int terminal_width() {
  if (!is_terminal(STDOUT_FILENO)) return 0;
  if (const char* columns = std::getenv("COLUMNS"); columns && std::atoi(columns) > 20)
    return std::atoi(columns);
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

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

}  // namespace habitat::cli
