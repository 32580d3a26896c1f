// SPDX-License-Identifier: Apache-2.0
// Households of a programme and its evaluation: what adds up, what stays unknown, what is told.
// Worked by hand from the rows of the meters, which have tests of their own.
#include <filesystem>
#include <fstream>

#include "computed_case.hpp"
#include "eco_coach/rules/personal_column.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

const std::string folder = SCENARIO_DIR "/eco-coach/";

// A file of households for the readings of the follow-up that ships.
class Files {
 public:
  explicit Files(const std::string& rows) {
    path_ = std::filesystem::temp_directory_path() / "habitat-households-test.csv";
    std::ofstream(path_) << rows;
  }
  ~Files() { std::filesystem::remove(path_); }
  ComputedCase follow_up(const std::string& more = "", NumberKind kind = NumberKind::exact,
                         const std::string& meters = folder + "follow-up-meters.csv") const {
    return {eco_coach::tool(),
            "as_of: 2026-11-29\nreadings: " + folder + "follow-up-readings.csv\nmeters: " + meters +
                "\ntemperatures: " + folder +
                "lille.csv\ncoaching_start: 2025-10-01\nhouseholds: " + path_.string() + "\n" +
                more,
            everything, kind};
  }

 private:
  std::filesystem::path path_;
};

const char* const one_price =
    "tariffs: {gas: {price: 0.1 EUR/kWh}, electricity: {price: 0.2 EUR/kWh}}\n";

std::string household(const std::string& id, const std::string& figure) {
  return "households[" + id + "]." + figure;
}

}  // namespace

TEST_CASE(
    "households: euros are those of their meters, to the cent, and add up to the evaluation") {
  const Files files("household_id\nH01\nH02\nH03\nH10\n");
  const ComputedCase it = files.follow_up(one_price);
  Decimal sum = 0;
  for (const std::string id : {"01", "02", "03", "10"}) {
    const Decimal gas = it.number("meters[G" + id + "].avoided"),
                  power = it.number("meters[E" + id + "].avoided"),
                  worth = Decimal(gas / 10 + power / 5);
    CHECK(near_cent(it.number(household("H" + id, "saved_eur")), worth));
    CHECK(within(it.number(household("H" + id, "saved_kwh")), Decimal(gas + power), "0.000001"));
    Decimal months = 0;
    const std::string list = household("H" + id, "months");
    for (std::size_t i = 0; i < it.size(list); ++i)
      months = months + it.number(list + "[" + std::to_string(i) + "].eur");
    CHECK(near_cent(months, it.number(household("H" + id, "saved_eur"))));
    const std::string quarter = household("H" + id, "quarters[0]");
    CHECK(it.text(quarter + ".period") == "2025-Q4");
    CHECK(it.number(quarter + ".eur") ==
          Decimal(it.number(list + "[2025-10].eur") + it.number(list + "[2025-11].eur") +
                  it.number(list + "[2025-12].eur")));
    sum = sum + it.number(household("H" + id, "saved_eur"));
  }
  CHECK(it.number("evaluation.saved_eur") == sum);
  CHECK(it.text("evaluation.followed") == "4");
  CHECK(it.says("A260"));  // sixteen meters of others
}

TEST_CASE("households: of a control group nothing is in the evaluation") {
  const Files files("household_id,group\nH01,coached\nH02,control\n");
  const ComputedCase it = files.follow_up(one_price);
  CHECK(it.text("evaluation.followed") == "1");
  CHECK(it.number("evaluation.saved_eur") == it.number(household("H01", "saved_eur")));
}

TEST_CASE("households: an income that is not given is not nothing") {
  const Files files(
      "household_id,persons,income,rent,charges,housing_aid,water_charge,reference_income\n"
      "H01,2,,300,80,0,240,\nH02,,1500,300,80,0,240,12000\n");
  const ComputedCase it = files.follow_up(one_price);
  for (const char* figure : {"effort_before", "tee_3d", "living_standard", "reste_pour_vivre",
                             "cheque_energie", "reference_income_per_unit"})
    CHECK_FALSE(it.has(household("H01", figure)));
  CHECK(it.text(household("H01", "fsl")) == "unknown");
  CHECK(it.number(household("H01", "consumption_units")) == d("1.5"));
  // Without persons an income is known, and what it is for each is not.
  CHECK(it.has(household("H02", "effort_before")));
  for (const char* figure : {"consumption_units", "living_standard", "cheque_energie"})
    CHECK_FALSE(it.has(household("H02", figure)));
  CHECK(it.says("A374"));
  CHECK_FALSE(it.has("evaluation.poverty_known"));
}

TEST_CASE("households: ECO-PUB-13, energy poverty strictly above 8 % and below the third decile") {
  const Files files(
      "household_id,adults,children_under_14,income [EUR/year],energy_before\n"
      "A,1,2,19200,1632\nB,2,0,30000,2900\nC,1,0,13200,1056\n");
  const ComputedCase it = files.follow_up("poverty: {third_decile: 18360 EUR/year}\n");
  CHECK(it.text(household("A", "tee_3d")) == "true");
  CHECK(it.number(household("A", "effort_before")) == d("0.085"));
  CHECK(it.number(household("A", "consumption_units")) == d("1.6"));
  CHECK(it.text(household("B", "tee_3d")) == "false");
  CHECK(it.text(household("C", "tee_3d")) == "false");
  CHECK(it.number(household("C", "effort_before")) == d("0.08"));
}

