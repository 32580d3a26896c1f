// SPDX-License-Identifier: Apache-2.0
// What has to be said of the dated data that a computation read: all of them as assumptions, those
// that are only remembered as warnings, those taken beyond their last check in a note.
#pragma once

#include <span>

#include "describe/finding.hpp"
#include "describe/remedy.hpp"
#include "law/law.hpp"

namespace habitat::law {

void report_uses(const Law& law, Findings& findings);

/// Warns of each dated figure that was looked for, is not known at its date, and leaves a figure of
/// the result empty: those that `missing` names as "parameters[...]".
void report_unknown(Findings& findings);

/// What the alerts of a tool, of its dated data and of files of rows say, by number.
std::vector<FindingWords> with_use_words(std::vector<FindingWords> words);

/// The remedies of a tool, and those of what is said of dated data and of files of rows.
std::vector<Remedy> with_use_remedies(std::initializer_list<std::span<const Remedy>> tables);

template <class Name, std::size_t n>
std::vector<FindingWords> with_use_words(const NamedWords<Name> (&table)[n]) {
  std::vector<FindingWords> words;
  for (const NamedWords<Name>& alert : table) words.push_back(alert.words);
  return with_use_words(std::move(words));
}

}  // namespace habitat::law
