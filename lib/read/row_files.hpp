// SPDX-License-Identifier: Apache-2.0
// The files of rows that a case names, while it is computed: opened beside the case, exports made into
// rows of our own, headers read; then their rows as the model asks for them; then closed, whatever of them was not asked for
// read to the end, so that what the result rests on is known by the bytes.
#pragma once

#include "read/file_rows.hpp"
#include "read/list_file.hpp"
#include "read/reader.hpp"

namespace habitat {

class RowFiles {
 public:
  /// Where what is found is added: rows to the sources, columns that nothing reads to the places.
  RowFiles(Document& document, Places& places, const ListReading& reading)
      : document_(document), places_(places), reading_(reading) {}
  /// From then on the case has the names of its files alone.
  ~RowFiles();
  RowFiles(const RowFiles&) = delete;
  RowFiles& operator=(const RowFiles&) = delete;

  /// Opens the files that the document names for slots under `root`. Of columns that nothing reads
  /// there is a warning each.
  void open(const Slot& root, Faults& row_faults, Faults& faults, Findings& warnings);
  bool any() const { return !members_.empty(); }
  /// What the files were; a fault where one could not be read to its end.
  void close(std::vector<ListFile>& lists, Faults& faults);

 private:
  // A file as it is named.
  struct Named {
    ListFile of;
    std::string file;
    Place place;
    bool is_export = false;
    std::shared_ptr<FileRows> rows = nullptr;  // of what is none
  };
  // Of one member of the case: its files, and the rows of each; those of exports come together.
  struct Member {
    std::string path;
    Slot slot;
    std::vector<Named> named = {};
    std::vector<std::shared_ptr<FileRows>> rows = {};
  };
  void add(const std::string& path, const Node& given, const Slot& slot);
  void open_member(Member& member, Faults& row_faults, Faults& faults, Findings& warnings);
  void open_exports(Member& member, Faults& row_faults, Faults& faults, Findings& warnings);
  void open_file(Member& member, Named& named, Faults& row_faults, Faults& faults,
                 Findings& warnings);
  static void take_over(Named& named, Faults& faults);
  Document& document_;
  Places& places_;
  const ListReading& reading_;
  std::vector<Member> members_;
};

/// A row of a batch names no file of rows: what is told at its name.
Fault row_file_in_batch(const std::string& path, Place place);

}  // namespace habitat
