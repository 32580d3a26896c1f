// SPDX-License-Identifier: Apache-2.0
// The Test Anything Protocol, version 14: a line for each expectation; facts in YAML below it.
#include <fmt/format.h>

#include "formats/json_writer.hpp"
#include "formats/utf8.hpp"
#include "studies/test_reports.hpp"
#include "studies/test_words.hpp"

namespace habitat {
namespace {

// A number sign would begin a directive, such as one to skip the test.
std::string description(const std::string& text) {
  std::string escaped;
  for (const char c : printable(text)) {
    if (c == '#' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

// Double quotes of JSON are double quotes of YAML.
std::string yaml_line(std::string_view key, std::string_view value) {
  JsonWriter quoted;
  quoted.string(value);
  return fmt::format("  {}: {}\n", key, quoted.take());
}

std::string where(const TestedCase& tested, const Place& place) {
  const std::string file = yaml_line("file", printable(tested.file));
  return place.source == 0 && place.known() ? fmt::format("{}  line: {}\n", file, place.line)
                                            : file;
}

}  // namespace

std::string render_tap(const TestRun& run, Language language) {
  const TestTally tally = run.tally();
  std::string text = fmt::format("TAP version 14\n# {}\n1..{}\n", run.stamp.line(language),
                                 tally.published() + tally.refused);
  int number = 0;
  const auto begin = [&](bool passed, const std::string& what) {
    text += fmt::format("{} {} - {}\n", passed ? "ok" : "not ok", ++number, description(what));
  };
  for (const TestedCase& tested : run.cases) {
    if (tested.refused()) {
      begin(false, tested.name);
      const Fault& fault = tested.faults.front();
      text +=
          fmt::format("  ---\n{}{}{}  ...\n", yaml_line("message", refusal_of(tested, language)),
                      yaml_line("code", words_of(fault.code).number), where(tested, fault.place));
    }
    for (const Comparison& comparison : tested.comparisons) {
      begin(comparison.passed(), fmt::format("{}: {}", tested.name, comparison.figure));
      if (comparison.verdict == Verdict::met) continue;
      text += fmt::format("  ---\n{}{}",
                          yaml_line("verdict", verdict_word(comparison.verdict, Language::en)),
                          where(tested, comparison.place));
      for (const Fact& fact : facts_of(comparison, language))
        text += yaml_line(fact.key, fact.value);
      text += "  ...\n";
    }
  }
  return text;
}

}  // namespace habitat
