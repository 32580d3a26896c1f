// SPDX-License-Identifier: Apache-2.0
// The name somebody probably meant: for keys, words, figures, verbs and options.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace habitat {

/// The nearest candidate by edits (a swap of neighbours counts one), or empty when none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace habitat
