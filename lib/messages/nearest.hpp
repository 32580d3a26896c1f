// SPDX-License-Identifier: Apache-2.0
// Names in messages: the one somebody probably meant (a key, word, figure, verb or option), and all
// of them in a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace habitat {

/// The nearest candidate by edits (a swap of neighbours counts one; capitals do not count), else
/// the one that begins with the word, or empty when none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "a, b, c".
std::string listed(const std::vector<std::string>& names);

/// The same of names that may be any number: the first forty of them, then "...".
std::string listed_briefly(const std::vector<std::string>& names);

}  // namespace habitat
