// SPDX-License-Identifier: Apache-2.0
// JUnit, which most servers of continuous integration read. The dialect has no schema of its own:
// these are the elements and attributes that Jenkins, GitLab and Surefire have in common.
#include "formats/utf8.hpp"
#include "formats/xml_text.hpp"
#include "studies/test_failure.hpp"
#include "studies/test_reports.hpp"
#include "studies/test_words.hpp"

namespace habitat {
namespace {

class JUnit {
 public:
  JUnit(const TestRun& run, Language language) : run_(run), language_(language) {}

  std::string take() {
    const TestTally tally = run_.tally();
    text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" +
            attribute("name", run_.stamp.tool + " test") + counts(tally) + ">\n";
    for (const TestedCase& tested : run_.cases) add_suite(tested);
    return text_ + "</testsuites>\n";
  }

 private:
  static std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + xml_text(value) + "\"";
  }

  static std::string counts(const TestTally& tally) {
    return attribute("tests", std::to_string(tally.published() + tally.refused)) +
           attribute("failures", std::to_string(tally.missed)) +
           attribute("errors", std::to_string(tally.refused)) + attribute("skipped", "0");
  }

  void add_suite(const TestedCase& tested) {
    text_ += "  <testsuite" + attribute("name", tested.file) + counts(tested.tally()) +
             attribute("file", project_path(tested.file)) + ">\n    <properties>\n";
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
    text_ += "      <property" + attribute("name", name) + attribute("value", value) + "/>\n";
  }

  // The opening of a test case, without its end.
  void begin_case(const TestedCase& tested, std::string_view name, const Place& place) {
    text_ += "    <testcase" + attribute("classname", tested.name) + attribute("name", name) +
             attribute("file", project_path(tested.file));
    if (place.source == 0 && place.known()) text_ += attribute("line", std::to_string(place.line));
  }

  void add_refused(const TestedCase& tested) {
    const Fault& first = tested.faults.front();
    begin_case(tested, tested.name, first.place);
    text_ += ">\n      <error" + attribute("type", words_of(first.code).number) +
             attribute("message", refusal_of(tested, language_)) + ">";
    for (const Fault& fault : tested.faults) text_ += xml_text(fault.message(language_)) + "\n";
    text_ += "</error>\n    </testcase>\n";
  }

  void add_case(const TestedCase& tested, const Comparison& comparison) {
    begin_case(tested, comparison.figure, comparison.place);
    if (comparison.verdict == Verdict::met) {
      text_ += "/>\n";
      return;
    }
    const std::string element = comparison.passed() ? "system-out" : "failure";
    text_ += ">\n      <" + element;
    if (!comparison.passed())
      text_ += attribute("type", verdict_word(comparison.verdict, Language::en)) +
               attribute("message", sentence_of(comparison, language_));
    text_ += ">";
    if (comparison.passed()) text_ += xml_text(verdict_word(comparison.verdict, language_)) + "\n";
    for (const Fact& fact : facts_of(comparison, language_))
      text_ += xml_text(fact.label) + (language_ == Language::fr ? " : " : ": ") +
               xml_text(fact.value) + "\n";
    text_ += "</" + element + ">\n    </testcase>\n";
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
