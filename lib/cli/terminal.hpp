// SPDX-License-Identifier: Apache-2.0
// What the terminal can show, and writing to it or to a file.
#pragma once

#include "cli/options.hpp"

namespace habitat::cli {

/// Colour on a descriptor: --color, then NO_COLOR, CLICOLOR_FORCE, TERM, then whether it is a
/// terminal.
bool colour_on(int descriptor, const std::string& asked);

bool is_terminal(int descriptor);

/// Columns of the terminal on standard output; 0 when it is none.
int terminal_width();

/// Gathers what goes to standard output or to a file, and brings it there whole.
class Output {
 public:
  Output(std::string file, Faults& faults) : file_(std::move(file)), faults_(faults) {}
  void write(std::string_view text) { text_ += text; }
  bool empty() const { return text_.empty(); }
  /// False when it could not be written; a pipe closed by its reader is no fault.
  bool finish();

 private:
  std::string file_;
  std::string text_;
  Faults& faults_;
};

/// Messages go to standard error at once.
void say(std::string_view text);

}  // namespace habitat::cli
