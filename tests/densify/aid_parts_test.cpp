// SPDX-License-Identifier: Apache-2.0
// The CEE (2 100 kWh cumac a m2 of living area, sheet BAR-TH-177), local aid, what was granted, the
// cut of public aid: worked by hand as shown.
#include "aid_case.hpp"

using namespace habitat;

namespace {

AidCase with_cee(const std::string& cee) {
  AidCase it;
  it.energy = "{gain: 60 %, exit_leaky: false, primary_after: 100, ghg_before: 40, ghg_after: 10}";
  it.aid = "{cee: {" + cee + "}}";
  return it;
}

}  // namespace

TEST_CASE("cee: volume x price, by dwellings of precarious households") {
  struct Row {
    const char *area, *dwellings, *precarious, *coefficient, *price, *price_precarious, *mwh,
        *euros;
  };
  for (const Row& row : {Row{"3900", "60", "0", "2", "8.30", "9.28", "16380", "135954"},
                         Row{"1000", "30", "10", "2", "7.8", "11", "4200", "37240"},
                         Row{"850", "14", "3", "3", "8", "13", "5355", "48577.5"}}) {
    AidCase it = with_cee(
        "price: " + std::string(row.price) + " EUR/MWh, price_precarious: " + row.price_precarious +
        " EUR/MWh, precarious_dwellings: " + row.precarious + ", coefficient: " + row.coefficient);
    it.dwellings = row.dwellings;
    it.more = "living_area: " + std::string(row.area) + " m2";
    for (const NumberKind kind : {NumberKind::exact, NumberKind::fast, NumberKind::traced}) {
      const ComputedCase computed = it.computed(kind);
      CHECK(near_hand(computed.number("aid.cee_volume"), row.mwh));
      CHECK(near_hand(computed.number("aid.cee"), row.euros));
      CHECK_FALSE(computed.says("A288"));
    }
  }
}

TEST_CASE("cee: in euros a m2, by volume, with prudence, without the coup de pouce") {
  AidCase it = with_cee("per_m2: 27 EUR/m2");
  it.aid = "{prudence: 90 %, cee: {per_m2: 27 EUR/m2}}";
  CHECK(it.computed().number("aid.cee") == d("43740"));  // 27 x 1 800 x 0.9
  CHECK_FALSE(it.computed().has("aid.cee_volume"));
  CHECK(with_cee("volume: 5000 MWh, price: 8 EUR/MWh").computed().number("aid.cee") == d("40000"));
  it.aid = "{prudence: 90 %, cee: {volume: 5000 MWh, price: 8 EUR/MWh}}";
  CHECK(it.computed().number("aid.cee") == d("36000"));
  const ComputedCase plain = with_cee("price: 8 EUR/MWh").computed();
  CHECK(plain.number("aid.cee") == d("30240"));  // 2.1 x 1 800 x 8
  CHECK(plain.says("A388"));
}

TEST_CASE("cee: without a price, a volume or an area they are not counted") {
  const ComputedCase price = with_cee("coefficient: 2").computed();
  CHECK_FALSE(price.has("aid.cee"));
  CHECK(price.says("A285"));
  CHECK(price.lacks("aid.cee", "aid.cee.price"));
  CHECK(price.number("aid.cee_volume") == d("7560"));
  CHECK(price.number("aid.total") == price.number("aid.public"));
  const ComputedCase sheet = with_cee("price: 8 EUR/MWh, sheet: BAR-TH-145").computed();
  CHECK(sheet.says("A286"));
  CHECK(sheet.lacks("aid.cee", "aid.cee.volume"));
  AidCase before = with_cee("price: 8 EUR/MWh");
  before.date = "2024-10-31";  // the last day of BAR-TH-145
  CHECK(before.computed().says("A286"));
  CHECK(before.computed().says("A284"));
  before.date = "2024-11-01";
  CHECK(before.computed().number("aid.cee_volume") == d("3780"));  // BAR-TH-177: 2.1 x 1 800
  // By BAR-TH-145 with a factor of the case: 18 x (250 - 100) x 1 800 = 4 860 000 kWh.
  AidCase factor = with_cee("price: 8 EUR/MWh, sheet: BAR-TH-145");
  factor.energy = "{gain: 60 %, exit_leaky: false, final_before: 250, final_after: 100}";
  factor.aid += "\nparameters: {cee.bar_th_145.factor: 18}";
  CHECK(factor.computed().number("aid.cee_volume") == d("4860"));
  CHECK(factor.computed().number("aid.cee") == d("38880"));
  AidCase area = with_cee("price: 8 EUR/MWh");
  area.more = "";
  CHECK(area.computed().lacks("aid.cee", "condominium.living_area"));
}

