// SPDX-License-Identifier: Apache-2.0
#include "verbs/verify/verification.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "describe/document_members.hpp"
#include "describe/path.hpp"
#include "files/write_place.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/written.hpp"
#include "read/json_document.hpp"
#include "write/json.hpp"

namespace habitat {
namespace {

// A number is the same however another program wrote it anew: 1.5, 1.50, 15e-1.
bool same(const Node& saved, const Node& computed) {
  if (saved.text == computed.text) return true;
  if (saved.quoted || computed.quoted) return false;
  const auto a = Written::read(plain_decimal_text(saved.text)),
             b = Written::read(plain_decimal_text(computed.text));
  return a && b && *a == *b;
}

// Walks two trees at once.
class Comparer {
 public:
  explicit Comparer(Verification& found) : found_(found) {}

  void compare(const Node& saved, const Node& computed, const std::string& path) {
    if (saved.type != computed.type) return differs(path, &saved, &computed);
    switch (saved.type) {
      case Node::Type::null:
        break;
      case Node::Type::scalar:
        ++found_.figures;
        if (!same(saved, computed)) differs(path, &saved, &computed);
        break;
      case Node::Type::map:
        return compare_maps(saved, computed, path);
      case Node::Type::list:
        return compare_lists(saved, computed, path);
    }
  }

 private:
  void compare_maps(const Node& saved, const Node& computed, const std::string& path) {
    for (const Entry& entry : saved.entries) {
      const std::string inner = join_path(path, entry.key);
      const Node* other = member(computed, entry.key);
      other ? compare(entry.value, *other, inner) : differs(inner, &entry.value, nullptr);
    }
    for (const Entry& entry : computed.entries)
      if (!saved.find(entry.key)) differs(join_path(path, entry.key), nullptr, &entry.value);
  }

  void compare_lists(const Node& saved, const Node& computed, const std::string& path) {
    const std::size_t most = std::max(saved.entries.size(), computed.entries.size());
    for (std::size_t i = 0; i < most; ++i) {
      const std::string inner = path_at(path, i);
      if (i < saved.entries.size() && i < computed.entries.size())
        compare(saved.entries[i].value, computed.entries[i].value, inner);
      else if (i < saved.entries.size())
        differs(inner, &saved.entries[i].value, nullptr);
      else
        differs(inner, nullptr, &computed.entries[i].value);
    }
  }

  void differs(const std::string& path, const Node* saved, const Node* computed) {
    found_.differences.push_back({path, shown(saved), shown(computed)});
  }
  static std::string shown(const Node* node) {
    if (!node) return "";
    switch (node->type) {
      case Node::Type::null:
        return "null";
      case Node::Type::scalar:
        return node->text;
      case Node::Type::map:
        return "{...}";
      default:
        return "[...]";
    }
  }

