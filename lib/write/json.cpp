// SPDX-License-Identifier: Apache-2.0
#include "write/json.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "describe/path.hpp"
#include "numbers/decimal_text.hpp"
#include "write/diagnostics.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat {
namespace {

// Units by generic path, in the order of the description.
using Units = std::vector<std::pair<std::string, std::string>>;

// A list of the result of which the elements are written already.
struct Elsewhere {
  std::string_view list;
  const Units& units;
  bool any;                // of them is asked for
  std::size_t before = 0;  // how much of the object stands before them
};

class ResultWriter {
 public:
  ResultWriter(JsonWriter& json, const Selection& only, Elsewhere* elsewhere = nullptr)
      : json_(json), only_(only), elsewhere_(elsewhere) {}
  Units units;

  /// Of an element of a list of the result that stands by itself.
  void write_element(const Slot& element, std::string_view list, std::string_view key) {
    path_ = fmt::format("{}[]", list);
    write(element, nameless, PathNames::of(std::string(list)), key);
  }

  /// `key`: of an element of a list, the member that names it and is written whatever is selected.
  void write(const Slot& slot, const Field& field, const PathNames& names,
             std::string_view key = "") {
    switch (slot.kind()) {
      case Kind::group:
        json_.begin_object();
        for (const Slot& member : slot.members()) {
          const PathNames inner = all_ ? names : names.member(member.field().name);
          if (member.field().name != key && !shows(member, inner)) continue;
          json_.key(member.field().name);
          const auto before = path_.size();
          if (before > 0) path_ += '.';
          path_ += member.field().name;
          write(member, member.field(), inner);
          path_.resize(before);
        }
        json_.end_object();
        break;
      case Kind::list:
        json_.begin_array();
        if (is_elsewhere(path_)) {
          elsewhere_->before = json_.size();
          units.insert(units.end(), elsewhere_->units.begin(), elsewhere_->units.end());
        }
        path_ += "[]";
        for (std::size_t i = 0; i < slot.size(); ++i) {
          const Slot element = slot.element(i);
          const PathNames inner = all_ ? names : names.element(slot, i);
          if (all_ || only_.shows(element, inner)) write(element, field, inner, slot.field().key);
        }
        path_.resize(path_.size() - 2);
        json_.end_array();
        break;
      default:
        write_value(slot, field);
    }
  }

 private:
  bool is_elsewhere(std::string_view path) const { return elsewhere_ && path == elsewhere_->list; }
  bool shows(const Slot& member, const PathNames& names) const {
    return all_ || only_.shows(member, names) ||
           (path_.empty() && is_elsewhere(member.field().name) && elsewhere_->any);
  }

  void write_value(const Slot& slot, const Field& field) {
    if (slot.is_number() && !field.unit.empty() && seen_.find(path_) == seen_.end()) {
      seen_.insert(path_);
      units.emplace_back(path_, field.unit);
    }
    if (!slot.present() && slot.kind() != Kind::text) return json_.null();
    const Value value = slot.value();
    if (slot.kind() == Kind::number) {
      const std::string number = machine_number(value, field.unit);
      return number.empty() ? json_.null() : json_.number(number);
    }
    if (value.count()) return json_.number(value.text());
    if (value.flag()) return json_.flag(*value.flag());
    json_.string(value.text());
  }

  JsonWriter& json_;
  const Selection& only_;
  Elsewhere* const elsewhere_;
  const bool all_ = only_.everything();  // then no name has to be made of an element
  std::string path_;                     // generic, of what is being written
  std::set<std::string> seen_;
};

// The inputs as they were read. A list that stands in a file is told by what the file was.
class InputsWriter {
 public:
  InputsWriter(JsonWriter& json, const std::vector<ListFile>* lists) : json_(json), lists_(lists) {}

  void write(const Node& node, const std::string& path = "") {
    switch (node.type) {
      case Node::Type::null:
        return json_.null();
      case Node::Type::scalar:
        return write_scalar(node, path);
      case Node::Type::list:
        json_.begin_array();
        for (std::size_t i = 0; i < node.entries.size(); ++i)
          write(node.entries[i].value, path_at(path, i));
        return json_.end_array();
      case Node::Type::map:
        json_.begin_object();
        for (const Entry& entry : node.entries) {
          json_.key(entry.key);
          write(entry.value, join_path(path, entry.key));
        }
        return json_.end_object();
    }
  }

 private:
  void write_scalar(const Node& node, const std::string& path) {
    if (lists_)
      for (const ListFile& list : *lists_)
        if (list.path == path) {
          json_.begin_object();
          json_.member("file", list.name);
          // Where it stood for who ran the command: a result may be written into another folder.
          if (!list.file.empty()) json_.member("path", list.file);
          json_.number_member("rows", fmt::format("{}", list.rows));
          if (list.faulty > 0) json_.number_member("faulty_rows", fmt::format("{}", list.faulty));
          json_.member("sha256", list.sha256);
          return json_.end_object();
        }
    json_.string(node.text);
  }

