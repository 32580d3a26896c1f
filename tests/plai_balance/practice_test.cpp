// SPDX-License-Identifier: Apache-2.0
// What practitioners ask for: a commune that lets, a building that fills up, grants on works before
// VAT, residences of which not all places are taken. By hand, public cases where they are named.
#include "plai_balance/refused.hpp"

using namespace habitat;

namespace {

std::string granted(const std::string& grant) {
  return "as_of: 2026-06-01\n"
         "operation: {kind: acquisition_improvement, landlord: moi, zone_123: 3, region: other, "
         "decision_date: 2026-06-01, letting_date: 2027-06-01}\n"
         "tranches: [{name: PLAI, product: plai, dwellings: 2, places: 3, living_area: 120 m2}]\n"
         "costs: [{chapter: land, amount: 120000 EUR, vat: none}, {chapter: building, amount: "
         "100000 EUR}]\n"
         "grants: [{label: region, origin: local, " +
         grant + "}]\nown_funds: {closing: true}\n";
}
Decimal grant(const std::string& keys) { return Computed(granted(keys)).number("funding.grants"); }

}  // namespace

// Five houses of a commune of 3 000 people.
TEST_CASE("a commune that lets bears neither RLS nor levies") {
  const Computed it(
      "as_of: 2024-10-01\n"
      "operation: {kind: new_build, landlord: commune, zone_123: 3, region: other, decision_date: "
      "2024-03-01, letting_date: 2025-01-01}\n"
      "tranches:\n"
      "  - {name: PLAI, product: plai, dwellings: 2, living_area: 130 m2, rent: {}}\n"
      "  - {name: PLUS, product: plus, dwellings: 3, living_area: 210 m2, rent: {}}\n"
      "costs: [{chapter: building, amount: 750000 EUR}]\n"
      "loans: [{label: CDC, product: plus, amount: 500000 EUR, term: 40 years}]\n"
      "own_funds: {closing: true}\n");
  for (int year : {2025, 2026, 2064}) {
    CHECK(it.account(year, "rent") > 0);
    CHECK(it.account(year, "rls") == 0);
    CHECK(it.account(year, "levies") == 0);
  }
}

// Half of the rents of six months: (650 x 6.2 x 12 + 10 x 40 x 12) / 2 x 50 %; then 2 %.
TEST_CASE("vacancy of the first year: half of the rents are lost, then the usual share") {
  const auto let = [](const std::string& vacancy) {
    return Computed(
        "as_of: 2026-06-01\n"
        "operation: {kind: new_build, landlord: hlm, zone_123: 2, region: other, decision_date: "
        "2026-03-01, completion_date: 2027-06-30, letting_date: 2027-07-01}\n"
        "tranches: [{name: PLUS, product: plus, dwellings: 10, living_area: 650 m2, rent: {per_m2: "
        "6.2, annex_per_month: 40}}]\n"
        "costs: [{chapter: building, amount: 1300000 EUR}]\n"
        "loans: [{label: PLUS, product: plus, amount: 1000000 EUR, term: 40 years, revision: "
        "fixed}]\n"
        "own_funds: {closing: true}\nrent_index: {path: {2028: 1 %, 2033: 1.5 %}}\n"
        "operating: {vacancy: " +
        vacancy + "}\n");
  };
  const Computed it = let("{share_of_rent: 2 %, share_by_year: {2027: 50 %}}");
  CHECK(it.account(2027, "vacancy") == -13290);
  CHECK(it.account(2028, "vacancy") == d("-1073.832"));
  CHECK(it.account(2029, "rent") == let("{share_of_rent: 2 %}").account(2029, "rent"));
  // Alone, beside the usual share of the other years.
  const Computed usual = let("{share_by_year: {2027: 50 %}}");
  CHECK(usual.account(2027, "vacancy") == -13290);
  CHECK(usual.account(2028, "vacancy") < 0);
}

TEST_CASE("vacancy by year stands in the place of a share, and of nothing else") {
  const std::string base = "as_of: 2026-06-01\noperating: {vacancy: {share_by_year: {2027: 50 %}, ";
  CHECK(operation_faults(base + "amount: 10 EUR/year}}\n") ==
        std::vector<std::string>{"operating.vacancy.share_by_year E309"});
  CHECK(operation_faults(base + "by_year: {2028: 10 EUR/year}}}\n").empty());
  CHECK(operation_faults("as_of: 2026-06-01\noperating: {lease: {share_by_year: {2027: 50 %}}}\n")
            .front()
            .starts_with("operating.lease"));
}

