// SPDX-License-Identifier: Apache-2.0
// What a shell can complete, gathered once from the tables of verbs and options and from the
// tool's own paths; each shell writes it in its own way. The lists stand in the script, so that
// completing starts no program.
#pragma once

#include "cli/options.hpp"

namespace habitat::cli {

/// What may stand at a place of the command line.
struct Completed {
  enum Kind { nothing, words, files, figures, explained, inputs };
  Kind kind = nothing;
  std::vector<std::string> list = {};  ///< of words
  bool again = false;                  ///< what stands last may stand as often as one likes
};

/// An argument of a verb or a value of an option, from how the tables write it: "CASE",
/// "table|json", "[VERB|CODE|figures]".
Completed completed_by(const Tool& tool, std::string_view usage);

/// The arguments of a verb, in order.
std::vector<Completed> arguments_of(const Tool& tool, const VerbDescription& verb);

struct Vocabulary {
  const Tool& tool;
  Language language;
  std::string name;                    ///< of shell functions: the tool's, with "_" for "-"
  std::vector<std::string> figures;    ///< as --only takes them: "loans.rate"
  std::vector<std::string> explained;  ///< as explain takes them: "loans[0].rate"
  std::vector<std::string> inputs;     ///< as --set takes them: "loans[0].rate=", "lift=true"
};

Vocabulary vocabulary_of(const Tool& tool, Language language);

/// The name under which scripts speak of a kind: "files", "figures".
std::string_view kind_word(Completed::Kind kind);

std::string bash_completion(const Vocabulary& vocabulary);
std::string zsh_completion(const Vocabulary& vocabulary);
std::string fish_completion(const Vocabulary& vocabulary);

}  // namespace habitat::cli
