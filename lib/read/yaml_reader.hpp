// SPDX-License-Identifier: Apache-2.0
// YAML as a tree, from the events of the YAML library; what it lets pass and a case must not hold
// is refused here.
//
// The only place that knows the YAML library.
#pragma once

#include "describe/document.hpp"

namespace habitat {

/// Reads the one document of a text. A fault that leaves nothing to trust ends the reading: then
/// the tree is empty.
Node read_yaml(std::string_view text, int source_rank, Faults& faults);

}  // namespace habitat
