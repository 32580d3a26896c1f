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
#include "write/heading.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"
#include "write/row_number.hpp"

namespace habitat {

RowText::RowText(const RowStyle& style, const std::vector<RowFigure>& figures)
    : style_(style), figures_(figures) {
  if (*style_.form == tsv_form) {
    const bool units = style_.csv.units;
    style_.csv = tab_separated;
    style_.csv.units = units;
  }
  separator_ = style_.csv.separator;
  for (const RowFigure& figure : figures_) {
    JsonWriter json;
    json.string(figure.name);
    keys_.push_back(fmt::format("{}{}:", keys_.empty() ? "" : ",", json.take()));
  }
}

std::string RowText::heading(const RowFigure& figure, const Slot& shape) const {
  const std::string_view unit = style_.csv.units ? std::string_view(figure.unit) : "";
  if (!style_.csv.labels)
    return unit.empty() ? figure.name : fmt::format("{} [{}]", figure.name, unit);
  const std::string label = labels_along(shape, figure.name, *style_.csv.labels);
  return labelled_heading(label.empty() ? figure.name : label, unit, *style_.csv.labels);
}

std::string RowText::header(const Slot& shape) const {
  if (json()) return "";
  std::string line = style_.csv.byte_order_mark ? "\uFEFF" : "";
  std::vector<std::string> all = headings(shape);
  all.insert(all.begin() + 2, style_.kept.begin(), style_.kept.end());
  for (const std::string& one : all) {
    if (&one != &all.front()) line += separator_;
    add_cell(line, one);
  }
  return line.append(style_.csv.line_end);
}

std::vector<std::string> RowText::headings(const Slot& shape) const {
  std::vector<std::string> all{"id", own_word(style_.csv, {"status", "état"}, "status")};
  for (const RowFigure& figure : figures_) all.push_back(heading(figure, shape));
  all.push_back(own_word(style_.csv, {"alerts", "alertes"}, "alerts"));
  all.push_back(own_word(style_.csv, {"diagnostics", "diagnostics"}, "diagnostics"));
  return all;
}

// A cell of CSV, in quotes where it needs them; of TSV, which has none.
void RowText::add_cell(std::string& text, std::string_view cell) const {
  const bool valid = first_bad_byte(cell) == cell.npos && cell.find('\0') == cell.npos;
  if (!valid) return add_cell(text, repaired(cell));
  if (style_.csv.quotes) return add_csv_cell(text, cell, separator_);
  for (const char c : cell) add_unquoted(text, c);
}

// What begins like a formula would be one in a spreadsheet; after an apostrophe it is a text.
void RowText::add_text(std::string& text, std::string_view value) const {
  if (value.empty() || std::string_view("=+-@\t\r\n").find(value[0]) == value.npos)
    add_cell(text, value);
  else
    add_cell(text, fmt::format("'{}", value));
}

// As it came in, whatever it looks like: results are joined by it.
void RowText::add_head(std::string& text, const RowHead& head, std::string_view status) const {
  if (!json()) {
    add_cell(text, head.id);
    text += separator_;
    text += status;
    for (const std::string_view cell : head.kept) add_cell(text += separator_, cell);
    return;
  }
  JsonWriter writer;
  writer.begin_object();
  writer.member("id", head.id);
  writer.member("status", status);
  if (!head.kept.empty()) {
    writer.key("kept");
    writer.begin_object();
    for (std::size_t i = 0; i < head.kept.size(); ++i) writer.member(style_.kept[i], head.kept[i]);
    writer.end_object();
  }
  writer.end_object();
  text += writer.take();
  text.pop_back();
}

void RowText::set_decimal_mark(std::string& text, std::size_t from) const {
  if (style_.csv.decimal_mark == '.' || json()) return;
  std::replace(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), '.',
               style_.csv.decimal_mark);
}

void RowText::add_value(std::string& text, const RowFigure& figure, const void* at) const {
  if (figure.access->real && figure.kind == Kind::number) {
    const auto before = text.size();
    append_number(text, *figure.access->real(const_cast<void*>(at)), is_ratio_unit(figure.unit));
    if (json() && text.size() == before) text += "null";
    return set_decimal_mark(text, before);
  }
  const Value held = figure.access->get(at, Language::en);
  const std::string value = held.text();
  if (figure.kind == Kind::number) {
    const auto before = text.size();
    text += machine_number(held, figure.unit);
    set_decimal_mark(text, before);
  } else if (figure.kind == Kind::integer) {
    text += value;
  } else if (figure.kind == Kind::flag) {
    text += flag_word(value, style_.csv);
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

void RowText::add(std::string& text, const RowHead& head, const Findings& findings, void* result,
                  std::vector<std::size_t>& hints) const {
  const auto start = text.size();
  const std::vector<Missing>& missing = findings.missing;
  std::vector<Missing> told = concerning(missing), lacking;
  const auto begin = [&](bool complete) {
    text.resize(start);
    lacking.clear();
    add_head(text, head, complete ? "ok" : "partial");
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
  text += json() ? ",\"diagnostics\":[]}\n" : style_.csv.line_end;
}

void RowText::add_faulty(std::string& text, const RowHead& head,
                         const std::vector<Diagnostic>& diagnostics) const {
  add_head(text, head, "error");
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
  text += style_.csv.line_end;
}

}  // namespace habitat
