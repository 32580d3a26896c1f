// SPDX-License-Identifier: Apache-2.0
// What holds of each case that ships, and of plans drawn at random: the kinds of number agree,
// parts add up to totals, a closing line closes, what is printed for a program can be read again.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include "describe/path.hpp"
#include "numbers/traced.hpp"
#include "plai_balance/any_plan.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/evaluation.hpp"
#include "write/json.hpp"

using namespace habitat;

namespace {

const Tool& tool() { return plai_balance::tool(); }

struct Figure {
  Kind kind;
  std::string unit, text;
  bool operator==(const Figure& other) const { return kind == other.kind && text == other.text; }
};
using Figures = std::map<std::string, Figure>;

/// Everything a computation says, by path.
Figures figures_of(Evaluation& evaluation) {
  Figures figures;
  walk(evaluation.calculation->results(), [&](const std::string& path, const Slot& slot) {
    if (slot.is_scalar() && slot.present())
      figures[path] = {slot.kind(), std::string(slot.field().unit), slot.text()};
    return true;
  });
  return figures;
}

std::string said_of(const Evaluation& evaluation) {
  std::string said = evaluation.status();
  for (const Finding& finding : evaluation.calculation->findings().findings)
    said += "\n" + finding.code + " " + finding.path;
  for (const Missing& missing : evaluation.calculation->findings().missing)
    for (const std::string& input : missing.inputs) said += "\n" + missing.figure + " " + input;
  return said;
}

/// 1e-9 of the figure or 1e-6 EUR, whichever is larger; words and flags to the letter. A ratio has
/// no euros: it may be a difference of two numbers near one, of which a double keeps 16 digits. The
/// sentence of an alert rounds its numbers for the eye, where a double may fall beside a tie.
std::string disagreement(const Figures& fast, const Figures& exact) {
  if (fast.size() != exact.size()) return "not the same figures";
  for (const auto& [path, figure] : exact) {
    const auto other = fast.find(path);
    if (other == fast.end()) return path + " is not there";
    if (path.ends_with("].message")) continue;
    if (figure.kind != Kind::number) {
      if (!(other->second == figure)) return path + ": " + figure.text + ", " + other->second.text;
      continue;
    }
    const double a = std::stod(other->second.text), b = std::stod(figure.text);
    const double floor = figure.unit.starts_with("EUR") ? 1e-6 : 1e-14;
    if (!(std::abs(a - b) <= std::max(floor, 1e-9 * std::abs(b))))
      return path + ": " + figure.text + ", " + other->second.text;
  }
  return "";
}

Evaluation computed(const std::string& name, const std::string& text, NumberKind kind) {
  return evaluate(tool(), {name, text}, {}, kind);
}

/// The results of one case as slots, with sums over their lists; exact numbers.
class Results {
 public:
  explicit Results(Evaluation& evaluation) : root_(evaluation.calculation->results()) {}
  std::optional<Decimal> operator[](const std::string& path) const {
    const Slot slot = find_slot(root_, path).slot;
    if (!slot.present()) return {};
    return decimal<Decimal>(slot.text());
  }
  Slot list(const std::string& path) const { return find_slot(root_, path).slot; }
  /// Nothing when one element has no value, or when there is none.
  std::optional<Decimal> sum(const std::string& path, std::string_view member) const {
    const Slot all = list(path);
    if (all.size() == 0) return {};
    Decimal total = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Slot figure = all.element(i).member(member);
      if (!figure.present()) return {};
      total += decimal<Decimal>(figure.text());
    }
    return total;
  }

 private:
  Slot root_;
};

/// Texts carry 34 digits: nothing that matters is below.
bool same(const Decimal& a, const Decimal& b) {
  static const Decimal tiny = decimal<Decimal>("0.000000000000000001");
  return boost::multiprecision::abs(a - b) <= tiny;
}

/// A total without its parts is as wrong as parts that do not add up.
bool adds_up(const std::optional<Decimal>& parts, const std::optional<Decimal>& total) {
  if (parts.has_value() != total.has_value()) return false;
  return !parts || same(*parts, *total);
}

/// The year whose annuity is not what the schedules say of it; empty when there is none.
std::string yearly_sums_fault(const Results& results) {
  const Slot years = results.list("annuities");
  const Slot schedules = results.list("schedules");
  if (years.size() == 0) return "";
  const auto number = [](const Slot& row, std::string_view name) {
    return decimal<Decimal>(row.member(name).text());
  };
  const auto year_of = [](const Slot& row) { return std::stoi(row.member("year").text()); };
  const int first = year_of(years.element(0)), last = year_of(years.element(years.size() - 1));
  constexpr std::string_view figures[] = {"interest", "principal"};
  std::map<int, std::map<std::string_view, Decimal>> sums;
  for (std::size_t k = 0; k < schedules.size(); ++k) {
    const Slot rows = schedules.element(k).member("rows");
    const Slot begin = rows.element(0);
    Decimal outstanding = number(begin, "outstanding") + number(begin, "principal");
    std::size_t i = 0;
    for (int year = first; year <= last; ++year) {
      for (; i < rows.size() && year_of(rows.element(i)) == year; ++i) {
        const Slot row = rows.element(i);
        for (const auto figure : figures) sums[year][figure] += number(row, figure);
        sums[year]["total"] += number(row, "instalment");
        outstanding = number(row, "outstanding");
      }
      sums[year]["outstanding"] += outstanding;
    }
    if (i != rows.size()) return "a year that is not listed";
  }
  for (std::size_t y = 0; y < years.size(); ++y)
    for (const auto& [figure, sum] : sums[year_of(years.element(y))])
      if (!same(sum, number(years.element(y), figure)))
        return std::string(figure) + " of " + std::to_string(year_of(years.element(y)));
  return "";
}

