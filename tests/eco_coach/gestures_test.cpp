// SPDX-License-Identifier: Apache-2.0
// What gestures are expected to save, computed by hand as shown.
#include "computed_case.hpp"
#include "eco_coach/case/gesture.hpp"
#include "eco_coach/result/gesture.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

ComputedCase gestures(const std::string& list, const std::string& more = "",
                      NumberKind kind = NumberKind::exact) {
  return {eco_coach::tool(), "as_of: 2026-11-29\ngestures:\n" + list + more, everything, kind};
}

const std::string shower =
    "  - {name: shower, kind: shower_head, persons: 2.5, showers_per_day: 0.8, minutes: 6, "
    "flow_before: 12 L/min, flow_after: 7 L/min, ";
const std::string heater = "share_hot: 60 %, hot: 55 C, cold: 15 C, efficiency: 90 %}\n";

}  // namespace

TEST_CASE("gestures: 7 % and 15 % of the heating are 20.95 %, not 22 %") {
  const std::string list =
      "  - {name: degree, kind: set_point, degrees: 1 C, use_kwh: 10000}\n"
      "  - {name: thermostat, kind: other, use: heating, share: 15 %, use_kwh: 10000}\n";
  for (const NumberKind kind : {NumberKind::exact, NumberKind::fast, NumberKind::traced}) {
    const ComputedCase it = gestures(list, "", kind);
    CHECK(near_hand(it.number("gestures[degree].expected_kwh"), "700"));
    CHECK(near_hand(it.number("gestures[thermostat].expected_kwh"), "1395"));  // 9300 x 15 %
    CHECK(near_hand(
        it.number("gestures[degree].expected_kwh") + it.number("gestures[thermostat].expected_kwh"),
        "2095"));
  }
  // Two degrees: 1 - 0.93 x 0.93.
  CHECK(gestures("  - {name: two, kind: set_point, degrees: 2 C, use_kwh: 10000}\n")
            .number("gestures[two].expected_kwh") == d("1351"));
}

TEST_CASE("gestures: a use is not saved twice") {
  // 40 households do both, 60 more do the degree alone: 100 x 700; 40 x 9300 x 15 %.
  const ComputedCase it = gestures(
      "  - {name: degree, kind: set_point, degrees: 1 C, use_kwh: 10000, households: 100}\n"
      "  - {name: thermostat, kind: other, use: heating, share: 15 %, use_kwh: 10000, households: "
      "40}\n");
  CHECK(it.number("gestures[degree].expected_kwh") == d("70000"));
  CHECK(it.number("gestures[thermostat].expected_kwh") == d("55800"));
  CHECK(it.says("A355"));
  // The other way round: 40 households leave 9300 to the thermostat, 60 the whole 10 000.
  const ComputedCase other = gestures(
      "  - {name: degree, kind: set_point, degrees: 1 C, use_kwh: 10000, households: 40}\n"
      "  - {name: thermostat, kind: other, use: heating, share: 15 %, use_kwh: 10000, households: "
      "100}\n");
  CHECK(other.number("gestures[thermostat].expected_kwh") == d("145800"));
  // 600 kWh of hot water cannot give 679; then nothing is left.
  const ComputedCase capped =
      gestures(shower + "use_kwh: 600, " + heater +
               "  - {name: less, kind: other, use: hot_water, expected: 100, use_kwh: 600}\n");
  CHECK(capped.number("gestures[shower].expected_kwh") == d("600"));
  CHECK(capped.number("gestures[less].expected_kwh") == d("0"));
  CHECK(capped.says("A251"));
}

TEST_CASE("gestures: the water of a shower head, and its heat") {
  // 2.5 x 0.8 x 6 x 5 x 365 / 1000 = 21.9 m3; x 0.6 x 1.163 x 40 / 0.9 = 679.192 kWh.
  const ComputedCase it =
      gestures(shower + "carrier: gas, price_kwh: 0.10 EUR/kWh, price_m3: 4.69 EUR/m3, " + heater);
  CHECK(it.number("gestures[shower].expected_m3") == d("21.9"));
  CHECK(near_hand(it.number("gestures[shower].expected_kwh"), "679.192"));
  CHECK(near_hand(it.number("gestures[shower].expected_eur"), "170.6302"));  // 67.9192 + 102.711
  CHECK(it.text("gestures[shower].source").find("1.163") != std::string::npos);
  // Cold water alone asks for no heater.
  const ComputedCase cold = gestures(shower + "share_hot: 0 %, price_m3: 4 EUR/m3}\n");
  CHECK(cold.number("gestures[shower].expected_kwh") == d("0"));
  CHECK(cold.number("gestures[shower].expected_eur") == d("87.6"));
}

