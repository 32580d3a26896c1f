// SPDX-License-Identifier: Apache-2.0
// Files as people send them: plain, behind gzip, or several in a zip. What a file is, its first bytes
// say, whatever it is called.
#pragma once

#include <functional>

#include "files/row_blocks.hpp"
#include "messages/fault.hpp"

namespace habitat {

/// Takes one file: its name, "sent.zip/inner.csv" where it stands in another, and its bytes.
using PackedVisit = std::function<void(const std::string& name, ByteSource& bytes)>;

/// Whether a file is a zip or behind gzip.
bool is_packed(const std::string& path);

/// Visits each file that a path holds, those of a zip in their order. A fault where one cannot be
/// read; what is packed in a packed file is not looked into.
void each_packed(const std::string& path, const PackedVisit& visit, Faults& faults);

}  // namespace habitat
