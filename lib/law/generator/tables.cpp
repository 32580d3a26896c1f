// SPDX-License-Identifier: Apache-2.0
#include "law/generator/tables.hpp"

#include "describe/fingerprint.hpp"

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
  return "{" + literal(words.en) + ", " + literal(words.fr) + "}";
}

std::string literal(Date date) {
  return "{" + std::to_string(date.year) + ", " + std::to_string(date.month) + ", " +
         std::to_string(date.day) + "}";
}

// The digits serve twice: as text, and as a constant, which the compiler rounds to a double.
std::string row(const Contents& contents, const Value& value) {
  const std::string digits = value.value.empty() ? "0" : value.value;
  const bool whole = digits.find('.') == std::string::npos;
  return "    {" + literal(value.from) + ", " + literal(value.value) + ", " + digits +
         (whole ? ".0" : "") + ", Confidence::" + value.confidence + ",\n     " +
         literal(Words{value.source, contents.sources.at(value.source)}) + "},\n";
}

// What the figures are, without the words around them.
std::string canonical(const Contents& contents) {
  std::string text;
  for (const Subject& subject : contents.subjects) {
    text += subject.path + "\t" + subject.unit + "\n";
    for (const Value& value : subject.values)
      text += to_text(value.from) + "\t" + value.value + "\t" + value.confidence + "\t" +
              value.source + "\n";
  }
  return text;
}

std::string array_of(const Table& table) {
  return "const std::array<const Parameter*, " + std::to_string(table.columns.size()) + "> " +
         table.identifier;
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
  std::string text(head);
  text += "#pragma once\n\n#include <array>\n#include <span>\n\n#include \"law/parameter.hpp\"\n\n";
  text += "namespace habitat::law::parameter {\n\n";
  for (const Subject& subject : contents.subjects) {
    const std::string unit = subject.unit.empty() ? "a bare number" : subject.unit;
    text += "/// " + subject.path + ": " + subject.en + " (" + unit + ").\n";
    text += "extern const Parameter " + subject.identifier + ";\n";
  }
  for (const Table& table : contents.tables) {
    text += "/// The columns of " + table.path + ", in order: " + table.en + ".\n";
    text += "extern " + array_of(table) + ";\n";
  }
  text += "\n}  // namespace habitat::law::parameter\n\nnamespace habitat::law {\n\n";
  text += "/// A fingerprint of all values, their dates and sources.\n";
  text += "extern const std::string_view data_fingerprint;\n\n";
  text += "/// Sorted by path.\nstd::span<const Parameter* const> all_parameters();\n\n";
  return text + "}  // namespace habitat::law\n";
}

std::string definitions(const Contents& contents) {
  std::string text(head), all;
  text += "#include \"law/parameters.hpp\"\n\nnamespace habitat::law::values {\nnamespace {\n\n";
  for (const Subject& subject : contents.subjects) {
    text += "constexpr DatedValue " + subject.identifier + "[] = {\n";
    for (const Value& value : subject.values) text += row(contents, value);
    text += "};\n";
  }
  text += "\n}  // namespace\n}  // namespace habitat::law::values\n\n";
  text += "namespace habitat::law::parameter {\n\n";
  std::size_t rank = 0;
  for (const Subject& subject : contents.subjects) {
    text += "constinit const Parameter " + subject.identifier + "{\n    " + literal(subject.path) +
            ", " + literal(subject.unit) + ",\n    " + literal(Words{subject.en, subject.fr}) +
            ",\n    values::" + subject.identifier + ", " + literal(subject.checked) + ", " +
            std::to_string(rank++) + "};\n";
    all += "    &parameter::" + subject.identifier + ",\n";
  }
  for (const Table& table : contents.tables) {
    text += "constinit " + array_of(table) + "{{\n";
    for (const std::string& column : table.columns) text += "    &" + column + ",\n";
    text += "}};\n";
  }
  text += "\n}  // namespace habitat::law::parameter\n\nnamespace habitat::law {\n\n";
  text += "constinit const std::string_view data_fingerprint = " +
          literal(fingerprint(canonical(contents))) + ";\n\n";
  text += "std::span<const Parameter* const> all_parameters() {\n";
  text += "  static constexpr const Parameter* all[] = {\n" + all + "  };\n  return all;\n}\n\n";
  return text + "}  // namespace habitat::law\n";
}

}  // namespace habitat
