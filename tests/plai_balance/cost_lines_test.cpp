// SPDX-License-Identifier: Apache-2.0
// The cost line by line, against amounts computed by hand.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

Computed lines_of(const std::string& costs, const std::string& more = "") {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: hlm, region: idf, decision_date: "
      "2026-06-15, order_date: 2026-09-15, letting_date: 2029-01-01}\n"
      "tranches:\n  - {name: A, product: plai, dwellings: 2, living_area: 100 m2}\n"
      "  - {name: B, product: plus, dwellings: 2, living_area: 100 m2}\ncosts:\n" +
      costs + more);
}

}  // namespace

// PLAI bears 5.5 %, PLUS 10 % (CGI 278 sexies): 1000 shared by halves bear 27.5 + 50.
TEST_CASE("cost lines: before VAT, its rate and amount, and what the line comes to") {
  const Computed it = lines_of(
      "  - {chapter: building, label: works, amount: 1000 EUR, vat: 20 %}\n"
      "  - {chapter: building, label: bound, amount: 1000 EUR, tranche: A}\n"
      "  - {chapter: building, label: shared, amount: 1000 EUR}\n"
      "  - {chapter: fees, label: free, amount: 500 EUR, vat: none}\n"
      "  - {chapter: sundry, label: paid, amount: 300 EUR, vat: included}\n");
  CHECK(it.number("cost_lines[works].excluding_vat") == 1000);
  CHECK(it.number("cost_lines[works].vat_rates[0]") == d("0.2"));
  CHECK(it.number("cost_lines[works].vat") == 200);
  CHECK(it.number("cost_lines[works].including_vat") == 1200);
  CHECK(it.number("cost_lines[bound].vat_rates[0]") == d("0.055"));
  CHECK(it.number("cost_lines[bound].including_vat") == 1055);
  CHECK(near_hand(it.number("cost_lines[shared].vat"), "77.5"));
  CHECK(it.number("cost_lines[shared].vat_rates[0]") == d("0.055"));
  CHECK(it.number("cost_lines[shared].vat_rates[1]") == d("0.1"));
  CHECK(it.number("cost_lines[free].vat") == 0);
  CHECK(it.number("cost_lines[paid].including_vat") == 300);
  CHECK_FALSE(it.has("cost_lines[paid].excluding_vat"));
}

TEST_CASE("cost lines: they add up to the cost, those that are computed among them") {
  const Computed it = lines_of(
      "  - {chapter: land, label: land, amount: 90000 EUR, vat: none}\n"
      "  - {chapter: building, amount: 200000 EUR}\n",
      "taxe_amenagement: {floor_area: 220 m2, local_rate: 5 %}\n"
      "loans: [{label: L, product: bank, rate: 2 %, amount: 100000 EUR, term: 4 years, "
      "prefinancing: {draws: [{date: 2028-01-02, amount: 100000 EUR}], treatment: cost}}]\n");
  Decimal sum = 0;
  REQUIRE(it.size("cost_lines") == 4);
  for (std::size_t i = 0; i < 4; ++i)
    sum += it.number("cost_lines[" + std::to_string(i) + "].including_vat");
  CHECK(abs(sum - it.number("cost.total")) < d("0.0000000001"));
  CHECK(it.text("cost_lines[1].label") == "building");
  CHECK(it.text("cost_lines[2].label") == "taxe d'aménagement");
  CHECK(near_hand(it.number("cost_lines[3].including_vat"), "2000"));
}
