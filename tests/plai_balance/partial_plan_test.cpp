// SPDX-License-Identifier: Apache-2.0
// A case that says too little: what cannot be computed is not, and each figure names what it lacks.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

Computed plan_of(const std::string& text, const std::string& operation =
                                              "kind: new_build, decision_date: 2026-06-15, "
                                              "letting_date: 2028-01-01, landlord: moi") {
  return Computed("as_of: 2026-11-21\noperation: {" + operation + "}\n" + text);
}

const std::string two = "tranches: [{name: A, product: plai}, {name: B, product: plus}]\n";
const std::string cost = "costs: [{chapter: building, amount: 1000 EUR, vat: included}]\n";

}  // namespace

TEST_CASE("a grant by size lacks the tranches, or those that do not give it") {
  const std::string by_dwelling = "grants: [{label: G, per_dwelling: 9000 EUR}]\n";
  const std::string by_area = "grants: [{label: G, per_m2: 100 EUR/m2}]\n";
  const std::string of = "sources[label=G]";
  CHECK(plan_of(by_dwelling).lacks(of, "tranches"));
  const std::string one_of_two =
      "tranches: [{name: A, dwellings: 3, living_area: 200 m2}, {name: B}]\n";
  CHECK(plan_of(one_of_two + by_dwelling).lacks(of, "tranches[1].dwellings"));
  CHECK(plan_of(one_of_two + by_area).lacks(of, "tranches[1].living_area"));
  CHECK_FALSE(plan_of(one_of_two + by_area).lacks(of, "tranches[0].living_area"));
  // Of A alone, whose size is known: three times 9000.
  const Computed alone =
      plan_of(one_of_two + "grants: [{label: G, per_dwelling: 9000 EUR, tranche: A}]\n");
  CHECK(alone.number("sources[label=G].amount") == 27000);
}

TEST_CASE("a share of the cost lacks the cost, or how it is shared between tranches") {
  const std::string grant = "grants: [{label: G, share: 10 %, tranche: A}]\n";
  const std::string loan =
      "loans: [{label: L, product: plai, share: 10 %, tranche: A, rate: 2 %, term: 40 years}]\n";
  CHECK(plan_of(two + grant).lacks("sources[label=G]", "costs"));
  CHECK(plan_of(two + cost + grant).lacks("sources[label=G]", "share_key"));
  CHECK(plan_of(two + loan).lacks("sources[label=L]", "costs"));
  CHECK(plan_of(two + cost + loan).lacks("sources[label=L]", "share_key"));
}

TEST_CASE("what closes a plan lacks the cost, another amount, or how the cost is shared") {
  const std::string closing =
      "loans: [{label: L, product: plai, balance: true, rate: 2 %, term: 40 years}]\n";
  CHECK(plan_of(closing).lacks("sources[label=L]", "costs"));
  const std::string of_a =
      "loans: [{label: L, product: plai, balance: true, tranche: A, rate: 2 %, term: 40 years}]\n";
  CHECK(plan_of(two + cost + of_a).lacks("sources[label=L]", "share_key"));
  const Computed other = plan_of(
      two + cost +
      "loans: [{label: L, product: plai, balance: true, rate: 2 %, term: 40 years}, {label: M, "
      "product: plai, share: 10 %, tranche: A, rate: 2 %, term: 40 years}]\n"
      "guarantees: [{guarantor: T, share: 50 %}]\n");
  CHECK_FALSE(other.has("sources[label=L].amount"));
  // A part of an amount that is not known is not known, and a sum of such parts is not.
  CHECK_FALSE(other.has("guarantees[guarantor=T].amount"));
  CHECK_FALSE(other.has("funding.guaranteed"));
  CHECK(plan_of("own_funds: {closing: true}\n").lacks("funding.own_funds", "costs"));
}

