// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/sheets.hpp"

#include <doctest/doctest.h>

#include "accounts.hpp"
#include "write/sheets/sheet_names.hpp"

using namespace accounts;
using Type = SheetCell::Type;

namespace {

std::vector<Sheet> sheets(const std::vector<Report>& reports, std::vector<std::string> only = {},
                          Language language = Language::en) {
  Sheets all(Selection(std::move(only)), language, reports.size() > 1);
  for (const Report& report : reports) all.add(report);
  return all.take();
}

const Sheet* sheet(const std::vector<Sheet>& all, std::string_view title) {
  for (const Sheet& one : all)
    if (one.title == title) return &one;
  return nullptr;
}

}  // namespace

TEST_CASE("sheets: single figures in rows, with their type; what has no value is empty") {
  Result result;
  result.balance = {1234567.891, 0.125, 2040, true, "=1+1", {2027, 1, 31}};
  const auto all = sheets({report_of(result)});
  REQUIRE(all.size() == 1);
  const auto& rows = all[0].rows;
  REQUIRE(rows.size() == 7 + 6);
  CHECK(rows[7][2].value == "balance.total");
  CHECK(rows[7][4].type == Type::number);
  CHECK(rows[7][4].value == "1234567.891");
  CHECK(rows[7][4].digits == 2);
  CHECK(rows[8][4].type == Type::ratio);
  CHECK(rows[8][4].value == "0.125");
  CHECK(rows[10][4].type == Type::flag);
  CHECK(rows[11][4].type == Type::text);
  CHECK(rows[12][4].type == Type::date);
  CHECK(sheets({report_of(result)}, {"balance.total"})[0].rows.size() == 7 + 1);
  Result empty;
  CHECK(sheets({report_of(empty)})[0].rows[7][4].type == Type::empty);
}

TEST_CASE("sheets: cases side by side, and a column that says of which one a row is") {
  Result first = with_years(2), second = with_years(3);
  first.balance.total = 1;
  Report refused;
  refused.case_name = "faulty.yaml";
  refused.status = "error";
  const auto all = sheets({refused, report_of(first, "A"), report_of(second, "B")});
  CHECK(all[0].headings ==
        std::vector<std::string>{"group", "figure", "path", "unit", "faulty.yaml", "A", "B"});
  CHECK(all[0].rows[0][4].value == "error");
  for (const auto& row : all[0].rows) REQUIRE(row.size() == 7);
  const Sheet* account = sheet(all, "Account");
  REQUIRE(account);
  CHECK(account->headings[0] == "case");
  REQUIRE(account->rows.size() == 5);
  CHECK(account->rows[1][0].value == "A");
  CHECK(account->rows[4][0].value == "B");
}

TEST_CASE("sheets: lists within a list have sheets of their own, under the name they stand in") {
  Result result;
  result.tenants = {{"Anne", 500, {{1, 250}, {2, 250}}, {}}, {"Badr", 600, {{1, 600}}, {}}};
  const auto all = sheets({report_of(result)}, {}, Language::fr);
  REQUIRE(sheet(all, "Locataires"));
  CHECK(sheet(all, "Locataires")->rows.size() == 2);
  const Sheet* payments = sheet(all, "Locataires · versements");
  REQUIRE(payments);
  CHECK(payments->headings == std::vector<std::string>{"nom", "rang", "montant (€)"});
  REQUIRE(payments->rows.size() == 3);
  CHECK(payments->rows[2][0].value == "Badr");
  CHECK_FALSE(sheet(all, "Locataires · avoirs"));
}

