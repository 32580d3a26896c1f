// SPDX-License-Identifier: Apache-2.0
#include "write/diagnostics.hpp"

#include <algorithm>

#include "messages/plain_text.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "write/json_writer.hpp"

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

// The line with a caret under the fault. A long line is shown around the fault.
std::string excerpt(const Place& place, const std::vector<Source>& sources, bool colour) {
  const Source& source = sources[static_cast<std::size_t>(place.source)];
  const std::string_view line = line_of(source, place.line);
  const bool whole = count_characters(line) <= widest_excerpt;
  const int start = whole ? 0 : std::max(0, place.column - 1 - widest_excerpt / 2);
  const auto lead = first_characters(line, start);
  const auto shown = first_characters(line.substr(lead.size()), widest_excerpt);
  const int before = std::max(0, place.column - 1 - start);
  const int left = count_characters(printable(first_characters(shown, before)));
  const int width = std::max(1, std::min(place.length, widest_excerpt - before));
  const std::string carets(static_cast<std::size_t>(width), '^');
  const std::string number = fmt::format("{}", place.line);
  return fmt::format("   {} | {}\n   {:{}} | {:{}}{}\n", number, printable(shown), "",
                     number.size(), "", left, painted(carets, "31", colour));
}

std::string render_text(const Diagnostic& diagnostic, const std::vector<Source>& sources,
                        const DiagnosticStyle& style) {
  const std::string place = place_words(diagnostic);
  const std::string_view colour = diagnostic.severity == "error"  ? "1;31"
                                  : diagnostic.severity == "note" ? "1;36"
                                                                  : "1;33";
  const std::string kind = fmt::format("{}[{}]", diagnostic.severity, diagnostic.code);
  std::string text = place.empty() ? "" : fmt::format("{}: ", place);
  append(text, "{}: {}\n", painted(kind, colour, style.colour), printable(diagnostic.message));
  const bool shows =
      diagnostic.place.known() && diagnostic.place.source >= 0 &&
      !line_of(sources[static_cast<std::size_t>(diagnostic.place.source)], diagnostic.place.line)
           .empty();
  if (shows) text += excerpt(diagnostic.place, sources, style.colour);
  if (!diagnostic.hint.empty())
    text += say(style.language, {"hint: {}\n", "aide : {}\n"}, printable(diagnostic.hint));
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

std::string place_words(const Diagnostic& diagnostic) {
  const std::string file = printable(diagnostic.file);
  const Place& place = diagnostic.place;
  return place.known() ? fmt::format("{}:{}:{}", file, place.line, place.column) : file;
}

std::string render_json(const Diagnostic& diagnostic) {
  JsonWriter json;
  json.begin_object();
  json.member("code", diagnostic.code);
  json.member("severity", diagnostic.severity);
  json.member("file", diagnostic.file);
  if (diagnostic.place.known()) {
    json.number_member("line", diagnostic.place.line);
    json.number_member("column", diagnostic.place.column);
    json.number_member("endColumn", diagnostic.place.column + diagnostic.place.length);
  }
  json.member("pointer", pointer_of(diagnostic.path));
  json.member("message", diagnostic.message);
  if (!diagnostic.hint.empty()) json.member("hint", diagnostic.hint);
  json.end_object();
  return json.take_line();
}

std::string_view severity_word(Severity severity) {
  return severity == Severity::note ? "note" : "warning";
}

std::vector<Diagnostic> diagnostics_of(const Faults& faults, const std::vector<Source>& sources,
                                       const DiagnosticStyle& style) {
  std::vector<Diagnostic> diagnostics;
  for (const Fault& fault : faults)
    diagnostics.push_back({std::string(words_of(fault.code).number), "error",
                           fault.message(style.language), fault.hint(style.language), fault.path,
                           name_of(fault, sources, style), fault.place});
  std::stable_sort(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& a, const Diagnostic& b) { return in_order(a.place, b.place); });
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

std::string not_shown_words(const Faults& faults, Language language) {
  if (faults.not_kept() == 0) return "";
  return say_counted(language, static_cast<long long>(faults.not_kept()),
                     {"and {} more error", "et {} autre erreur"},
                     {"and {} more errors", "et {} autres erreurs"});
}

std::string render_faults(const Faults& faults, const std::vector<Source>& sources,
                          const DiagnosticStyle& style) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics_of(faults, sources, style))
    text += render(diagnostic, sources, style);
  if (const auto rest = not_shown_words(faults, style.language); !rest.empty() && !style.json)
    append(text, "{}\n", rest);
  return text;
}

std::string render_finding(const Finding& finding, const Place& place,
                           const std::vector<Source>& sources, const std::string& case_name,
                           const DiagnosticStyle& style) {
  return render(diagnostic_of(finding, place, sources, case_name, style.language), sources, style);
}

}  // namespace habitat
