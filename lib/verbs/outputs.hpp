// SPDX-License-Identifier: Apache-2.0
// Several outputs of one run: that no two of them go to one place, and that all may be written.
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// An output as faults speak of it: its name, its file ("" or "-": standard output), and the option
/// that would give it a file of its own, up to where the file stands.
struct Placed {
  std::string name, file, option;
};

/// Two outputs in one place: the second would wipe out the first.
void check_apart(const std::vector<Placed>& outputs, Faults& faults);

/// Whether all of these may be written, now that all is read; else tells, and nothing should be.
bool may_write(Session& session, const std::vector<std::string>& files);

}  // namespace habitat::verbs