  Verification& found_;
};

void compare_stamps(const Node& saved, Verification& found) {
  const auto check = [&](std::string_view name, const std::string& before,
                         const std::string& after) {
    if (before != after) found.stamps.push_back({std::string(name), before, after});
  };
  const Node* data = member(saved, "data");
  const Program& program = found.now.program;
  check("version", text_at(saved, "version"), std::string(program.version));
  check("data", data ? text_at(*data, "sha256") : "", std::string(program.data));
  check("inputs", text_at(saved, "inputs_sha256"), found.now.inputs);
}

// The inputs as a document, under the date of the rules that the result was computed under.
Document inputs_of(const Node& inputs, const std::vector<Source>& sources, const Node* stamp) {
  // Under the same names; of a file that holds many results each would copy the text.
  Document document{inputs, {}};
  for (const Source& source : sources) document.sources.push_back({source.name, ""});
  const std::string as_of = stamp ? text_at(*stamp, "as_of") : "";
  if (!as_of.empty() && !document.root.find("as_of")) {
    Entry entry{"as_of", inputs.place, {}};
    entry.value.type = Node::Type::scalar;
    entry.value.text = as_of;
    entry.value.place = inputs.place;
    document.root.entries.push_back(std::move(entry));
  }
  return document;
}

// A list that stands in a file, or a file of rows, as the result says that it was.
struct SavedList {
  std::string path, sha256, rows;
};

// Where the case had it, as seen from where that command ran; else beside the result.
std::string place_of_list(const Node& list, const std::string& result) {
  const std::string was = text_at(list, "path");
  const std::string beside =
      (std::filesystem::path(result).parent_path() / text_at(list, "file")).string();
  return was.empty() || (!is_file(was) && is_file(beside)) ? beside : was;
}

// In the inputs the names of the files are left, as a case has them.
std::vector<SavedList> saved_lists(const Tool& tool, Document& document, ListReading& reading) {
  std::vector<SavedList> lists;
  const auto shape = tool.make(NumberKind::fast);
  const std::string& result = document.sources.front().name;
  each_file(document.root, shape->inputs(), [&](const std::string& path, Node& given, const Slot&) {
    if (given.type != Node::Type::map) return;
    lists.push_back({path, text_at(given, "sha256"), text_at(given, "rows")});
    reading.files[path] = place_of_list(given, result);
    Node name;
    name.type = Node::Type::scalar;
    name.text = text_at(given, "file");
    name.place = given.place;
    given = std::move(name);
  });
  return lists;
}

void compare_lists(const std::vector<SavedList>& saved, const std::vector<ListFile>& now,
                   const ListReading& reading, Verification& found) {
  for (const SavedList& before : saved)
    for (const ListFile& after : now) {
      const std::string rows = fmt::to_string(after.rows);
      if (before.path != after.path || (before.sha256 == after.sha256 && before.rows == rows))
        continue;
      found.lists.push_back(
          {reading.files.at(after.path), before.sha256, after.sha256, before.rows, rows});
    }
}

std::vector<std::string> selection_of(const Node& saved) {
  std::vector<std::string> patterns;
  if (const Node* only = member(saved, "only"))
    for (const Entry& entry : only->entries) patterns.push_back(entry.value.text);
  return patterns;
}

}  // namespace

Verification verify(const Tool& tool, const Node& saved, const std::vector<Source>& sources,
                    const Program& program) {
  Verification found;
  found.case_name = text_at(saved, "case");
  const Node* inputs = member(saved, "inputs");
  const std::string schema = fmt::format("{}/result/1", tool.name);
  if (text_at(saved, "schema") != schema || !inputs || inputs->type != Node::Type::map) {
    const Place place = saved.place.known() ? saved.place : Place{0, 1, 1, 1};
    found.faults.push_back({Code::no_result, place, "", {std::string(tool.name)}});
    return found;
  }
  const Node* stamp = member(saved, "stamp");
  const Selection only(selection_of(saved));
  Document document = inputs_of(*inputs, sources, stamp);
  ListReading reading;
  const std::vector<SavedList> lists = saved_lists(tool, document, reading);
  const Wants wants = [&](std::string_view name) { return only.may_want(name); };
  Evaluation evaluation =
      evaluate(tool, std::move(document), {}, NumberKind::exact, wants, {}, reading);
  found.row_faults = evaluation.row_faults;
  found.sources = evaluation.document.sources;
  found.now = stamp_of(tool, evaluation, program);
  if (stamp) compare_stamps(*stamp, found);
  found.faults = evaluation.faults;
  if (!found.faults.empty()) {
    const auto& all = evaluation.document.sources;
    found.list_rows.assign(all.begin() + static_cast<std::ptrdiff_t>(sources.size()), all.end());
    return found;
  }
  compare_lists(lists, evaluation.lists, reading, found);
  const Report report = report_of(tool, evaluation, program);
  const Document computed = read_json_document({"", render_json(report, only, 0)}, found.faults);
  const Node nothing;
  const Node* before = member(saved, "results");
  const Node* after = member(computed.root, "results");
  Comparer(found).compare(before ? *before : nothing, after ? *after : nothing, "results");
  return found;
}

}  // namespace habitat
