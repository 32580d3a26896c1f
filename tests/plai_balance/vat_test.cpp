// SPDX-License-Identifier: Apache-2.0
// The VAT finally borne: each column of the history of rates, by product, date, place and works.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

Computed taxed(const std::string& operation, const std::string& date, const std::string& product,
               const std::string& line = "chapter: building, amount: 100 EUR") {
  return Computed("as_of: 2026-11-21\noperation: {" + operation + ", order_date: " + date +
                  "}\ntranches: [{name: T, product: " + product + ", dwellings: 1}]\ncosts: [{" +
                  line + "}]\n");
}

}  // namespace

TEST_CASE("VAT of new build, each column of the history, the days of change among them") {
  struct Row {
    std::string from, last, plai, plus, plus_qpv, pls;
  };
  const Row rows[] = {{"1996-10-01", "2011-12-31", "105.5", "105.5", "105.5", "105.5"},
                      {"2012-01-01", "2013-12-31", "107", "107", "107", "107"},
                      {"2014-01-01", "2017-12-31", "105.5", "105.5", "105.5", "105.5"},
                      {"2018-01-01", "2019-11-30", "110", "110", "110", "110"},
                      {"2019-12-01", "2026-11-21", "105.5", "110", "105.5", "110"}};
  for (const Row& row : rows)
    for (const std::string& date : {row.from, row.last})
      for (const std::string kind : {"kind: new_build", "kind: vefa"}) {
        CAPTURE(date);
        CHECK(taxed(kind, date, "plai").number("cost.total") == d(row.plai));
        CHECK(taxed(kind, date, "plai_adapte").number("cost.total") == d(row.plai));
        CHECK(taxed(kind, date, "plus").number("cost.total") == d(row.plus));
        CHECK(taxed(kind, date, "pls").number("cost.total") == d(row.pls));
        CHECK(taxed(kind + ", qpv: true", date, "plai").number("cost.total") == d(row.plai));
        CHECK(taxed(kind + ", qpv: true", date, "plus").number("cost.total") == d(row.plus_qpv));
        CHECK(taxed(kind + ", qpv: true", date, "pls").number("cost.total") == d(row.pls));
      }
}

TEST_CASE("VAT of acquisition and improvement: PLS at 5.5 % where works convert premises") {
  const std::string kind = "kind: acquisition_improvement", converts = kind + ", conversion: true";
  for (const std::string product : {"plai", "plai_adapte", "plus"}) {
    CAPTURE(product);
    CHECK(taxed(kind, "2018-01-01", product).number("cost.total") == 110);
    CHECK(taxed(kind, "2019-11-30", product).number("cost.total") == 110);
    CHECK(taxed(kind, "2019-12-01", product).number("cost.total") == d("105.5"));
    CHECK(taxed(converts, "2026-09-01", product).number("cost.total") == d("105.5"));
  }
  CHECK(taxed(kind, "2026-09-01", "pls").number("cost.total") == 110);
  CHECK(taxed(converts, "2026-09-01", "pls").number("cost.total") == d("105.5"));
  CHECK(taxed(kind, "2018-06-01", "pls").lacks("cost", "costs[0].vat"));
}

// BOI-TVA-IMM-20-10-20 for the rates before 2014; 10 % since, by a deputy's statement of 2023.
TEST_CASE("VAT of works in let social housing: one rate, whatever the product") {
  const std::string works = "kind: rehabilitation, landlord: hlm";
  const std::pair<std::string, std::string> rows[] = {
      {"1998-01-01", "105.5"}, {"2011-12-31", "105.5"}, {"2012-01-01", "107"},
      {"2013-12-31", "107"},   {"2014-01-01", "110"},   {"2026-06-01", "110"}};
  for (const auto& [date, cost] : rows)
    for (const std::string product : {"plai", "plus", "pls"})
      CHECK(taxed(works, date, product).number("cost.total") == d(cost));
  CHECK(taxed(works, "2026-06-01", "lli").lacks("cost", "costs[0].vat"));
  CHECK_FALSE(taxed(works, "2026-06-01", "plus").says("A368"));
  CHECK(taxed(works + ", qpv: true", "2026-06-01", "plus").number("cost.total") == 110);
  CHECK(taxed(works + ", qpv: true", "2026-06-01", "plus").says("A368"));
}

