// SPDX-License-Identifier: Apache-2.0
// Conditions of aid, each failing alone and each assumed alone; regimes that have others: a
// decision of the Anah, an administrative order (State simulator); cases without energy or cost.
// Limits are those of the State simulator.
#include "aid_case.hpp"

using namespace habitat;

namespace {

std::string met(const ComputedCase& it, const std::string& condition) {
  return it.text("aid.conditions[" + condition + "].met");
}
bool because(const ComputedCase& it, const std::string& words) {
  for (std::size_t i = 0; i < it.size("aid.reasons"); ++i)
    if (it.text("aid.reasons[" + std::to_string(i) + "]").find(words) != std::string::npos)
      return true;
  return false;
}
const char* const all_conditions[] = {"building_age", "registered", "main_residences", "gain",
                                      "amo"};

// One condition is not met, all others are: no aid.
void fails_alone(const AidCase& changed, const std::string& condition, const std::string& words) {
  CAPTURE(condition);
  const ComputedCase it = changed.computed();
  for (const std::string one : all_conditions)
    CHECK(met(it, one) == (one == condition ? "no" : "yes"));
  CHECK(it.text("aid.eligible") == "false");
  for (const char* figure : {"aid.works", "aid.studies", "aid.amo", "aid.total"})
    CHECK(it.number(figure) == d("0"));
  CHECK(because(it, words));
}
void assumed_alone(const AidCase& changed, const std::string& condition) {
  CAPTURE(condition);
  const ComputedCase it = changed.computed();
  for (const std::string one : all_conditions)
    CHECK(met(it, one) == (one == condition ? "assumed" : "yes"));
  CHECK(it.text("aid.eligible") == "true");
  CHECK(it.says("A272"));
}

}  // namespace

TEST_CASE("aid: all conditions met") {
  const ComputedCase it = AidCase{}.computed();
  for (const std::string one : all_conditions) CHECK(met(it, one) == "yes");
  CHECK_FALSE(it.says("A272"));
  CHECK(it.says("A383"));
  CHECK(it.number("aid.works") == d("270000"));  // 45 % of 600 000
}

TEST_CASE("aid: each condition alone takes it away, and says its limit") {
  AidCase young, unregistered, empty, weak;
  young.year = "2011";
  fails_alone(young, "building_age", "2011");
  unregistered.registered = "registered: false";
  fails_alone(unregistered, "registered", "register");
  empty.main_residences = "main_residence_share: 74.99 %";
  fails_alone(empty, "main_residences", "75 %");
  weak.energy = "{gain: 34.9 %, exit_leaky: false}";
  fails_alone(weak, "gain", "34.9 %");
  weak.energy = "{bracket: lt35, exit_leaky: false}";
  fails_alone(weak, "gain", "below 35 %");
}

TEST_CASE("aid: a condition of which nothing is said counts as met") {
  AidCase age, registered, residences, gain, amo;
  // An AMO that is not among the fees may be paid elsewhere.
  amo.fees = "[{label: design, amount: 1000 EUR, aided: studies}]";
  assumed_alone(amo, "amo");
  age.year = "";
  assumed_alone(age, "building_age");
  registered.registered = "";
  assumed_alone(registered, "registered");
  residences.main_residences = "";
  assumed_alone(residences, "main_residences");
  gain.energy = "{exit_leaky: false}";
  assumed_alone(gain, "gain");
  CHECK(gain.computed().number("aid.rate") == d("0.30"));
  CHECK(gain.computed().says("A274"));
  amo.fees = "";
  assumed_alone(amo, "amo");
  amo.aid = "{granted: {amo: 700 EUR}}";
  CHECK(met(amo.computed(), "amo") == "yes");
}

TEST_CASE("aid: the year in which a building becomes 15 years old does not decide") {
  AidCase it;  // of 2025-04-15
  it.year = "2010";
  CHECK(met(it.computed(), "building_age") == "assumed");
  CHECK(it.computed().says("A273"));
  it.year = "2009";
  CHECK(met(it.computed(), "building_age") == "yes");
}

TEST_CASE("aid: up to 20 dwellings 65 % of main residences are enough") {
  AidCase it;
  it.main_residences = "main_residence_share: 65 %";
  CHECK(met(it.computed(), "main_residences") == "no");
  it.dwellings = "20";
  CHECK(met(it.computed(), "main_residences") == "yes");
  it.dwellings = "21";
  CHECK(met(it.computed(), "main_residences") == "no");
}

