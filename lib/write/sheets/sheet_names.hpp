// SPDX-License-Identifier: Apache-2.0
// Names that every spreadsheet takes for its sheets.
#pragma once

#include <string>
#include <vector>

namespace habitat {

/// One for each title, no two alike: at most 31 characters, what stands before a colon, without the
/// characters that references are written with.
std::vector<std::string> sheet_names(const std::vector<std::string>& titles);

}  // namespace habitat
