// SPDX-License-Identifier: Apache-2.0
#include "law/generator/tables.hpp"

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

std::string literal(Date date) {
  return "{" + std::to_string(date.year) + ", " + std::to_string(date.month) + ", " +
         std::to_string(date.day) + "}";
}

// The digits serve twice: as text, and as a constant, which the compiler rounds to a double.
std::string row(const Value& value) {
  const bool whole = value.value.find('.') == std::string::npos;
  return "    {" + literal(value.from) + ", " + literal(value.value) + ", " + value.value +
         (whole ? ".0" : "") + ", Confidence::" + value.confidence + ",\n     " +
         literal(value.source) + "},\n";
}

}  // namespace

std::string declarations(const std::vector<Subject>& subjects) {
  std::string text(head);
  text += "#pragma once\n\n#include <span>\n\n#include \"law/parameter.hpp\"\n\n";
  text += "namespace habitat::law::parameter {\n\n";
  for (const Subject& subject : subjects) {
    const std::string unit = subject.unit.empty() ? "a bare number" : subject.unit;
    text += "/// " + subject.path + ": " + subject.en + " (" + unit + ").\n";
    text += "extern const Parameter " + subject.identifier + ";\n";
  }
  text += "\n}  // namespace habitat::law::parameter\n\nnamespace habitat::law {\n\n";
  text += "/// Sorted by path.\nstd::span<const Parameter* const> all_parameters();\n\n";
  return text + "}  // namespace habitat::law\n";
}

std::string tables(const std::vector<Subject>& subjects) {
  std::string text(head), all;
  text += "#include \"law/parameters.hpp\"\n\nnamespace habitat::law::values {\nnamespace {\n\n";
  for (const Subject& subject : subjects) {
    text += "constexpr DatedValue " + subject.identifier + "[] = {\n";
    for (const Value& value : subject.values) text += row(value);
    text += "};\n";
  }
  text += "\n}  // namespace\n}  // namespace habitat::law::values\n\n";
  text += "namespace habitat::law::parameter {\n\n";
  for (const Subject& subject : subjects) {
    text += "constinit const Parameter " + subject.identifier + "{\n    " + literal(subject.path) +
            ", " + literal(subject.unit) + ",\n    {" + literal(subject.en) + ", " +
            literal(subject.fr) + "},\n    values::" + subject.identifier + ", " +
            literal(subject.checked) + "};\n";
    all += "    &parameter::" + subject.identifier + ",\n";
  }
  text += "\n}  // namespace habitat::law::parameter\n\nnamespace habitat::law {\n\n";
  text += "std::span<const Parameter* const> all_parameters() {\n";
  text += "  static constexpr const Parameter* all[] = {\n" + all + "  };\n  return all;\n}\n\n";
  return text + "}  // namespace habitat::law\n";
}

}  // namespace habitat
