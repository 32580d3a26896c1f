// SPDX-License-Identifier: Apache-2.0
// Lists of a case that stand in a file of their own: a list whose field allows it may be given by
// the name of a CSV file, looked for beside the case. Its rows go straight into the elements of the
// list, however many there are: of the file no more than a block is held at a time.
#pragma once

#include "describe/finding.hpp"
#include "describe/slot.hpp"
#include "formats/document.hpp"

namespace habitat {

/// A list that was read from a file.
struct ListFile {
  std::string path;  ///< of the list in the case
  std::string name;  ///< of the file, as the case has it
  std::string file;  ///< where it stands; empty when it cannot be read again
  std::int64_t rows = 0;
  std::string sha256;                ///< of the bytes of the file
  std::vector<Assumption> defaults;  ///< of members that some row does not give, once for all
};

/// Lists of another case that were read before, for one that names the same files.
struct KnownLists {
  Slot inputs = {};
  const std::vector<ListFile>* lists = nullptr;
};

/// Reads the files that the document names into the slots under `root`. A column is a member of the
/// elements, with the unit of its cells in brackets where they have none; an empty cell gives
/// nothing. Rows with faults are added to the sources, to be shown.
std::vector<ListFile> read_list_files(Document& document, const Slot& root, Faults& faults,
                                      const KnownLists& known = {});

/// Where faults stand that are of an element of such a list ("demand[3].persons") and have no place
/// yet: the file is looked through again. What was read from a pipe has no place.
void place_in_list_files(const std::vector<ListFile>& lists, Document& document, Faults& faults);

/// Visits what a document gives for each list that may stand in a file.
using ListVisit = std::function<void(const std::string& path, Node& given, const Slot& list)>;
void each_list(Node& group, const Slot& slots, const ListVisit& visit,
               const std::string& path = "");

}  // namespace habitat
