// SPDX-License-Identifier: Apache-2.0
#include "write/row_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

#include "describe/unit.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"
#include "numbers/number.hpp"
#include "write/figure.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"
#include "write/row_number.hpp"

namespace habitat {
RowText::RowText(const Form& form, const std::vector<RowFigure>& figures)
    : form_(form), figures_(figures), separator_(form == tsv_form ? '\t' : ',') {
  for (const RowFigure& figure : figures_) {
    JsonWriter json;
    json.string(figure.name);
    keys_.push_back(fmt::format("{}{}:", keys_.empty() ? "" : ",", json.take()));
  }
}

std::string RowText::header() const {
  if (json()) return "";
  std::string line = fmt::format("id{}status", separator_);
  for (const RowFigure& figure : figures_) {
    line += separator_;
    add_cell(line,
             figure.unit.empty() ? figure.name : fmt::format("{} [{}]", figure.name, figure.unit));
  }
  append(line, "{0}alerts{0}diagnostics\n", separator_);
  return line;
}

// A cell of CSV, in quotes where it needs them; of TSV, which has none.
void RowText::add_cell(std::string& text, std::string_view cell) const {
  const bool tabs = form_ == tsv_form;
  const bool special = cell.find_first_of(tabs ? "\t\n\r\\" : ",\"\r\n") != cell.npos;
  const bool valid = first_bad_byte(cell) == cell.npos && cell.find('\0') == cell.npos;
  if (!special && valid) {
    text += cell;
    return;
  }
  if (!tabs) text += '"';
  while (!cell.empty()) {
    const Character character = first_character(cell);
    const char c = cell[0];
    if (!character.valid || c == '\0')
      text += "\uFFFD";
    else if (!tabs)
      text += c == '"' ? "\"\"" : cell.substr(0, character.length);
    else
      text += c == '\t'   ? "\\t"
              : c == '\n' ? "\\n"
              : c == '\r' ? "\\r"
              : c == '\\' ? "\\\\"
                          : cell.substr(0, character.length);
    cell.remove_prefix(character.length);
  }
  if (!tabs) text += '"';
}

// What begins like a formula would be one in a spreadsheet; after an apostrophe it is a text.
void RowText::add_text(std::string& text, std::string_view value) const {
  if (value.empty() || std::string_view("=+-@\t\r\n").find(value[0]) == value.npos)
    add_cell(text, value);
  else
    add_cell(text, fmt::format("'{}", value));
}

// As it came in, whatever it looks like: results are joined by it.
void RowText::add_id(std::string& text, std::string_view id, std::string_view status) const {
  if (!json()) {
    add_cell(text, id);
    text += separator_;
    text += status;
    return;
  }
  JsonWriter writer;
  writer.string(id);
  append(text, R"({{"id":{},"status":"{}")", writer.take(), status);
}

void RowText::add_value(std::string& text, const RowFigure& figure, const void* at) const {
  if (figure.access->real && figure.kind == Kind::number) {
    const auto before = text.size();
    append_number(text, *figure.access->real(const_cast<void*>(at)), is_ratio_unit(figure.unit));
    if (json() && text.size() == before) text += "null";
    return;
  }
  const Value held = figure.access->get(at, Language::en);
  const std::string value = held.text();
  if (figure.kind == Kind::number) {
    text += machine_number(held, figure.unit);
  } else if (figure.kind == Kind::integer || figure.kind == Kind::flag) {
    text += value;
  } else if (json()) {
    JsonWriter writer;
    writer.string(value);
    text += writer.take();
  } else {
    add_text(text, value);
  }
}

// The figures of elements that are not there are the lacking ones.
void RowText::add_figures(std::string& text, void* result, std::vector<std::size_t>& hints,
                          std::vector<Missing>& lacking) const {
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    const void* const at = figures_[i].find(result, hints[i]);
    if (json())
      text += keys_[i];
    else
      text += separator_;
    if (at)
      add_value(text, figures_[i], at);
    else if (json())
      text += "null";
    if (!at && figures_[i].list) lacking.push_back({figures_[i].name, {}});
  }
}