/// The first sum that is not the sum of its parts; empty when all are.
std::string sums_fault(const Results& results) {
  if (results["cost.total"]) {
    Decimal chapters = 0;
    for (const char* chapter : {"land", "building", "fees", "sundry", "financial"})
      chapters += results["cost." + std::string(chapter)].value_or(Decimal(0));
    if (!same(chapters, *results["cost.total"])) return "chapters";
  }
  const bool sources = results.list("sources").size() != 0;
  if (sources && !adds_up(results.sum("sources", "amount"), results["funding.total"]))
    return "sources";
  if (results["funding.total"] && results["cost.total"] &&
      !adds_up(results["funding.gap"], *results["cost.total"] - *results["funding.total"]))
    return "gap";
  const std::pair<const char*, const char*> columns[] = {{"cost", "cost.total"},
                                                         {"grants", "funding.grants"},
                                                         {"loans", "funding.loans"},
                                                         {"own_funds", "funding.own_funds"}};
  for (const auto& [column, total] : columns) {
    const auto parts = results.sum("tranches", column);
    if (parts && !adds_up(parts, results[total])) return "tranches: " + std::string(column);
  }
  if (results.list("guarantees").size() != 0 &&
      !adds_up(results.sum("guarantees", "amount"), results["funding.guaranteed"]))
    return "guarantees";
  return yearly_sums_fault(results);
}

void for_each_scenario(
    const std::function<void(const std::string& name, const std::string& text)>& check) {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SCENARIO_DIR "/plai-balance")) {
    if (entry.path().extension() != ".yaml") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    ++count;
    check(name, text.str());
  }
  CHECK(count > 0);
}

/// What the tranches that a line closes still lack once it has paid.
Decimal left_to_pay(const Closing& closing, const Results& results) {
  if (closing.closes_all()) return *results["funding.gap"];
  Decimal left = 0;
  for (std::size_t i = 0; i < closing.closes.size(); ++i) {
    const std::string tranche = "tranches[" + std::to_string(i) + "].";
    if (closing.closes[i])
      left += *results[tranche + "cost"] - *results[tranche + "grants"] -
              *results[tranche + "loans"] - *results[tranche + "own_funds"];
  }
  return left;
}

}  // namespace

TEST_CASE("each case that ships: double and Decimal agree, and say the same") {
  for_each_scenario([](const std::string& name, const std::string& text) {
    auto exact = computed(name, text, NumberKind::exact);
    auto fast = computed(name, text, NumberKind::fast);
    REQUIRE(exact.computed);
    REQUIRE(fast.computed);
    CHECK(disagreement(figures_of(fast), figures_of(exact)) == "");
    CHECK(said_of(fast) == said_of(exact));
  });
}

TEST_CASE("each case that ships: a figure that is followed is the same figure") {
  for_each_scenario([](const std::string& name, const std::string& text) {
    auto exact = computed(name, text, NumberKind::exact);
    const Recording recording;
    auto traced = computed(name, text, NumberKind::traced);
    REQUIRE(traced.computed);
    CHECK((figures_of(traced) == figures_of(exact)));
    CHECK(said_of(traced) == said_of(exact));
  });
}

TEST_CASE("each case that ships: parts add up") {
  for_each_scenario([](const std::string& name, const std::string& text) {
    auto evaluation = computed(name, text, NumberKind::exact);
    CHECK(sums_fault(Results(evaluation)) == "");
  });
}

TEST_CASE("each case that ships: the inputs that are printed, read again, give the same results") {
  for_each_scenario([](const std::string& name, const std::string& text) {
    auto first = computed(name, text, NumberKind::exact);
    const std::string json =
        render_json(report_of(tool(), first, Program{"1", "", {}}), Selection(), 2);
    // With an indent of two, a member of the top level begins and ends its own line.
    const auto begin = json.find("\n  \"inputs\": {") + std::string("\n  \"inputs\": ").size();
    const auto end = json.find("\n  }", begin);
    REQUIRE(begin < json.size());
    REQUIRE(end != json.npos);
    auto again = computed(name, json.substr(begin, end + 4 - begin), NumberKind::exact);
    REQUIRE(again.faults.empty());
    REQUIRE(again.computed);
    CHECK((figures_of(again) == figures_of(first)));
    CHECK(said_of(again) == said_of(first));
  });
}

TEST_CASE("any plan: parts add up, a closing line closes, double and Decimal agree") {
  CHECK(holds(
      "any plan",
      [] {
        const AnyPlan plan = any_plan();
        RC_LOG() << plan.text;
        auto exact = computed("plan", plan.text, NumberKind::exact);
        RC_ASSERT(exact.faults.empty() && exact.computed);
        const Results results(exact);
        const std::string fault = sums_fault(results);
        RC_ASSERT(fault == "");
        for (const Closing& closing : plan.closings) {
          // Too much brought by the others is not given back: then the line brings nothing.
          const Decimal brought = *results[closing.path], left = left_to_pay(closing, results);
          RC_ASSERT(!(brought < 0));
          RC_ASSERT(same(left, 0) || (brought == 0 && left < 0));
        }
        // On half a cent a double decides otherwise, of which a batch takes care by itself.
        if (plan.text.find("rounding: cent") != std::string::npos) return;
        auto fast = computed("plan", plan.text, NumberKind::fast);
        const std::string difference = disagreement(figures_of(fast), figures_of(exact));
        RC_ASSERT(difference == "");
        RC_ASSERT(said_of(fast) == said_of(exact));
      },
      2000));
}
