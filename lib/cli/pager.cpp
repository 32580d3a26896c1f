// SPDX-License-Identifier: Apache-2.0
#include "cli/pager.hpp"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

namespace habitat::cli {
namespace {

bool wants_pager(const verbs::Request& request) {
  const bool to_terminal = request.terminal.output && request.output.empty();
  return to_terminal && !request.no_pager && (request.pager || request.verb == "explain");
}

// What a shell would find under that name: where it finds nothing, the text must not go there.
bool is_program(std::string_view name) {
  const auto runs = [](const std::string& file) {
    std::error_code none;
    return ::access(file.c_str(), X_OK) == 0 && !std::filesystem::is_directory(file, none);
  };
  if (name.find('/') != name.npos) return runs(std::string(name));
  const char* path = std::getenv("PATH");
  std::string_view folders = path ? path : "";
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    std::string file(folders.substr(0, end));
    file.append("/").append(name);
    if (runs(file)) return true;
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return false;
}

std::string pager_command() {
  const char* chosen = std::getenv("PAGER");
  const std::string command = chosen ? chosen : "less";
  return is_program(std::string_view(command).substr(0, command.find(' '))) ? command : "";
}

}  // namespace

Pager::Pager(const verbs::Request& request) {
  if (!wants_pager(request)) return;
  const std::string command = pager_command();
  if (command.empty()) return;
  // Colours as they are, no pager for what fits on a screen, the text left there at the end.
  ::setenv("LESS", "FRX", 0);
  pipe_ = ::popen(command.c_str(), "w");
  if (pipe_) ::dup2(::fileno(pipe_), STDOUT_FILENO);
}

Pager::~Pager() {
  if (!pipe_) return;
  // An interruption is for the pager, which goes on.
  std::signal(SIGINT, SIG_IGN);
  ::close(STDOUT_FILENO);
  ::pclose(pipe_);
}

}  // namespace habitat::cli