// What of it a figure of the rows is, or is of.
std::vector<Missing> RowText::concerning(const std::vector<Missing>& missing) const {
  const auto root = [](std::string_view path) { return path.substr(0, path.find_first_of(".[")); };
  std::vector<Missing> all;
  for (const Missing& one : missing)
    if (one.asked && std::any_of(figures_.begin(), figures_.end(), [&](const RowFigure& figure) {
          return root(figure.name) == root(one.figure);
        }))
      all.push_back(one);
  return all;
}

void RowText::add_missing(std::string& text, const std::vector<Missing>& missing) const {
  if (json()) {
    JsonWriter writer;
    writer.begin_object();
    write_missing(writer, missing);
    writer.end_object();
    const std::string object = writer.take();
    append(text, ",{}", std::string_view(object).substr(1, object.size() - 2));
    return;
  }
  std::vector<std::string> figures;
  for (const Missing& one : missing)
    figures.push_back(!one.reason.empty() ? fmt::format("{} ({})", one.figure, one.reason.en)
                      : one.inputs.empty()
                          ? one.figure
                          : fmt::format("{} ({})", one.figure, listed(one.inputs)));
  add_text(text, fmt::format("no value: {}", fmt::join(figures, "; ")));
}

void RowText::add_alerts(std::string& text, const std::vector<std::string_view>& codes) const {
  if (!json()) {
    for (const std::string_view code : codes)
      append(text, "{}{}", code == codes.front() ? "" : " ", code);
    text += separator_;
    return;
  }
  text += ",\"alerts\":[";
  for (const std::string_view code : codes)
    append(text, "{}\"{}\"", code == codes.front() ? "" : ",", code);
  text += ']';
}

void RowText::add(std::string& text, std::string_view id, const Findings& findings, void* result,
                  std::vector<std::size_t>& hints) const {
  const auto start = text.size();
  const std::vector<Missing>& missing = findings.missing;
  std::vector<Missing> told = concerning(missing), lacking;
  const auto begin = [&](bool complete) {
    text.resize(start);
    lacking.clear();
    add_id(text, id, complete ? "ok" : "partial");
    if (json()) text += ",\"results\":{";
    add_figures(text, result, hints, lacking);
    return lacking.empty() || !complete;
  };
  // An element that this row's table has not makes the row partial, as any missing figure.
  if (!begin(!findings.lacks_input())) begin(false);
  text += json() ? '}' : separator_;
  add_alerts(text, warning_codes(findings));
  if (told.empty()) told = missing;  // a figure may rest on another one
  std::erase_if(told, [](const Missing& one) { return !one.asked; });
  told.insert(told.end(), lacking.begin(), lacking.end());
  if (!told.empty()) add_missing(text, told);
  text += json() ? ",\"diagnostics\":[]}\n" : "\n";
}

void RowText::add_faulty(std::string& text, std::string_view id,
                         const std::vector<Diagnostic>& diagnostics) const {
  add_id(text, id, "error");
  if (json()) {
    std::vector<std::string> objects;
    for (const Diagnostic& one : diagnostics) {
      objects.push_back(render_json(one));
      objects.back().pop_back();
    }
    return append(text, ",\"results\":null,\"alerts\":[],\"diagnostics\":[{}]}}\n",
                  fmt::join(objects, ","));
  }
  std::vector<std::string> told;
  for (const Diagnostic& one : diagnostics)
    told.push_back(fmt::format("{} {} {}", one.code, place_words(one), printable(one.message)));
  text.append(figures_.size() + 2, separator_);
  add_text(text, fmt::format("{}", fmt::join(told, "; ")));
  text += '\n';
}

}  // namespace habitat
