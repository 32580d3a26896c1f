// SPDX-License-Identifier: Apache-2.0
// The files of rows that a case names, while it is computed: opened beside the case, their headers
// read; then their rows as the model asks for them; then closed, whatever of them was not asked for
// read to the end, so that what the result rests on is known by the bytes.
#pragma once

#include "describe/row_file.hpp"
#include "files/file_bytes.hpp"
#include "read/file_of_rows.hpp"
#include "read/list_file.hpp"
#include "read/reader.hpp"
#include "read/row_cells.hpp"

namespace habitat {

/// The rows of a file, each into the struct that is bound; no row takes memory of its own.
class FileRows : public RowReader {
 public:
  /// Faults of the rows go into `row_faults`, and the rows that have some into the sources. Faults
  /// of the file, or none of its bytes, where it cannot be opened.
  FileRows(const std::string& path, const std::string& file, std::vector<Source>& sources,
           Faults& row_faults, Faults& faults);

  /// Reads the header, in which `row` shows what columns there can be.
  void read_header(const Slot& row, Faults& faults, std::vector<UnreadColumn>& unread);
  /// Reads what is left.
  void close() { rows_ += file_.pass_over(); }
  FileBytes& bytes() { return bytes_; }
  const RowDialect& dialect() const { return file_.dialect(); }

  void bind(const Slot& row) override;
  RowState next() override;
  std::int64_t line() const override { return line_; }
  void tell(std::string_view member, FaultText fault) override;
  bool has(std::string_view member) const override;
  std::string_view unit(std::string_view column) const override;
  const std::vector<std::string>& unread() const override { return unread_; }
  std::int64_t rows() const override { return rows_; }
  /// Of how many rows something was told.
  std::int64_t faulty() const { return faulty_; }

 private:
  // A column with the member that it sets.
  struct Bound {
    std::size_t column;
    Slot slot;
    CellReader reader;
  };
  void bind_column(const Slot& slot, std::string_view name);
  void read_cell(Bound& of, bool whole);
  void count_faulty();
  std::optional<std::size_t> column_of(std::string_view member) const;

  FileBytes bytes_;
  FileOfRows file_;
  Faults& faults_;
  std::vector<std::string> names_;  // by column; of a member its own
  std::vector<std::string> unread_;
  std::vector<Bound> bound_;
  std::int64_t rows_ = 0, faulty_ = 0, line_ = 1;
  bool told_ = false;  // something of the last row
};

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
  bool any() const { return !files_.empty(); }
  /// What the files were; a fault where one could not be read to its end.
  void close(std::vector<ListFile>& lists, Faults& faults);

 private:
  struct File {
    ListFile of;
    Place named;
    Slot slot;
    std::shared_ptr<FileRows> rows;
  };
  void open_one(const std::string& path, const Node& given, const Slot& slot, Faults& row_faults,
                Faults& faults, Findings& warnings);
  Document& document_;
  Places& places_;
  const ListReading& reading_;
  std::vector<File> files_;
};

/// A row of a batch names no file of rows: what is told at its name.
Fault row_file_in_batch(const std::string& path, Place place);

}  // namespace habitat
