// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/json.hpp"

#include "numbers/decimal_text.hpp"
#include "verbs/test/words.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat {
namespace {

void write_comparison(JsonWriter& json, const Stamp& stamp, const TestedCase& tested,
                      const Comparison& comparison) {
  const auto number = [&](std::string_view name, const std::optional<Written>& amount,
                          std::string_view unit) {
    if (amount) json.number_member(name, machine_number(*amount, unit));
  };
  const std::string_view unit = comparison.field.unit;
  json.begin_object();
  json.member("case", tested.name);
  json.member("file", tested.file);
  if (comparison.place.source == 0 && comparison.place.known())
    json.number_member("line", std::to_string(comparison.place.line));
  json.member("figure", comparison.figure);
  json.member("published", comparison.published);
  json.key("computed");
  if (!comparison.computed)
    json.null();
  else if (comparison.computed->as_number())
    json.number(machine_number(*comparison.computed, unit));
  else
    json.string(comparison.computed->text());
  if (!unit.empty()) json.member("unit", unit);
  number("deviation", comparison.deviation, unit);
  number("tolerance", comparison.tolerance, unit);
  number("ratio", comparison.ratio, "");
  number("known_deviation", comparison.known, unit);
  json.member("verdict", verdict_word(comparison.verdict, Language::en));
  if (!comparison.source.empty()) json.member("source", comparison.source);
  if (!comparison.reason.empty()) json.member("reason", comparison.reason);
  write_stamp(json, stamp);
  json.end_object();
}

}  // namespace

std::string render_test_json(const TestRun& run, bool lines) {
  std::string text;
  JsonWriter all(2);
  all.begin_array();
  for (const TestedCase& tested : run.cases)
    for (const Comparison& comparison : tested.comparisons) {
      JsonWriter line;
      write_comparison(lines ? line : all, run.stamp, tested, comparison);
      if (lines) text += line.take() + "\n";
    }
  all.end_array();
  return lines ? text : all.take() + "\n";
}

}  // namespace habitat
