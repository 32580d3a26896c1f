// SPDX-License-Identifier: Apache-2.0
// Levies of the guarantee fund: case S15 of the published examples, built on the orders of 2018
// (press on the order of 2018-06-04) and 2025 (HLM co-operatives federation on the order of
// 2025-11-05).
#include "plai_balance/rules/levies.hpp"

#include <doctest/doctest.h>

#include "describe/path.hpp"
#include "numbers/decimal.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/evaluation.hpp"

using namespace habitat;
using namespace habitat::plai_balance;

namespace {

Decimal d(std::string_view text) { return decimal<Decimal>(text); }

// 1,000 dwellings, 5 M EUR of rents, 500 tenants with APL, 500,000 EUR of net self-financing.
LevyAmounts<Decimal> of_year(int year) {
  LevyBasis<Decimal> basis;
  basis.apl_tenants = 500;
  basis.net_self_financing = d("500000");
  return levies_of<Decimal>(d("5000000"), Decimal(1000), basis, Law(), {year, 1, 1});
}

}  // namespace

TEST_CASE("S15: the four levies") {
  const auto in_2018 = of_year(2018);
  CHECK(in_2018.main == d("110000"));      // 2.2 % of rents
  CHECK(in_2018.smoothing == d("33000"));  // 4.19 % of rents less 353 EUR a tenant
  CHECK(in_2018.ancols == d("2550"));      // 0.051 % of rents
  // 3.50 EUR a dwelling and 2.915 % of 92.5 % of the self-financing: 3,500 + 13,481.875.
  CHECK(of_year(2025).additional == d("16981.875"));
}

// 2026: 2.416 % of 5 M EUR = 120 800, less 36 EUR for each of 500 tenants and 29 EUR for each of
// 200 dwellings in a priority district: 120 800 - 18 000 - 5 800.
TEST_CASE("the levy of 2026 is cut by tenant and by dwelling in a priority district") {
  LevyBasis<Decimal> basis;
  basis.apl_tenants = 500;
  basis.qpv_dwellings = 200;
  const auto levy = [&](const char* rents) {
    return levies_of<Decimal>(d(rents), Decimal(1000), basis, Law(), {2026, 1, 1}).main;
  };
  CHECK(levy("5000000") == 97000);
  CHECK(levy("900000") == 0);  // 21 744 less 23 800: nothing is given back
}

TEST_CASE("S15: above 2.5 % is refused for an MOI association, not for others") {
  const auto faults = [](const std::string& landlord, const std::string& rate) {
    const Evaluation evaluation =
        evaluate(tool(),
                 {"case.yaml", "schema: plai-balance/case/1\noperation: {landlord: " + landlord +
                                   "}\noperating: {levies: {share_of_rent: " + rate + "}}\n"},
                 {}, NumberKind::exact, nullptr);
    return evaluation.faults.count();
  };
  CHECK(faults("moi", "2.5 %") == 0);
  CHECK(faults("moi", "2.51 %") == 1);
  CHECK(faults("hlm", "3 %") == 0);
}

TEST_CASE("levies one by one stand in the account") {
  // 40 dwellings of 60 m2 at 6 EUR: 172,800 EUR a year; in 2026 2.416 % less 36 EUR for each of 10
  // tenants, and 0.045 % for the ANCOLS: 4,174.848 - 360 + 77.76 = 3,892.608.
  const Evaluation evaluation =
      evaluate(tool(),
               {"case.yaml",
                "schema: plai-balance/case/1\nas_of: 2026-11-21\n"
                "operation: {landlord: hlm, letting_date: 2026-01-01}\n"
                "tranches: [{name: PLAI, product: plai, dwellings: 40, living_area: 2400 m2, rent: "
                "{per_m2: 6 "
                "EUR/m2/month}}]\n"
                "costs: [{chapter: building, amount: 100000 EUR, vat: included}]\n"
                "own_funds: {closing: true}\nhorizon: 2 years\nlevy_basis: {apl_tenants: 10}\n"},
               {}, NumberKind::exact);
  REQUIRE(evaluation.faults.empty());
  const Found found = find_slot(evaluation.calculation->results(), "account[year=2026].levies");
  REQUIRE(found);
  CHECK(d(found.slot.text()) == d("-3892.608"));
}