TEST_CASE("the VAT of a tranche lacks the tranche, its product, or how the line is shared") {
  const std::string reduced = "costs: [{chapter: building, amount: 1000 EUR, vat: reduced}]\n";
  CHECK(plan_of(reduced).lacks("cost", "tranches"));
  CHECK(plan_of("tranches: [{name: A}]\n" + reduced).lacks("cost", "tranches[0].product"));
  CHECK(plan_of(two + reduced).lacks("cost", "share_key"));
  CHECK(plan_of(two + reduced, "decision_date: 2026-06-15, letting_date: 2028-01-01")
            .lacks("cost", "operation.kind"));
}

TEST_CASE("the taxe d'aménagement lacks the region, a lump value of the time, or a share key") {
  const std::string tax = "taxe_amenagement: {floor_area: 800 m2, local_rate: 5 %}\n";
  CHECK(plan_of(two + cost + tax).lacks("cost", "operation.region"));
  const std::string decided = "kind: new_build, letting_date: 2028-01-01, decision_date: ";
  CHECK(
      plan_of(two + cost + tax, decided + "2026-06-15, region: other").lacks("cost", "share_key"));
  CHECK(plan_of(two + cost + tax, decided + "2021-06-15, region: other")
            .lacks("cost", "parameters[taxe_amenagement.lump.other]"));
  CHECK(plan_of(two + cost + tax, decided + "2021-06-15, region: paris")
            .lacks("cost", "parameters[taxe_amenagement.lump.idf]"));
}

TEST_CASE("neither areas nor dwellings: what is common is shared by places, and that is told") {
  const Computed it = plan_of(
      "tranches: [{name: A, product: plai, places: 30}, {name: B, product: plus, places: 10}]\n" +
      cost);
  CHECK(it.number("tranches[name=A].cost") == 750);
  CHECK(it.says("A304"));
}

TEST_CASE("a maximum rent lacks the product, the dwellings, the zone, or a table") {
  const auto rent_of = [](const std::string& tranche, const std::string& zones = "") {
    return plan_of("tranches: [{name: A, living_area: 500 m2, rent: {margin: 0 %}, " + tranche +
                       "}]\n" + cost + "horizon: 5 years\n",
                   "kind: new_build, decision_date: 2026-06-15, letting_date: 2028-01-01, "
                   "landlord: moi" +
                       zones);
  };
  CHECK(rent_of("dwellings: 10").lacks("rent.annual", "tranches[0].product"));
  CHECK(rent_of("product: plai").lacks("rent.annual", "tranches[0].dwellings"));
  CHECK(rent_of("product: plai, dwellings: 10").lacks("rent.annual", "operation.zone_123"));
  CHECK(rent_of("product: pls, dwellings: 10").lacks("rent.annual", "operation.zone_abc"));
  CHECK(rent_of("product: lli, dwellings: 10", ", zone_123: 2, zone_abc: B1")
            .lacks("rent.annual", "tranches[0].rent.per_m2"));
}

TEST_CASE("lines of the account lack what they are counted in") {
  const auto line = [](const std::string& insurance) {
    return plan_of(
        "tranches: [{name: A, product: plai, living_area: 500 m2, rent: {per_m2: 6 "
        "EUR/m2/month}}]\nhorizon: 5 years\n" +
        operating({{"insurance", insurance}}));
  };
  CHECK(line("{per_dwelling: 60 EUR/dwelling/year}").lacks("account", "tranches[0].dwellings"));
  CHECK(line("{per_place: 60 EUR/place/year}").lacks("account", "tranches[0].places"));
  CHECK(line("{share_of_cost: 0.1 %}").lacks("account", "costs"));
  CHECK_FALSE(line("{per_m2: 1 EUR/m2/year}").lacks("account", "tranches[].living_area"));
}

TEST_CASE("a manager who is paid by the place lacks the places") {
  const Computed it =
      plan_of("tranches: [{name: A, product: plai, living_area: 500 m2}]\n" + cost +
                  "horizon: 5 years\n" + operating({{"redevance", "{amount: 5000 EUR/year}"}}) +
                  "manager: {redevance: fixed, resident_fee: 400 EUR/place/month}\n",
              "kind: new_build, use: pension_de_famille, decision_date: 2026-06-15, letting_date: "
              "2028-01-01, landlord: moi");
  CHECK(it.lacks("manager_account", "tranches[0].places"));
}
