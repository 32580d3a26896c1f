// SPDX-License-Identifier: Apache-2.0
// A YAML (or JSON) file as a tree that keeps every scalar as the text that was written, with its
// place. What YAML allows and a case does not need (anchors, tags, several documents, repeated
// keys) is refused here, as is any input made to exhaust the reader.
#pragma once

#include "describe/document.hpp"

namespace habitat {

/// Sizes, besides the largest of a document, beyond which a file is refused.
inline constexpr int deepest_nesting = 64;
inline constexpr std::size_t most_nodes = 1'000'000;

/// Reads the one document of the source. With faults, the tree holds what came before them.
Document read_document(Source source, Faults& faults);

/// Reads a value as it would stand after a colon, for overrides; places count within `source`.
Node read_value(const Source& source, int source_rank, std::size_t offset, Faults& faults);

}  // namespace habitat
