// SPDX-License-Identifier: Apache-2.0
// Ctrl-C and SIGTERM.
#pragma once

namespace habitat::verbs {

/// From here on the first of them ends the program with the code of a clean stop: what a verb
/// writes is complete under its name, or not there.
void end_when_asked();

/// While it lives, the first one asks for an end, so that what is under way can be completed; the
/// second one ends the program.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  /// Whether an end was asked for.
  bool asked() const;
  /// Readable once it was.
  int descriptor() const;
};

}  // namespace habitat::verbs
