// SPDX-License-Identifier: Apache-2.0
#include "formats/diagnostics.hpp"

#include <algorithm>

#include "formats/json_writer.hpp"
#include "formats/utf8.hpp"

namespace habitat {
namespace {

constexpr int widest_excerpt = 100;

// "loans[0].rate" as a JSON pointer: "/loans/0/rate".
std::string pointer_of(std::string_view path) {
  std::string pointer = path.empty() ? "" : "/";
  for (char c : path) {
    if (c == '.' || c == '[')
      pointer += '/';
    else if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else if (c != ']')
      pointer += c;
  }
  return pointer;
}

std::string source_name(const Place& place, const std::vector<Source>& sources,
                        const std::string& otherwise) {
  if (place.source < 0 || place.source >= static_cast<int>(sources.size())) return otherwise;
  return sources[static_cast<std::size_t>(place.source)].name;
}

std::string paint(const std::string& text, std::string_view colour, bool on) {
  return on ? "\x1b[" + std::string(colour) + "m" + text + "\x1b[0m" : text;
}

// The line with a caret under the fault. A long line is shown around the fault.
std::string excerpt(const Place& place, const std::vector<Source>& sources, bool colour) {
  const Source& source = sources[static_cast<std::size_t>(place.source)];
  const std::string_view line = line_of(source, place.line);
  const bool whole = count_characters(line) <= widest_excerpt;
  const int start = whole ? 0 : std::max(0, place.column - 1 - widest_excerpt / 2);
  const auto lead = first_characters(line, start);
  const auto shown = first_characters(line.substr(lead.size()), widest_excerpt);
  const int before = std::max(0, place.column - 1 - start);
  const std::string left = printable(first_characters(shown, before));
  const std::string number = std::to_string(place.line);
  const int width = std::max(1, std::min(place.length, widest_excerpt - before));
  std::string text = "   " + number + " | " + printable(shown) + "\n";
  text += "   " + std::string(number.size(), ' ') + " | " +
          std::string(static_cast<std::size_t>(count_characters(left)), ' ') +
          paint(std::string(static_cast<std::size_t>(width), '^'), "31", colour) + "\n";
  return text;
}

std::string render_text(const Diagnostic& diagnostic, const std::vector<Source>& sources,
                        const DiagnosticStyle& style) {
  std::string head = printable(diagnostic.file);
  if (diagnostic.place.known())
    head +=
        ":" + std::to_string(diagnostic.place.line) + ":" + std::to_string(diagnostic.place.column);
  const std::string_view colour = diagnostic.severity == "error"  ? "1;31"
                                  : diagnostic.severity == "note" ? "1;36"
                                                                  : "1;33";
  std::string text =
      head + (head.empty() ? "" : ": ") +
      paint(diagnostic.severity + "[" + diagnostic.code + "]", colour, style.colour) + ": " +
      printable(diagnostic.message) + "\n";
  const bool shows =
      diagnostic.place.known() && diagnostic.place.source >= 0 &&
      !line_of(sources[static_cast<std::size_t>(diagnostic.place.source)], diagnostic.place.line)
           .empty();
  if (shows) text += excerpt(diagnostic.place, sources, style.colour);
  if (!diagnostic.hint.empty())
    text +=
        (style.language == Language::fr ? "aide : " : "hint: ") + printable(diagnostic.hint) + "\n";
  return text;
}

std::string render(const Diagnostic& diagnostic, const std::vector<Source>& sources,
                   const DiagnosticStyle& style) {
  return style.json ? render_json(diagnostic) : render_text(diagnostic, sources, style);
}

// Under which name a fault is told: its source; for programs, a file that could not be read or
// written, which the message itself names for people.
std::string name_of(const Fault& fault, const std::vector<Source>& sources,
                    const DiagnosticStyle& style) {
  const bool of_file = words_of(fault.code).number.starts_with("E6");
  if (of_file && style.json && !fault.arguments.empty()) return fault.arguments.front().en;
  return source_name(fault.place, sources, sources.empty() ? "" : sources.front().name);
}

}  // namespace

std::string render_json(const Diagnostic& diagnostic) {
  JsonWriter json;
  json.begin_object();
  json.member("code", diagnostic.code);
  json.member("severity", diagnostic.severity);
  json.member("file", diagnostic.file);
  if (diagnostic.place.known()) {
    json.number_member("line", std::to_string(diagnostic.place.line));
    json.number_member("column", std::to_string(diagnostic.place.column));
    json.number_member("endColumn",
                       std::to_string(diagnostic.place.column + diagnostic.place.length));
  }
  json.member("pointer", pointer_of(diagnostic.path));
  json.member("message", diagnostic.message);
  if (!diagnostic.hint.empty()) json.member("hint", diagnostic.hint);
  json.end_object();
  return json.take() + "\n";
}

std::string_view severity_word(Severity severity) {
  return severity == Severity::note ? "note" : "warning";
}

std::vector<Diagnostic> diagnostics_of(Faults faults, const std::vector<Source>& sources,
                                       const DiagnosticStyle& style) {
  std::stable_sort(faults.begin(), faults.end(),
                   [](const Fault& a, const Fault& b) { return in_order(a.place, b.place); });
  if (faults.size() > most_faults_told)
    faults.erase(faults.begin() + most_faults_told, faults.end());
  std::vector<Diagnostic> diagnostics;
  for (const Fault& fault : faults)
    diagnostics.push_back({std::string(words_of(fault.code).number), "error",
                           fault.message(style.language), fault.hint(style.language), fault.path,
                           name_of(fault, sources, style), fault.place});
  return diagnostics;
}

Diagnostic diagnostic_of(const Finding& finding, const Place& place,
                         const std::vector<Source>& sources, const std::string& case_name,
                         Language language) {
  return {finding.code,
          std::string(severity_word(finding.severity)),
          finding.message.in(language),
          "",
          finding.path,
          source_name(place, sources, case_name),
          place};
}

SarifResult sarif_of(const Diagnostic& diagnostic, Language language) {
  SarifResult result{.rule = {diagnostic.code, diagnostic.message, ""},
                     .level = diagnostic.severity,
                     .message = diagnostic.message,
                     .file = diagnostic.file,
                     .place = diagnostic.place};
  for (const FaultWords& words : fault_table())
    if (words.number == diagnostic.code) result.rule = fault_rule(words.code, language);
  if (!diagnostic.path.empty())
    result.properties.emplace_back("pointer", pointer_of(diagnostic.path));
  if (!diagnostic.hint.empty()) result.properties.emplace_back("hint", diagnostic.hint);
  return result;
}

std::string render_faults(Faults faults, const std::vector<Source>& sources,
                          const DiagnosticStyle& style) {
  const auto all = faults.size();
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics_of(std::move(faults), sources, style))
    text += render(diagnostic, sources, style);
  if (all > most_faults_told && !style.json)
    text += (style.language == Language::fr ? "et " : "and ") +
            std::to_string(all - most_faults_told) +
            (style.language == Language::fr ? " autres erreurs\n" : " more errors\n");
  return text;
}

std::string render_finding(const Finding& finding, const Place& place,
                           const std::vector<Source>& sources, const std::string& case_name,
                           const DiagnosticStyle& style) {
  return render(diagnostic_of(finding, place, sources, case_name, style.language), sources, style);
}

}  // namespace habitat
