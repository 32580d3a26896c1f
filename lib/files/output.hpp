// SPDX-License-Identifier: Apache-2.0
// Where a program's words go: a file or standard output, and standard error.
#pragma once

#include "files/long_text.hpp"
#include "messages/fault.hpp"

namespace habitat {

/// Writes a text to a file, or to standard output where it has no name or "-". False, with a fault,
/// when that cannot be; a pipe closed by its reader is no fault.
bool write_output(const std::string& file, const GiveText& give, Faults& faults);
bool write_output(const std::string& file, std::string_view text, Faults& faults);

/// Messages go to standard error at once.
void to_stderr(std::string_view text);

}  // namespace habitat
