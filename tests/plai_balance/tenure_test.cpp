// SPDX-License-Identifier: Apache-2.0
// A building that is held for some years: what the account spans, the TFPB, what is told. CGI 1384
// B for rehabilitation leases; the other tenures change no rule but that of split ownership.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// After Plélauff (bvac.fr): nine dwellings under a lease of 25 years, few regulated loans.
std::string operation(const std::string& keys, const std::string& letting = "2028-01-01") {
  return "as_of: 2026-06-01\noperation: {" + keys +
         ", landlord: moi, zone_123: 3, region: other, decision_date: 2026-06-01, letting_date: " +
         letting + "}\n";
}
std::string rest(const std::string& horizon = "", const std::string& term = "25 years") {
  return "tranches: [{name: PLAI, product: plai, dwellings: 9, living_area: 480 m2, rent: {}}]\n"
         "costs: [{chapter: building, amount: 700000 EUR, vat: 5.5 %}]\n"
         "grants: [{label: Anah, origin: state, amount: 350000 EUR}]\n"
         "loans: [{label: loan, product: pam, rate: 2.3 %, amount: 300000 EUR, term: " +
         term + ", revision: fixed}]\nown_funds: {closing: true}\n" + horizon;
}
const std::string lease =
    "kind: rehabilitation, tenure: rehabilitation_lease, tenure_years: 25 years";

std::vector<std::string> fault_paths(const std::string& text) {
  std::vector<std::string> paths;
  for (const Fault& fault :
       evaluate(plai_balance::tool(), {"case.yaml", "schema: plai-balance/case/1\n" + text}, {},
                NumberKind::exact, everything)
           .faults)
    paths.push_back(fault.path);
  return paths;
}

}  // namespace

TEST_CASE("tenure: a rehabilitation lease bears no TFPB while it runs, whatever the loans") {
  const Computed it(operation(lease) + rest());
  CHECK(it.size("account") == 25);
  for (int year = 2028; year <= 2052; ++year) CHECK(it.account(year, "property_tax") == 0);
  CHECK(it.says("A369"));
  for (const char* code : {"A209", "A215", "A217", "A307"}) CHECK_FALSE(it.says(code));
}

TEST_CASE("tenure: let on 1 January the lease is over on that day; let later, a year after") {
  const Computed january(operation(lease) + rest("horizon: 28 years\n"));
  CHECK(january.account(2052, "property_tax") == 0);
  CHECK(january.account(2053, "property_tax") < 0);
  CHECK(january.says("A215"));
  const Computed july(operation(lease, "2028-07-01") + rest("horizon: 28 years\n"));
  CHECK(july.account(2028, "property_tax") == 0);
  CHECK(july.account(2053, "property_tax") == 0);
  CHECK(july.account(2054, "property_tax") < 0);
  // The calendar year in which the lease ends may be added.
  CHECK_FALSE(Computed(operation(lease, "2028-07-01") + rest("horizon: 26 years\n")).says("A215"));
  CHECK(Computed(operation(lease, "2028-07-01") + rest("horizon: 27 years\n")).says("A215"));
}

// Repaid from 2029 to 2053, in an account of 2028 to 2052: the last annuity is not counted.
TEST_CASE("tenure: let later in a year, a loan as long as the lease outlasts the account") {
  CHECK(Computed(operation(lease, "2028-07-01") + rest()).says("A217"));
  CHECK_FALSE(Computed(operation(lease, "2028-07-01") + rest("horizon: 26 years\n")).says("A217"));
}

TEST_CASE("horizon: an account that ends before a loan says what it leaves out, owned or not") {
  const std::string owned = operation("kind: new_build");
  CHECK(Computed(owned + rest("horizon: 10 years\n")).says("A217"));
  CHECK_FALSE(Computed(owned + rest("horizon: 30 years\n")).says("A217"));
  CHECK_FALSE(Computed(owned + rest()).says("A217"));
}

TEST_CASE("tenure: owned, works on a taxed building exempt from nothing") {
  const Computed it(operation("kind: rehabilitation") + rest());
  CHECK(it.account(2028, "property_tax") < 0);
  CHECK_FALSE(it.says("A369"));
}

TEST_CASE("tenure: the account ends with it, and a loan that outlasts it is told") {
  const Computed it(operation(lease) + rest("", "40 years"));
  CHECK(it.size("account") == 25);
  CHECK(it.says("A217"));
}

TEST_CASE("tenure: an emphyteutic lease changes no exemption") {
  const std::string built = "kind: new_build, completion_date: 2027-12-15";
  const auto tax = [&](const std::string& keys) {
    const Computed it(operation(keys) +
                      "tranches: [{name: T, product: plai, dwellings: 9, "
                      "living_area: 480 m2, rent: {}}]\n"
                      "costs: [{chapter: building, amount: 700000 EUR}]\n"
                      "loans: [{label: L, product: plai, amount: 600000 EUR, "
                      "term: 40 years, revision: fixed}]\n"
                      "own_funds: {closing: true}\nhorizon: 30 years\n");
    return std::pair(it.account(2052, "property_tax") == 0, it.account(2053, "property_tax") < 0);
  };
  // Completion + 1 + 25 years.
  CHECK(tax(built) == std::pair(true, true));
  CHECK(tax(built + ", tenure: emphyteutic_lease, tenure_years: 60 years") ==
        std::pair(true, true));
}

// Loans of 40 % of the cost: above 30 %, not above one half.
TEST_CASE("tenure: a usufruct is split ownership") {
  const auto exempt = [](const std::string& keys) {
    return !Computed(operation("kind: new_build" + keys) +
                     "tranches: [{name: T, product: pls, dwellings: 9, living_area: 480 m2, rent: "
                     "{per_m2: 8}}]\n"
                     "costs: [{chapter: building, amount: 100000 EUR, vat: included}]\n"
                     "loans: [{label: L, product: pls, amount: 40000 EUR, term: 20 years, "
                     "revision: fixed}]\nown_funds: {closing: true}\n")
                .says("A209");
  };
  CHECK_FALSE(exempt(""));
  CHECK(exempt(", split_ownership: true"));
  CHECK(exempt(", tenure: usufruct, tenure_years: 17 years"));
}

TEST_CASE("tenure: a lease gives its years, ownership none") {
  CHECK(fault_paths(operation("kind: new_build, tenure: usufruct") + rest()) ==
        std::vector<std::string>{"operation.tenure"});
  CHECK(fault_paths(operation("kind: new_build, tenure_years: 20 years") + rest()) ==
        std::vector<std::string>{"operation.tenure_years"});
}
