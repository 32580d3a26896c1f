// SPDX-License-Identifier: Apache-2.0
// test PATH...: published against computed, for every expectation of every case.
#include "cli/session.hpp"
#include "describe/nearest.hpp"
#include "describe/unit.hpp"
#include "formats/files.hpp"
#include "formats/json_writer.hpp"
#include "formats/scalar.hpp"
#include "formats/text_table.hpp"
#include "formats/utf8.hpp"
#include "numbers/decimal_text.hpp"
#include "studies/expectations.hpp"

namespace habitat::cli {
namespace {

struct Tally {
  int met = 0, missed = 0, refused = 0;
};

std::string_view verdict_word(Verdict verdict, bool french) {
  switch (verdict) {
    case Verdict::met:
      return french ? "conforme" : "met";
    case Verdict::known_gap:
      return french ? "écart connu" : "known gap";
    case Verdict::gap_closed:
      return french ? "écart connu modifié" : "known gap moved";
    case Verdict::not_computed:
      return french ? "non calculé" : "not computed";
    default:
      return french ? "MANQUÉ" : "MISSED";
  }
}

// Deviations and tolerances: two digits say enough, and tiny ones need an exponent to be seen.
std::string small_number(const std::string& text) {
  if (text.empty()) return "";
  const std::string shown = significant_text(text, 2);
  const auto digit = shown.find_first_of("123456789");
  if (digit == shown.npos || digit < shown.find('.') + 5 || shown.find('.') == shown.npos)
    return shown;
  const auto exponent = digit - shown.find('.');
  std::string digits = shown.substr(digit, 1);
  if (digit + 1 < shown.size()) digits += "." + shown.substr(digit + 1);
  return (shown[0] == '-' ? "-" : "") + digits + "e-" + std::to_string(exponent);
}

// A number of the comparison in the unit in which the figure was published; % for a ratio.
std::string in_published_unit(const std::string& text, const Comparison& comparison) {
  const std::string_view own = comparison.field.unit;
  if (text.empty() || is_ratio_unit(own)) return in_unit(text, own);
  const std::string published = cut_quantity(comparison.published).unit;
  const auto unit = parse_unit(published);
  return unit && !published.empty() ? convert(text, *parse_unit(own), *unit) : text;
}

// The computed figure as the published one was written: its unit, its decimals.
std::string as_published(const Comparison& comparison) {
  if (!is_decimal_text(comparison.computed)) return printable(comparison.computed);
  const Quantity published = cut_quantity(comparison.published);
  const std::string_view unit =
      published.unit.empty() ? comparison.field.unit : std::string_view(published.unit);
  return round_text(in_published_unit(comparison.computed, comparison),
                    std::max(decimals_of(published.number), unit_digits(unit)));
}

class TestReport {
 public:
  TestReport(Session& session, Output& output)
      : session_(session), output_(output), french_(session.language == Language::fr) {
    if (session_.options.format == "json") json_.begin_array();
  }

  void add(Evaluation& evaluation) {
    const auto comparisons = compare_expectations(evaluation);
    for (const Comparison& comparison : comparisons)
      comparison.passed() ? ++tally.met : ++tally.missed;
    session_.json() ? add_json(evaluation, comparisons) : add_table(evaluation, comparisons);
  }

  void finish() {
    if (session_.options.format == "json") {
      json_.end_array();
      output_.write(json_.take() + "\n");
    }
    const int all = tally.met + tally.missed;
    if (session_.json() || all + tally.refused == 0) return;
    const auto count = [&](int n, std::string_view one_en, std::string_view many_en,
                           std::string_view one_fr, std::string_view many_fr) {
      const bool one = n == 1 || (french_ && n == 0);
      return std::to_string(n) + " " +
             std::string(french_ ? (one ? one_fr : many_fr) : (one ? one_en : many_en));
    };
    std::string line = count(all, "published figure: ", "published figures: ", "chiffre publié : ",
                             "chiffres publiés : ") +
                       count(tally.met, "met, ", "met, ", "conforme, ", "conformes, ") +
                       count(tally.missed, "missed", "missed", "manqué", "manqués");
    if (tally.refused > 0)
      line +=
          ", " + count(tally.refused, "case refused", "cases refused", "cas refusé", "cas refusés");
    output_.write("\n" + line + "\n");
  }

  Tally tally;

