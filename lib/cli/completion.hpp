// SPDX-License-Identifier: Apache-2.0
// What may stand where the cursor is. A shell asks when Tab is pressed, so that an answer knows the
// case that is named on the line: its labels, its years.
#pragma once

#include "cli/options.hpp"
#include "verbs/session.hpp"

namespace habitat::cli {

struct Candidate {
  std::string word;           ///< in the place of what is typed of it
  std::string_view doc = {};  ///< may be empty
};

struct Completed {
  bool files = false;  ///< names of files, which a shell knows better
  bool open = false;   ///< whether a word goes on behind what is offered
  std::vector<Candidate> candidates = {};
};

/// `line`: the words behind the tool's name up to the cursor; the last one may be empty.
Completed complete(const Tool& tool, const std::vector<std::string>& line, Language language);

/// completion SHELL: the script that asks; completion answer -- WORD...: the answer, how it is to
/// be taken on the first line, then a candidate and its description on each.
int completion(verbs::Session& session);

/// The script of a shell, "bash", "zsh" or "fish", for a tool.
std::string completion_script(std::string_view shell, std::string_view tool);

}  // namespace habitat::cli
