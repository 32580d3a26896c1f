// SPDX-License-Identifier: Apache-2.0
// Any bytes as a case: read, checked, computed, compared with what it expects, and shown in every
// form. Nothing may crash, hang, leak or throw; what is refused has to say so.
#include <cstdint>

#include "formats/diagnostics.hpp"
#include "formats/utf8.hpp"
#include "plai_balance/tool.hpp"
#include "studies/evaluation.hpp"
#include "studies/expectations.hpp"

namespace {

using namespace habitat;

// A promise of the library, not a property of the input: breaking it is a finding.
void require(bool holds) {
  if (!holds) __builtin_trap();
}

void show_faults(const Evaluation& evaluation) {
  for (const Language language : {Language::en, Language::fr})
    for (const bool json : {false, true}) {
      const auto& sources = evaluation.document.sources;
      const std::string text = render_faults(evaluation.faults, sources, {language, json, false});
      require(evaluation.faults.empty() == text.empty());
    }
}

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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  Evaluation evaluation =
      evaluate(plai_balance::tool(), {"case.yaml", text}, {}, NumberKind::fast);
  require(evaluation.computed || !evaluation.faults.empty());
  for (const Fault& fault : evaluation.faults) require(!fault.message(Language::en).empty());
  show_faults(evaluation);
  show_findings(evaluation);
  show_result(evaluation);
  if (evaluation.computed && evaluation.faults.empty()) compare_expectations(evaluation);
  return 0;
}