// Pays de la Loire, measure 30: 30 % of the works before VAT, on 40 000 EUR a dwelling at most.
TEST_CASE("grants: a share of named chapters before VAT, a limit of that base, one of the grant") {
  CHECK(grant("share: 30 %, base: [building], base_cap_per_dwelling: 40000 EUR") == 24000);
  CHECK(grant("share: 30 %, base: [building], base_cap_per_dwelling: 60000 EUR") == 30000);
  CHECK(grant("share: 30 %, base: building") == 30000);
  CHECK(grant("share: 10 %, base: [land, building]") == 22000);
  CHECK(grant("share: 10 %, base: all") == d("22550"));  // 120 000 + 105 500, VAT of 5.5 % included
  CHECK(grant("share: 30 %, base: [building], cap: 20000 EUR") == 20000);
  CHECK(grant("per_place: 1000 EUR") == 3000);
  CHECK(grant("per_dwelling: 9000 EUR, cap: 10000 EUR") == 10000);
  CHECK(grant("share: 10 %, base: fees") == 0);
}

// Works of 60 000 and 20 000: 30 % of 3 x 20 000, parted as the works are.
TEST_CASE("grants: what a limit leaves is parted by what each tranche would have") {
  const Computed it(
      "as_of: 2026-06-01\ntranches: [{name: A, dwellings: 2}, {name: B, dwellings: 1}]\n"
      "costs:\n  - {chapter: building, amount: 60000 EUR, vat: 10 %, tranche: A}\n"
      "  - {chapter: building, amount: 20000 EUR, vat: 10 %, tranche: B}\n"
      "grants: [{label: G, share: 30 %, base: building, base_cap_per_dwelling: 20000 EUR}]\n");
  CHECK(it.number("tranches[A].grants") == 13500);
  CHECK(it.number("tranches[B].grants") == 4500);
  CHECK_FALSE(it.says("A371"));
}

TEST_CASE("grants: a base names chapters, and is that of a share") {
  using All = std::vector<std::string>;
  CHECK(operation_faults(granted("share: 30 %, base: [works]")) == All{"grants[0].base E217"});
  CHECK(operation_faults(granted("share: 30 %, base: [land, works]")) ==
        All{"grants[0].base[1] E217"});
  CHECK(operation_faults(granted("amount: 10 EUR, base: [building]")) ==
        All{"grants[0].base E309"});
  CHECK(operation_faults(granted("amount: 10 EUR, base_cap_per_dwelling: 1 EUR")) ==
        All{"grants[0].base_cap_per_dwelling E309"});
}

TEST_CASE("grants: a line that tells its amount with VAT is told where a base is before VAT") {
  CHECK(Computed("as_of: 2026-06-01\ntranches: [{name: A, dwellings: 2}]\n"
                 "costs: [{chapter: building, amount: 60000 EUR, vat: included}]\n"
                 "grants: [{label: G, share: 30 %, base: building}]\n")
            .says("A371"));
}

namespace {

// Twenty-four places let on 1 January 2028; prices rise by 2 %, rents by 3 %.
Computed residence(const std::string& manager, const std::string& redevance = "150000") {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, use: pension_de_famille, landlord: moi, "
      "zone_123: 2, decision_date: 2026-05-20, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, places: 24, living_area: 620 m2}]\n"
      "costs: [{chapter: building, amount: 1800000 EUR, vat: included}]\n"
      "own_funds: {closing: true}\nhorizon: 5 years\n"
      "rent_index: {path: {2028: 3 %}}\nprice_index: {path: {2028: 2 %}}\n"
      "operating: {redevance: {amount: " +
      redevance + " EUR/year}}\nmanager: {" + manager + "}\n");
}
Decimal received(const Computed& it, int year) {
  return it.number("manager_account[year=" + std::to_string(year) + "].receipts");
}

}  // namespace

