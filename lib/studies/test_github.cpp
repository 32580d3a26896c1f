// SPDX-License-Identifier: Apache-2.0
// Commands of GitHub's workflows: red lines in the pull request, on the published figures.
#include "describe/said.hpp"
#include "formats/utf8.hpp"
#include "studies/test_failure.hpp"
#include "studies/test_reports.hpp"
#include "studies/test_words.hpp"

namespace habitat {
namespace {

// A step shows ten; the last one counts those that are not shown.
constexpr std::size_t most_shown = 9;

// In the value of a property a colon and a comma would end it.
std::string escaped(std::string_view text, bool property) {
  std::string safe;
  for (const char c : text) {
    if (c == '%')
      safe += "%25";
    else if (c == '\r')
      safe += "%0D";
    else if (c == '\n')
      safe += "%0A";
    else if (property && c == ':')
      safe += "%3A";
    else if (property && c == ',')
      safe += "%2C";
    else
      safe += c;
  }
  return safe;
}

std::string command(const Failure& failure, Language language) {
  std::string properties;
  const auto add = [&](std::string_view name, const std::string& value) {
    properties += (properties.empty() ? "" : ",") + std::string(name) + "=" + escaped(value, true);
  };
  add("file", printable(failure.file));
  if (failure.place.known()) {
    add("line", std::to_string(failure.place.line));
    add("col", std::to_string(failure.place.column));
    add("endColumn", std::to_string(failure.place.column + failure.place.length));
  }
  add("title", failure.title(language));
  return "::error " + properties + "::" + escaped(failure.message(language), false) + "\n";
}

}  // namespace

std::string render_github(const TestRun& run, Language language) {
  const auto failures = failures_of(run);
  std::string text;
  for (std::size_t i = 0; i < std::min(failures.size(), most_shown); ++i)
    text += command(failures[i], language);
  const std::string tally = tally_line(run.tally(), language);
  const std::string stamp = run.stamp.line(language) + "\n";
  if (failures.size() <= most_shown) return text + tally + "\n" + stamp;
  const std::string others = std::to_string(failures.size() - most_shown);
  const std::string title =
      say(language, {"and ", "et encore "}) + others + say(language, {" more", ""});
  return text + "::error title=" + title + "::" + escaped(tally, false) + "\n" + stamp;
}

}  // namespace habitat