TEST_CASE("gestures: what is not said is not guessed") {
  const ComputedCase it = gestures(
      "  - {name: shower, kind: shower_head, persons: 2}\n"
      "  - {name: degree, kind: set_point}\n"
      "  - {name: lamps, kind: led, quantity: 3, watts_before: 60, watts_after: 9, hours: 500}\n"
      "  - {name: lids, kind: other}\n");
  CHECK_FALSE(it.has("gestures[shower].expected_m3"));
  CHECK(it.lacks("gestures[0].expected_m3", "gestures[0].showers_per_day"));
  CHECK_FALSE(it.lacks("gestures[0].expected_m3", "gestures[0].persons"));
  CHECK(it.lacks("gestures[0].expected_kwh", "gestures[0].efficiency"));
  CHECK(it.lacks("gestures[1].expected_kwh", "gestures[1].degrees"));
  CHECK(it.lacks("gestures[1].expected_kwh", "gestures[1].use_kwh"));
  CHECK(it.number("gestures[lamps].expected_kwh") == d("76.5"));  // 3 x 51 x 500 / 1000
  // Without a price of its own, at that of the regulated tariff: 76.5 x 0.2001.
  CHECK(it.number("gestures[lamps].expected_eur") == d("15.30765"));
  CHECK(it.lacks("gestures[0].expected_eur", "gestures[0].hot"));
  CHECK(it.lacks("gestures[0].expected_eur", "gestures[0].price_m3"));
  CHECK(it.lacks("gestures[3].expected_kwh", "gestures[3].expected"));
  CHECK(it.text("gestures[lamps].carrier") == "electricity");
}

TEST_CASE("gestures: dated shares, which a case may set; amounts of its own") {
  const std::string list =
      "  - {name: off, kind: standby, use_kwh: 2000, households: 10}\n"
      "  - {name: line, kind: tumble_dryer, households: 10}\n"
      "  - {name: lids, kind: other, households: 10, expected: 0.05 MWh/year}\n";
  const ComputedCase it = gestures(list);
  CHECK(it.number("gestures[off].expected_kwh") == d("2000"));
  CHECK(it.number("gestures[line].expected_kwh") == d("3000"));
  CHECK(it.number("gestures[lids].expected_kwh") == d("500"));
  CHECK(it.text("gestures[line].source").find("Ademe") != std::string::npos);
  const ComputedCase own = gestures(list, "parameters: {gesture.tumble_dryer: 200 kWh/year}\n");
  CHECK(own.number("gestures[line].expected_kwh") == d("2000"));
  CHECK(own.text("gestures[line].source") == "the case's own figure");
  // Standby has a figure from 2022 on: before, it is not known.
  const ComputedCase before(eco_coach::tool(), "as_of: 2021-01-01\ngestures:\n" + list, everything);
  CHECK_FALSE(before.has("gestures[off].expected_kwh"));
  CHECK(before.lacks("gestures[0].expected_kwh", "parameters[gesture.standby]"));
  CHECK(before.lacks("gestures[0].expected_eur", "parameters[gesture.standby]"));
}

TEST_CASE("gestures: each has a name of its own") {
  const std::string text =
      "schema: eco-coach/case/1\ngestures:\n  - {name: a, kind: led}\n  - {name: a, kind: other}\n";
  const Evaluation it =
      evaluate(eco_coach::tool(), {"case.yaml", text}, {}, NumberKind::exact, everything);
  REQUIRE_FALSE(it.faults.empty());
  CHECK(it.faults.begin()->code == Code::repeated_name);
  CHECK(it.faults.begin()->path == "gestures[1].name");
}

TEST_CASE("gestures: every member is described") {
  CHECK(described_members<eco_coach::Gesture<double>>() == 25);
  CHECK(described_members<eco_coach::GestureFigures<double>>() == 9);
}

TEST_CASE("gestures: words of a flow that rises and of an input that nothing reads") {
  const ComputedCase it = gestures(
      "  - {name: lamps, kind: led, quantity: 1, watts_before: 9, watts_after: 60, hours: 1000, "
      "minutes: 3}\n");
  CHECK(it.number("gestures[lamps].expected_kwh") == d("-51"));
  CHECK(it.says("A250"));
  CHECK(it.says("A354"));
  CHECK_FALSE(gestures(shower + heater).says("A354"));
  CHECK(gestures("  - {name: none, kind: tumble_dryer, households: 0}\n")
            .number("gestures[none].expected_kwh") == d("0"));
}
