// SPDX-License-Identifier: Apache-2.0
#include "formats/table_file.hpp"

#include <filesystem>

#include "formats/column_name.hpp"
#include "formats/csv_reader.hpp"
#include "formats/files.hpp"
#include "formats/row_cells.hpp"

namespace habitat {
namespace {

// The rows of one file, as the list that they stand for.
class TableFile {
 public:
  TableFile(const Source& source, int rank, Faults& faults)
      : source_(source), rank_(rank), faults_(faults) {}

  void read_into(Node& list) {
    TextBytes bytes(source_.text);
    RowCutter cutter(bytes, RowForm::csv);
    RowBlock header, rows;
    if (cutter.take_record(header)) reader_.start(header);
    if (header.rows == 0 || !reader_.next(record_)) {
      faults_.push_back({Code::no_header, {.source = rank_, .line = 1, .column = 1}});
      return;
    }
    check_separator(record_);
    if (!tell_record()) return;
    names_.reserve(record_.cells.size());
    for (const RowCell& cell : record_.cells) {
      names_.emplace_back(cell.text);
      places_.push_back(place_in(record_, rank_, cell.start, cell.length));
    }
    while (cutter.take_block(rows)) {
      reader_.start(rows);
      while (reader_.next(record_)) add_row(list);
    }
  }

 private:
  // Whether the record has cells that can be read.
  bool tell_record() {
    check_bytes(record_);
    for (const RecordFault& fault : record_.faults)
      faults_.push_back({fault, place_in(record_, rank_, fault.start, fault.length)});
    return record_.faults.empty();
  }

  void add_row(Node& list) {
    if (!tell_record()) return;
    if (record_.cells.size() != names_.size()) {
      faults_.push_back({Code::row_length,
                         place_in(record_, rank_, 0, 1),
                         "",
                         {std::to_string(record_.cells.size()), std::to_string(names_.size())}});
      return;
    }
    Entry row;
    row.value.type = Node::Type::map;
    row.value.place = place_in(record_, rank_, 0, record_.text.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const RowCell& cell = record_.cells[i];
      if (trimmed(cell.text).empty()) continue;
      const ColumnName name = cut_column_name(names_[i]);
      Entry& entry = row.value.entries.emplace_back();
      entry.key = name.path;
      entry.key_place = places_[i];
      entry.value.type = Node::Type::scalar;
      entry.value.text = with_header_unit(cell.text, name.unit);
      entry.value.place = place_in(record_, rank_, cell.start, cell.length);
    }
    list.entries.push_back(std::move(row));
  }

  const Source& source_;
  int rank_;
  Faults& faults_;
  CsvReader reader_;
  RowRecord record_;
  std::vector<std::string> names_;
  std::vector<Place> places_;
};

// Beside the case, unless the name says where; what is read from a pipe has no beside.
std::string beside(const std::string& source, const std::string& name) {
  const std::filesystem::path file(name);
  return file.is_absolute() ? name : (std::filesystem::path(source).parent_path() / file).string();
}

void read_table(Document& document, Node& node, Faults& faults) {
  Faults found;
  auto source = read_file(beside(document.sources.front().name, node.text), found);
  for (Fault& fault : found) {
    fault.place = node.place;
    faults.push_back(std::move(fault));
  }
  // Without its file the list is empty: one fault is enough.
  node.type = Node::Type::list;
  node.text.clear();
  if (!source) return;
  const int rank = static_cast<int>(document.sources.size());
  document.sources.push_back(std::move(*source));
  TableFile(document.sources.back(), rank, faults).read_into(node);
}

void look_into(Document& document, Node& node, const Slot& group, Faults& faults) {
  if (node.type != Node::Type::map) return;
  for (const Slot& member : group.members()) {
    Entry* entry = node.find(member.field().name);
    if (!entry) continue;
    if (member.kind() == Kind::group) look_into(document, entry->value, member, faults);
    if (member.kind() == Kind::list && member.field().from_file &&
        entry->value.type == Node::Type::scalar)
      read_table(document, entry->value, faults);
  }
}

}  // namespace

void read_table_files(Document& document, const Slot& root, Faults& faults) {
  Node tree = std::move(document.root);
  look_into(document, tree, root, faults);
  document.root = std::move(tree);
}

}  // namespace habitat
