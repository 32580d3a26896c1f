// SPDX-License-Identifier: Apache-2.0
// A case to start from: the values of an example, each key under a comment that says what it is,
// in which unit and range, and what holds without it; and, when all are asked for, the keys that
// the example leaves out, behind a "#" that has only to be removed.
#pragma once

#include "messages/source.hpp"
#include "numbers/text.hpp"

namespace habitat {

class Slot;

struct StarterStyle {
  Language language = Language::en;
  bool all = false;                 ///< the keys that the example leaves out as well
  std::string schema_file;          ///< where an editor finds the schema of the case
  std::string schema_command;       ///< what writes that file
  std::string stamp = {};           ///< what wrote the case
  std::string_view parameter = {};  ///< dated data to show how it is set; empty: the first one
  bool expectations = true;         ///< the example's own: of a case of one's own they say nothing
};

/// `example`: its own comments stay. `inputs`: of a case in which nothing is given.
///
/// A comment that begins with "fr:" is the French of the one above it, or of the name below it: a
/// case in French takes it in their place, another one leaves it out.
std::string render_starter(const Source& example, const Slot& inputs, const StarterStyle& style);

/// As an example calls itself.
std::string example_name(const Source& example, Language language);

}  // namespace habitat
