// SPDX-License-Identifier: Apache-2.0
// Where outputs go and in what form, and that no two of them go to one place.
#pragma once

#include "cli/options.hpp"

namespace habitat::cli {

/// The outputs that were asked for: one at least.
std::vector<Target> targets_of(const Options& typed);

/// Faults: a form, an ending or a second output that the verb has not, two outputs in one place.
void check_targets(const Options& typed, Faults& faults);

/// An output as faults speak of it: its name, its file ("" or "-": standard output), and the option
/// that would give it a file of its own, up to where the file stands.
struct Placed {
  std::string name, file, option;
};

/// Two outputs in one place: the second would wipe out the first.
void check_apart(const std::vector<Placed>& outputs, Faults& faults);

struct Session;

/// Whether all of these may be written, now that all is read; else tells, and nothing should be.
bool may_write(Session& session, const std::vector<std::string>& files);

}  // namespace habitat::cli
