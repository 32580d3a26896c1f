// SPDX-License-Identifier: Apache-2.0
// Lists of a case that stand in a file of their own: a list whose field allows it may be given by
// the name of a CSV file, looked for beside the case. Its rows go straight into the elements of the
// list, however many there are: of the file no more than a block is held at a time.
#pragma once

#include <functional>
#include <map>

#include "describe/document.hpp"
#include "describe/list_file.hpp"
#include "describe/row_words.hpp"
#include "describe/slot.hpp"

namespace habitat {

/// Lists of another case that were read before, for one that names the same files.
struct KnownLists {
  Slot inputs = {};
  const std::vector<ListFile>* lists = nullptr;
  bool in_batch = false;  ///< of a row of a batch, which has no files of rows
};

/// Told while a list is read: rows and bytes so far, and bytes in all, 0 when nobody knows.
using ListProgress = std::function<void(std::int64_t rows, std::uint64_t done, std::uint64_t size)>;

/// How the lists of a case are read.
struct ListReading {
  std::map<std::string, std::string> files = {};  ///< by path, those that are not beside the case
  ListProgress progress = {};
};

/// Reads the files that the document names into the slots under `root`. A column is a member of the
/// elements, with the unit of its cells in brackets where they have none; an empty cell gives
/// nothing. Rows with faults are added to the sources, to be shown.
std::vector<ListFile> read_list_files(Document& document, const Slot& root, Faults& faults,
                                      const KnownLists& known = {},
                                      const ListReading& reading = {});

/// Says how the columns of a file stand apart and its numbers are written, where that is not the
/// standard way.
void tell_dialect(const ListFile& of, Findings& findings);

/// What a case names as a list is an input, whether or not it comes to be read: it is not written.
void remember_lists(Document& document, const Slot& root);
/// Of a case that was refused nobody knows which of its texts name a list: all of them that are
/// files beside it stay what they are. `overrides` are looked at as well.
void remember_whatever_is_named(const Document& document, const std::vector<Source>& overrides);
/// Of a text that could not be read at all: its pieces, and what stands whole behind a colon, since
/// in quotes a name may hold a comma. `source`: the case that it is, or is of.
void remember_files_in(std::string_view text, const std::string& source);

/// Where faults stand that are of an element of such a list ("demand[3].persons") and have no place
/// yet: the file is looked through again. What was read from a pipe has no place.
void place_in_list_files(const std::vector<ListFile>& lists, Document& document, Faults& faults);

/// Visits what a document gives for each list that may stand in a file, and each file of rows; of
/// several in the place of one each.
using FileVisit = std::function<void(const std::string& path, Node& given, const Slot& slot)>;
void each_file(Node& group, const Slot& slots, const FileVisit& visit,
               const std::string& path = "");

/// A file that a case names: beside the case, unless the name says where; what is read from a pipe
/// has no beside.
std::string beside(const std::string& source, const std::string& name);

}  // namespace habitat
