// SPDX-License-Identifier: Apache-2.0
// The words that the reports of a test have in common: verdicts, numbers, sentences.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

std::string_view verdict_word(Verdict verdict, Language language);

/// Two digits say enough of a deviation, more of a large one, and tiny ones need an exponent to be
/// seen.
std::string small_number(const std::optional<Written>& number, int digits = 2);

/// Deviation over tolerance: three digits, so that what just misses is seen to miss.
std::string ratio_words(const Comparison& comparison);

/// A number of the comparison in the unit in which the figure was published; % for a ratio.
std::optional<Written> in_published_unit(const std::optional<Written>& number,
                                         const Comparison& comparison);

/// The computed figure as the published one was written: its unit, its decimals.
std::string as_published(const Comparison& comparison);

/// All there is to tell of a comparison, in full: "published" and "51000 EUR", and so on.
struct Fact {
  std::string_view key;  ///< for programs
  std::string_view label;
  std::string value;
};
std::vector<Fact> facts_of(const Comparison& comparison, Language language);

/// "published 51000 EUR, computed 50000.00 EUR; deviation -1000 EUR, 1.96 times the tolerance of
/// 510 EUR; source: the deed".
std::string sentence_of(const Comparison& comparison, Language language);

/// "unknown key "amout" (and 2 more)" of a case that was refused.
std::string refusal_of(const TestedCase& tested, Language language);

/// "4 published figures: 2 met, 2 missed, 1 case refused".
std::string tally_line(const TestTally& tally, Language language);

}  // namespace habitat