// 24 x 365 x 20 = 175 200, nine tenths of it 157 680.
TEST_CASE("manager: places taken, and the index of what is received") {
  const std::string day = "per_place_day: 20 EUR/place/day, occupancy: 90 %";
  const Computed prices = residence(day), rents = residence(day + ", index: irl"),
                 none = residence(day + ", index: none"),
                 path = residence(day + ", index_path: {2030: 10 %}");
  CHECK(received(prices, 2028) == 157680);
  CHECK(received(prices, 2029) == d("160833.6"));
  CHECK(received(rents, 2029) == d("162410.4"));
  CHECK(received(none, 2032) == 157680);
  CHECK(received(path, 2029) == 157680);
  CHECK(received(path, 2030) == 173448);
  CHECK(received(path, 2031) == d("190792.8"));
  CHECK(received(residence("per_place_day: 20 EUR/place/day"), 2028) == 175200);
}

TEST_CASE("manager: support follows what it receives, what it pays follows prices") {
  const Computed it = residence("support: 1000 EUR/year, staff: 1000 EUR/year, index: none");
  CHECK(it.number("manager_account[year=2029].support") == 1000);
  CHECK(it.number("manager_account[year=2029].staff") == -1020);
}

// 0.77 x (1 + 38 x 24 / 620) = 1.9026; the limit is 12 x the maximum x 620 m2.
TEST_CASE("a redevance above what the maximum rent of a residence allows is told") {
  const Computed it = residence("support: 1 EUR/year", "1000");
  CHECK(it.number("tranches[0].structure_coefficient") == d("1.9026"));
  const Decimal limit = 12 * 620 * it.number("tranches[0].max_per_m2");
  CHECK_FALSE(it.says("A216"));
  CHECK_FALSE(residence("support: 1 EUR/year", written(limit)).says("A216"));
  CHECK(residence("support: 1 EUR/year", written(limit + d("0.02"))).says("A216"));
}

TEST_CASE("practice: what is given and not applied is told") {
  const std::string let =
      "as_of: 2026-06-01\n"
      "operation: {kind: new_build, landlord: moi, zone_123: 2, region: other, decision_date: "
      "2026-03-01, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 10, living_area: 600 m2, rent: {}}]\n"
      "costs: [{chapter: building, amount: 1000000 EUR}]\nown_funds: {closing: true}\nhorizon: 10 "
      "years\n";
  const auto vacancy = [&](const std::string& line) {
    return Computed(let + "operating: {vacancy: {" + line + "}}\n").says("A219");
  };
  CHECK(vacancy("share_by_year: {2027: 10 %}"));
  CHECK(vacancy("share_by_year: {2038: 10 %}"));
  CHECK(vacancy("share_of_rent: 2 %, last_year: 2029, share_by_year: {2030: 10 %}"));
  CHECK_FALSE(vacancy("share_by_year: {2028: 10 %, 2037: 10 %}"));
  CHECK(Computed(let + "grants: [{label: G, share: 10 %, base: fees}]\n").says("A220"));
  CHECK_FALSE(Computed(let + "grants: [{label: G, share: 10 %, base: building}]\n").says("A220"));
  CHECK(operation_faults(let +
                         "operating: {vacancy: {share_by_year: {2030: 10 %}, by_year: {2030: 9 "
                        "EUR/year}}}\n") ==
        std::vector<std::string>{"operating.vacancy.share_by_year[2030] E309"});
}

TEST_CASE("practice: a grant that lacks its places is all that is asked for") {
  const Computed it(
      "as_of: 2026-06-01\n"
      "operation: {kind: new_build, landlord: moi, zone_123: 2, region: other, decision_date: "
      "2026-03-01, letting_date: 2028-01-01}\n"
      "tranches: [{name: A, product: plai, dwellings: 10, places: 12, living_area: 600 m2, rent: "
      "{}}, {name: B, product: plus, dwellings: 5, living_area: 400 m2, rent: {}}]\n"
      "costs: [{chapter: building, amount: 1000000 EUR}]\n"
      "grants: [{label: place, per_place: 1500 EUR}]\n"
      "loans: [{label: LA, product: plai, balance: true, term: 40 years}]\n");
  CHECK_FALSE(it.says("A209"));
  CHECK(it.lacks("loans[0]", "tranches[1].places"));
  CHECK(it.lacks("sources[label=LA]", "tranches[1].places"));
  CHECK_FALSE(it.lacks("loans[0]", "costs"));
}
