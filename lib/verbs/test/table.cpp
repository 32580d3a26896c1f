// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/table.hpp"

#include <fmt/format.h>

#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"
#include "verbs/test/failure.hpp"
#include "verbs/test/words.hpp"

namespace habitat {
namespace {

TextTable table_of(const TestedCase& tested, Language language) {
  TextTable table({{say(language, {"figure", "résultat"}), "", false},
                   {say(language, {"published", "publié"}), "", true},
                   {say(language, {"computed", "calculé"}), "", true},
                   {say(language, {"deviation", "écart"}), "", true},
                   {say(language, {"tolerance", "tolérance"}), "", true},
                   {say(language, {"ratio", "rapport"}), "", true},
                   {"", "", false}});
  for (const Comparison& comparison : tested.comparisons)
    table.add_row(
        {printable(comparison.figure), printable(comparison.published), as_published(comparison),
         small_number(in_published_unit(comparison.deviation, comparison)),
         small_number(in_published_unit(comparison.tolerance, comparison)), ratio_words(comparison),
         std::string(verdict_word(comparison.verdict, language))});
  table.drop_empty_columns();
  return table;
}

// Reasons of known gaps, and each source once where it holds for several figures in a row.
std::string notes_of(const TestedCase& tested) {
  std::string notes, last;
  for (const Comparison& comparison : tested.comparisons) {
    if (!comparison.reason.empty())
      notes +=
          wrap(fmt::format("  {}: {}", printable(comparison.figure), printable(comparison.reason)),
               80, 4);
    if (comparison.source.empty() || comparison.source == last) continue;
    last = comparison.source;
    notes += wrap(fmt::format("  source: {}", printable(last)), 80, 4);
  }
  return notes;
}

// What failed, each with its file and line: the end of a long run is what a reader sees.
std::string recap(const TestRun& run, Language language) {
  std::string text;
  for (const Failure& failure : failures_of(run)) {
    const std::string place = failure.place.known() ? fmt::format(":{}", failure.place.line) : "";
    text += fmt::format("{}{}: {}\n", printable(failure.file), place,
                        printable(failure.message(language)));
  }
  return text.empty() ? "" : say(language, {"Failed\n{}\n", "En échec\n{}\n"}, text);
}

}  // namespace

std::string render_test_table(const TestRun& run, const PageStyle& style) {
  const Language language = style.human.language;
  std::string text;
  for (const TestedCase& tested : run.cases) {
    if (tested.refused()) continue;  // told where faults are told
    const std::string name = printable(tested.name);
    text +=
        fmt::format("{}  {}\n{}{}\n", style.colour ? fmt::format("\x1b[1m{}\x1b[0m", name) : name,
                    printable(tested.file),
                    table_of(tested, language).render(style.width, style.lines, style.colour),
                    notes_of(tested));
  }
  return fmt::format("{}{}{}\n{}\n", text, recap(run, language), tally_line(run.tally(), language),
                     run.stamp.line(language));
}

}  // namespace habitat
