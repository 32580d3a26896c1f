// SPDX-License-Identifier: Apache-2.0
// Whole processes: the processor time of start-up and of `run` of a case as multiples of that of an
// empty static program, in one run. The three commands take turns, so that a slow moment of the
// machine touches all of them.
//
// Usage: start-bench EMPTY-PROGRAM TOOL CASE
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <vector>

extern char** environ;

namespace {

constexpr int rounds = 400;

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

// Seconds that a command whose output goes nowhere takes of a processor; negative if it failed.
double processor_time(std::vector<const char*> command) {
  command.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  int status = 0;
  rusage used = {};
  const int failed = posix_spawn(&child, command[0], &actions, nullptr,
                                 const_cast<char* const*>(command.data()), environ);
  if (failed == 0) wait4(child, &status, 0, &used);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return -1;
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double median(std::vector<double>& times) {
  std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
  return times[rounds / 2];
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: start-bench EMPTY-PROGRAM TOOL CASE\n");
    return 2;
  }
  std::vector<double> empty, start, run;
  for (int i = 0; i < rounds; ++i) {
    empty.push_back(processor_time({arguments[1]}));
    start.push_back(processor_time({arguments[2], "--version"}));
    run.push_back(processor_time({arguments[2], "run", arguments[3]}));
    if (empty.back() < 0 || start.back() < 0 || run.back() < 0) {
      std::fprintf(stderr, "start-bench: a command failed\n");
      return 1;
    }
  }
  const double floor = median(empty);
  std::printf("empty program    %8.3f ms\n", 1e3 * floor);
  std::printf("--version        %8.3f ms   %5.2f times an empty program\n", 1e3 * median(start),
              median(start) / floor);
  std::printf("run              %8.3f ms   %5.2f times an empty program\n", 1e3 * median(run),
              median(run) / floor);
}
