// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/column_rules.hpp"

#include <algorithm>

#include "messages/plain_text.hpp"
#include "write/selection.hpp"

namespace habitat {

const ColumnRules::Meaning* ColumnRules::meaning_of(std::string_view header) const {
  const auto found = by_header.find(trimmed(header));
  return found == by_header.end() ? nullptr : &found->second;
}

bool ColumnRules::is_id(std::string_view header) const {
  const Meaning* meaning = meaning_of(header);
  return (meaning ? std::string_view(meaning->path) : trimmed(header)) == "id";
}

bool ColumnRules::is_named(std::string_view name) const {
  return std::any_of(keep.begin(), keep.end(), [&](const std::string& pattern) {
    return pattern != "*" && glob(pattern, name);
  });
}

bool ColumnRules::lets_pass(std::string_view name) const {
  return mapped || std::any_of(keep.begin(), keep.end(),
                               [&](const std::string& pattern) { return glob(pattern, name); });
}

void read_column_map(const Node& map, ColumnRules& rules, Faults& faults) {
  rules.mapped = true;
  if (map.type != Node::Type::map) {
    faults.push_back({Code::column_map_form, map.place, "", {"columns"}});
    return;
  }
  for (const Entry& entry : map.entries) {
    if (entry.value.type == Node::Type::scalar && !entry.value.text.empty())
      rules.by_header[entry.key] = {entry.value.text, entry.value.place};
    else
      faults.push_back({Code::column_map_form, entry.key_place, "", {entry.key}});
  }
}

}  // namespace habitat