TEST_CASE("sheets: of a table what is asked for, and in any case what names its rows") {
  using Texts = std::vector<std::string>;
  Result result = with_years(3);
  result.tenants = {{"Anne", 500, {}, {}}, {"Badr", 600, {{1, 600}}, {{1, 5}}}};
  const auto rents = sheets({report_of(result)}, {"account.rents", "tenants.payments.amount"});
  REQUIRE(sheet(rents, "Account"));
  CHECK(sheet(rents, "Account")->headings == Texts{"year", "rents (€)"});
  CHECK(sheet(rents, "Account")->rows.size() == 3);
  CHECK(sheet(rents, "Account")->rows[2].size() == 2);
  CHECK_FALSE(sheet(rents, "Tenants"));
  CHECK_FALSE(sheet(rents, "Tenants · refunds"));
  REQUIRE(sheet(rents, "Tenants · payments"));
  CHECK(sheet(rents, "Tenants · payments")->headings == Texts{"name", "rank", "amount (€)"});
  CHECK(sheet(rents, "Tenants · payments")->rows.size() == 1);
  const auto cells = sheets({report_of(result)}, {"account[year=2027].margin", "tenants[1].rent"});
  CHECK(sheet(cells, "Account")->headings == Texts{"year", "margin"});
  REQUIRE(sheet(cells, "Account")->rows.size() == 1);
  CHECK(sheet(cells, "Account")->rows[0][1].value == "0.25");
  CHECK(sheet(cells, "Tenants")->headings == Texts{"name", "rent (€)"});
  CHECK(sheet(cells, "Tenants")->rows[0][0].value == "Badr");
  const auto names = sheets({report_of(result)}, {"tenants.name"});
  CHECK(sheet(names, "Tenants")->headings == Texts{"name"});
}

TEST_CASE("sheets: a list of values within a group has its sheet") {
  WithRoots result{{{}, {0.1, 0.2}}};
  const auto all = sheets({report_of(result)});
  REQUIRE(sheet(all, "Roots · all rates"));
  REQUIRE(sheet(all, "Roots · all rates")->rows.size() == 2);
  CHECK(sheet(all, "Roots · all rates")->rows[1][0].type == Type::ratio);
  CHECK(sheet(all, "Roots · all rates")->rows[1][0].value == "0.2");
  CHECK_FALSE(sheet(sheets({report_of(result)}, {"roots.rate"}), "Roots · all rates"));
}

TEST_CASE("sheets: columns that are zero or empty in every row are left out, and a note tells which") {
  Result result = with_years(2);
  for (Year& year : result.account) year.rents = 0;
  const auto all = sheets({report_of(result)});
  using Texts = std::vector<std::string>;
  CHECK(sheet(all, "Account")->headings == Texts{"year", "repairs (€)", "margin"});
  CHECK(sheet(all, "Account")->rows[1][1].value == "1000");
  REQUIRE(sheet(all, "Notes"));
  CHECK(sheet(all, "Notes")->rows.back()[2].value ==
        "Account: columns left out, zero or empty in every row: rents (€)");
  const auto asked = sheets({report_of(result)}, {"account"});
  CHECK(sheet(asked, "Account")->headings.size() == 4);
}

TEST_CASE("sheets: a table of one number stands among the single figures") {
  WithRoots result{{{}, {0.1}}};
  const auto all = sheets({report_of(result)});
  CHECK_FALSE(sheet(all, "Roots · all rates"));
  CHECK(all[0].rows.back()[2].value == "roots.rates");
  CHECK(all[0].rows.back()[4].value == "0.1");
}

TEST_CASE("sheets: charts draw columns of a table over its rows, wherever columns were left out") {
  Result result = with_years(3);
  for (Year& year : result.account) year.rents = 0;
  const auto all = sheets({report_of(result)});
  const Sheet& account = *sheet(all, "Account");
  REQUIRE(account.charts.size() == 1);
  CHECK(account.charts[0].unit == "€");
  for (const SheetChart& chart : account.charts) {
    CHECK(account.headings[chart.key] == "year");
    for (const SheetSeries& series : chart.series) {
      CHECK(account.headings[series.column].starts_with(series.label));
      CHECK(series.first_row == 0);
      CHECK(series.last_row == 2);
    }
  }
}

TEST_CASE("sheets: names that spreadsheets take, each once") {
  using Texts = std::vector<std::string>;
  CHECK(sheet_names({"A long title / that [spreadsheets] would refuse",
                     "A LONG TITLE / that [spreadsheets] would refuse", "Loan: 2", ""}) ==
        Texts{"A long title   that  spreadshe…", "A LONG TITLE   that  sprea… 2", "Loan", "-"});
}
