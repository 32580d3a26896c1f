// SPDX-License-Identifier: Apache-2.0
// A page of Markdown, such as the summary of a job: what needs a look stands first.
#include <algorithm>

#include "describe/said.hpp"
#include "formats/markup.hpp"
#include "numbers/decimal_text.hpp"
#include "studies/test_reports.hpp"
#include "studies/test_words.hpp"

namespace habitat {
namespace {

struct Row {
  const TestedCase* tested;
  const Comparison* comparison;
};

// How far beyond its tolerance; where none is tolerated, or nothing was computed, beyond all.
bool worse(const Comparison& a, const Comparison& b) {
  if (a.passed() != b.passed()) return b.passed();
  const auto beyond_all = [](const Comparison& one) { return !one.passed() && one.ratio.empty(); };
  if (beyond_all(a) || beyond_all(b)) return beyond_all(a) && !beyond_all(b);
  const auto size = [](const Comparison& one) {
    if (one.ratio.empty()) return std::string("0");
    return one.ratio.starts_with('-') ? one.ratio.substr(1) : one.ratio;
  };
  return compare_text(size(a), size(b)) > 0;
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
  const std::string verdict(verdict_word(comparison.verdict, language));
  std::string source = comparison.source;
  if (!comparison.reason.empty())
    source += (source.empty() ? "" : say(language, {"; ", " ; "})) + comparison.reason;
  std::string text = "|";
  for (const std::string& words :
       {row.tested->name, comparison.figure, comparison.published, as_published(comparison),
        small_number(in_published_unit(comparison.deviation, comparison)),
        small_number(in_published_unit(comparison.tolerance, comparison)), ratio_words(comparison)})
    text += " " + escape_markdown(words) + " |";
  return text + (comparison.passed() ? " " + verdict : " **" + verdict + "**") + " | " +
         escape_markdown(source) + " |\n";
}

std::string refused_lines(const TestRun& run, Language language) {
  std::string text;
  for (const TestedCase& tested : run.cases)
    if (tested.refused())
      text += "- " + escape_markdown(tested.file) + say(language, {": ", " : "}) + "**" +
              std::string(words_of(tested.faults.front().code).number) + "** " +
              escape_markdown(refusal_of(tested, language)) + "\n";
  return text.empty() ? "" : text + "\n";
}

}  // namespace

std::string render_markdown(const TestRun& run, Language language, std::size_t most_bytes) {
  const bool french = language == Language::fr;
  std::string text = "## " + escape_markdown(run.stamp.tool) + " test\n\n" +
                     tally_line(run.tally(), language) + "\n\n" + refused_lines(run, language);
  const auto rows = worst_first(run);
  if (!rows.empty())
    text += french
                ? "| cas | résultat | publié | calculé | écart | tolérance | rapport | verdict | "
                  "source |\n"
                : "| case | figure | published | computed | deviation | tolerance | ratio | "
                  "verdict | source |\n";
  if (!rows.empty()) text += "|---|---|---:|---:|---:|---:|---:|---|---|\n";
  std::size_t left = rows.size();
  constexpr std::size_t last_line = 200;  // and the line that stamps the page
  for (const Row& row : rows) {
    const std::string line = row_text(row, language);
    if (text.size() + line.size() + last_line > most_bytes) break;
    text += line;
    --left;
  }
  if (left > 0)
    text += "\n" + say(language, {"and ", "et encore "}) + std::to_string(left) +
            say(language, {" more\n", "\n"});
  return text + "\n" + escape_markdown(run.stamp.line(language)) + "\n";
}

}  // namespace habitat
