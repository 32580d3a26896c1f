// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/sarif.hpp"

#include "messages/said.hpp"
#include "verbs/test/failure.hpp"
#include "verbs/test/words.hpp"
#include "write/sarif.hpp"

namespace habitat {
namespace {

SarifRule rule_of(const Failure& failure, Language language) {
  if (!failure.comparison) return fault_rule(failure.tested->faults.front().code, language);
  switch (failure.comparison->verdict) {
    case Verdict::gap_closed:
      return {failure.check(),
              say(language, {"a known gap is no longer what the case says",
                             "un écart connu n'est plus ce que le cas dit"}),
              say(language, {"find out why, then correct known_gap in the case, or remove it",
                             "regarder pourquoi, puis corriger known_gap dans le cas, ou l'ôter"})};
    case Verdict::not_computed:
      return {failure.check(),
              say(language,
                  {"a published figure was not computed", "un chiffre publié n'a pas été calculé"}),
              say(language, {"the page of the case says which inputs it lacks",
                             "la page du cas dit quelles entrées lui manquent"})};
    default:
      return {failure.check(),
              say(language, {"computed and published differ by more than the tolerance",
                             "le calculé s'écarte du publié au-delà de la tolérance"}),
              say(language, {"explain shows how the figure is obtained",
                             "explain montre comment le résultat est obtenu"})};
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
      result.message =
          say(language, {"{}; {}", "{} ; {}"}, failure.title(language), result.message);
      for (const Fact& fact : facts_of(*failure.comparison, language))
        result.properties.emplace_back(fact.key, fact.value);
    }
    results.push_back(std::move(result));
  }
  return render_sarif(run.stamp, results);
}

}  // namespace habitat
