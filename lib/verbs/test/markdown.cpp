// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "messages/said.hpp"
#include "numbers/decimal_text.hpp"
#include "verbs/test/words.hpp"
#include "write/markup.hpp"

namespace habitat {
namespace {

struct Row {
  const TestedCase* tested;
  const Comparison* comparison;
};

// How far beyond its tolerance; where none is tolerated, or nothing was computed, beyond all.
bool worse(const Comparison& a, const Comparison& b) {
  if (a.passed() != b.passed()) return b.passed();
  const auto beyond_all = [](const Comparison& one) { return !one.passed() && !one.ratio; };
  if (beyond_all(a) || beyond_all(b)) return beyond_all(a) && !beyond_all(b);
  const auto size = [](const Comparison& one) {
    const Written ratio = one.ratio.value_or(Written());
    return ratio.is_negative() ? ratio.negated() : ratio;
  };
  return size(a) > size(b);
}

std::vector<Row> worst_first(const TestRun& run) {
  std::vector<Row> rows;
  for (const TestedCase& tested : run.cases)
    for (const Comparison& comparison : tested.comparisons) rows.push_back({&tested, &comparison});
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return worse(*a.comparison, *b.comparison); });
  return rows;
}

std::string row_text(const Row& row, Language language) {
  const Comparison& comparison = *row.comparison;
  std::string cells;
  for (const std::string& cell :
       {row.tested->name, comparison.figure, comparison.published, as_published(comparison),
        small_number(in_published_unit(comparison.deviation, comparison)),
        small_number(in_published_unit(comparison.tolerance, comparison)), ratio_words(comparison)})
    cells += fmt::format("| {} ", escape_markdown(cell));
  const std::string_view verdict = verdict_word(comparison.verdict, language);
  std::vector<std::string> basis{comparison.source, comparison.reason};
  std::erase(basis, "");
  return fmt::format(
      "{}| {} | {} |\n", cells,
      comparison.passed() ? std::string(verdict) : fmt::format("**{}**", verdict),
      escape_markdown(fmt::to_string(fmt::join(basis, say(language, {"; ", " ; "})))));
}

std::string refused_lines(const TestRun& run, Language language) {
  std::string text;
  for (const TestedCase& tested : run.cases)
    if (tested.refused())
      text += say(language, {"- {}: **{}** {}\n", "- {} : **{}** {}\n"},
                  escape_markdown(tested.file), words_of(tested.faults.front().code).number,
                  escape_markdown(refusal_of(tested, language)));
  return text.empty() ? "" : text + "\n";
}

}  // namespace

std::string render_markdown(const TestRun& run, Language language, std::size_t most_bytes) {
  std::string text = fmt::format("## {} test\n\n{}\n\n{}", escape_markdown(run.stamp.tool),
                                 tally_line(run.tally(), language), refused_lines(run, language));
  const auto rows = worst_first(run);
  if (!rows.empty())
    text += say(language, {"| case | figure | published | computed | deviation | tolerance | ratio "
                           "| verdict | source |\n|---|---|---:|---:|---:|---:|---:|---|---|\n",
                           "| cas | résultat | publié | calculé | écart | tolérance | rapport | "
                           "verdict | source |\n|---|---|---:|---:|---:|---:|---:|---|---|\n"});
  std::size_t left = rows.size();
  constexpr std::size_t last_line = 200;  // and the line that stamps the page
  for (const Row& row : rows) {
    const std::string line = row_text(row, language);
    if (text.size() + line.size() + last_line > most_bytes) break;
    text += line;
    --left;
  }
  if (left > 0) text += say(language, {"\nand {} more\n", "\net encore {}\n"}, left);
  return fmt::format("{}\n{}\n", text, escape_markdown(run.stamp.line(language)));
}

}  // namespace habitat
