// SPDX-License-Identifier: Apache-2.0
#include "write/page/chart.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "accounts.hpp"
#include "count.hpp"
#include "write/page/chart_series.hpp"

using namespace accounts;

namespace {

Slot account_of(Result& result) { return slot_of(result).member("account"); }

struct MarkedYear {
  int year = 0;
  double rents = 0;
  std::string event;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.rents, {.name = "rents",
                    .unit = "EUR",
                    .label = {"rents", "loyers"},
                    .layout = {.chart = Chart::bar}});
    is(self.event, {.name = "event",
                    .label = {"what happens", "ce qui s'y passe"},
                    .layout = {.chart = Chart::mark}});
  }
};
struct Marked {
  std::vector<MarkedYear> account;
  static void describe(auto& self, auto&& is) {
    is(self.account, {.name = "account", .label = {"Account", "Compte"}, .key = "year"});
  }
};

}  // namespace

TEST_CASE("chart: the columns that their fields mark, under the year that names the rows") {
  Result result = with_years(3);
  const ChartData data = chart_data(account_of(result), Language::fr);
  CHECK(data.rows == std::vector<std::string>{"2026", "2027", "2028"});
  REQUIRE(data.series.size() == 2);
  CHECK(data.series[0].label == "loyers");
  CHECK(data.series[0].kind == Chart::bar);
  CHECK(data.series[0].values[2] == doctest::Approx(12347.678));
  CHECK(data.series[1].kind == Chart::area);
}

TEST_CASE("chart: nothing where nothing can be drawn") {
  Result result = with_years(1);
  CHECK(render_chart(account_of(result), "", "t", "i", {}).empty());
  result = with_years(2);
  for (Year& year : result.account) year.rents = 0, year.repairs.reset();
  CHECK(render_chart(account_of(result), "", "t", "i", {}).empty());
  result.account[0].rents = 1e300;
  CHECK(render_chart(account_of(result), "", "t", "i", {}).empty());
  result = with_years(2);
  CHECK(render_chart(slot_of(result).member("tenants"), "", "t", "i", {}).empty());
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
  const std::string svg =
      render_chart(account_of(result), "", "A <title>", "c", {Language::fr}).text();
  CHECK(svg.find("<title id=\"c-title\">A &lt;title&gt;</title>") != svg.npos);
  CHECK(count_of(svg, "fill=\"#2f6f8f\"") == 1 + 2);  // in the legend, and the bars
  CHECK(svg.find(">k€</text>") != svg.npos);
  CHECK(svg.find(">-50</text>") != svg.npos);
  CHECK(svg.find(">100</text>") != svg.npos);
  CHECK(svg.find("<title>2026\nloyers : -40\u202F000\u00A0€\ntravaux : 10\u00A0€</title>") !=
        svg.npos);
  CHECK(svg == render_chart(account_of(result), "", "A <title>", "c", {Language::fr}).text());
}

namespace {

enum class Side { before, after };

struct Month {
  Side side = Side::before;
  habitat::Date start;
  double observed = 0, expected = 0;
  std::optional<double> band;
  static void describe(auto& self, auto&& is) {
    is(self.side, {.name = "side", .layout = {.chart = Chart::part}});
    is(self.start, {.name = "start"});
    is(self.observed,
       {.name = "observed", .label = {"observed", "relevée"}, .layout = {.chart = Chart::bar}});
    is(self.expected,
       {.name = "expected", .label = {"expected", "attendue"}, .layout = {.chart = Chart::line}});
    is(self.band,
       {.name = "band", .label = {"± band", "± marge"}, .layout = {.chart = Chart::band}});
  }
};

struct Months {
  std::vector<Month> rows;
  static void describe(auto& self, auto&& is) { is(self.rows, {.name = "rows", .key = "start"}); }
};

}  // namespace

template <>
inline constexpr auto habitat::names_of<Side> = habitat::name_table<Side>({
    {Side::before, "before", {"before", "avant"}},
    {Side::after, "after", {"after", "après"}},
});

TEST_CASE(
    "chart: months with an expected line, its band, and a line where the second part begins") {
  Months months;
  for (int month = 1; month <= 3; ++month) {
    const Date start{2024, month, 5};
    months.rows.push_back({Side::before, start, 10.0 * month, 20, {}});
  }
  months.rows[2].side = Side::after;
  months.rows[2].band = 15.5;
  const Slot list = slot_of(months).member("rows");
  const ChartData data = chart_data(list, Language::fr);
  CHECK(data.rows.front() == "05/01/2024");
  CHECK(data.marks == std::vector<std::string>{"05/01/2024", "05/02/2024", "05/03/2024"});
  REQUIRE(data.divisions.size() == 1);
  CHECK(data.divisions[0].before == 2);
  CHECK(data.divisions[0].label == "après");
  const std::string svg = render_chart(list, "kWh", "t", "c", {Language::fr}).text();
  CHECK(count_of(svg, "fill-opacity") == 1);
  CHECK(count_of(svg, "stroke-dasharray") == 1);
  CHECK(svg.find(">kWh</text>") != svg.npos);
  CHECK(svg.find("relevée : 30,0\u00A0kWh\nattendue : 20,0\u00A0kWh\n± marge : 15,5\u00A0kWh") !=
        svg.npos);
  CHECK(count_of(svg, "± marge :") == 1);
}

TEST_CASE("chart: a row where something happens is marked, and told below") {
  Marked result;
  for (int year = 2026; year < 2031; ++year) result.account.push_back({year, 100, ""});
  const Slot account = slot_of(result).member("account");
  const std::string plain = render_chart(account, "", "t", "i", {}).text();
  result.account[2].event = "loan <A> ends";
  const ChartData data = chart_data(account, Language::en);
  REQUIRE(data.events.size() == 1);
  CHECK(data.events[0].row == 2);
  const std::string drawn = render_chart(account, "", "t", "i", {}).text();
  CHECK(drawn.find("2028: loan &lt;A&gt; ends") != drawn.npos);
  const auto height = [](const std::string& svg) {
    return std::stod(svg.substr(svg.find("viewBox=\"0 0 760 ") + 17));
  };
  CHECK(height(drawn) == height(plain) + 18);
}
