// SPDX-License-Identifier: Apache-2.0
// Files whose rows are too many to be held: a case names one, and its model takes the rows one
// after the other, each into the same struct, described as all are. Which form the file has, where
// it stands and how its faults are shown nobody here knows.
//
//   Reading row;
//   RowReader& reader = *input.readings.reader;
//   reader.bind(slot_of(row));
//   for (auto state = reader.next(); state != RowState::end; state = reader.next())
//     if (state == RowState::ok) ...
//
// A file may be a pipe: its rows come once.
#pragma once

#include <cstdint>

#include "describe/describe.hpp"
#include "describe/row_words.hpp"
#include "messages/nearest.hpp"

namespace habitat {

enum class RowState {
  ok,
  faulty,  ///< what is wrong with it was told; members that could not be read are as they were
           ///< first
  end
};

/// The rows of one file.
class RowReader {
 public:
  virtual ~RowReader() = default;
  /// Before the first row: the struct whose members the rows set, those that the file has. A member
  /// that a row leaves empty gets back the value that it has now. A member that is a map takes a
  /// column for each of its keys.
  virtual void bind(const Slot& row) = 0;
  /// The next row. A faulty one is told; the next ones follow all the same.
  virtual RowState next() = 0;
  /// Of the file: on which the last row begins.
  virtual std::int64_t line() const = 0;
  /// Tells what a model finds wrong with the last row, at the cell of that member, or at the row;
  /// before the first row, with the header.
  virtual void tell(std::string_view member, FaultText fault) = 0;
  /// Whether the file has that column.
  virtual bool has(std::string_view member) const = 0;
  /// The unit that the header gives a column; empty where it gives none.
  virtual std::string_view unit(std::string_view column) const = 0;
  /// Whether it is one that a supplier or a network handed out, which says what each meter is.
  virtual bool is_export() const { return false; }
  /// What it says of all rows of one name, before they come: the `carrier` and the `unit` of a meter.
  /// Empty where it says nothing.
  virtual std::string_view said_of(std::string_view, std::string_view) const { return ""; }
  /// Columns of the file that nothing reads.
  virtual const std::vector<std::string>& unread() const = 0;
  /// How many rows came so far.
  virtual std::int64_t rows() const = 0;
};

/// A member of a case: a file of such rows, or several that are read one after the other. Stands in the
/// case or in a group of it.
template <class Row>
struct RowFile {
  std::vector<std::string> names;          ///< as the case has them; empty: not given
  std::shared_ptr<RowReader> reader = {};  ///< there while the case is computed
  bool given() const { return !names.empty(); }
  /// As a sentence has them.
  std::string name() const { return listed(names); }

  static constexpr Access slot_access() {
    Access table{.kind = Kind::row_file};
    table.present = [](const void* p) { return access::at<RowFile>(p).given(); };
    table.set = [](void* p, const Value& value) {
      access::at<RowFile>(p).names = value.names() ? *value.names() : std::vector{*value.words()};
    };
    table.get = [](const void* p, Language) {
      const auto& all = access::at<RowFile>(p).names;
      return all.size() == 1 ? Value(all.front()) : Value(all);
    };
    table.columns = [] {
      static Row row{};
      return slot_of(row);
    };
    table.open = [](void* p, std::shared_ptr<RowReader> opened) {
      access::at<RowFile>(p).reader = std::move(opened);
    };
    return table;
  }
};

}  // namespace habitat
