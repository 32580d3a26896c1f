// SPDX-License-Identifier: Apache-2.0
#include "verbs/expectations.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "messages/nearest.hpp"
#include "numbers/decimal.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

// Half of the last digit that was printed, in the base of the figure's unit.
Decimal half_of_last_digit(const std::string& published, const Field& field) {
  const Quantity quantity = cut_quantity(published);
  const int decimals = Written::read(quantity.number).value_or(Written()).decimals();
  Faults none;
  const auto read = read_quantity(fmt::format("0.{:0{}} {}", 5, decimals + 1, quantity.unit),
                                  field.unit, "", none);
  return number_of<Decimal>(read.value_or(Written()));
}

// A tolerance may leave out by what its figure is counted: 0.01 EUR of a figure in EUR/month.
std::string in_unit_of(const std::string& tolerance, std::string_view unit) {
  const std::string counted = cut_quantity(tolerance).unit + "/";
  return !tolerance.empty() && counted.size() > 1 && unit.starts_with(counted)
             ? tolerance + std::string(unit.substr(counted.size() - 1))
             : tolerance;
}

Decimal tolerance_of(const Expectation& expectation, const Decimal& published, const Field& field) {
  const Tolerance& tolerance = *expectation.tolerance;
  Faults none;
  if (tolerance.word == ToleranceWord::exact) return 0;
  if (tolerance.word == ToleranceWord::printed)
    return half_of_last_digit(expectation.published, field);
  if (!tolerance.abs.empty())
    return number_of<Decimal>(
        read_quantity(in_unit_of(tolerance.abs, field.unit), field.unit, "", none)
            .value_or(Written()));
  const Decimal share =
      number_of<Decimal>(read_quantity(tolerance.rel, "%", "", none).value_or(Written()));
  return boost::multiprecision::abs(published) * share;
}

Decimal known_deviation(const KnownGap& gap, const Field& field) {
  Faults none;
  return number_of<Decimal>(read_quantity(gap.deviation, field.unit, "", none).value_or(Written()));
}

Verdict judge(const Expectation& expectation, const Decimal& deviation, const Decimal& tolerance,
              const Field& field) {
  const auto within = [&](const Decimal& x) { return boost::multiprecision::abs(x) <= tolerance; };
  if (!expectation.known_gap) return within(deviation) ? Verdict::met : Verdict::missed;
  const Decimal known = known_deviation(*expectation.known_gap, field);
  return within(deviation - known) && !within(deviation) ? Verdict::known_gap : Verdict::gap_closed;
}

std::string source_of(const Expectation& expectation) {
  if (!expectation.source) return "";
  std::vector<std::string> parts{expectation.source->title, expectation.source->publisher,
                                 expectation.source->date};
  std::erase(parts, "");
  return listed(parts);
}

void compare_number(const Expectation& expectation, Comparison& comparison) {
  Faults none;
  const auto read = read_quantity(expectation.published, comparison.field.unit, "", none);
  const auto computed = comparison.computed->as_number();
  if (!computed || !read) return;
  const Decimal published = number_of<Decimal>(*read);
  const Decimal deviation = number_of<Decimal>(*computed) - published;
  const Decimal tolerance = tolerance_of(expectation, published, comparison.field);
  comparison.deviation = written(deviation);
  comparison.tolerance = written(tolerance);
  if (tolerance > 0) comparison.ratio = written(Decimal(deviation / tolerance));
  if (expectation.known_gap)
    comparison.known = written(known_deviation(*expectation.known_gap, comparison.field));
  comparison.verdict = judge(expectation, deviation, tolerance, comparison.field);
}

bool is_numeric(const Slot& slot) { return slot.is_number() || slot.kind() == Kind::integer; }

}  // namespace

void check_expectations(const Tool& tool, OneCase& calculation, const Places& places,
                        Faults& faults) {
  const auto& expectations = calculation.header().expect;
  if (expectations.empty()) return;
  const auto shape = result_shape(tool);
  const auto known = figure_paths(*shape);
  for (std::size_t i = 0; i < expectations.size(); ++i) {
    const Expectation& expectation = expectations[i];
    if (std::find(known.begin(), known.end(), generic_path(expectation.figure)) == known.end())
      faults.push_back(unknown_figure(tool, expectation.figure,
                                      place_of(places, path_at("expect", i, "figure"))));
    const auto& tolerance = expectation.tolerance;
    const int ways = !tolerance ? 0
                                : (tolerance->word ? 1 : 0) + (tolerance->abs.empty() ? 0 : 1) +
                                      (tolerance->rel.empty() ? 0 : 1);
    const std::string at = path_at("expect", i, tolerance ? "tolerance" : "");
    if (ways != 1) faults.push_back({Code::no_tolerance, place_of(places, at), at});
  }
  // Published texts are read in the unit of their figure.
  for (std::size_t i = 0; i < expectations.size(); ++i) {
    std::string first = generic_path(expectations[i].figure);
    for (auto at = first.find("[]"); at != first.npos; at = first.find("[]", at + 3))
      first.insert(at + 1, "0");
    const Found found = find_slot(shape->results(), first);
    if (!found || !is_numeric(found.slot)) continue;
    const auto check = [&](const std::string& text, std::string_view unit,
                           const std::string& member) {
      if (text.empty()) return;
      Faults wrong;
      const std::string at = path_at("expect", i, member);
      read_quantity(text, unit, at, wrong);
      wrong.change([&](Fault& fault) { fault.place = place_of(places, at); });
      faults.append(wrong);
    };
    check(expectations[i].published, found.field.unit, "published");
    if (expectations[i].tolerance) {
      check(in_unit_of(expectations[i].tolerance->abs, found.field.unit), found.field.unit,
            "tolerance.abs");
      check(expectations[i].tolerance->rel, "%", "tolerance.rel");
    }
    if (expectations[i].known_gap)
      check(expectations[i].known_gap->deviation, found.field.unit, "known_gap.deviation");
  }
}

std::vector<Comparison> compare_expectations(Evaluation& evaluation) {
  std::vector<Comparison> comparisons;
  const auto& expectations = evaluation.calculation->header().expect;
  for (std::size_t i = 0; i < expectations.size(); ++i) {
    const Expectation& expectation = expectations[i];
    Comparison comparison;
    comparison.figure = expectation.figure;
    comparison.published = expectation.published;
    comparison.source = source_of(expectation);
    if (expectation.known_gap) comparison.reason = expectation.known_gap->reason;
    comparison.place = place_of(evaluation.places, path_at("expect", i, "published"));
    const Found found = find_slot(evaluation.calculation->results(), expectation.figure);
    if (found && found.slot.is_scalar() && found.slot.present()) {
      comparison.field = found.field;
      comparison.computed = found.slot.value();
      if (is_numeric(found.slot))
        compare_number(expectation, comparison);
      else
        comparison.verdict =
            comparison.computed->text() == expectation.published ? Verdict::met : Verdict::missed;
    }
    comparisons.push_back(std::move(comparison));
  }
  return comparisons;
}

}  // namespace habitat
