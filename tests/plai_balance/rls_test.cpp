// SPDX-License-Identifier: Apache-2.0
// The rent cut (RLS): by tenant and month after the orders, or as a share; who bears it.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// 36 000 EUR of rents a year; no index moves.
Computed cut(const std::string& tenants, const std::string& landlord = "hlm",
             const std::string& zone = "2", const std::string& letting = "2026-01-01") {
  return Computed("as_of: 2026-11-21\noperation: {kind: new_build, landlord: " + landlord +
                  ", zone_123: " + zone + ", letting_date: " + letting +
                  "}\n"
                  "tranches: [{name: T, product: plus, dwellings: 10, living_area: 500 m2, rent: "
                  "{per_m2: 6 EUR/m2/month}}]\n"
                  "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\n"
                  "rent_index: {path: {2016: 0 %}}\nprice_index: {path: {2016: 0 %}}\n"
                  "horizon: 6 years\n" +
                  (tenants.empty() ? "" : "rls_tenants: " + tenants + "\n"));
}
const std::string single = "{single: 1}";

}  // namespace

// Orders of 2025-05-21 and 2026-05-22, zone 2: 34.83 to May, 31.58 from June.
TEST_CASE("S14: one single tenant of zone 2 in 2026, five months and seven") {
  CHECK(cut(single).account(2026, "rls") == -(5 * d("34.83") + 7 * d("31.58")));
  CHECK(cut(single).account(2026, "rls") == d("-395.21"));
  CHECK(cut(single).account(2027, "rls") == d("-378.96"));
  CHECK(cut(single).account(2031, "rls") == d("-378.96"));
}

// 2024 at 48.45 all year; 2025: five months at 48.45, seven at 34.83 = 242.25 + 243.81.
TEST_CASE("S14: years before, and a letting within the year") {
  const Computed early = cut(single, "hlm", "2", "2024-01-01");
  CHECK(early.account(2024, "rls") == d("-581.40"));
  CHECK(early.account(2025, "rls") == d("-486.06"));
  CHECK(early.account(2026, "rls") == d("-395.21"));
  // Let on 1 May 2026: one month at 34.83, seven at 31.58.
  CHECK(cut(single, "hlm", "2", "2026-05-01").account(2026, "rls") == d("-255.89"));
}

// In effect since 2018-02-01: eleven months at the 27.74 of the order of 2018-02-27, zone 2.
TEST_CASE("no rent is cut before the RLS began, in February 2018") {
  const Computed early = cut(single, "hlm", "2", "2016-01-01");
  CHECK(early.account(2016, "rls") == 0);
  CHECK(early.account(2017, "rls") == 0);
  CHECK(early.account(2018, "rls") == -11 * d("27.74"));
  CHECK(early.account(2019, "rls") == -12 * d("28.18"));
  const Computed share = cut("", "hlm", "2", "2016-01-01");
  CHECK(share.account(2016, "rls") == 0);
  CHECK(share.account(2017, "rls") == 0);
  CHECK(share.account(2019, "rls") == -1440);
}

TEST_CASE("S14: zones 1 and 3, 1bis as 1") {
  CHECK(cut(single, "hlm", "1").account(2027, "rls") == -12 * d("35.99"));
  CHECK(cut(single, "hlm", "1bis").account(2027, "rls") == -12 * d("35.99"));
  CHECK(cut(single, "hlm", "3").account(2027, "rls") == -12 * d("29.57"));
}

// Zone 2 of June 2026: 2 x 31.58 + 38.56 + 3 x 43.06 + 4 x 6.26 = 255.94 a month.
TEST_CASE("households of all kinds add up") {
  CHECK(cut("{single: 2, couple: 1, with_dependents: 3, further_dependents: 4}")
            .account(2027, "rls") == -12 * d("255.94"));
}

TEST_CASE("an association and a private landlord bear no RLS, a SEM does") {
  CHECK(cut(single, "moi").account(2026, "rls") == 0);
  CHECK(cut("", "moi").account(2026, "rls") == 0);
  CHECK(cut(single, "private").account(2026, "rls") == 0);
  CHECK(cut(single, "sem").account(2026, "rls") == d("-395.21"));
}

TEST_CASE("where tenants are not counted, HLM bodies and SEM give up 4 % of rents") {
  CHECK(cut("").account(2026, "rls") == -1440);
  CHECK(cut("", "sem").account(2028, "rls") == -1440);
}

TEST_CASE("who lets has to be told") {
  const Computed unknown(
      "as_of: 2026-11-21\noperation: {kind: new_build, zone_123: 2, letting_date: 2026-01-01}\n"
      "tranches: [{name: T, product: plus, dwellings: 10, living_area: 500 m2, rent: {per_m2: 6 "
      "EUR/m2/month}}]\nhorizon: 6 years\n");
  CHECK(unknown.lacks("account", "operation.landlord"));
}
