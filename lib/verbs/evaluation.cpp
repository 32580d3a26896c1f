// SPDX-License-Identifier: Apache-2.0
#include "verbs/evaluation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/path.hpp"
#include "messages/fingerprint.hpp"
#include "messages/nearest.hpp"
#include "read/document.hpp"
#include "read/override.hpp"
#include "read/row_files.hpp"
#include "verbs/expectations.hpp"

namespace habitat {
namespace {

constexpr std::string_view form = "/case/1";

// Which tool and which form the case says it is for. Faults of another tool's case would only hide
// that one.
bool check_schema(const Tool& tool, const Document& document, Faults& faults) {
  const Place top{.source = 0, .line = 1, .column = 1};
  const std::string name(tool.name);
  if (document.root.type != Node::Type::map) {
    const bool list = document.root.type == Node::Type::list;
    faults.push_back(
        {Code::root_not_map,
         top,
         "",
         {list ? Text{"a list", "une liste"} : Text{"a single value", "une valeur simple"}, name}});
    return false;
  }
  const Entry* schema = document.root.find("schema");
  if (!schema || schema->value.type != Node::Type::scalar) {
    faults.push_back({Code::no_schema, schema ? schema->value.place : top, "schema", {name}});
    return false;
  }
  const std::string& text = schema->value.text;
  if (text == name + std::string(form)) return true;
  const auto slash = text.find('/');
  const bool other = slash != text.npos && text.substr(0, slash) != name &&
                     text.substr(slash).starts_with("/case/");
  if (other)
    faults.push_back({Code::other_tool,
                      schema->value.place,
                      "schema",
                      {text.substr(0, slash), name, document.sources[0].name}});
  else
    faults.push_back({Code::unknown_schema, schema->value.place, "schema", {text, name}});
  return false;
}

void read_inputs(Evaluation& evaluation, const Slot& inputs, const KnownLists& known,
                 const ListReading& reading) {
  evaluation.lists =
      read_list_files(evaluation.document, inputs, evaluation.faults, known, reading);
  read_slots(evaluation.document.root, inputs, evaluation.places, evaluation.faults);
}

// A case that forgot to say its schema is read for its other faults all the same.
void tell_what_else(const Tool& tool, Evaluation& evaluation, const ListReading& reading) {
  const Node& root = evaluation.document.root;
  if (root.type != Node::Type::map || root.find("schema")) return;
  const auto shape = tool.make(NumberKind::fast);
  read_inputs(evaluation, shape->inputs(), {}, reading);
}

// Paths that check() speaks of get their place in the file.
void place_faults(Faults& faults, const Places& places) {
  faults.change([&](Fault& fault) {
    if (!fault.place.known()) fault.place = place_of(places, fault.path);
  });
}

void open_row_files(RowFiles& files, Evaluation& evaluation, const KnownLists& known) {
  const Slot inputs = evaluation.calculation->inputs();
  if (!known.in_batch) {
    Findings found;
    for (const ListFile& list : evaluation.lists) tell_dialect(list, found);
    files.open(inputs, evaluation.row_faults, evaluation.faults, found);
    evaluation.calculation->found_before(std::move(found.findings));
    return;
  }
  each_file(evaluation.document.root, inputs,
            [&](const std::string& path, const Node& given, const Slot& slot) {
              if (slot.kind() == Kind::row_file)
                evaluation.faults.push_back(row_file_in_batch(path, given.place));
            });
}

const ListFile* list_at(const std::vector<ListFile>& lists, std::string_view path) {
  const auto found = std::find_if(lists.begin(), lists.end(),
                                  [&](const ListFile& list) { return list.path == path; });
  return found == lists.end() ? nullptr : &*found;
}

// The inputs by path, given or by default, as exact texts: neither comments nor the order or the
// form of numbers count. Published figures and what stands beside them on a page are no inputs. Of a list in a file it is the file.
std::string meaning_of(OneCase& calculation, const std::vector<ListFile>& lists) {
  std::string text = fmt::format("as_of={}\n", to_text(calculation.as_of()));
  walk(calculation.inputs(), [&](const std::string& path, const Slot& slot) {
    if (path == "expect" || path == "columns" || path == "as_of" || path == "document" ||
        !slot.present()) return false;
    if (slot.kind() == Kind::row_file) {
      for (const ListFile& list : lists)
        if (list.path == path || list.path.starts_with(path + "["))
          text += fmt::format("{}={}\n", list.path, list.sha256);
      return false;
    }
    if (const ListFile* list = list_at(lists, path)) {
      text += fmt::format("{}={}\n", path, list->sha256);
      return false;
    }
    if (slot.is_scalar()) text += fmt::format("{}={}\n", path, slot.text());
    return true;
  });
  return text;
}

}  // namespace

std::string Evaluation::case_name() const {
  const std::string name = calculation ? calculation->header().name : "";
  if (!name.empty()) return name;
  return document.sources.empty() ? "" : document.sources.front().name;
}

std::string Evaluation::status() const {
  if (!computed || !faults.empty()) return "error";
  return !calculation->findings().lacks_input() && row_faults.empty() ? "ok" : "partial";
}

std::vector<Assumption> Evaluation::assumptions(bool defaults) const {
  if (!computed) return {};
  // Dated data first, then what stands in for keys: the model's choices after the initial values.
  std::vector<Assumption> all = calculation->findings().assumptions;
  const auto chosen = std::stable_partition(
      all.begin(), all.end(), [](const Assumption& one) { return one.origin != "default"; });
  const std::vector<Assumption> choices(chosen, all.end());
  all.erase(chosen, all.end());
  if (!defaults) return all;
  if (!calculation->header().as_of)
    all.push_back({"as_of", Value(calculation->as_of()), "", "default", "", "", {}});
  walk(calculation->inputs(), [&](const std::string& path, const Slot& slot) {
    if (path == "expect" || path == "parameters") return false;
    if (const ListFile* list = list_at(lists, path)) {
      all.insert(all.end(), list->defaults.begin(), list->defaults.end());
      return false;
    }
    const bool given = places.find(path) != places.end();
    if (slot.is_scalar() && !given && slot.present() && slot.kind() != Kind::text &&
        slot.kind() != Kind::name_list) {
      all.push_back({path, slot.value(), std::string(slot.field().unit), "default", "", "", {}});
      all.back().value_words = value_words(slot, all.back().value);
    }
    return true;
  });
  all.insert(all.end(), choices.begin(), choices.end());
  return all;
}

Evaluation evaluate(const Tool& tool, Source source, const OverrideTexts& overrides,
                    NumberKind kind, const Wants& wants, const KnownLists& known,
                    const ListReading& reading) {
  Faults faults;
  Document document = read_document(std::move(source), faults);
  if (faults.empty())
    return evaluate(tool, std::move(document), overrides, kind, wants, known, reading);
  remember_whatever_is_named(document, overrides);
  faults.change([&](Fault& fault) {
    if (fault.code == Code::empty_document) fault.arguments = {std::string(tool.name)};
  });
  Evaluation evaluation;
  evaluation.document = std::move(document);
  evaluation.faults = std::move(faults);
  return evaluation;
}

Evaluation evaluate(const Tool& tool, Document document, const OverrideTexts& overrides,
                    NumberKind kind, const Wants& wants, const KnownLists& known,
                    const ListReading& reading) {
  Evaluation evaluation;
  Faults& faults = evaluation.faults;
  evaluation.document = std::move(document);
  if (!check_schema(tool, evaluation.document, faults)) {
    remember_whatever_is_named(evaluation.document, overrides);
    tell_what_else(tool, evaluation, reading);
    return evaluation;
  }
  evaluation.calculation = tool.make(kind);
  OneCase& calculation = *evaluation.calculation;
  remember_lists(evaluation.document, calculation.inputs());
  for (const Source& text : overrides)
    apply_override(evaluation.document, calculation.inputs(), text, faults);
  if (!check_schema(tool, evaluation.document, faults)) {
    remember_whatever_is_named(evaluation.document, overrides);
    return evaluation;
  }
  read_inputs(evaluation, calculation.inputs(), known, reading);
  RowFiles files(evaluation.document, evaluation.places, reading);
  open_row_files(files, evaluation, known);
  // The sense of a case is only looked at when its form is valid.
  if (!faults.empty()) return evaluation;
  calculation.check(faults);
  check_expectations(tool, calculation, evaluation.places, faults);
  place_in_list_files(evaluation.lists, evaluation.document, faults);
  place_faults(faults, evaluation.places);
  if (!faults.empty() || !(wants || files.any())) return evaluation;
  if (kind == NumberKind::traced)
    walk(calculation.inputs(), [](const std::string& path, const Slot& slot) {
      if (slot.is_number() && slot.present()) slot.name_input(path);
      return true;
    });
  calculation.compute(wants ? wants : everything);
  evaluation.computed = true;
  files.close(evaluation.lists, faults);
  for (Fault fault : calculation.findings().refusals) {
    fault.place = place_of(evaluation.places, fault.path);
    faults.push_back(std::move(fault));
  }
  return evaluation;
}

Stamp stamp_of(const Tool& tool, Evaluation& evaluation, const Program& program) {
  Stamp stamp{.tool = std::string(tool.name), .program = program};
  if (!evaluation.computed || !evaluation.faults.empty()) return stamp;
  stamp.as_of = evaluation.calculation->as_of();
  stamp.inputs = fingerprint(meaning_of(*evaluation.calculation, evaluation.lists));
  return stamp;
}

Report report_of(const Tool& tool, Evaluation& evaluation, const Program& program, bool defaults) {
  Report report;
  report.stamp = stamp_of(tool, evaluation, program);
  report.case_name = evaluation.case_name();
  report.status = evaluation.status();
  report.inputs =
      evaluation.document.root.type == Node::Type::map ? &evaluation.document.root : nullptr;
  report.lists = &evaluation.lists;
  report.faults = &evaluation.faults;
  report.row_faults = &evaluation.row_faults;
  report.sources = &evaluation.document.sources;
  if (!evaluation.computed || !evaluation.faults.empty()) return report;
  report.results = evaluation.calculation->results();
  report.findings = &evaluation.calculation->findings();
  report.assumptions = evaluation.assumptions(defaults);
  report.drawings = evaluation.calculation->drawings();
  report.document = &evaluation.calculation->header().document;
  report.logo = evaluation.logo;
  if (tool.remedies) report.remedies = tool.remedies();
  return report;
}

std::unique_ptr<OneCase> result_shape(const Tool& tool, NumberKind kind) {
  auto shape = tool.make(kind);
  walk(shape->results(), [](const std::string&, const Slot& slot) {
    if (slot.kind() == Kind::list) slot.resize(1);
    return true;
  });
  return shape;
}

std::vector<std::string> figure_paths(const Tool& tool) {
  return figure_paths(*result_shape(tool));
}

std::vector<std::string> figure_paths(OneCase& shape) {
  std::vector<std::string> paths;
  walk(shape.results(), [&](const std::string& path, const Slot& slot) {
    const bool element = path.ends_with("]");  // a figure in a plain list alone
    if (!path.empty() && (!element || slot.is_scalar())) paths.push_back(generic_path(path));
    return true;
  });
  return paths;
}

Fault unknown_figure(const Tool& tool, const std::string& path, Place place) {
  const auto known = figure_paths(tool);
  std::vector<std::string> groups;
  for (const auto& figure : known)
    if (figure.find_first_of(".[") == figure.npos) groups.push_back(figure);
  return {
      Code::unknown_figure, place, "", {path, nearest(generic_path(path), known), listed(groups)}};
}

}  // namespace habitat
