// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/outcome.hpp"

#include <algorithm>

#include "describe/path.hpp"
#include "messages/nearest.hpp"

namespace habitat {

bool ExpectationChoice::takes(const std::string& case_name, const std::string& figure) const {
  const auto fits = [&](const std::string& name) {
    return text.find('*') == text.npos ? name.find(text) != name.npos : glob(text, name);
  };
  return only.names(figure) && (fits(case_name) || fits(figure) || fits(plain_path(figure)));
}

void TestRun::add(Evaluation& evaluation, const ExpectationChoice& choice) {
  TestedCase tested{.name = evaluation.case_name(),
                    .file = evaluation.document.sources.front().name,
                    .comparisons = {},
                    .faults = evaluation.faults};
  if (tested.refused()) {
    cases.push_back(std::move(tested));
    return;
  }
  tested.as_of = evaluation.calculation->as_of();
  for (Comparison& comparison : compare_expectations(evaluation)) {
    names.insert({tested.name, comparison.figure});
    if (choice.takes(tested.name, comparison.figure))
      tested.comparisons.push_back(std::move(comparison));
  }
  if (!tested.comparisons.empty()) cases.push_back(std::move(tested));
}

void TestRun::add_unread(const std::string& file, Faults faults) {
  cases.push_back({.name = file, .file = file, .comparisons = {}, .faults = std::move(faults)});
}

TestTally TestedCase::tally() const {
  TestTally tally{.refused = refused() ? 1 : 0};
  for (const Comparison& comparison : comparisons)
    comparison.passed() ? ++tally.met : ++tally.missed;
  return tally;
}

TestTally TestRun::tally() const {
  TestTally all;
  for (const TestedCase& tested : cases) {
    const TestTally one = tested.tally();
    all.met += one.met;
    all.missed += one.missed;
    all.refused += one.refused;
  }
  return all;
}

Fault TestRun::nothing_matches(const ExpectationChoice& choice) const {
  constexpr std::size_t most_listed = 12;
  const std::vector<std::string> all(names.begin(), names.end());
  std::vector<std::string> some = all;
  if (some.size() > most_listed) {
    some.resize(most_listed);
    some.emplace_back("…");
  }
  const std::string asked = choice.text.empty() ? listed(choice.only.patterns()) : choice.text;
  return {Code::nothing_matches, {}, "", {asked, nearest(asked, all), listed(some)}};
}

}  // namespace habitat
