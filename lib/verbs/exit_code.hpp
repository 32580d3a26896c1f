// SPDX-License-Identifier: Apache-2.0
// How a program ends, as scripts see it.
#pragma once

namespace habitat::verbs {

/// What a binary's main() returns.
enum ExitCode {
  done = 0,
  verdict_negative = 1,  ///< an expectation missed, or a control broken under --strict
  wrong_command = 2,
  input_refused = 3,
  rows_failed = 5,  ///< of a file that a case names; of a batch, more than allowed
  cannot_read_or_write = 6,
  internal_error = 70,
  stopped = 75  ///< by a first Ctrl-C or SIGTERM, cleanly
};

}  // namespace habitat::verbs