  JsonWriter& json_;
  const std::vector<ListFile>* lists_;
};

void write_assumptions(JsonWriter& json, const std::vector<Assumption>& assumptions) {
  json.key("assumptions");
  json.begin_array();
  for (const Assumption& assumption : assumptions) {
    json.begin_object();
    json.member("path", assumption.path);
    json.key("value");
    const Value& value = assumption.value;
    if (value.as_number())
      json.number(machine_number(value, assumption.unit));
    else if (value.flag())
      json.flag(*value.flag());
    else
      json.string(value.text());
    if (!assumption.unit.empty()) json.member("unit", assumption.unit);
    json.member("origin", assumption.origin);
    if (!assumption.confidence.empty()) json.member("confidence", assumption.confidence);
    if (!assumption.from.empty()) json.member("from", assumption.from);
    if (!assumption.source.empty()) json.member("source", assumption.source.en);
    json.end_object();
  }
  json.end_array();
}

void write_diagnostics(JsonWriter& json, const Report& report) {
  json.key("diagnostics");
  json.begin_array();
  const auto write = [&](std::string_view code, std::string_view severity, std::string_view path,
                         std::string_view message, const Diagnostic* placed = nullptr) {
    json.begin_object();
    json.member("code", code);
    json.member("severity", severity);
    if (!path.empty()) json.member("path", path);
    json.member("message", message);
    if (placed) {
      json.member("file", placed->file);
      json.number_member("line", placed->place.line);
      json.number_member("column", placed->place.column);
    }
    json.end_object();
  };
  if (report.faults)
    for (const Fault& fault : *report.faults)
      write(words_of(fault.code).number, "error", fault.path, fault.message(Language::en));
  // Of rows nobody holds the text any more: where they stand is part of what is told.
  if (report.row_faults)
    for (const Diagnostic& fault : diagnostics_of(*report.row_faults, *report.sources, {}))
      write(fault.code, fault.severity, fault.path, fault.message, &fault);
  if (report.findings)
    for (const Finding& finding : report.findings->findings)
      write(finding.code, finding.severity == Severity::note ? "note" : "warning", finding.path,
            finding.message.en);
  json.end_array();
}

std::string render(const Report& report, const Selection& only, int indent, Elsewhere* elsewhere) {
  JsonWriter json(indent);
  json.begin_object();
  json.member("schema", fmt::format("{}/result/1", report.stamp.tool));
  write_stamp(json, report.stamp);
  json.member("case", report.case_name);
  json.member("status", report.status);
  if (report.findings && !report.findings->conclusion.sentence.empty())
    json.member("answer", report.findings->conclusion.sentence.en);
  if (!only.everything()) {
    json.key("only");
    json.begin_array();
    for (const std::string& pattern : only.patterns()) json.string(pattern);
    json.end_array();
  }
  json.key("results");
  ResultWriter writer(json, only, elsewhere);
  if (report.results)
    writer.write(report.results, report.results.field(), {});
  else
    json.null();
  json.key("units");
  json.begin_object();
  for (const auto& [path, unit] : writer.units) json.member(path, unit);
  json.end_object();
  write_missing(json, report.findings ? report.findings->missing : std::vector<Missing>{});
  write_assumptions(json, report.assumptions);
  json.key("inputs");
  if (report.inputs)
    InputsWriter(json, report.lists).write(*report.inputs);
  else
    json.null();
  write_diagnostics(json, report);
  json.end_object();
  return json.take();
}

}  // namespace

std::string render_json(const Report& report, const Selection& only, int indent) {
  return render(report, only, indent, nullptr);
}

struct JsonElements::State {
  std::string list;
  std::string_view key;
  const Selection& only;
  JsonWriter json = JsonWriter();
  ResultWriter writer = ResultWriter(json, only);
  std::vector<bool> shown = {};  // by rank

  std::string text(const Slot& element) {
    if (!only.shows(element, PathNames::of(list))) return "";
    writer.write_element(element, list, key);
    return json.take();
  }
};

JsonElements::JsonElements(std::string_view list, std::string_view key, const Selection& only)
    : state_(new State{std::string(list), key, only}) {}
JsonElements::~JsonElements() = default;

std::string JsonElements::add(const Slot& element) {
  std::string text = state_->text(element);
  state_->shown.push_back(!text.empty());
  return text;
}

std::string JsonElements::replace(std::size_t rank, const Slot& element) {
  std::string text = state_->text(element);
  state_->shown[rank] = !text.empty();
  return text;
}

std::pair<std::string, std::string> JsonElements::around(const Report& report) {
  const auto& shown = state_->shown;
  const bool any = std::find(shown.begin(), shown.end(), true) != shown.end();
  Elsewhere elsewhere{state_->list, state_->writer.units, any};
  std::string text = render(report, state_->only, 0, &elsewhere);
  std::string after = text.substr(elsewhere.before);
  text.resize(elsewhere.before);
  return {std::move(text), std::move(after)};
}

}  // namespace habitat