TEST_CASE("cee: each of their conditions alone takes them away, not the other aid") {
  const auto none = [](AidCase it, const std::string& words) {
    const ComputedCase computed = it.computed();
    CHECK(computed.number("aid.cee") == d("0"));
    const std::size_t count = computed.size("aid.reasons");
    CHECK(computed.text("aid.reasons[" + std::to_string(count - 1) + "]").find(words) !=
          std::string::npos);
    return computed.text("aid.eligible");
  };
  AidCase it = with_cee("per_m2: 10 EUR/m2");
  CHECK(it.computed().number("aid.cee") == d("18000"));
  CHECK_FALSE(it.computed().says("A283"));
  it.energy = "{gain: 60 %, exit_leaky: false, primary_after: 331, ghg_before: 40, ghg_after: 10}";
  CHECK(none(it, "331") == "true");
  it.energy = "{gain: 60 %, exit_leaky: false, primary_after: 100, ghg_before: 10, ghg_after: 11}";
  CHECK(none(it, "greenhouse") == "true");
  // The sheets ask that gases do not rise.
  it.energy = "{gain: 60 %, exit_leaky: false, primary_after: 100, ghg_before: 10, ghg_after: 10}";
  CHECK(it.computed().number("aid.cee") == d("18000"));
  it.energy = "{gain: 34 %, exit_leaky: false, primary_after: 100, ghg_before: 40, ghg_after: 10}";
  CHECK(none(it, "35 %") == "false");
  it.energy = "{gain: 34 %, exit_leaky: false}";
  CHECK(none(it, "35 %") == "false");
  CHECK_FALSE(it.computed().says("A283"));
  it.energy = "{gain: 60 %, exit_leaky: false}";
  CHECK(it.computed().says("A283"));
  // What is computed from uses is asked before what is given: gas, 350 kWh of primary energy.
  it.energy =
      "{gain: 60 %, exit_leaky: false, primary_after: 100, "
      "before: [{use: heating, carrier: gas, kwh_final_per_m2: 400}], "
      "after: [{use: heating, carrier: gas, kwh_final_per_m2: 350}]}";
  CHECK(none(it, "350") == "true");
  it = with_cee("per_m2: 10 EUR/m2");
  it.main_residences = "main_residence_share: 65 %";
  CHECK(it.computed().number("aid.cee") == d("18000"));
  it.main_residences = "main_residence_share: 64 %";
  CHECK(none(it, "65 %") == "false");
  it = with_cee("per_m2: 10 EUR/m2, collected_by_anah: true");
  CHECK(none(it, "Anah") == "true");
}

TEST_CASE("cee: the floor of the charter is told, not applied") {
  AidCase it = with_cee("price: 5 EUR/MWh, coefficient: 2");
  CHECK(it.computed().number("aid.cee") == d("37800"));  // below 27 x 1 800 = 48 600
  CHECK(it.computed().says("A288"));
  // In the place of a fossil energy 41 x 1 800 = 73 800: 2.1 x 3 x 1 800 x 5 is 56 700.
  CHECK(with_cee("price: 5 EUR/MWh, coefficient: 3").computed().says("A288"));
  it.date = "2026-04-15";
  CHECK_FALSE(it.computed().says("A288"));
  CHECK(it.computed().says("A389"));
}

TEST_CASE("cee: more precarious dwellings than dwellings are a fault") {
  const Evaluation it = evaluate(densify::tool(),
                                 {"case.yaml",
                                  "schema: densify/case/1\ncondominium: {dwellings: 3}\naid: {cee: "
                                  "{precarious_dwellings: 4}}"},
                                 {}, NumberKind::exact, everything);
  REQUIRE_FALSE(it.faults.empty());
  CHECK(it.faults.begin()->path == "aid.cee.precarious_dwellings");
}

TEST_CASE("aid: local aid in several forms is added") {
  AidCase it;
  it.more = "equivalents: 36";
  it.aid =
      "{local: [{label: a, amount: 1000 EUR, per_dwelling: 100 EUR, per_equivalent: 10 EUR, "
      "share: 1 %}, {label: b, amount: 5000 EUR, public: false}]}";
  const ComputedCase both = it.computed();
  CHECK(both.number("aid.local") == d("15360"));  // 1 000 + 3 000 + 360 + 6 000 + 5 000
  CHECK(both.number("aid.public") == d("280360"));
  CHECK(both.number("aid.total") == d("285360"));
  it.more = "";
  CHECK(it.computed().number("aid.local") == d("15300"));
  it.works =
      "[{label: a, amount: 600000 EUR, vat: 5.5 %}, "
      "{label: b, amount: 100000 EUR, vat: 5.5 %, eligible: false}]";
  CHECK(it.computed().number("aid.local") == d("15300"));  // a share of the eligible works
}

