// SPDX-License-Identifier: Apache-2.0
// Any bytes as what a case expects: refused with its faults, or set side by side with what is
// computed. A verdict has to follow from the figures that it shows, in every form of report.

#include "fuzz.hpp"
#include "messages/utf8.hpp"
#include "verbs/test/reports.hpp"
#include "verbs/test/table.hpp"

namespace {

using namespace habitat;

void require_sound(const Comparison& one) {
  require(!one.figure.empty() && !one.published.empty());
  require(one.computed.has_value() == (one.verdict != Verdict::not_computed));
  if (!one.deviation) return;
  require(one.computed->as_number() && one.tolerance);
  const Written size = one.deviation->is_negative() ? one.deviation->negated() : *one.deviation;
  const bool within = size <= *one.tolerance;
  if (one.verdict == Verdict::met) require(within);
  if (one.verdict == Verdict::missed) require(!within);
}

void require_reports(const TestRun& run) {
  for (const Language language : {Language::en, Language::fr})
    for (const TestReport& report : test_reports())
      require(first_bad_byte(report.render(run, language)) == std::string::npos);
  for (const int width : {0, 40}) {
    PageStyle style;
    style.width = width;
    style.verbose = width != 0;
    render_test_table(run, style);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text = text_of(bytes, size);
  Evaluation evaluation = evaluate_text(small_case + "expect: " + text);
  require_answer(evaluation);
  if (evaluation.faults.empty())
    for (const Comparison& one : compare_expectations(evaluation)) require_sound(one);
  TestRun run;
  run.add(evaluation, {});
  run.nothing_matches({text.substr(0, 40)});
  require_reports(run);
  return 0;
}
