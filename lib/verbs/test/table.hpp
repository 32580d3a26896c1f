// SPDX-License-Identifier: Apache-2.0
// The report for people: a table for each case, then its reasons and sources.
#pragma once

#include "verbs/test/outcome.hpp"
#include "write/page/text_page.hpp"

namespace habitat {

/// The tables for people, and what failed in a line at the end.
std::string render_test_table(const TestRun& run, const PageStyle& style);

}  // namespace habitat
