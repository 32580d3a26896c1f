// SPDX-License-Identifier: Apache-2.0
// Reading a file whole and writing one safely: a file appears complete, under its name, or not at
// all.
#pragma once

#include <optional>

#include "files/long_text.hpp"
#include "messages/fault.hpp"
#include "messages/source.hpp"

namespace habitat {

/// Bytes beyond which a document is refused.
inline constexpr std::size_t largest_document = 16u << 20;

/// "-" is standard input. At most one byte more than the largest document is read.
std::optional<Source> read_file(const std::string& path, Faults& faults);

/// Writes all of a text to an open descriptor; false, with errno, when it cannot.
bool write_all(int descriptor, std::string_view text);

/// Writes beside the file (FILE.part, or a name like it that nobody has), flushes, renames; keeps
/// the rights of the file it replaces, and links to it. On a fault nothing is left behind, and what
/// may not be written stays as it was.
/// What is no regular file (a terminal, a pipe, /dev/full) is written to directly.
bool write_file(const std::string& path, const GiveText& give, Faults& faults);
bool write_file(const std::string& path, std::string_view text, Faults& faults);

/// A text that is held, to be given.
GiveText given(std::string_view text);

/// Adds to the end of a file, which is made when it is not there.
bool append_file(const std::string& path, std::string_view text, Faults& faults);

/// Where a file stands, whether or not it is there and however it is spelled; "-" is standard input
/// or output, as is no name.
std::string place_of_file(const std::string& path);

/// A fault of a file with what the system says of it (an errno), in both languages.
Fault file_fault(Code code, const std::string& path, int error);

/// The cases of a folder, in order of name: .yaml, .yml and .json. A file is itself.
std::vector<std::string> case_files(const std::string& path, Faults& faults);

}  // namespace habitat
