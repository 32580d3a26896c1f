// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/settings.hpp"

#include "files/files.hpp"
#include "messages/plain_text.hpp"
#include "read/document.hpp"

namespace habitat::verbs {

RowForm form_of(const std::string& name, RowSource& source) {
  const std::string lower = in_lower_case(name);
  for (std::string_view ending : {".ndjson", ".jsonl", ".json"})
    if (lower.ends_with(ending)) return RowForm::ndjson;
  for (std::string_view ending : {".csv", ".txt"})
    if (lower.ends_with(ending)) return RowForm::csv;
  std::string_view first = source.peek();
  if (first.starts_with("\xEF\xBB\xBF")) first.remove_prefix(3);
  const auto at = first.find_first_not_of(" \t\r\n");
  return at != first.npos && first[at] == '{' ? RowForm::ndjson : RowForm::csv;
}

OnError on_error_of(const std::string& word) {
  return word == "skip" ? OnError::skip : word == "stop" ? OnError::stop : OnError::row;
}

RowStyle style_of(const Session& session) {
  RowStyle style;
  if (session.form() == xlsx_form) return style;
  style.form = &session.form();
  if (session.request.csv_dialect == "fr") {
    style.csv = french_csv;
    style.csv.labels = session.language;
  }
  style.csv.units = session.request.header != "plain";
  return style;
}

std::vector<std::string> headings_of(const BatchPlan& plan, const Session& session) {
  RowStyle style = plan.style;
  if (session.form() == xlsx_form) style.csv.labels = session.language;
  return RowText(style, plan.figures)
      .headings(result_shape(plan.tool, NumberKind::fast)->results());
}

std::string header_of(const BatchPlan& plan) {
  const auto shape = result_shape(plan.tool, NumberKind::fast);
  return RowText(plan.style, plan.figures).header(shape->results());
}

bool read_rules(Session& session, BatchPlan& plan) {
  Faults faults;
  plan.rules.keep = session.request.keep;
  if (session.request.map.empty()) {
    const Entry* own = plan.base.root.find("columns");
    if (own) read_column_map(own->value, plan.rules, faults);
    session.tell(faults, plan.base.sources);
    return faults.empty();
  }
  auto source = read_file(session.request.map, faults);
  Document map;
  if (source) map = read_document(std::move(*source), faults);
  faults.change([](Fault& fault) {
    if (fault.code == Code::empty_document)
      fault = {Code::column_map_form, fault.place, "", {"--map"}};
  });
  if (faults.empty()) read_column_map(map.root, plan.rules, faults);
  session.tell(faults, map.sources);
  if (!faults.empty()) return false;
  // From now on its places are of one source among the others.
  for (auto& [header, meaning] : plan.rules.by_header)
    meaning.place.source = static_cast<int>(plan.base.sources.size());
  plan.base.sources.push_back(std::move(map.sources.front()));
  return true;
}

}  // namespace habitat::verbs
