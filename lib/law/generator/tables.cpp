// SPDX-License-Identifier: Apache-2.0
#include "law/generator/tables.hpp"

#include <fmt/format.h>

#include "messages/fingerprint.hpp"

namespace habitat {
namespace {

constexpr std::string_view head =
    "// SPDX-License-Identifier: Apache-2.0\n"
    "// Dated parameters, generated from the files of lib/law/parameters: change those instead.\n";

std::string literal(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\' || c == '?') quoted += '\\';  // "??" could begin a trigraph
    quoted += c;
  }
  return quoted + "\"";
}

struct Words {
  std::string_view en, fr;
};
std::string literal(const Words& words) {
  return fmt::format("{{{}, {}}}", literal(words.en), literal(words.fr));
}

std::string literal(Date date) {
  return fmt::format("{{{}, {}, {}}}", date.year, date.month, date.day);
}

// The digits serve twice: as text, and as a constant, which the compiler rounds to a double.
std::string row(const Contents& contents, const Value& value) {
  const std::string digits = value.value.empty() ? "0" : value.value;
  const bool whole = digits.find('.') == std::string::npos;
  return fmt::format("    {{{}, {}, {}{}, Confidence::{},\n     {}}},\n", literal(value.from),
                     literal(value.value), digits, whole ? ".0" : "", value.confidence,
                     literal(Words{value.source, contents.sources.at(value.source)}));
}

// What the figures are, without the words around them.
std::string canonical(const Contents& contents) {
  std::string text;
  const auto out = std::back_inserter(text);
  for (const Subject& subject : contents.subjects) {
    fmt::format_to(out, "{}\t{}\n", subject.path, subject.unit);
    for (const Value& value : subject.values)
      fmt::format_to(out, "{}\t{}\t{}\t{}\n", to_text(value.from), value.value, value.confidence,
                     value.source);
  }
  return text;
}

std::string array_of(const Table& table) {
  return fmt::format("const std::array<const Parameter*, {}> {}", table.columns.size(),
                     table.identifier);
}

}  // namespace

const Named* Contents::find(const std::string& identifier) const {
  for (const Subject& subject : subjects)
    if (subject.identifier == identifier) return &subject;
  for (const Table& table : tables)
    if (table.identifier == identifier) return &table;
  return nullptr;
}

std::string declarations(const Contents& contents) {
  std::string names;
  const auto out = std::back_inserter(names);
  for (const Subject& subject : contents.subjects)
    fmt::format_to(out, "/// {}: {} ({}).\nextern const Parameter {};\n", subject.path, subject.en,
                   subject.unit.empty() ? "a bare number" : subject.unit, subject.identifier);
  for (const Table& table : contents.tables)
    fmt::format_to(out, "/// The columns of {}, in order: {}.\nextern {};\n", table.path, table.en,
                   array_of(table));
  return fmt::format(R"({}#pragma once

#include <array>
#include <span>

#include "law/parameter.hpp"

namespace habitat::law::parameter {{

{}
}}  // namespace habitat::law::parameter

namespace habitat::law {{

/// A fingerprint of all values, their dates and sources.
extern const std::string_view data_fingerprint;

/// Sorted by path.
std::span<const Parameter* const> all_parameters();

}}  // namespace habitat::law
)",
                     head, names);
}

std::string definitions(const Contents& contents) {
  std::string values, parameters, all;
  const auto value_out = std::back_inserter(values), out = std::back_inserter(parameters);
  for (const Subject& subject : contents.subjects) {
    fmt::format_to(value_out, "constexpr DatedValue {}[] = {{\n", subject.identifier);
    for (const Value& value : subject.values) values += row(contents, value);
    values += "};\n";
    fmt::format_to(
        out, "constinit const Parameter {}{{\n    {}, {},\n    {},\n    values::{}, {}}};\n",
        subject.identifier, literal(subject.path), literal(subject.unit),
        literal(Words{subject.en, subject.fr}), subject.identifier, literal(subject.checked));
    fmt::format_to(std::back_inserter(all), "    &parameter::{},\n", subject.identifier);
  }
  for (const Table& table : contents.tables)
    fmt::format_to(out, "constinit {}{{{{\n    &{},\n}}}};\n", array_of(table),
                   fmt::join(table.columns, ",\n    &"));
  return fmt::format(R"({}#include "law/parameters.hpp"

namespace habitat::law::values {{
namespace {{

{}
}}  // namespace
}}  // namespace habitat::law::values

namespace habitat::law::parameter {{

{}
}}  // namespace habitat::law::parameter

namespace habitat::law {{

constinit const std::string_view data_fingerprint = {};

std::span<const Parameter* const> all_parameters() {{
  static constexpr const Parameter* all[] = {{
{}  }};
  return all;
}}

}}  // namespace habitat::law
)",
                     head, values, parameters, literal(fingerprint(canonical(contents))), all);
}

}  // namespace habitat
