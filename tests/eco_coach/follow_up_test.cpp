// SPDX-License-Identifier: Apache-2.0
// Scenarios of a follow-up. Savings and bands were computed apart, by a program of plain loops that
// tries every balance point and inverts the normal equations (Python, from the method as written);
// degree days by hand.
#include "computed_case.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

const std::string folder = SCENARIO_DIR "/eco-coach/";

ComputedCase follow_up(const std::string& text, NumberKind kind = NumberKind::exact) {
  return {eco_coach::tool(), "as_of: 2026-11-29\n" + text, everything, kind};
}

ComputedCase households(const std::string& more = "", NumberKind kind = NumberKind::exact) {
  return follow_up("readings: " + folder + "follow-up-readings.csv\nmeters: " + folder +
                       "follow-up-meters.csv\ntemperatures: " + folder +
                       "lille.csv\ncoaching_start: 2025-10-01\n" + more,
                   kind);
}

struct Expected {
  const char *meter, *model, *balance_point, *observed, *counterfactual, *avoided, *band, *verdict;
};
const Expected expected[] = {
    {"G01", "hdd_only", "17", "5197", "5957.883513", "760.883513", "147.286193", "measured"},
    {"G02", "hdd_only", "18", "6701", "7502.927239", "801.927239", "184.421349", "measured"},
    {"G03", "hdd_only", "16", "3332", "4036.921115", "704.921115", "136.421848", "measured"},
    {"E02", "intercept_only", "", "1462", "1608.172603", "146.172603", "45.666875", "measured"},
    {"E05", "intercept_only", "", "1273", "1296.569863", "23.569863", "33.193269",
     "not_distinguishable"},
    {"G09", "hdd_only", "17", "7078", "7075.529084", "-2.470916", "189.796576",
     "not_distinguishable"},
    {"G10", "hdd_only", "15", "5497", "5345.810426", "-151.189574", "113.313604", "increase"},
};

bool close(const Decimal& computed, const char* hand) {
  return within(computed, d(hand), "0.00001");
}

}  // namespace

TEST_CASE("follow-up: savings, bands and verdicts of households are those worked apart") {
  const ComputedCase it = households();
  for (const Expected& of : expected) {
    const std::string meter = "meters[" + std::string(of.meter) + "].";
    INFO(meter);
    CHECK(it.text(meter + "model") == of.model);
    CHECK(it.has(meter + "heating_balance_point") == (*of.balance_point != 0));
    if (*of.balance_point) CHECK(it.number(meter + "heating_balance_point") == d(of.balance_point));
    CHECK(close(it.number(meter + "observed"), of.observed));
    CHECK(close(it.number(meter + "counterfactual"), of.counterfactual));
    CHECK(close(it.number(meter + "avoided"), of.avoided));
    CHECK(close(it.number(meter + "band"), of.band));
    CHECK(it.text(meter + "verdict") == of.verdict);
  }
  CHECK(it.size("meters") == 24);
}

TEST_CASE("follow-up: a programme is the sum of its coached meters; controls are apart") {
  const ComputedCase it = households();
  Decimal saved = 0, squares = 0;
  for (int household = 1; household <= 8; ++household)
    for (const char* carrier : {"G0", "E0"}) {
      const std::string meter = "meters[" + std::string(carrier) + std::to_string(household) + "].";
      saved = saved + it.number(meter + "avoided");
      squares = squares + it.number(meter + "band") * it.number(meter + "band");
    }
  CHECK(it.text("portfolio.meters") == "16");
  CHECK(within(it.number("portfolio.avoided"), saved, "0.000001"));
  const Decimal band = it.number("portfolio.band");
  CHECK(within(Decimal(band * band), squares, "0.0001"));
  // Four control households: the mean fraction of the coached less theirs.
  const auto mean = [&](int from, int to) {
    Decimal sum = 0;
    for (int household = from; household <= to; ++household)
      sum = sum + it.number("meters[G" + std::string(household < 10 ? "0" : "") +
                            std::to_string(household) + "].fraction");
    return Decimal(sum / (to - from + 1));
  };
  CHECK(within(it.number("portfolio.by_carrier[carrier=gas].did"),
               Decimal(mean(1, 8) - mean(9, 12)), "0.0000001"));
}

TEST_CASE("follow-up: an estimated month goes to the next one; adjustments are expected as well") {
  const ComputedCase it = households(
      "adjustments: [{meter: G01, from: 2025-11-01, to: 2025-12-01, per_day: 2, reason: a "
      "guest}]\n");
  CHECK(it.text("meters[G03].periods") == "11");
  CHECK(close(it.number("meters[G01].counterfactual"), "6017.883513"));
  CHECK(close(it.number("meters[G01].avoided"), "820.883513"));
  CHECK(close(it.number("meters[G01].band"), "147.286193"));
}

TEST_CASE("follow-up: a trace adds the saving up again from the model") {
  const ComputedCase exact = households();
  const ComputedCase traced = households("", NumberKind::traced);
  for (const Expected& of : expected) {
    const std::string figure = "meters[" + std::string(of.meter) + "].avoided";
    CHECK(within(traced.number(figure), exact.number(figure), "0.000001"));
  }
}

TEST_CASE("follow-up: an index that passes zero, a meter replaced, a reading not made") {
  const ComputedCase it =
      follow_up("readings: " + folder + "building-readings.csv\ntemperatures: " + folder +
                "lille.csv\ncarrier: gas\nunit: m3\ncoaching_start: 2025-10-01\n");
  // 94210 to 100657 before; after: 1899 - 657, 1730 - 12, 1476, 482 but for the four months.
  CHECK(it.text("meters[B1].periods") == "6");
  CHECK(it.number("meters[B1].observed") == 1242 + 1718 + 1476 + 482);
  CHECK(it.text("meters[B1].dropped[0].reason") == "longer_than_70_days");
  CHECK(it.text("meters[B1].dropped[0].start") == "2026-03-30");
}

TEST_CASE("follow-up: water is a mean a day, and in no sum of kWh") {
  const ComputedCase it = follow_up("readings: " + folder +
                                    "water-readings.csv\ncarrier: water\nunit: m3\n"
                                    "coaching_start: 2025-10-01\n");
  CHECK(it.text("meters[W1].model") == "intercept_only");
  CHECK(it.text("portfolio.by_carrier[carrier=water].meters") == "6");
  CHECK(it.text("portfolio.meters") == "0");
  // Before: 365 days; the mean a day times the 182 days after.
  const Decimal a_day = it.number("meters[W1].intercept");
  CHECK(it.number("meters[W1].counterfactual") > a_day * 150);
}
