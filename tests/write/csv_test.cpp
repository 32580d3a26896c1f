// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <limits>

#include "accounts.hpp"
#include "write/csv.hpp"

using namespace accounts;

namespace {

// Takes every "separator text" out, and expects so many of them.
void take_out(std::string& text, char separator, const std::string& cell, std::size_t times) {
  const std::string what = separator + cell;
  std::size_t taken = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what), ++taken)
    text.erase(at, what.size());
  CHECK(taken >= times);
}

// The table of these cases, header included, without the column of stamps that each line ends with.
std::string csv(std::vector<std::string> only, const std::vector<Report>& reports,
                const CsvDialect& dialect = standard_csv) {
  Result form = shape();
  const CsvTable table(slot_of(form), Selection(std::move(only)), dialect);
  CHECK(table.clashing().empty());
  std::string text = table.header();
  take_out(text, dialect.separator, "stamp", 1);
  for (const Report& report : reports) {
    std::string rows = table.rows(report);
    const bool any = !rows.empty();
    take_out(rows, dialect.separator, report.stamp.line(Language::en), any ? 1 : 0);
    text += rows;
  }
  return text;
}

std::vector<std::string> clashing(std::vector<std::string> only) {
  Result form = shape();
  return CsvTable(slot_of(form), Selection(std::move(only))).clashing();
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("csv: single figures, a row for each case, the same columns whatever the values") {
  Result full, empty;
  full.balance = {1234567.891, 0.125, 2040, true, "sound", {2027, 1, 31}};
  CHECK(csv({}, {report_of(full), report_of(empty, "Nothing")}) ==
        "case,status,balance.total [EUR],balance.share [%],balance.last_year,balance.sound,"
        "balance.remark,balance.signed_on\n"
        "A house,ok,1234567.891,12.5,2040,true,sound,2027-01-31\n"
        "Nothing,ok,,,,false,,2026-06-01\n");
}

TEST_CASE("csv: each row ends with what it rests on") {
  Result result = with_years(2);
  Result form = shape();
  const CsvTable table(slot_of(form), Selection({"account.rents"}));
  CHECK(table.header() == "case,year,rents [EUR],stamp\n");
  CHECK(table.rows(report_of(result)) ==
        "A house,2026,12345.678,test 1 · data of 2026-05-01 (01234567) · case fedcba98\n"
        "A house,2027,12346.678,test 1 · data of 2026-05-01 (01234567) · case fedcba98\n");
}

TEST_CASE("csv: a case that could not be computed has its row, and none in a table") {
  Result result = with_years(1);
  Report refused;
  refused.case_name = "faulty.yaml";
  refused.status = "error";
  CHECK(csv({"balance.total", "balance.sound"}, {refused, report_of(result)}) ==
        "case,status,balance.total [EUR],balance.sound\nfaulty.yaml,error,,\nA house,ok,,false\n");
  CHECK(csv({"account.rents"}, {refused, report_of(result)}) ==
        "case,year,rents [EUR]\nA house,2026,12345.678\n");
}

TEST_CASE("csv: a table, its columns or its rows; what the page leaves out is there") {
  Result result = with_years(3);
  result.account[1].repairs.reset();
  CHECK(
      csv({"account"}, {report_of(result)}) ==
      "case,year,rents [EUR],repairs [EUR],margin [%]\n"
      "A house,2026,12345.678,0,25\nA house,2027,12346.678,,25\nA house,2028,12347.678,2000,25\n");
  CHECK(csv({"account[year=2028].rents", "account[0].margin"}, {report_of(result)}) ==
        "case,year,rents [EUR],margin [%]\n"
        "A house,2026,12345.678,25\nA house,2028,12347.678,25\n");
}

TEST_CASE("csv: a list within a list, its rows after what they belong to") {
  Result result;
  result.tenants = {{"Anne", 500, {{1, 250}, {2, 250}}, {}}, {"Badr", 600, {{1, 600}}, {}}};
  CHECK(
      csv({"tenants.payments"}, {report_of(result)}) ==
      "case,name,rank,amount [EUR]\nA house,Anne,1,250\nA house,Anne,2,250\nA house,Badr,1,600\n");
  CHECK(csv({"tenants.payments.amount", "tenants.rent"}, {report_of(result)}) ==
        "case,name,rent [EUR],rank,amount [EUR]\n"
        "A house,Anne,500,1,250\nA house,Anne,500,2,250\nA house,Badr,600,1,600\n");
  CHECK(csv({"tenants.rent"}, {report_of(result)}) ==
        "case,name,rent [EUR]\nA house,Anne,500\nA house,Badr,600\n");
}

TEST_CASE("csv: what one table cannot hold") {
  CHECK(clashing({"balance.total", "account"}) == Texts{"account", "balance"});
  CHECK(clashing({"account", "tenants.rent"}) == Texts{"account", "tenants"});
  CHECK(clashing({"tenants"}) == Texts{"tenants.payments", "tenants.refunds"});
  CHECK(clashing({"tenants.rent", "tenants.payments"}).empty());
  CHECK(clashing({"balance"}).empty());
  CHECK(clashing({}).empty());
}

TEST_CASE("csv: quotes, lines and stray bytes in a text") {
  Result result;
  const auto name = [&](std::string text) {
    const std::string all = csv({"balance.sound"}, {report_of(result, std::move(text))});
    const auto row = all.find('\n') + 1;
    return all.substr(row, all.rfind(",ok,false\n") - row);
  };
  CHECK(name("plain; 'text' é") == "plain; 'text' é");
  CHECK(name("a, b") == "\"a, b\"");
  CHECK(name("the \"best\"") == "\"the \"\"best\"\"\"");
  CHECK(name("two\nlines\r") == "\"two\nlines\r\"");
  CHECK(name("none\x9b.yaml") == "none\uFFFD.yaml");
}

TEST_CASE("csv: a text is no formula, a number stays one, and nothing commands a terminal") {
  Result result;
  result.balance.total = -1.5;
  const auto row = [&](std::string remark) {
    result.balance.remark = std::move(remark);
    const std::string all =
        csv({"balance.total", "balance.remark"}, {report_of(result, "=A house")});
    return all.substr(all.find('\n') + 1);
  };
  CHECK(row("=1+1") == "'=A house,ok,-1.5,'=1+1\n");
  CHECK(row("+1") == "'=A house,ok,-1.5,'+1\n");
  CHECK(row("-1, @x") == "'=A house,ok,-1.5,\"'-1, @x\"\n");
  CHECK(row("@x") == "'=A house,ok,-1.5,'@x\n");
  CHECK(row("\r=1") == "'=A house,ok,-1.5,\"'\r=1\"\n");
  CHECK(row("1=1") == "'=A house,ok,-1.5,1=1\n");
  CHECK(row("a\x1b[31m\u202E") == "'=A house,ok,-1.5,a\\x1b[31m\\u202e\n");
}

TEST_CASE("csv: what a French spreadsheet opens") {
  Result result;
  result.balance = {-1234567.891, 0.125, 2040, true, "a;b, c", {2027, 1, 31}};
  CHECK(csv({"balance"}, {report_of(result)}, french_csv) ==
        "\uFEFFcase;status;balance.total [EUR];balance.share [%];balance.last_year;"
        "balance.sound;balance.remark;balance.signed_on\r\n"
        "A house;ok;-1234567,891;12,5;2040;vrai;\"a;b, c\";2027-01-31\r\n");
  Report refused;
  refused.case_name = "faulty.yaml";
  refused.status = "error";
  CHECK(csv({"balance.total", "balance.sound"}, {refused}, french_csv)
            .ends_with("\r\nfaulty.yaml;error;;\r\n"));
}

TEST_CASE("tsv: nothing is quoted, tabs and line ends are written out") {
  Result result;
  result.balance.remark = "a\tb\nc\r\\d \"e\", f";
  CHECK(csv({"balance.remark"}, {report_of(result)}, tab_separated) ==
        "case\tstatus\tbalance.remark\nA house\tok\ta\\tb\\nc\\r\\\\d \"e\", f\n");
}

TEST_CASE("csv: no number that is none, no digit that a double does not hold") {
  Result result;
  result.balance.total = 1.0 / 3;
  result.balance.share = std::numeric_limits<double>::infinity();
  CHECK(csv({"balance.total", "balance.share"}, {report_of(result)}) ==
        "case,status,balance.total [EUR],balance.share [%]\nA house,ok,0.333333333333333,\n");
}

TEST_CASE("csv: only what has columns need be computed") {
  Result form = shape();
  const CsvTable all(slot_of(form), Selection());
  CHECK(all.may_want("balance"));
  CHECK_FALSE(all.may_want("account"));
  const CsvTable account(slot_of(form), Selection(Texts{"account"}));
  CHECK(account.may_want("account"));
  CHECK_FALSE(account.may_want("balance"));
}
