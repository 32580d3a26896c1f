// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <limits>

#include "accounts.hpp"
#include "write/figure.hpp"
#include "write/page/text_page.hpp"

using namespace accounts;

namespace {

// The page from its first table on, to before its stamp, which ends every page.
std::string tables(Result& result, std::vector<std::string> only = {},
                   Language language = Language::en) {
  PageStyle style;
  style.human.language = language;
  const Report report = report_of(result);
  const std::string whole = render_page(report, Selection(std::move(only)), style);
  const std::string stamp = "\n" + report.stamp.line(language) + "\n";
  REQUIRE(whole.ends_with(stamp));
  const std::string page = whole.substr(0, whole.size() - stamp.size());
  const std::string title = language == Language::fr ? "\nCompte\n" : "\nAccount\n";
  const auto at = page.find(title);
  return at == page.npos ? "" : page.substr(at + title.size());
}

}  // namespace

TEST_CASE(
    "page: a long table every so many rows and its last, in thousands, without what it folds") {
  Result result = with_years(8);
  CHECK(tables(result) ==
        "year  rents  margin\n"
        "         k€       %\n"
        "2026   12.3   25.00\n"
        "2031   12.4   25.00\n"
        "2033   12.4   25.00\n"
        "every 5th year; all years and lines: --only account\n");
  CHECK(tables(result, {}, Language::fr) ==
        "année  loyers  marge\n"
        "           k€      %\n"
        " 2026    12,3  25,00\n"
        " 2031    12,4  25,00\n"
        " 2033    12,4  25,00\n"
        "1 année sur 5 ; années et lignes au complet : --only account\n");
}

TEST_CASE("page: the last row stands once, and nothing is said where nothing is left out") {
  Result result = with_years(6);
  for (Year& year : result.account) year.repairs.reset();
  CHECK(
      tables(result).ends_with("2026   12.3   25.00\n2031   12.4   25.00\n"
                               "every 5th year; all years: --only account\n"));
  result.account.resize(1);
  CHECK(tables(result) == "year  rents  margin\n         k€       %\n2026   12.3   25.00\n");
}

TEST_CASE("page: columns left out of a table whose rows are all there") {
  Result result = with_years(2);
  CHECK(tables(result).ends_with("… and 1 more column: --only account\n"));
  CHECK(tables(result, {}, Language::fr).ends_with("… et 1 autre colonne : --only account\n"));
}

TEST_CASE("page: a count has no decimals but its own") {
  const Field quantity{.name = "quantity", .layout = {.digits = 2, .trims_zeros = true}};
  HumanStyle style;
  CHECK(human_number(*Written::read("4911.00"), quantity, style) == "4,911");
  CHECK(human_number(*Written::read("7.50"), quantity, style) == "7.5");
  CHECK(human_number(*Written::read("0.126"), quantity, style) == "0.13");
  style.precision = 1;
  CHECK(human_number(*Written::read("7"), quantity, style) == "7.0");
}

TEST_CASE("page: a table that is asked for is whole and in euros") {
  Result result = with_years(3);
  CHECK(tables(result, {"account"}) ==
        "year      rents   repairs  margin\n"
        "              €         €       %\n"
        "2026  12,345.68      0.00   25.00\n"
        "2027  12,346.68  1,000.00   25.00\n"
        "2028  12,347.68  2,000.00   25.00\n");
  CHECK(tables(result, {"account[year=2027].repairs"}) ==
        "year   repairs\n             €\n2027  1,000.00\n");
}

TEST_CASE("page: thousands round as other figures do, and no figure is no figure") {
  Result result = with_years(2);
  result.account[0].rents = -1250;
  result.account[1].rents = std::numeric_limits<double>::quiet_NaN();
  CHECK(tables(result).find("2026   -1.3   25.00\n") != std::string::npos);
}
