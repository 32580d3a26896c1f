// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/junit.hpp"

#include <fmt/format.h>

#include "messages/said.hpp"
#include "verbs/test/failure.hpp"
#include "verbs/test/words.hpp"
#include "write/diagnostics.hpp"
#include "write/markup.hpp"

namespace habitat {
namespace {

class JUnit {
 public:
  JUnit(const TestRun& run, Language language) : run_(run), language_(language) {}

  std::string take() {
    text_ = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites{}{}>\n",
                        markup_attribute("name", fmt::format("{} test", run_.stamp.tool)),
                        counts(run_.tally()));
    for (const TestedCase& tested : run_.cases) add_suite(tested);
    text_ += "</testsuites>\n";
    return std::move(text_);
  }

 private:
  static std::string counts(const TestTally& tally) {
    return fmt::format(R"( tests="{}" failures="{}" errors="{}" skipped="0")",
                       tally.published() + tally.refused, tally.missed, tally.refused);
  }

  void add_suite(const TestedCase& tested) {
    text_ += fmt::format("  <testsuite{}{}{}>\n    <properties>\n",
                         markup_attribute("name", tested.file), counts(tested.tally()),
                         markup_attribute("file", project_path(tested.file)));
    add_property("tool", run_.stamp.tool);
    add_property("version", run_.stamp.program.version);
    add_property("data", run_.stamp.program.data);
    if (!tested.refused()) add_property("as_of", to_text(tested.as_of));
    text_ += "    </properties>\n";
    if (tested.refused()) add_refused(tested);
    for (const Comparison& comparison : tested.comparisons) add_case(tested, comparison);
    text_ += "  </testsuite>\n";
  }

  void add_property(std::string_view name, std::string_view value) {
    text_ += fmt::format("      <property{}{}/>\n", markup_attribute("name", name),
                         markup_attribute("value", value));
  }

  // The opening of a test case, without its end.
  void begin_case(const TestedCase& tested, std::string_view name, const Place& place) {
    text_ += fmt::format("    <testcase{}{}{}", markup_attribute("classname", tested.name),
                         markup_attribute("name", name),
                         markup_attribute("file", project_path(tested.file)));
    if (place.source == 0 && place.known()) text_ += fmt::format(R"( line="{}")", place.line);
  }

  void add_refused(const TestedCase& tested) {
    const Fault& first = tested.faults.front();
    // A fault of an override, or of the whole file, is looked for at its first line.
    const bool in_file = first.place.source == 0 && first.place.known();
    begin_case(tested, tested.name,
               in_file ? first.place : Place{.source = 0, .line = 1, .column = 1});
    text_ +=
        fmt::format(">\n      <error{}{}>", markup_attribute("type", words_of(first.code).number),
                    markup_attribute("message", refusal_of(tested, language_)));
    for (const Fault& fault : tested.faults)
      text_ += fmt::format("{}\n", escape_markup(fault.message(language_)));
    if (const auto rest = not_shown_words(tested.faults, language_); !rest.empty())
      text_ += fmt::format("{}\n", rest);
    text_ += "</error>\n    </testcase>\n";
  }

  void add_case(const TestedCase& tested, const Comparison& comparison) {
    begin_case(tested, comparison.figure, comparison.place);
    if (comparison.verdict == Verdict::met) {
      text_ += "/>\n";
      return;
    }
    if (comparison.passed())
      text_ += fmt::format(">\n      <system-out>{}\n",
                           escape_markup(verdict_word(comparison.verdict, language_)));
    else
      text_ += fmt::format(">\n      <failure{}{}>",
                           markup_attribute("type", verdict_word(comparison.verdict, Language::en)),
                           markup_attribute("message", sentence_of(comparison, language_)));
    for (const Fact& fact : facts_of(comparison, language_))
      text_ += say(language_, {"{}: {}\n", "{} : {}\n"}, escape_markup(fact.label),
                   escape_markup(fact.value));
    text_ +=
        fmt::format("</{}>\n    </testcase>\n", comparison.passed() ? "system-out" : "failure");
  }

  const TestRun& run_;
  Language language_;
  std::string text_;
};

}  // namespace

std::string render_junit(const TestRun& run, Language language) {
  return JUnit(run, language).take();
}

}  // namespace habitat
