// SPDX-License-Identifier: Apache-2.0
// Sheets as flat OpenDocument: one XML file that spreadsheets open whatever their language, since
// cells hold values and not text that looks like them.
#pragma once

#include "write/sheets/sheets.hpp"

namespace habitat {

std::string render_fods(const std::vector<Sheet>& sheets, const std::string& generator);

}  // namespace habitat
