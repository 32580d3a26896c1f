// SPDX-License-Identifier: Apache-2.0
#include "formats/row_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

#include "describe/nearest.hpp"
#include "describe/unit.hpp"
#include "formats/figure.hpp"
#include "formats/json_writer.hpp"
#include "formats/plain_text.hpp"
#include "formats/report.hpp"
#include "formats/utf8.hpp"
#include "numbers/number.hpp"

namespace habitat {
namespace {

constexpr int most_digits = 15;
constexpr int most_places = 40;  // beyond, text in hand is quick enough

// Digits with a point among them: 123 with two whole digits is 12.3. What is written fits where
// there are not more than the most places.
char* put_digits(char* out, const char* digits, int count, int whole) {
  while (count > 1 && digits[count - 1] == '0') --count;
  const auto copy = [&](const char* from, int size) {
    if (size > 0) std::memcpy(out, from, static_cast<std::size_t>(size));
    out += std::max(size, 0);
  };
  const auto zeros = [&](int size) {
    if (size > 0) std::memset(out, '0', static_cast<std::size_t>(size));
    out += std::max(size, 0);
  };
  if (whole <= 0) {
    copy("0.", 2);
    zeros(-whole);
    copy(digits, count);
  } else {
    copy(digits, std::min(count, whole));
    zeros(whole - count);
    if (count > whole) *out++ = '.';
    copy(digits + whole, count - whole);
  }
  return out;
}

// Rounds to the most digits, halves away from zero; one more whole digit where it carries over.
void round_digits(char* digits, int& count, int& whole) {
  if (count <= most_digits) return;
  const bool up = digits[most_digits] >= '5';
  count = most_digits;
  if (!up) return;
  int i = count - 1;
  for (; i >= 0 && digits[i] == '9'; --i) digits[i] = '0';
  if (i >= 0) {
    ++digits[i];
  } else {
    digits[0] = '1';
    ++whole;
  }
}

// The digits of most values by one multiplication: the value as a whole number of fifteen digits.
// `double` holds no more, so the shortest text that gives the value back, cut to fifteen digits,
// has the same, unless the rest is near a half: those take the long way.
char* put_scaled(char* out, double value, bool ratio) {
  static constexpr long double powers[] = {1e0L,  1e1L,  1e2L,  1e3L,  1e4L,  1e5L,
                                           1e6L,  1e7L,  1e8L,  1e9L,  1e10L, 1e11L,
                                           1e12L, 1e13L, 1e14L, 1e15L, 1e16L, 1e17L};
  const double size = std::fabs(value);
  if (!(size >= 1e-3 && size < 1e14)) return nullptr;
  int whole = size >= 1 ? 1 : size >= 0.1 ? 0 : size >= 0.01 ? -1 : -2;
  while (whole > 0 && size >= static_cast<double>(powers[whole])) ++whole;
  const long double scaled = size * powers[most_digits - whole];
  const auto rounded = static_cast<long long>(scaled + 0.5L);
  // Half the step of `double` at fifteen digits, and as much again where the product has no more.
  constexpr long double doubt = std::numeric_limits<long double>::digits >= 64 ? 0.07L : 0.13L;
  const long double rest = scaled - static_cast<long double>(rounded);
  if (rest > 0.5L - doubt || rest < doubt - 0.5L) return nullptr;
  if (rounded < 100'000'000'000'000 || rounded >= 1'000'000'000'000'000) return nullptr;
  if (value < 0) *out++ = '-';
  char digits[24];
  std::to_chars(digits, digits + sizeof digits, rounded);
  return put_digits(out, digits, most_digits, whole + (ratio ? 2 : 0));
}

// Null where it has more places than text in hand is for.
char* put_number(char* out, double value, bool ratio) {
  if (value == 0) {
    *out++ = '0';
    return out;
  }
  if (char* const end = put_scaled(out, value, ratio)) return end;
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value),
                                 std::chars_format::scientific);
  // d.ddde+xx
  const char* e = end.ptr - 1;
  while (*e != 'e') --e;
  int exponent = 0;
  std::from_chars(e[1] == '+' ? e + 2 : e + 1, end.ptr, exponent);
  int whole = exponent + 1 + (ratio ? 2 : 0);
  if (whole > most_places || whole < -most_places) return nullptr;
  int count = static_cast<int>(e - buffer);
  if (count > 1) std::memmove(buffer + 1, buffer + 2, static_cast<std::size_t>(--count) - 1);
  round_digits(buffer, count, whole);
  if (value < 0) *out++ = '-';
  return put_digits(out, buffer, count, whole);
}

}  // namespace

void append_number(std::string& text, double value, bool ratio) {
  if (!std::isfinite(value)) return;
  char buffer[2 * most_places + 20];
  if (const char* const end = put_number(buffer, value, ratio))
    text.append(buffer, static_cast<std::size_t>(end - buffer));
  else
    text += machine_number(to_text(value), ratio ? "%" : "");
}

RowText::RowText(Format format, const std::vector<RowFigure>& figures)
    : format_(format), figures_(figures), separator_(format == Format::tsv ? '\t' : ',') {
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
  append(line, "{}diagnostics\n", separator_);
  return line;
}

// A cell of CSV, in quotes where it needs them; of TSV, which has none.
void RowText::add_cell(std::string& text, std::string_view cell) const {
  const bool tabs = format_ == Format::tsv;
  const bool special = cell.find_first_of(tabs ? "\t\n\r\\" : ",\"\r\n") != cell.npos;
  const bool sound = first_bad_byte(cell) == cell.npos && cell.find('\0') == cell.npos;
  if (!special && sound) {
    text += cell;
    return;
  }
  if (!tabs) text += '"';
  while (!cell.empty()) {
    const Character character = first_character(cell);
    const char c = cell[0];
    if (!character.sound || c == '\0')
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
  const std::string value = figure.access->get(at, Language::en);
  if (figure.kind == Kind::number) {
    text += machine_number(value, figure.unit);
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
    if (std::any_of(figures_.begin(), figures_.end(),
                    [&](const RowFigure& figure) { return root(figure.name) == root(one.figure); }))
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
    figures.push_back(one.inputs.empty() ? one.figure
                                         : fmt::format("{} ({})", one.figure, listed(one.inputs)));
  add_text(text, fmt::format("no value: {}", fmt::join(figures, "; ")));
}

void RowText::add(std::string& text, std::string_view id, const std::vector<Missing>& missing,
                  void* result, std::vector<std::size_t>& hints) const {
  const auto start = text.size();
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
  if (!begin(missing.empty())) begin(false);
  if (json())
    text += '}';
  else
    text += separator_;
  if (told.empty()) told = missing;  // a figure may rest on another one
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
    return append(text, ",\"results\":null,\"diagnostics\":[{}]}}\n", fmt::join(objects, ","));
  }
  std::vector<std::string> told;
  for (const Diagnostic& one : diagnostics)
    told.push_back(fmt::format("{} {} {}", one.code, place_words(one), printable(one.message)));
  text.append(figures_.size() + 1, separator_);
  add_text(text, fmt::format("{}", fmt::join(told, "; ")));
  text += '\n';
}

}  // namespace habitat
