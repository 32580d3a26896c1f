// SPDX-License-Identifier: Apache-2.0
#include "verbs/interruption.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <initializer_list>

#include "verbs/exit_code.hpp"

namespace habitat::verbs {
namespace {

// A handler reaches nothing but these.
volatile std::sig_atomic_t asked_for = 0;
int wake_up[2] = {-1, -1};

extern "C" void end_at_once(int) { ::_exit(stopped); }

extern "C" void ask_for_end(int signal) {
  if (asked_for) ::_exit(128 + signal);
  asked_for = 1;
  const int error = errno;
  [[maybe_unused]] const auto written = ::write(wake_up[1], "", 1);
  errno = error;
}

void handle(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  for (int signal : {SIGINT, SIGTERM}) ::sigaction(signal, &action, nullptr);
}

}  // namespace

void end_when_asked() { handle(end_at_once); }

Interruption::Interruption() {
  asked_for = 0;
  if (::pipe2(wake_up, O_CLOEXEC | O_NONBLOCK) != 0) wake_up[0] = wake_up[1] = -1;
  handle(ask_for_end);
}

Interruption::~Interruption() {
  handle(end_at_once);
  for (int& end : wake_up) {
    if (end >= 0) ::close(end);
    end = -1;
  }
}

bool Interruption::asked() const { return asked_for != 0; }
int Interruption::descriptor() const { return wake_up[0]; }

}  // namespace habitat::verbs
