// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace habitat::cli {
namespace {

bool set_in_environment(const char* name) {
  const char* value = std::getenv(name);
  return value && *value;
}

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool colour_on(int descriptor, const std::string& asked) {
  if (asked == "always") return true;
  if (asked == "never" || set_in_environment("NO_COLOR")) return false;
  if (set_in_environment("CLICOLOR_FORCE")) return true;
  const char* terminal = std::getenv("TERM");
  if (terminal && std::strcmp(terminal, "dumb") == 0) return false;
  return is_terminal(descriptor);
}

// Columns of the terminal on standard output; 0 when it is none.
int terminal_width() {
  if (!is_terminal(STDOUT_FILENO)) return 0;
  if (const char* columns = std::getenv("COLUMNS"); columns && std::atoi(columns) > 20)
    return std::atoi(columns);
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

}  // namespace

verbs::Terminal terminal_for(const std::string& colour_asked) {
  return {is_terminal(STDOUT_FILENO), is_terminal(STDERR_FILENO),
          colour_on(STDOUT_FILENO, colour_asked), colour_on(STDERR_FILENO, colour_asked),
          terminal_width()};
}

}  // namespace habitat::cli
