// SPDX-License-Identifier: Apache-2.0
// Test data in YAML, read by the reader of the library: every value is the text that was written.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "files/files.hpp"
#include "read/document.hpp"

namespace habitat {

class Data {
 public:
  Data() = default;
  explicit Data(const Node* node) : node_(node) {}

  bool defined() const { return node_ != nullptr; }
  bool is_list() const { return node_->type == Node::Type::list; }
  std::string text() const { return node_->text; }
  int whole() const { return std::stoi(node_->text); }
  double number() const { return std::stod(node_->text); }
  Data operator[](std::string_view key) const {
    const Entry* entry = node_->find(key);
    return Data(entry ? &entry->value : nullptr);
  }
  Data at(std::size_t i) const { return Data(&node_->entries.at(i).value); }
  std::vector<Data> elements() const {
    std::vector<Data> all;
    for (const Entry& entry : node_->entries) all.push_back(Data(&entry.value));
    return all;
  }
  std::vector<std::pair<std::string, Data>> members() const {
    std::vector<std::pair<std::string, Data>> all;
    for (const Entry& entry : node_->entries) all.emplace_back(entry.key, Data(&entry.value));
    return all;
  }

 private:
  const Node* node_ = nullptr;
};

/// A data file of the tests, by its path under tests/.
inline Document read_data(const std::string& path) {
  Faults faults;
  auto source = read_file(TEST_DATA_DIR "/" + path, faults);
  REQUIRE(source.has_value());
  Document document = read_document(std::move(*source), faults);
  REQUIRE(faults.empty());
  return document;
}

}  // namespace habitat
