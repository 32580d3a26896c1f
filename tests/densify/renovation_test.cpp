// SPDX-License-Identifier: Apache-2.0
// What an operation costs: lines, contingency, fees by phase; by hand, and to the cent against the
// workbook of an adviser.
#include "condominium.hpp"

using namespace habitat;

TEST_CASE("renovation: a line is amount x (1 - discount) + VAT, by kind, by rate or as an amount") {
  const auto it = renovation(
      "works:\n"
      "  - {label: a, amount: 1000 EUR, vat: energy}\n"
      "  - {label: b, amount: 1000 EUR, vat: improvement, eligible: false}\n"
      "  - {label: c, amount: 1000 EUR, vat: normal}\n"
      "  - {label: d, amount: 1000 EUR, discount: 2 %, vat: 8.5 %}\n"
      "  - {label: e, amount: 1000 EUR, discount: 2 %, vat: 8.5 %, vat_amount: 85 EUR}\n");
  const auto line = [&](const std::string& label, const std::string& figure) {
    return it.number("renovation.lines[label=" + label + "]." + figure);
  };
  CHECK(line("a", "incl_vat") == d("1055"));
  CHECK(line("b", "incl_vat") == d("1100"));
  CHECK(line("c", "incl_vat") == d("1200"));
  CHECK(line("d", "discount") == d("20"));
  CHECK(line("d", "incl_vat") == d("1063.3"));  // 980 x 1.085
  CHECK(line("e", "incl_vat") == d("1065"));    // 980 + 85
  CHECK(it.number("renovation.works_excl_vat") == d("4960"));
  CHECK(it.number("renovation.works_eligible") == d("3960"));
  CHECK(it.number("renovation.works") == d("5483.3"));
}

TEST_CASE(
    "renovation: fees by share of the works leave contingency out; phases are shared or not") {
  const std::string lines =
      "works: [{label: works, amount: 100000 EUR, vat: 10 %}]\n"
      "fees:\n"
      "  - {label: audit, phase: study, amount: 2000 EUR}\n"
      "  - {label: design, share_of_works: 5 %, vat: 10 %}\n"
      "  - {label: insurance, share_of_works: 2 %, of: incl_vat, vat: 0 %}\n";
  const auto it = renovation(lines + "plan: {contingency: 10 %}\n");
  CHECK(it.number("renovation.contingency") == d("11000"));  // of 110 000
  // 2 000 x 1.2, 5 000 x 1.1, 2 % of 110 000
  CHECK(it.number("renovation.fees") == d("10100"));
  CHECK(it.number("renovation.works_phase") == d("128700"));
  CHECK(it.number("renovation.operation") == d("131100"));
  CHECK(it.number("renovation.per_dwelling") == d("32775"));
  CHECK(it.number("plan.shared") == d("128700"));
  const auto whole = renovation(lines + "plan: {contingency: 10 %, shared: all}\n");
  CHECK(whole.number("plan.shared") == d("131100"));
}

TEST_CASE("renovation: a rate of VAT that is not known at the date leaves the cost open") {
  const auto it = renovation(
      "works: [{label: roof, amount: 1000 EUR, vat: energy}]\n"
      "parameters: {}\n");
  CHECK(it.has("renovation.operation"));
  const ComputedCase before(densify::tool(),
                            "as_of: 2012-01-01\ncondominium: {dwellings: 4}\n"
                            "works: [{label: roof, amount: 1000 EUR, vat: energy}]\n",
                            everything);
  CHECK_FALSE(before.has("renovation.operation"));
  CHECK_FALSE(before.has("plan.rest"));
  CHECK(before.lacks("renovation.operation", "works[roof].vat"));
}
