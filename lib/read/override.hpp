// SPDX-License-Identifier: Apache-2.0
// "PATH=VALUE" from the command line, "PATH+=VALUE", "PATH*=FACTOR", put into a document before it is
// read: overrides meet the same reader and the same checks as the file.
#pragma once

#include "describe/document.hpp"
#include "describe/slot.hpp"

namespace habitat {

/// Applies one override. It becomes a source of the document, so that faults can show it; `root`
/// says which names there are. A list never grows.
void apply_override(Document& document, const Slot& root, const Source& text, Faults& faults);

/// Puts a value where a path says. `origin` is where the path begins, for faults; after one, the
/// document may hold what the path began to make.
void override_value(Node& document, const Slot& root, std::string_view path, const Place& origin,
                    Node value, Faults& faults);

}  // namespace habitat
