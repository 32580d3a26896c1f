// SPDX-License-Identifier: Apache-2.0
// The rows of one file that a case names, each into the struct that is bound; no row takes memory of its
// own. And those of several files as of one.
#pragma once

#include "describe/row_file.hpp"
#include "files/file_bytes.hpp"
#include "read/export_rows.hpp"
#include "read/file_of_rows.hpp"
#include "read/row_cells.hpp"

namespace habitat {

class FileRows : public RowReader {
 public:
  /// Faults of the rows go into `row_faults`, and the rows that have some into the sources. Faults
  /// of the file, or none of its bytes, where it cannot be opened. `made`: rows made of exports,
  /// which are read in the place of a file.
  FileRows(const std::string& path, const std::string& file, std::vector<Source>& sources,
           Faults& row_faults, Faults& faults, std::unique_ptr<ExportRows> made = nullptr);

  /// Reads the header, in which `row` shows what columns there can be.
  void read_header(const Slot& row, Faults& faults, std::vector<UnreadColumn>& unread);
  /// Reads what is left.
  void close() { rows_ += file_.pass_over(); }
  FileBytes& bytes() { return bytes_; }
  const RowDialect& dialect() const { return file_.dialect(); }
  /// Gives the members that are bound what they had before the first row.
  void reset();

  void bind(const Slot& row) override;
  RowState next() override;
  std::int64_t line() const override { return line_; }
  void tell(std::string_view member, FaultText fault) override;
  bool has(std::string_view member) const override;
  std::string_view unit(std::string_view column) const override;
  bool is_export() const override { return made_ != nullptr; }
  std::string_view said_of(std::string_view id, std::string_view member) const override;
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

  std::unique_ptr<ExportRows> made_;
  FileBytes bytes_;
  FileOfRows file_;
  Faults& faults_;
  std::vector<std::string> names_;  // by column; of a member its own
  std::vector<std::string> unread_;
  std::vector<Bound> bound_;
  std::int64_t rows_ = 0, faulty_ = 0, line_ = 1;
  bool told_ = false;  // something of the last row
};

/// Several files, one after the other. A column is one of them where all have it.
class ChainedRows : public RowReader {
 public:
  explicit ChainedRows(std::vector<std::shared_ptr<FileRows>> files);

  void bind(const Slot& row) override;
  RowState next() override;
  std::int64_t line() const override { return now().line(); }
  void tell(std::string_view member, FaultText fault) override { now().tell(member, std::move(fault)); }
  bool has(std::string_view member) const override;
  std::string_view unit(std::string_view column) const override;
  bool is_export() const override;
  std::string_view said_of(std::string_view id, std::string_view member) const override;
  const std::vector<std::string>& unread() const override { return unread_; }
  std::int64_t rows() const override;

 private:
  FileRows& now() const { return *files_[rank_]; }
  std::vector<std::shared_ptr<FileRows>> files_;
  std::vector<std::string> unread_;
  std::size_t rank_ = 0;
  bool begun_ = false;
};

}  // namespace habitat
