// SPDX-License-Identifier: Apache-2.0
// What the terminal can show, and writing to it or to a file.
#pragma once

#include "cli/options.hpp"
#include "formats/long_text.hpp"

namespace habitat::cli {

/// Colour on a descriptor: --color, then NO_COLOR, CLICOLOR_FORCE, TERM, then whether it is a
/// terminal.
bool colour_on(int descriptor, const std::string& asked);

bool is_terminal(int descriptor);

/// Columns of the terminal on standard output; 0 when it is none.
int terminal_width();

/// Writes a text to a file, or to standard output where it has no name or "-". False, with a fault,
/// when that cannot be; a pipe closed by its reader is no fault.
bool write_output(const std::string& file, const GiveText& give, Faults& faults);
bool write_output(const std::string& file, std::string_view text, Faults& faults);

/// Messages go to standard error at once.
void to_stderr(std::string_view text);

}  // namespace habitat::cli