 private:
  void add_table(Evaluation& evaluation, const std::vector<Comparison>& comparisons) {
    TextTable table({{french_ ? "résultat" : "figure", "", false},
                     {french_ ? "publié" : "published", "", true},
                     {french_ ? "calculé" : "computed", "", true},
                     {french_ ? "écart" : "deviation", "", true},
                     {french_ ? "tolérance" : "tolerance", "", true},
                     {"", "", false}});
    for (const Comparison& comparison : comparisons) {
      table.add_row({printable(comparison.figure), printable(comparison.published),
                     as_published(comparison),
                     small_number(in_published_unit(comparison.deviation, comparison)),
                     small_number(in_published_unit(comparison.tolerance, comparison)),
                     std::string(verdict_word(comparison.verdict, french_))});
    }
    const PageStyle style = session_.page();
    if (!first_) output_.write("\n");
    first_ = false;
    const std::string name = printable(evaluation.case_name());
    output_.write((style.colour ? "\x1b[1m" + name + "\x1b[0m" : name) + "  " +
                  printable(evaluation.document.sources.front().name) + "\n");
    output_.write(table.render(style.width, style.lines, style.colour));
    std::string last;
    for (const Comparison& comparison : comparisons) {
      if (!comparison.reason.empty())
        output_.write(wrap("  " + printable(comparison.figure + ": " + comparison.reason), 80, 4));
      if (comparison.source.empty() || comparison.source == last) continue;
      last = comparison.source;
      output_.write(wrap("  source: " + printable(last), 80, 4));
    }
  }

  void add_json(Evaluation& evaluation, const std::vector<Comparison>& comparisons) {
    for (const Comparison& comparison : comparisons) {
      if (session_.options.format == "json") {
        write_json(json_, evaluation, comparison);
      } else {
        JsonWriter line;
        write_json(line, evaluation, comparison);
        output_.write(line.take() + "\n");
      }
    }
  }

  static void write_json(JsonWriter& json, Evaluation& evaluation, const Comparison& comparison) {
    json.begin_object();
    json.member("case", evaluation.case_name());
    json.member("file", evaluation.document.sources.front().name);
    json.number_member("line", std::to_string(comparison.place.line));
    json.member("figure", comparison.figure);
    json.member("published", comparison.published);
    json.key("computed");
    if (comparison.computed.empty())
      json.null();
    else if (is_decimal_text(comparison.computed))
      json.number(machine_number(comparison.computed, comparison.field.unit));
    else
      json.string(comparison.computed);
    if (!comparison.field.unit.empty()) json.member("unit", comparison.field.unit);
    if (!comparison.deviation.empty())
      json.number_member("deviation", machine_number(comparison.deviation, comparison.field.unit));
    if (!comparison.tolerance.empty())
      json.number_member("tolerance", machine_number(comparison.tolerance, comparison.field.unit));
    json.member("verdict", verdict_word(comparison.verdict, false));
    if (!comparison.source.empty()) json.member("source", comparison.source);
    if (!comparison.reason.empty()) json.member("reason", comparison.reason);
    json.end_object();
  }

  Session& session_;
  Output& output_;
  bool french_, first_ = true;
  JsonWriter json_{2};
};

// In a folder, the cases of other tools are theirs to test.
bool of_another_tool(const Evaluation& evaluation) {
  for (const Fault& fault : evaluation.faults)
    if (fault.code == Code::other_tool) return true;
  return false;
}

}  // namespace

int verb_test(Session& session) {
  const auto& paths = session.options.words;
  if (paths.empty()) {
    session.tell(
        {{Code::case_missing, {}, "", {session.options.verb, std::string(session.tool.name)}}}, {});
    return session.code;
  }
  Faults faults;
  Output output(session.options.output, faults);
  TestReport report(session, output);
  for (const std::string& path : paths) {
    const auto files = case_files(path, faults);
    for (const std::string& file : files) {
      auto source = read_file(file, faults);
      if (!source) continue;
      Evaluation evaluation =
          evaluate(session.tool, std::move(*source), session.overrides(), NumberKind::exact);
      if (file != path && of_another_tool(evaluation)) continue;
      session.tell(evaluation.faults, evaluation.document.sources);
      if (!evaluation.faults.empty())
        ++report.tally.refused;
      else if (!evaluation.calculation->header().expect.empty())
        report.add(evaluation);
    }
  }
  if (report.tally.met + report.tally.missed + report.tally.refused == 0 && faults.empty()) {
    session.tell({{Code::no_expectation, {}, "", {listed(paths)}}}, {});
    return session.code;
  }
  if (report.tally.missed > 0) session.raise(verdict_negative);
  report.finish();
  output.finish();
  session.tell(faults, {});
  return session.code;
}

}  // namespace habitat::cli