TEST_CASE("the works order governs the rate; the aid decision stands in for it, with a note") {
  const std::string decided = "kind: new_build, decision_date: 2019-11-30";
  CHECK(taxed(decided, "2019-12-01", "plai").number("cost.total") == d("105.5"));
  const Computed by_decision(
      "as_of: 2026-11-21\noperation: {" + decided +
      "}\ntranches: [{name: T, product: plai}]\ncosts: [{chapter: building, amount: 100 EUR}]\n");
  CHECK(by_decision.number("cost.total") == 110);
  CHECK(by_decision.says("A302"));
}

// SU of 300 and 100 m2: 750 of the 1000 bear 5.5 %, 250 bear 10 %: 791.25 + 275 = 1066.25.
TEST_CASE("a line common to PLAI and PLS is taxed part by part") {
  const Computed both(
      "as_of: 2026-11-21\noperation: {kind: new_build, order_date: 2026-06-15}\n"
      "tranches:\n"
      "  - {name: A, product: plai, living_area: 280 m2, annex_area: 40 m2}\n"
      "  - {name: B, product: pls, living_area: 90 m2, annex_area: 20 m2}\n"
      "costs:\n"
      "  - {chapter: building, amount: 1000 EUR}\n"
      "  - {chapter: fees, amount: 100 EUR, tranche: B}\n");
  CHECK(both.number("cost.building") == d("1066.25"));
  CHECK(both.number("cost.fees") == 110);
  CHECK(both.number("tranches[name=A].cost") == d("791.25"));
  CHECK(both.number("tranches[name=B].cost") == 385);
}

TEST_CASE("interest bears no VAT; `included`, `none` and a rate are what they say") {
  const std::string kind = "kind: new_build", day = "2026-06-15";
  const auto line = [&](const std::string& text) {
    return taxed(kind, day, "plus", text).number("cost.total");
  };
  CHECK(line("chapter: financial, amount: 100 EUR") == 100);
  CHECK(line("chapter: building, amount: 100 EUR, vat: included") == 100);
  CHECK(line("chapter: building, amount: 100 EUR, vat: none") == 100);
  CHECK(line("chapter: building, amount: 100 EUR, vat: 20 %") == 120);
  CHECK(line("chapter: financial, amount: 100 EUR, vat: 20 %") == 120);
  CHECK(line("chapter: building, amount: 100 EUR, vat: reduced") == 110);
  CHECK(line("chapter: fees, amount: 100 EUR") == 110);
  CHECK(line("chapter: sundry, amount: 100 EUR") == 110);
}

TEST_CASE("only its deed tells the VAT of a land; off plan it bears the rate of its tranche") {
  const std::string land = "chapter: land, amount: 100 EUR";
  const Computed bought = taxed("kind: new_build", "2026-06-15", "plai", land);
  CHECK_FALSE(bought.has("cost.total"));
  CHECK(bought.lacks("cost", "costs[0].vat"));
  CHECK(taxed("kind: acquisition_improvement", "2026-06-15", "plai", land)
            .lacks("cost", "costs[0].vat"));
  CHECK(taxed("kind: vefa", "2026-06-15", "plai", land).number("cost.total") == d("105.5"));
  CHECK(taxed("kind: new_build", "2026-06-15", "plai", land + ", vat: reduced")
            .number("cost.total") == d("105.5"));
}

TEST_CASE("what no text gives a rate for has to be told") {
  CHECK(taxed("kind: new_build", "2026-06-15", "lli").lacks("cost", "costs[0].vat"));
  CHECK(taxed("kind: rehabilitation", "1997-12-31", "plai").lacks("cost", "costs[0].vat"));
  CHECK(taxed("qpv: false", "2026-06-15", "plai").lacks("cost", "operation.kind"));
}
