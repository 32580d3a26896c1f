// SPDX-License-Identifier: Apache-2.0
// Rows are computed in `double`, and where its error could decide, exactly: random rows, many of
// them on a half of what is rounded, against the exact computation that `run` makes.
#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "describe/path.hpp"
#include "numbers/decimal.hpp"
#include "verbs/batch/ran_batch.hpp"
#include "write/figure.hpp"

using namespace habitat;

namespace {

const char* const base =
    "schema: plai-balance/case/1\nas_of: 2026-11-21\n"
    "operation: {kind: new_build, landlord: hlm, zone_123: 2, region: other, decision_date: "
    "2026-03-01, letting_date: 2027-01-01}\n"
    "tranches:\n"
    "  - {name: PLAI, product: plai, dwellings: 10, living_area: 700 m2, annex_area: 36 m2, rent: "
    "{margin: 0 %}}\n"
    "costs: [{chapter: land, amount: 400000 EUR, vat: none}, {chapter: building, amount: 1000000 "
    "EUR}]\n"
    "grants: [{label: State, origin: state, per_dwelling: 10000 EUR}]\n"
    "loans:\n"
    "  - {label: PLAI, product: plai, amount: 900000 EUR, rate: 2.5 %, term: 40 years, revision: "
    "fixed}\n"
    "  - {label: bank, product: bank, amount: 100000 EUR, rate: 3 %, term: 20 years}\n"
    "own_funds: {closing: true}\nhorizon: 15 years\n";

struct Column {
  std::string path, unit;
  int low, high, digits;  // cells between the bounds, with so many decimals
};
const std::vector<Column> columns{{"tranches[0].living_area", "m2", 300, 900, 2},
                                  {"tranches[0].annex_area", "m2", 10, 200, 2},
                                  {"tranches[0].rent.margin", "%", 0, 12, 1},
                                  {"costs[1].amount", "EUR", 500000, 1500000, 2},
                                  {"loans[0].amount", "EUR", 300000, 1200000, 2},
                                  {"loans[0].rate", "%", 0, 5, 2},
                                  {"loans[1].rate", "%", 0, 5, 1},
                                  {"loans[0].progression", "%", -1, 1, 1}};

class Rows {
 public:
  explicit Rows(int count) {
    std::string header;
    for (const Column& column : columns)
      header += (header.empty() ? "" : ",") + column.path + " [" + column.unit + "]";
    text = header + "\n";
    std::mt19937 random(20261129);
    for (int i = 0; i < count; ++i) {
      auto& row = cells.emplace_back();
      for (const Column& column : columns) row.push_back(cell(column, random));
      std::string line;
      for (const std::string& one : row) line += (line.empty() ? "" : ",") + one;
      text += line + "\n";
    }
  }
  std::string text;
  std::vector<std::vector<std::string>> cells;

 private:
  static std::string cell(const Column& column, std::mt19937& random) {
    int scale = 1;
    for (int i = 0; i < column.digits; ++i) scale *= 10;
    const auto span = static_cast<unsigned>((column.high - column.low) * scale + 1);
    const int value = column.low * scale + static_cast<int>(random() % span);
    std::string digits = std::to_string(std::abs(value));
    const auto places = static_cast<std::size_t>(column.digits);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
    return value < 0 ? "-" + digits : digits;
  }
};

// One in a thousand million of the figure, or a millionth, whichever is larger; words alike.
bool agrees(const std::string& fast, const std::string& exact, Kind kind) {
  if (kind != Kind::number || fast.empty() || exact.empty()) return fast == exact;
  const double a = std::stod(fast), b = std::stod(exact);
  return std::abs(a - b) <= std::max(1e-6, 1e-9 * std::abs(b));
}

// The figures of rows computed exactly, one after the other, cells set as `--set` sets them.
class Exact {
 public:
  explicit Exact(const BatchPlan& plan)
      : plan_(plan),
        case_(evaluate(plan.tool, plan.base, {}, NumberKind::exact, nullptr).calculation),
        rows_(case_->rows(plan.wants)),
        hints_(plan.exact_figures.size(), 0) {}

  std::vector<std::string> figures_of(const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < columns.size(); ++i)
      find_slot(rows_->inputs(), columns[i].path)
          .slot.set(number_or_words(columns[i].unit == "%" ? to_text(d(row[i]) / 100) : row[i]));
    rows_->compute();
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < plan_.exact_figures.size(); ++i) {
      const RowFigure& figure = plan_.exact_figures[i];
      const void* const at = figure.find(rows_->results().object(), hints_[i]);
      const Value value = at ? figure.access->get(at, Language::en) : Value();
      texts.push_back(figure.kind == Kind::number ? machine_number(value, figure.unit)
                                                  : value.text());
    }
    return texts;
  }

 private:
  static Decimal d(const std::string& text) { return decimal<Decimal>(text); }
  const BatchPlan& plan_;
  std::unique_ptr<OneCase> case_;
  std::unique_ptr<ManyRows> rows_;
  std::vector<std::size_t> hints_;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = text.find('\n') + 1; at < text.size();) {
    const auto end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line)
    if (c == ',')
      cells.emplace_back();
    else
      cells.back() += c;
  return cells;
}

void check_rows(int count, const std::vector<std::string>& figures) {
  BatchPlan plan = plan_of(base, figures);
  const Rows rows(count);
  const auto lines = lines_of(run(plan, rows.text).out);
  REQUIRE(lines.size() == rows.cells.size());
  Exact exact(plan);
  int differing = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto fast = cells_of(lines[i]);  // number of the row, status, figures, alerts, diagnostics
    const auto exactly = exact.figures_of(rows.cells[i]);
    REQUIRE(fast.size() >= exactly.size() + 4);  // a reason may have commas
    for (std::size_t k = 0; k < exactly.size(); ++k) {
      if (agrees(fast[k + 2], exactly[k], plan.figures[k].kind)) continue;
      if (++differing > 20) return;
      INFO("row ", i + 1, ": ", plan.figures[k].name);
      CHECK(fast[k + 2] == exactly[k]);
    }
  }
  CHECK(differing == 0);
}

}  // namespace

TEST_CASE("batch: no random row differs from the exact computation, in a figure or a decision") {
  check_rows(20000,
             {"tranches[0].useful_area", "tranches[0].structure_coefficient",
              "tranches[0].max_per_m2", "tranches[0].annex_cap_kept", "balance.trough",
              "balance.trough_year", "balance.balanced", "balance.npv", "funding.own_funds"});
  check_rows(500, {"balance", "solved", "rent", "funding", "loans[0].negative_amortisation"});
}

// 708.31 m2 and 36.87 m2 of annexes: 726.745 exactly, which a `double` holds a little below.
TEST_CASE("batch: a surface utile on the half of a hundredth is rounded as run rounds it") {
  BatchPlan plan = plan_of(base, {"tranches[0].useful_area"});
  const auto lines = lines_of(
      run(plan, "tranches[0].living_area [m2],tranches[0].annex_area [m2]\n708.31,36.87\n").out);
  REQUIRE(lines.size() == 1);
  CHECK(cells_of(lines[0])[2] == "726.75");
}
