// SPDX-License-Identifier: Apache-2.0
// The rows of a batch against the exact computation: within the bound of doubles, and the same in
// all that is no number.
#include <cmath>

#include "verbs/batch/by_run.hpp"

using namespace habitat;

namespace {

// Rows of two inputs, each a path and the unit that its cells are in.
using Input = std::pair<std::string, std::string>;
using TwoCells = std::pair<std::string, std::string>;

// Takes the text up to a mark off its beginning, the mark as well.
std::string cut(std::string& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  std::string first = text.substr(0, end);
  text.erase(0, end + 1);
  return first;
}

// What is no number is the same in both; numbers are within the bound of doubles.
void check_within_bound(const BatchPlan& plan, std::string line, std::string exactly) {
  for (const RowFigure& figure : plan.figures) {
    const std::string mine = cut(line, ','), exact = cut(exactly, ',');
    if (mine == exact) continue;
    INFO(figure.name, ": ", mine, ", exactly ", exact);
    REQUIRE((!mine.empty() && !exact.empty()));
    const double a = std::stod(mine), b = std::stod(exact);
    CHECK(std::fabs(a - b) <= std::max(1e-6, 1e-9 * std::fabs(b)));
  }
}

// `slow` is how many rows are read as a case is: what the base lacks, but once, and decisions that
// a double does not settle.
void check_exact(const std::string& base, const std::vector<std::string>& figures,
                 const Input& first, const Input& second, const std::vector<TwoCells>& cells,
                 int slow = 0) {
  BatchPlan plan = plan_of(base, figures);
  const auto in_brackets = [](const Input& input) {
    return input.second.empty() ? input.first : input.first + " [" + input.second + "]";
  };
  std::string rows = in_brackets(first) + "," + in_brackets(second) + "\n";
  for (const auto& [one, other] : cells) rows += one + "," + other + "\n";
  const Ran ran = run(plan, rows);
  CHECK(ran.slow == slow);
  std::string rest = ran.out;
  cut(rest, '\n');
  for (const TwoCells& both : cells) {
    const auto set = [](const Input& input, const std::string& cell) -> Source {
      return {"--set", input.first + "=" + with_header_unit(cell, input.second)};
    };
    std::string status, line = cut(rest, '\n');
    std::string exactly = by_run(plan, base, {set(first, both.first), set(second, both.second)},
                                 NumberKind::exact, status);
    INFO(both.first, " and ", both.second);
    cut(line, ',');
    CHECK(cut(line, ',') == status);
    cut(exactly, ',');
    check_within_bound(plan, line, exactly);
  }
}

}  // namespace

TEST_CASE("batch: figures are those of the exact computation, within the bound of doubles") {
  check_exact(scenario("plai-balance/mixed-vefa-40-dwellings.yaml"), only, {"loans[1].rate", "%"},
              {"costs[0].amount", "EUR"}, {{"2.05", "2000000"}, {"3.1", "2100000.5"}});
}

// On half a cent a double may decide otherwise: such a row is computed again.
TEST_CASE("batch: a loan in cents is billed as the exact computation bills it") {
  const std::string base =
      "schema: plai-balance/case/1\nas_of: 2026-06-01\noperation: {letting_date: 2028-07-01}\n"
      "costs: [{chapter: land, amount: 2000000 EUR, vat: included}]\n"
      "loans: [{label: L, product: plai, amount: 1160986.10 EUR, rate: 4.3 %, term: 35 years, "
      "revision: simple, periodicity: half_year, rounding: cent, margin: 0.6 %, fixed_years: 11}]\n"
      "livret_a: {path: {2029: 2 %, 2031: 0 %, 2032: 3 %}}\n";
  std::vector<TwoCells> cells;
  for (const char* amount : {"1160986.10", "1000000", "999999.99", "750000.50"})
    for (const char* rate : {"4.3", "4.1", "3"}) cells.push_back({amount, rate});
  check_exact(base, {"annuities[22].interest", "annuities[22].total", "loans[0].total_interest"},
              {"loans[0].amount", "EUR"}, {"loans[0].rate", "%"}, cells, 6);
}

// What is due before the letting can but be replaced whole: the answer is the very end of where it
// is sought.
TEST_CASE("batch: a search that ends at a bound has the answer of the exact computation") {
  std::vector<TwoCells> cells;
  for (const char* rate : {"0.5", "0.61", "0.955", "1.044", "1.3", "1.77", "2.05", "2.69"})
    for (const char* year : {"2026", "2027", "2030"}) cells.push_back({rate, year});
  check_exact(scenario("plai-balance/mixed-vefa-40-dwellings.yaml"),
              {"solved", "balance.debt_cover_min"}, {"loans[2].rate", "%"},
              {"loans[6].first_year", ""}, cells, 16);
}

// A stock of interest that is paid back leaves nothing due but what rounding leaves.
TEST_CASE("batch: the debt cover counts no annuity that only rounding leaves") {
  std::vector<TwoCells> cells;
  for (const char* rate : {"2.05", "2.5", "3", "3.55", "4.05", "4.5", "5.05", "5.5"})
    cells.push_back({rate, "stock"});
  check_exact(scenario("plai-balance/pension-de-famille-24-places.yaml"), {"balance"},
              {"livret_a.path[2031]", "%"}, {"loans[0].negative_amortisation", ""}, cells, 2);
}
