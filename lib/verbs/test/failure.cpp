// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/failure.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <map>

#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "verbs/test/words.hpp"

namespace habitat {
namespace {

// FNV-1a: short, and the same on every machine.
std::string short_hash(std::string_view text) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return fmt::format("{:016x}", hash);
}

}  // namespace

std::string project_path(std::string_view file) {
  while (file.starts_with("./") && file.size() > 2) file.remove_prefix(2);
  return std::string(file);
}

std::string Failure::check() const {
  if (!comparison) return std::string(words_of(tested->faults.front().code).number);
  switch (comparison->verdict) {
    case Verdict::gap_closed:
      return "known-gap-moved";
    case Verdict::not_computed:
      return "figure-not-computed";
    default:
      return "expectation-missed";
  }
}

std::string Failure::title(Language language) const {
  if (!comparison) return check();
  return say(language, {"{}: {}", "{} : {}"}, printable(comparison->figure),
             verdict_word(comparison->verdict, language));
}

std::string Failure::message(Language language) const {
  return comparison ? sentence_of(*comparison, language) : refusal_of(*tested, language);
}

std::vector<Failure> failures_of(const TestRun& run) {
  std::vector<Failure> failures;
  std::map<std::string, int> seen;  // the same figure may be expected twice
  const auto look = [&](const TestedCase& tested, const Comparison* comparison, const Place& place,
                        const std::string& what) {
    const std::string file = project_path(tested.file);
    const std::string key = fmt::format("{}\n{}", file, what);
    const int rank = seen[key]++;
    if (comparison && comparison->passed()) return;
    failures.push_back({&tested, comparison, file, place.source == 0 ? place : Place{},
                        short_hash(fmt::format("{}\n{}", key, rank))});
  };
  for (const TestedCase& tested : run.cases) {
    if (tested.refused())
      look(tested, nullptr, tested.faults.front().place,
           std::string(words_of(tested.faults.front().code).number));
    for (const Comparison& comparison : tested.comparisons)
      look(tested, &comparison, comparison.place, comparison.figure);
  }
  return failures;
}

}  // namespace habitat
