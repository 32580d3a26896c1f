// SPDX-License-Identifier: Apache-2.0
// Any bytes as a case: read, checked, computed, compared with what it expects, and shown in every
// form. Nothing may crash, hang, leak or throw; what is refused has to say so.

#include "fuzz.hpp"
#include "messages/utf8.hpp"
#include "verbs/expectations.hpp"
#include "write/forms/forms.hpp"
#include "write/json.hpp"

namespace {

using namespace habitat;

void show_findings(const Evaluation& evaluation) {
  if (!evaluation.computed) return;
  for (const Finding& finding : evaluation.calculation->findings().findings)
    for (const bool json : {false, true})
      render_finding(finding, place_of(evaluation.places, finding.path),
                     evaluation.document.sources, evaluation.case_name(),
                     {Language::fr, json, true});
}

void show_result(Evaluation& evaluation) {
  const Report report = report_of(plai_balance::tool(), evaluation, Program{"0", "", {}});
  const Selection all, some({"loans*", "schedules[0].rows", "funding.gap"});
  const std::string json = render_json(report, all, 0);
  require(first_bad_byte(json) == std::string::npos);
  render_json(report, some, 2);
  if (!report.results) return;
  for (const int width : {0, 30, 200}) {
    PageStyle style;
    style.human.language = width == 30 ? Language::fr : Language::en;
    style.colour = style.lines = width != 0;
    style.width = width;
    style.verbose = true;
    render_page(report, width == 200 ? some : all, style);
  }
}

void write_everywhere(Evaluation& evaluation) {
  static const auto shape = result_shape(plai_balance::tool());
  const Report report = report_of(plai_balance::tool(), evaluation, Program{"0", "", {}});
  for (const Form* one : forms()) {
    WritingPlan plan{shape->results(), {}, {}, french_csv, false, "fuzz"};
    const bool table = *one == csv_form || *one == tsv_form;
    if (table) plan.only = Selection({"account"});
    const auto writer = one->writer(plan);
    writer->add(report);
    Faults faults;
    const std::string written = writer->finish(faults).whole();
    require(faults.empty());
    require(*one == xlsx_form || first_bad_byte(written) == std::string::npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Evaluation evaluation = evaluate_text(text_of(bytes, size));
  require_answer(evaluation);
  show_findings(evaluation);
  show_result(evaluation);
  write_everywhere(evaluation);
  if (evaluation.computed && evaluation.faults.empty()) compare_expectations(evaluation);
  return 0;
}
