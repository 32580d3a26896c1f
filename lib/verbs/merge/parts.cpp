// SPDX-License-Identifier: Apache-2.0
#include "verbs/merge/parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "describe/document_members.hpp"
#include "files/files.hpp"
#include "messages/nearest.hpp"
#include "read/document.hpp"
#include "write/json_writer.hpp"

namespace habitat::verbs {
namespace {

// What is of each part by itself; the rest of a manifest is of the run.
constexpr std::string_view of_a_part[] = {"file", "rows", "failed", "sha256", "shard"};

bool is_of_a_part(std::string_view name) {
  return std::find(std::begin(of_a_part), std::end(of_a_part), name) != std::end(of_a_part);
}

template <class Whole>
bool read_number(const Node& map, std::string_view name, Whole& number) {
  const std::string text = text_at(map, name);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return !text.empty() && error == std::errc() && end == text.data() + text.size() && number >= 0;
}

bool same(const Node& a, const Node& b) {
  if (a.type != b.type || a.text != b.text || a.entries.size() != b.entries.size()) return false;
  for (std::size_t i = 0; i < a.entries.size(); ++i)
    if (a.entries[i].key != b.entries[i].key || !same(a.entries[i].value, b.entries[i].value))
      return false;
  return true;
}

// The member in which two runs differ; empty where they are one.
std::string difference(const Part& a, const Part& b) {
  for (const Entry& entry : a.manifest.root.entries) {
    if (is_of_a_part(entry.key)) continue;
    const Node* other = member(b.manifest.root, entry.key);
    if (!other || !same(entry.value, *other)) return entry.key;
  }
  if (a.count != b.count) return "shard.count";
  return a.rows_in_all != b.rows_in_all ? "shard.rows_in_all" : "";
}

void write_node(JsonWriter& json, const Node& node) {
  switch (node.type) {
    case Node::Type::map:
      json.begin_object();
      for (const Entry& entry : node.entries) json.key(entry.key), write_node(json, entry.value);
      return json.end_object();
    case Node::Type::list:
      json.begin_array();
      for (const Entry& entry : node.entries) write_node(json, entry.value);
      return json.end_array();
    case Node::Type::null:
      return json.null();
    case Node::Type::scalar:
      return node.quoted ? json.string(node.text) : json.number(node.text);
  }
}

}  // namespace

std::optional<Part> read_part(const Tool& tool, const std::string& file, Faults& faults) {
  const std::string name = fmt::format("{}.manifest.json", file);
  Faults of_manifest;
  auto source = read_file(name, of_manifest);
  Part part{.file = file};
  if (source) part.manifest = read_document(std::move(*source), of_manifest);
  const Node& root = part.manifest.root;
  const Node* shard = member(root, "shard");
  part.form = text_at(root, "format");
  part.sha256 = text_at(root, "sha256");
  const bool whole = of_manifest.empty() && shard &&
                     text_at(root, "schema") == fmt::format("{}/rows/1", tool.name) &&
                     read_number(*shard, "number", part.number) &&
                     read_number(*shard, "count", part.count) &&
                     read_number(*shard, "rows_in_all", part.rows_in_all) &&
                     read_number(root, "rows", part.rows) &&
                     read_number(root, "failed", part.failed) && part.number >= 1 &&
                     part.number <= part.count && !part.sha256.empty();
  if (whole) return part;
  faults.push_back(
      {Code::part_without_manifest, {}, "", {file, name, std::string(tool.name)}});
  return {};
}

void order_parts(std::vector<Part>& parts, Faults& faults) {
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Part& a, const Part& b) { return a.number < b.number; });
  for (const Part& part : parts) {
    if (part.form != "csv" && part.form != "tsv" && part.form != "ndjson")
      faults.push_back({Code::part_form, {}, "", {part.file, part.form}});
    if (const std::string what = difference(parts.front(), part); !what.empty())
      faults.push_back({Code::parts_differ, {}, "", {parts.front().file, part.file, what}});
  }
  for (std::size_t i = 1; i < parts.size(); ++i)
    if (parts[i].number == parts[i - 1].number)
      faults.push_back({Code::part_twice,
                        {},
                        "",
                        {parts[i - 1].file, parts[i].file, std::to_string(parts[i].number)}});
  std::vector<std::string> missing;
  const int count = parts.front().count;
  std::size_t at = 0;
  for (int number = 1; number <= count; ++number) {
    while (at < parts.size() && parts[at].number < number) ++at;
    if (at == parts.size() || parts[at].number != number)
      missing.push_back(std::to_string(number));
  }
  if (!missing.empty())
    faults.push_back(
        {Code::part_missing, {}, "", {std::to_string(count), listed_briefly(missing)}});
}

std::string manifest_of_whole(const std::vector<Part>& parts, const std::string& file,
                              const std::string& sha256) {
  std::int64_t rows = 0, failed = 0;
  for (const Part& part : parts) rows += part.rows, failed += part.failed;
  JsonWriter json(2);
  json.begin_object();
  for (const Entry& entry : parts.front().manifest.root.entries) {
    if (entry.key == "shard") continue;
    json.key(entry.key);
    if (entry.key == "file")
      json.string(std::filesystem::path(file).filename().string());
    else if (entry.key == "rows" || entry.key == "failed")
      json.number(fmt::to_string(entry.key == "rows" ? rows : failed));
    else if (entry.key == "sha256")
      json.string(sha256);
    else
      write_node(json, entry.value);
  }
  json.end_object();
  return json.take() + '\n';
}

}  // namespace habitat::verbs
