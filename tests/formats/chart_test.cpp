// SPDX-License-Identifier: Apache-2.0
#include "formats/chart.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "accounts.hpp"
#include "count.hpp"
#include "formats/chart_series.hpp"

using namespace accounts;

namespace {

Slot account_of(Result& result) { return slot_of(result).member("account"); }

}  // namespace

TEST_CASE("chart: the columns that their fields mark, under the year that names the rows") {
  Result result = with_years(3);
  const ChartData data = chart_data(account_of(result), Language::fr);
  CHECK(data.years == std::vector<int>{2026, 2027, 2028});
  REQUIRE(data.series.size() == 2);
  CHECK(data.series[0].label == "loyers");
  CHECK(data.series[0].kind == Chart::bar);
  CHECK(data.series[0].values[2] == doctest::Approx(12347.678));
  CHECK(data.series[1].kind == Chart::area);
}

TEST_CASE("chart: nothing where nothing can be drawn") {
  Result result = with_years(1);
  CHECK(render_chart(account_of(result), "t", "i", {}).empty());
  result = with_years(2);
  for (Year& year : result.account) year.rents = 0, year.repairs.reset();
  CHECK(render_chart(account_of(result), "t", "i", {}).empty());
  result.account[0].rents = 1e300;
  CHECK(render_chart(account_of(result), "t", "i", {}).empty());
  result = with_years(2);
  CHECK(render_chart(slot_of(result).member("tenants"), "t", "i", {}).empty());
}

TEST_CASE("chart: what is no number is drawn as nothing, and a column of zeros not at all") {
  Result result = with_years(2);
  result.account[0].rents = std::numeric_limits<double>::quiet_NaN();
  for (Year& year : result.account) year.repairs = 0;
  const ChartData data = chart_data(account_of(result), Language::en);
  REQUIRE(data.series.size() == 1);
  CHECK(data.series[0].values[0] == 0);
}

TEST_CASE("chart: a bar for each year, marks in thousands, a tip for each year") {
  Result result = with_years(2);
  result.account[0] = {2026, -40000, 10.0, 0};
  result.account[1] = {2027, 80000, 20.0, 0};
  const std::string svg = render_chart(account_of(result), "A <title>", "c", {Language::fr}).text();
  CHECK(svg.find("<title id=\"c-title\">A &lt;title&gt;</title>") != svg.npos);
  CHECK(count_of(svg, "fill=\"#2f6f8f\"") == 1 + 2);  // in the legend, and the bars
  CHECK(svg.find(">k€</text>") != svg.npos);
  CHECK(svg.find(">-50</text>") != svg.npos);
  CHECK(svg.find(">100</text>") != svg.npos);
  CHECK(svg.find("<title>2026\nloyers : -40\u202F000\u00A0€\ntravaux : 10\u00A0€</title>") !=
        svg.npos);
  CHECK(svg == render_chart(account_of(result), "A <title>", "c", {Language::fr}).text());
}
