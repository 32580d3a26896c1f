// SPDX-License-Identifier: Apache-2.0
// Memory that the system does not give is told as that, and is no internal error.
#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <new>

#include "cli/main.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/exit_code.hpp"

using namespace habitat;

namespace {

template <class Thrown>
std::unique_ptr<OneCase> no_case(NumberKind) {
  throw Thrown();
}

// What the program says on standard error, and its exit code.
std::string said_by(const Tool& tool, int& code) {
  std::FILE* const kept = std::tmpfile();
  const int before = ::dup(STDERR_FILENO);
  ::dup2(::fileno(kept), STDERR_FILENO);
  const char* words[] = {"plai-balance", "check", "--lang", "fr",
                         SCENARIO_DIR "/plai-balance/plai-adapte-3-dwellings.yaml"};
  code = cli::main(tool, 5, words);
  ::dup2(before, STDERR_FILENO);
  ::close(before);
  std::rewind(kept);
  char text[1000];
  const auto size = std::fread(text, 1, sizeof text, kept);
  std::fclose(kept);
  return {text, size};
}

}  // namespace

TEST_CASE("memory that is short is told in the language asked for, with the exit code of files") {
  Tool tool = plai_balance::tool();
  int code = 0;
  tool.make = no_case<std::bad_alloc>;
  CHECK(said_by(tool, code).starts_with("plai-balance : la mémoire manque : "));
  CHECK(code == verbs::cannot_read_or_write);
  tool.make = no_case<std::bad_array_new_length>;
  CHECK(said_by(tool, code).find("internal error") != std::string::npos);
  CHECK(code == verbs::internal_error);
}
