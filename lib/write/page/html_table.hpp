// SPDX-License-Identifier: Apache-2.0
// A table of the page as HTML, in several where its columns would not be legible side by side.
#pragma once

#include <string>

#include "write/markup.hpp"
#include "write/page/table.hpp"

namespace habitat {

/// `title`: of its section; on paper each page that the table goes on to has it.
Markup html_tables(const PageTable& content, const std::string& title);

}  // namespace habitat