TEST_CASE("aid: what was granted wins, and the rule stands beside") {
  AidCase it;
  it.aid = "{prudence: 50 %, granted: {works: 100000 EUR, studies: 2000 EUR, amo: 700 EUR}}";
  const ComputedCase granted = it.computed();
  CHECK(granted.number("aid.works") == d("100000"));
  CHECK(granted.number("aid.studies") == d("2000"));
  CHECK(granted.number("aid.amo") == d("700"));
  CHECK(granted.number("aid.total") == d("102700"));
  CHECK(granted.says("A387"));
  it.energy = "";
  CHECK(it.computed().number("aid.works") == d("100000"));
  // 1 % of 633 000 is less than what was granted for studies.
  it.aid = "{clipping: 1 %, granted: {studies: 50000 EUR}}";
  CHECK(it.computed().number("aid.studies") == d("6330"));
  CHECK(it.computed().says("A280"));
}

TEST_CASE("aid: prudence is for works, studies and CEE, not for AMO and local aid") {
  AidCase it;
  it.energy = "{gain: 60 %, exit_leaky: false}";
  it.fees =
      "[{label: amo, amount: 10000 EUR, aided: amo}, "
      "{label: design, amount: 20000 EUR, aided: studies}]";
  it.aid = "{prudence: 50 %, cee: {per_m2: 10 EUR/m2}, local: [{label: a, amount: 1000 EUR}]}";
  const ComputedCase half = it.computed();
  CHECK(half.number("aid.works") == d("135000"));
  CHECK(half.number("aid.studies") == d("4500"));  // 45 % x 50 % x 20 000 x 600 000 / 600 000
  CHECK(half.number("aid.cee") == d("9000"));
  CHECK(half.number("aid.amo") == d("5000"));
  CHECK(half.number("aid.local") == d("1000"));
}

TEST_CASE("aid: public aid is cut, works first, and parts still add up") {
  // Operation 633 000 + 12 000 + 24 000 = 669 000. Works 270 000, studies 9 000, AMO 5 000, public
  // local 100 000: 384 000, besides 50 000 of a foundation.
  AidCase it;
  it.fees =
      "[{label: amo, amount: 10000 EUR, vat: 20 %, aided: amo}, "
      "{label: design, amount: 20000 EUR, vat: 20 %, aided: studies}]";
  const std::string local =
      "local: [{label: a, amount: 100000 EUR}, {label: b, amount: 50000 EUR, public: false}]}";
  const auto clipped = [&](const std::string& most) {
    it.aid = "{clipping: " + most + ", " + local;
    return it.computed();
  };
  struct Row {
    const char *most, *clipped, *works, *studies, *amo, *local;
  };
  for (const Row& row : {Row{"80 %", "0", "270000", "9000", "5000", "150000"},
                         Row{"50 %", "49500", "220500", "9000", "5000", "150000"},
                         Row{"16 %", "276960", "0", "2040", "5000", "150000"},
                         Row{"10 %", "317100", "0", "0", "0", "116900"},
                         Row{"0 %", "384000", "0", "0", "0", "50000"}}) {
    CAPTURE(row.most);
    const ComputedCase one = clipped(row.most);
    CHECK(one.number("aid.clipped") == d(row.clipped));
    CHECK(one.number("aid.works") == d(row.works));
    CHECK(one.number("aid.studies") == d(row.studies));
    CHECK(one.number("aid.amo") == d(row.amo));
    CHECK(one.number("aid.local") == d(row.local));
    const Decimal parts = one.number("aid.works") + one.number("aid.studies") +
                          one.number("aid.amo") + one.number("aid.local");
    CHECK(one.number("aid.public") == parts - 50000);
    CHECK(one.number("aid.public") + one.number("aid.clipped") == d("384000"));
    CHECK(one.number("aid.total") == parts);
  }
  // Of the dated data: 80 %, and all of it for a condominium in difficulty.
  it.aid = "{local: [{label: a, amount: 400000 EUR}]}";
  CHECK(it.computed().number("aid.clipped") == d("148800"));  // 684 000 - 535 200
  it.more = "difficulty: plan";
  CHECK(it.computed().number("aid.clipped") == d("15000"));  // 684 000 - 669 000
  // Who has a decision is in difficulty: 540 000 + 18 000 + 5 000 are below 669 000.
  it.more = "";
  it.aid = "{difficulty_rate: 90 %}";
  CHECK(it.computed().number("aid.public") == d("563000"));
}
