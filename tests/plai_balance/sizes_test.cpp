// SPDX-License-Identifier: Apache-2.0
// What amounts per dwelling, place or m2 are counted in: a tranche that does not say its size makes
// them lacking, not smaller; places stand for dwellings where a tranche gives none.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// Two tranches; no index moves. A has ten dwellings of 50 m2 at 6 EUR: 36 000 EUR a year.
Computed account_of(const std::string& second, const std::string& lines,
                    const std::string& operation = "landlord: moi", const std::string& more = "") {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, decision_date: 2026-06-15, letting_date: "
      "2028-01-01, " +
      operation +
      "}\n"
      "tranches:\n  - {name: A, product: plai, dwellings: 10, living_area: 500 m2, rent: {per_m2: "
      "6 EUR/m2/month}}\n  - {name: B, product: plus, " +
      second +
      "}\n"
      "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\nhorizon: 8 years\n"
      "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\n" +
      lines + more);
}
const std::string rent = ", rent: {per_m2: 6 EUR/m2/month}";
const std::string area = "living_area: 600 m2" + rent;
const std::string places = "places: 30, " + area;

}  // namespace

TEST_CASE("a tranche that gives no dwellings is told, not left out of what is counted in them") {
  for (const std::string& lines :
       {std::string(), operating({{"insurance", "{per_dwelling: 75 EUR/dwelling/year}"}})}) {
    const Computed it = account_of(area, lines);
    CHECK(it.lacks("account", "tranches[1].dwellings"));
    CHECK_FALSE(it.lacks("account", "tranches[0].dwellings"));
    CHECK_FALSE(it.has("balance.balanced"));
  }
}

TEST_CASE("a sum of some tranches does not pass for the programme") {
  const Computed it = account_of("lift: true" + rent, "");
  for (const std::string size : {"dwellings", "living_area", "useful_area"}) {
    CAPTURE(size);
    CHECK_FALSE(it.has("programme." + size));
  }
  CHECK(it.lacks("programme.dwellings", "tranches[1].dwellings"));
  CHECK(it.lacks("programme.living_area", "tranches[1].living_area"));
  CHECK(it.lacks("programme.useful_area", "tranches[1].living_area"));
  // Places are a size of their own: ten dwellings and thirty places are the whole.
  const Computed mixed = account_of(places, "");
  CHECK(mixed.number("programme.dwellings") == 10);
  CHECK(mixed.number("programme.places") == 30);
  CHECK(mixed.number("programme.living_area") == 1100);
}

// Ten dwellings and thirty places: forty at 75, and forty at the usual 75 and 345 of 2026, with
// 2 % to the letting.
TEST_CASE("places stand for dwellings where a tranche gives none") {
  const Computed given =
      account_of(places, operating({{"insurance", "{per_dwelling: 75 EUR/dwelling/year}"}}));
  CHECK(given.account(2030, "insurance") == -3000);
  const Computed usual = account_of(places, "");
  CHECK(usual.account(2030, "insurance") == -3060);
  CHECK(usual.account(2030, "property_tax") == -14076);
  // 5 % vacant, at 117.
  CHECK(usual.account(2030, "vacant_charges") == d("-0.05") * 40 * 117 * d("1.02"));
  // A tranche that gives both counts its dwellings.
  const Computed both = account_of("dwellings: 20, " + places, "");
  CHECK(both.account(2030, "insurance") == d("-2295"));
}

TEST_CASE("by the place: a tranche of dwellings says that it has none") {
  const std::string lines = operating({{"insurance", "{per_place: 60 EUR/place/year}"}});
  CHECK(account_of(places, lines).lacks("account", "tranches[0].places"));
  const Computed none = Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, decision_date: 2026-06-15, letting_date: "
      "2028-01-01, landlord: moi}\ntranches:\n  - {name: A, product: plai, dwellings: 10, places: "
      "0, living_area: 500 m2" +
      rent + "}\n  - {name: B, product: plus, " + places +
      "}\nhorizon: 5 years\nrent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\n" +
      lines);
  CHECK(none.account(2028, "insurance") == -1800);
}

// Of a residence, whose rents are not asked for.
TEST_CASE("by the m2: a tranche without living area is told") {
  const Computed it = account_of("places: 30",
                                 operating({{"maintenance", "{per_m2: 8 EUR/m2/year}"},
                                            {"redevance", "{amount: 60000 EUR/year}"}}),
                                 "use: residence");
  CHECK(it.lacks("account", "tranches[1].living_area"));
  CHECK_FALSE(it.has("balance.balanced"));
}

TEST_CASE("annex rents by dwelling of a tranche that gives no dwellings are told") {
  const std::string annex =
      "living_area: 600 m2, rent: {per_m2: 6 EUR/m2/month, annex_per_month: 10 "
      "EUR/dwelling/month}";
  const Computed unknown = account_of(annex, operating());
  CHECK(unknown.lacks("rent.annual", "tranches[1].dwellings"));
  CHECK(unknown.lacks("account", "tranches[1].dwellings"));
  // Thirty places at 10 EUR a month.
  CHECK(account_of("places: 30, " + annex, operating()).account(2028, "annex_rent") == 3600);
}

// 3.50 EUR per dwelling and 2.915 % of 92.5 % of 10 000: 40 x 3.5 + 269.6375; no other levy moves.
TEST_CASE("the additional levy of each dwelling counts all of them, or lacks them") {
  const std::string hlm = "landlord: hlm",
                    basis = "levy_basis: {net_self_financing: 10000 EUR/year}\n",
                    without = "levy_basis: {apl_tenants: 0}\n";
  CHECK(account_of(area, "", hlm, basis).lacks("account", "tranches[1].dwellings"));
  CHECK(account_of(places, "", hlm, basis).account(2030, "levies") -
            account_of(places, "", hlm, without).account(2030, "levies") ==
        -(40 * d("3.5") + d("269.6375")));
}

TEST_CASE("a manager who is paid by the place lacks the places of each tranche") {
  const std::string manager = "manager: {redevance: fixed, resident_fee: 400 EUR/place/month}\n";
  const Computed it =
      account_of("places: 30", operating({{"redevance", "{amount: 60000 EUR/year}"}}),
                 "use: residence, landlord: moi", manager);
  CHECK(it.lacks("manager_account", "tranches[0].places"));
  CHECK_FALSE(it.has("manager_account[0].receipts"));
}

TEST_CASE("a tranche whose dwellings are not known has no quittance, and that is told") {
  const Computed it = account_of(area, operating());
  CHECK(it.size("tenants") == 1);
  CHECK(it.lacks("tenants", "tranches[1].dwellings"));
}
