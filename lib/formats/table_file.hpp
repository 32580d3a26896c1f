// SPDX-License-Identifier: Apache-2.0
// Tables of a case that stand in a file of their own: a list whose field allows it may be given by
// the name of a CSV file, looked for beside the case. Its rows take the place of the name; each cell
// keeps its place, so that faults are told where they stand.
#pragma once

#include "describe/slot.hpp"
#include "formats/document.hpp"

namespace habitat {

/// Reads the files that the document names under `root`. A column is a member of the elements, with
/// the unit of its cells in brackets where they have none; an empty cell gives nothing.
void read_table_files(Document& document, const Slot& root, Faults& faults);

}  // namespace habitat
