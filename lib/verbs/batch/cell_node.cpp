// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/cell_node.hpp"

#include "read/cell_text.hpp"
#include "read/document.hpp"
#include "read/row_cells.hpp"

namespace habitat {

Node node_of(const RowCell& cell, const BatchColumn& column, const RowDialect& dialect,
             const Place& place, Faults& faults) {
  if (column.may_be_list && (cell.text.starts_with('[') || cell.text.starts_with('{'))) {
    Faults found;
    Node node = read_value({"", std::string(cell.text)}, place.source, 0, found);
    found.change([&](Fault& fault) { fault.place = place; });
    faults.append(found);
    const auto move = [&](auto&& self, Node& moved) -> void {
      moved.place = place;
      for (Entry& entry : moved.entries) {
        entry.key_place = place;
        self(self, entry.value);
      }
    };
    move(move, node);
    return node;
  }
  Node node;
  node.type = Node::Type::scalar;
  const std::string text =
      text_of_cell(cell.text, column.kind, dialect, column.path, faults).value_or("");
  node.text =
      with_header_unit(column.takes_number() ? without_exponent(text) : text, column.unit);
  node.quoted = true;
  node.place = place;
  return node;
}

}  // namespace habitat