TEST_CASE("households: energy of a year is of all meters of a household, or not known") {
  const Files files("household_id,persons,income\nH01,2,1500\nH02,2,\n");
  const ComputedCase whole = files.follow_up(one_price);
  CHECK(whole.has(household("H01", "effort_before")));
  CHECK(whole.lacks("households[].effort_before", "households[].income"));
  // A meter of oil that nobody read: gas and electricity are not all of its energy.
  const std::filesystem::path meters =
      std::filesystem::temp_directory_path() / "habitat-households-meters.csv";
  std::ofstream(meters) << "meter_id,household_id,carrier,unit\nG01,H01,gas,kWh\n"
                           "E01,H01,electricity,kWh\nO01,H01,oil,L\nG02,H02,gas,kWh\n";
  const std::string own = meters.string();
  const ComputedCase unread = files.follow_up(one_price, NumberKind::exact, own);
  CHECK_FALSE(unread.has(household("H01", "effort_before")));
  CHECK(unread.has(household("H01", "saved_eur")));
  CHECK(unread.says("A375"));
  std::filesystem::remove(meters);
  // Of the autumn of 2024 no price of gas is known: electricity alone would be a part of it.
  const ComputedCase part = files.follow_up("tariffs: {gas: {price: {2025-06-01: 0.1 EUR/kWh}}}\n");
  CHECK_FALSE(part.has(household("H01", "effort_before")));
  CHECK(part.lacks("households[].effort_before", "tariffs.gas.price"));
}

TEST_CASE("households: half a year of readings does not make a year of energy after") {
  const Files files("household_id,persons,income,energy_after\nH01,2,1500,\nH02,2,1500,1200\n");
  const ComputedCase it = files.follow_up(one_price);
  CHECK(it.has(household("H01", "effort_before")));
  CHECK_FALSE(it.has(household("H01", "effort_after")));
  CHECK(near_hand(it.number(household("H02", "effort_after")), "0.066667"));
}

TEST_CASE("households: a price that is not known leaves euros unknown, and is named") {
  const Files files("household_id,option\nH01,tempo\nH02,\n");
  const ComputedCase it = files.follow_up("tariffs: {gas: {price: 0.1 EUR/kWh}}\n");
  CHECK_FALSE(it.has(household("H01", "saved_eur")));
  CHECK_FALSE(it.has("evaluation.saved_eur"));
  CHECK(it.lacks("evaluation.saved_eur", "tariffs.electricity.price"));
  CHECK(it.has(household("H02", "saved_eur")));
}

TEST_CASE("households: costs are over the life of the savings") {
  const Files files("household_id\nH01\nH02\n");
  const ComputedCase it = files.follow_up(
      std::string(one_price) +
      "programme: {life: 2 years, lines: [{label: a, quantity: 2, unit_price: 300 EUR}]}\n");
  CHECK(it.number("evaluation.cost_per_followed") == 300);
  const Decimal kwh = it.number("evaluation.saved_kwh"), eur = it.number("evaluation.saved_eur");
  CHECK(within(it.number("evaluation.cost_per_kwh"), Decimal(600 / (kwh * 2)), "0.000001"));
  CHECK(within(it.number("evaluation.cost_per_eur_saved"), Decimal(600 / (eur * 2)), "0.000001"));
  CHECK(it.says("A373"));
}

TEST_CASE("households: of those who saved nothing the mean of some is told to be chance") {
  // The control group of the follow-up, whose use was made without any saving.
  const Files nothing("household_id\nH09\nH10\nH11\nH12\n");
  const ComputedCase it = nothing.follow_up(one_price);
  CHECK(it.says("A262"));
  CHECK_FALSE(it.says("A370"));
  CHECK(it.number("evaluation.saved_by_savers") > it.number("evaluation.mean_saving"));
  const Files some("household_id\nH01\nH02\nH03\nH04\nH05\nH06\nH07\nH08\nH09\n");
  CHECK(some.follow_up(one_price).says("A370"));
}

TEST_CASE("households: a column that says who it is is told") {
  const Files files("household_id,Nom,tel\nH01,x,y\n");
  CHECK(files.follow_up(one_price).says("A261"));
  for (const char* column : {"Nom", "first_name", "adresse", "Tel.", "e-mail", "rue_1"})
    CHECK(eco_coach::says_who(column));
  for (const char* column : {"nombre_de_pieces", "household_id", "site", "etage", "notes"})
    CHECK_FALSE(eco_coach::says_who(column));
}

TEST_CASE("households: what is decided is the same in double") {
  const Files files(
      "household_id,persons,income,arrears,cold\nH01,2,1500,10,cost\nH02,3,1100,20,no\n");
  const ComputedCase exact = files.follow_up(one_price),
                     fast = files.follow_up(one_price, NumberKind::fast);
  for (const char* id : {"H01", "H02"}) {
    for (const char* figure : {"tee_3d", "priority", "fsl"})
      CHECK(exact.text(household(id, figure)) == fast.text(household(id, figure)));
    CHECK(within(exact.number(household(id, "saved_eur")), fast.number(household(id, "saved_eur")),
                 "0.000001"));
  }
}
