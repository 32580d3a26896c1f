// SPDX-License-Identifier: Apache-2.0
// No choice of the model without its line among the assumptions.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

/// What stands in for keys that the case leaves out, by path.
std::map<std::string, std::string> defaults_of(const std::string& text) {
  const Evaluation it =
      evaluate(plai_balance::tool(), {"case.yaml", "schema: plai-balance/case/1\n" + text}, {},
               NumberKind::exact);
  REQUIRE(it.faults.empty());
  std::map<std::string, std::string> all;
  for (const Assumption& one : it.assumptions(true)) {
    if (one.origin != "default") continue;
    CAPTURE(one.path);
    CHECK(all.count(one.path) == 0);
    all[one.path] = one.value.text();
  }
  for (const Assumption& one : it.assumptions(false)) CHECK(one.origin != "default");
  return all;
}

const std::string text =
    "as_of: 2026-11-21\noperation: {kind: vefa, landlord: hlm, zone_123: 2, decision_date: "
    "2026-06-15, letting_date: 2028-07-01}\n"
    "tranches:\n  - {name: A, product: plai, dwellings: 10, living_area: 500 m2, rent: {}}\n"
    "  - {name: B, product: plus, dwellings: 5, living_area: 300 m2, rent: {per_m2: 6 "
    "EUR/m2/month}}\n"
    "costs: [{chapter: land, amount: 200000 EUR}, {chapter: financial, amount: 5000 EUR}, "
    "{chapter: "
    "fees, amount: 9000 EUR, vat: 20 %}]\n"
    "loans: [{label: L, product: plai, amount: 100000 EUR, term: 40 years, prefinancing: {draws: "
    "[{date: 2027-01-01, amount: 50000 EUR}]}}]\n"
    "sieg: {profit_rate: 2 %, reference_rate: 3 %}\n"
    "operating: {maintenance: {amount: 100 EUR/year}, lease: {amount: 100 EUR/year, index: "
    "none}}\n";

}  // namespace

// Let in July 2028, first instalment in 2029, the fortieth in 2068: 41 years. The Livret A of
// November 2026 is 1.70 %.
TEST_CASE("what the case leaves to the model is listed with its value") {
  auto all = defaults_of(text);
  CHECK(all["horizon"] == "41");
  CHECK(all["sieg.period"] == "41");
  CHECK(all["share_key"] == "useful_area");
  CHECK(all["discount_rate"] == "0.017");
  CHECK(all["deflator"] == "price_index");
  CHECK(all["tranches[0].rent.basis"] == "ceiling");
  CHECK(all["tranches[1].rent.basis"] == "amount");
  CHECK(all["costs[0].vat"] == "reduced");
  CHECK(all["costs[1].vat"] == "none");
  CHECK(all.count("costs[2].vat") == 0);
  CHECK(all["loans[0].first_due_date"] == "2029-06-30");
  CHECK(all["loans[0].revision"] == "fixed");
  CHECK(all["loans[0].prefinancing.end_date"] == "2028-07-01");
  CHECK(all["operating.maintenance.index"] == "prices");
  CHECK(all["operating.insurance.index"] == "prices");
  CHECK(all.count("operating.lease.index") == 0);
  CHECK(all.count("operating.vacancy.index") == 0);  // a share of rents
}

TEST_CASE("what the case says itself is no assumption") {
  auto all = defaults_of(text +
                         "horizon: 30 years\nshare_key: dwellings\ndiscount_rate: 4 %\n"
                         "deflator: 2 %\n");
  for (const char* given : {"horizon", "share_key", "discount_rate", "deflator"}) {
    CAPTURE(given);
    CHECK(all.count(given) == 0);
  }
  CHECK(all["sieg.period"] == "30");
}

TEST_CASE("by what is shared where no area is given") {
  const auto key = [](const std::string& size) {
    return defaults_of(
        "tranches: [{name: A, " + size + ": 3}, {name: B, " + size +
        ": 1}]\ncosts: [{chapter: building, amount: 1000 EUR, vat: included}]\n")["share_key"];
  };
  CHECK(key("dwellings") == "dwellings");
  CHECK(key("places") == "places");
}
