// SPDX-License-Identifier: Apache-2.0
// What has to be said of the dated data that a computation read: all of them as assumptions, those
// that are only remembered as warnings, those taken beyond their last check in a note.
#pragma once

#include "describe/finding.hpp"
#include "law/law.hpp"

namespace habitat::law {

void report_uses(const Law& law, Findings& findings);

/// The words of a tool's alerts with those of the dated data, by number.
std::vector<FindingWords> with_use_words(std::vector<FindingWords> words);

}  // namespace habitat::law