TEST_CASE("aid: prudence is told of CEE alone; a fragile condominium, what its CEE cost it") {
  AidCase it;
  it.year = "2020";
  it.energy = "{gain: 60 %, exit_leaky: false}";
  it.aid = "{prudence: 90 %, cee: {per_m2: 10 EUR/m2}}";
  CHECK(it.computed().text("aid.eligible") == "false");
  CHECK(because(it.computed(), "90 %"));
  it.year = "1970";
  CHECK_FALSE(because(it.computed(), "points more"));
  it.more = "living_area: 1800 m2, unpaid_share: 8 %";
  CHECK(because(it.computed(), "points more"));
}

TEST_CASE("aid: the trial of small condominiums is told while it lasts, and not counted") {
  AidCase it;
  it.energy = "{gain: 30 %, exit_leaky: false}";
  CHECK_FALSE(it.computed().says("A278"));
  it.dwellings = "20";
  CHECK(it.computed().says("A278"));
  CHECK(it.computed().text("aid.eligible") == "false");
  for (const char* outside : {"2023-12-31", "2027-01-01"}) {
    it.date = outside;
    CHECK_FALSE(it.computed().says("A278"));
  }
}

TEST_CASE("aid: rules after April 2026 are remembered, and told so") {
  AidCase it;
  it.aid = "{clipping: 80 %}";
  it.date = "2026-04-15";
  CHECK_FALSE(it.computed().says("A203"));
  it.date = "2026-06-01";
  CHECK(it.computed().says("A203"));
}

TEST_CASE("aid: a decision of the Anah takes the place of MaPrimeRénov'") {
  AidCase it;
  it.registered = "registered: false";  // a condition of MaPrimeRénov' alone
  it.more = "difficulty: opah";
  it.works = "[{label: a, amount: 900000 EUR, vat: 5.5 %}]";
  it.aid = "{difficulty_rate: 35 %}";
  const ComputedCase opah = it.computed();
  CHECK(opah.text("aid.eligible") == "true");
  CHECK(opah.size("aid.conditions") == 0);
  CHECK(opah.number("aid.works") == d("315000"));  // no cap: 35 % of 900 000
  CHECK(opah.says("A279"));
  // Former rules, about 2014: at most 150 000 + 15 000 a dwelling in an OPAH (a bank's guide).
  it.date = "2016-06-01";
  CHECK(it.computed().number("aid.base") == d("600000"));
  CHECK_FALSE(it.computed().says("A279"));
  it.more = "difficulty: plan";
  CHECK(it.computed().number("aid.base") == d("900000"));
  CHECK(it.computed().says("A279"));
  // With an order too the decision is counted; without energy neither rule of it is.
  it.date = "2026-04-15";
  it.more = "difficulty: opah, administrative_order: true";
  CHECK(it.computed().number("aid.rate") == d("0.35"));
  CHECK(it.computed().says("A385"));
}

TEST_CASE("aid: an administrative order asks for no gain, and has no cap") {
  AidCase it;
  it.date = "2026-04-15";
  it.registered = "registered: false";
  it.more = "administrative_order: true";
  it.works =
      "[{label: a, amount: 900000 EUR, vat: 5.5 %}, {label: b, amount: 100000 EUR, vat: "
      "5.5 %, eligible: false}]";
  it.energy = "";
  const ComputedCase order = it.computed();
  CHECK(order.text("aid.eligible") == "true");
  CHECK(order.number("aid.works") == d("450000"));
  CHECK(order.size("aid.conditions") == 2);
  it.energy = "{bracket: lt35, exit_leaky: false}";
  CHECK(it.computed().number("aid.works") == d("450000"));
  it.main_residences = "main_residence_share: 70 %";
  CHECK(it.computed().text("aid.eligible") == "false");
  CHECK(it.computed().number("aid.works") == d("0"));
}

TEST_CASE("aid: without energy only local aid counts") {
  AidCase it;
  it.energy = "";
  it.more = "living_area: 1800 m2";
  it.aid = "{cee: {per_m2: 27 EUR/m2}, local: [{label: town, per_dwelling: 500 EUR}]}";
  const ComputedCase none = it.computed();
  CHECK(none.text("aid.eligible") == "false");
  for (const char* figure : {"aid.works", "aid.studies", "aid.amo", "aid.cee"})
    CHECK(none.number(figure) == d("0"));
  CHECK(none.number("aid.total") == d("15000"));
  CHECK(because(none, "energy"));
}

TEST_CASE("aid: without works or fees nothing is computed") {
  AidCase it;
  it.works = it.fees = "";
  const ComputedCase none = it.computed();
  for (const char* figure : {"aid.eligible", "aid.works", "aid.total", "aid.local"})
    CHECK_FALSE(none.has(figure));
  CHECK(none.size("aid.reasons") == 0);
  CHECK_FALSE(none.says("A383"));
}
