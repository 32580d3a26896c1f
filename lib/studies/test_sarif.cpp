// SPDX-License-Identifier: Apache-2.0
// What failed as SARIF, for the platforms that gather findings of all tools in that form.
#include "describe/said.hpp"
#include "formats/sarif.hpp"
#include "studies/test_failure.hpp"
#include "studies/test_reports.hpp"
#include "studies/test_words.hpp"

namespace habitat {
namespace {

SarifRule rule_of(const Failure& failure, Language language) {
  const bool french = language == Language::fr;
  if (!failure.comparison) return fault_rule(failure.tested->faults.front().code, language);
  switch (failure.comparison->verdict) {
    case Verdict::gap_closed:
      return {failure.check(),
              french ? "un écart connu n'est plus ce que le cas dit"
                     : "a known gap is no longer what the case says",
              french ? "regarder pourquoi, puis corriger known_gap dans le cas, ou l'ôter"
                     : "find out why, then correct known_gap in the case, or remove it"};
    case Verdict::not_computed:
      return {
          failure.check(),
          french ? "un chiffre publié n'a pas été calculé" : "a published figure was not computed",
          french ? "la page du cas dit quelles entrées lui manquent"
                 : "the page of the case says which inputs it lacks"};
    default:
      return {failure.check(),
              french ? "le calculé s'écarte du publié au-delà de la tolérance"
                     : "computed and published differ by more than the tolerance",
              french ? "explain montre comment le résultat est obtenu"
                     : "explain shows how the figure is obtained"};
  }
}

}  // namespace

std::string render_test_sarif(const TestRun& run, Language language) {
  std::vector<SarifResult> results;
  for (const Failure& failure : failures_of(run)) {
    SarifResult result{.rule = rule_of(failure, language),
                       .level = "error",
                       .message = failure.message(language),
                       .file = failure.file,
                       .place = failure.place,
                       .fingerprint = failure.fingerprint};
    if (failure.comparison) {
      result.message = failure.title(language) + say(language, {"; ", " ; "}) + result.message;
      for (const Fact& fact : facts_of(*failure.comparison, language))
        result.properties.emplace_back(fact.key, fact.value);
    }
    results.push_back(std::move(result));
  }
  return render_sarif(run.stamp, results);
}

}  // namespace habitat
