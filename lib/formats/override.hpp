// SPDX-License-Identifier: Apache-2.0
// "PATH=VALUE" from the command line, put into a document before it is read: overrides meet the
// same reader and the same checks as the file.
#pragma once

#include "describe/slot.hpp"
#include "formats/document.hpp"

namespace habitat {

/// Applies one override. It becomes a source of the document, so that faults can show it; `root`
/// says which names there are. A list never grows.
void apply_override(Document& document, const Slot& root, const Source& text, Faults& faults);

}  // namespace habitat
