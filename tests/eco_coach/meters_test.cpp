// SPDX-License-Identifier: Apache-2.0
// What is told of meters that cannot be judged, or not wholly; adjustments; control groups. Water
// is a mean a day, so that what is expected can be counted by hand: 1 m3 a day before (365 days in
// twelve months), half of that after, in the 182 days from October to March.
#include <filesystem>
#include <fstream>

#include "computed_case.hpp"
#include "eco_coach/tool.hpp"
#include "meters.hpp"

using namespace habitat;

namespace {

const std::vector<std::string> dates = {"2024-10-01", "2024-11-01", "2024-12-01", "2025-01-01",
                                        "2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01",
                                        "2025-06-01", "2025-07-01", "2025-08-01", "2025-09-01",
                                        "2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01",
                                        "2026-02-01", "2026-03-01", "2026-04-01"};
constexpr int days[] = {31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31};
constexpr std::size_t start = 12, all = 18;

// Its rows by period, some of them: before the start one m3 a day, after it that share of one.
std::string uses(const std::string& meter, double share, std::size_t from = 0,
                 std::size_t until = all) {
  std::string rows;
  for (std::size_t i = from; i < until; ++i)
    rows += meter + "," + dates[i] + "," + dates[i + 1] + "," +
            to_text(days[i] * (i < start ? 1.0 : share)) + ",0\n";
  return rows;
}

// Indices that begin with one.
std::string indices(const std::string& meter, double first, double share, const char* estimated) {
  std::string rows;
  for (std::size_t i = 0; i <= all; ++i) {
    rows += meter + "," + dates[i] + "," + to_text(first) + "," + estimated + "\n";
    if (i < all) first += days[i] * (i < start ? 1.0 : share);
  }
  return rows;
}

const std::string of_uses = "meter_id,period_start,period_end,use,estimated\n",
                  of_indices = "meter_id,date,index,estimated\n";

class Water {
 public:
  Water(const std::string& readings, const std::string& meters = "", const std::string& more = "",
        NumberKind kind = NumberKind::exact) {
    folder_.write("r.csv", readings);
    folder_.write("m.csv", meters);
    const std::string files = "readings: " + folder_.at("r.csv") + "\n" +
                              (meters.empty() ? "" : "meters: " + folder_.at("m.csv") + "\n");
    computed_.emplace(
        eco_coach::tool(),
        "as_of: 2026-11-29\ncarrier: water\nunit: m3\ncoaching_start: 2025-10-01\n" + files + more,
        everything, kind);
  }
  const ComputedCase* operator->() const { return &*computed_; }

 private:
  meters::Folder folder_;
  std::optional<ComputedCase> computed_;
};

const std::string sums = "portfolio.by_carrier[carrier=water].";

}  // namespace

TEST_CASE("meters: one whose rows come back is neither judged nor summed nor listed twice") {
  const Water it(of_uses + uses("A", 0.5, 0, 15) + uses("B", 0.5) + uses("A", 0.5, 15) +
                 uses("C", 0.5));
  CHECK(it->size("meters") == 3);
  CHECK(it->text("meters[A].verdict") == "insufficient");
  CHECK_FALSE(it->has("meters[A].avoided"));
  CHECK(it->text(sums + "meters") == "3");
  CHECK(it->text(sums + "sufficient") == "2");
  // B and C: 182 days, of which half was saved.
  CHECK(near_hand(it->number(sums + "avoided"), "182"));
  CHECK(it->says("A342"));
}

TEST_CASE("meters: one that stands twice in its file is not judged, nor one in a wrong unit") {
  const Water it(of_uses + uses("A", 0.5) + uses("B", 0.5) + uses("C", 0.5),
                 "meter_id,carrier,unit\nA,,\nB,,\nC,water,kWh\nA,,L\n");
  CHECK(it->size("meters") == 3);
  CHECK(it->text("meters[A].verdict") == "insufficient");
  CHECK(it->text("meters[C].verdict") == "insufficient");
  CHECK(near_hand(it->number("portfolio.by_carrier[unit=m3].avoided"), "91"));
}

TEST_CASE("meters: an adjustment is a figure, and one that changes nothing is told") {
  const std::string of_a =
      "adjustments: [{meter: A, from: 2025-12-01, to: 2026-01-01, per_day: "
      "0.5, reason: a guest}]\n";
  const Water it(of_uses + uses("A", 0.5), "", of_a);
  // 31 days of half a m3 are expected besides.
  CHECK(near_hand(it->number("meters[A].adjusted"), "15.5"));
  CHECK(near_hand(it->number("meters[A].avoided"), "106.5"));
  CHECK(it->text("meters[A].notes[0]").find("15.5 m³") != std::string::npos);
  CHECK(it->text("meters[A].notes[0]").find("a guest") != std::string::npos);
  CHECK_FALSE(it->says("A257"));
  CHECK_FALSE(it->says("A258"));

  const Water traced(of_uses + uses("A", 0.5), "", of_a, NumberKind::traced);
  CHECK(near_hand(traced->number("meters[A].adjusted"), "15.5"));
  CHECK(near_hand(traced->number("meters[A].avoided"), "106.5"));

  const auto with = [](const char* meter, const char* from, const char* to) {
    return Water(of_uses + uses("A", 0.5), "",
                 std::string("adjustments: [{meter: ") + meter + ", from: " + from + ", to: " + to +
                     ", per_day: 1, reason: r}]\n");
  };
  CHECK(with("Z", "2025-12-01", "2026-01-01")->says("A257"));
  CHECK(with("A", "2025-01-01", "2025-02-01")->says("A258"));
  CHECK(with("A", "2027-01-01", "2027-02-01")->says("A258"));
  CHECK(near_hand(with("A", "2025-01-01", "2025-02-01")->number("meters[A].adjusted"), "0"));
}

TEST_CASE(
    "meters: indices with more digits than usual, estimates alone, a meter that stands still") {
  // From 999,900 on it passes zero in the fourth month: 101 m3 have gone by.
  std::string rows = of_indices;
  double index = 999900;
  for (std::size_t i = 0; i <= all; ++i) {
    rows += "A," + dates[i] + "," + to_text(index) + ",0\n";
    if (i < all) index += days[i] * (i < start ? 1.0 : 0.5);
    if (index >= 1000000) index -= 1000000;
  }
  const Water six(rows);
  CHECK(near_hand(six->number("meters[A].avoided"), "91"));
  CHECK(six->text("meters[A].notes[0]").find("6 digits") != std::string::npos);

  const Water guessed(of_indices + indices("A", 100, 0.5, "1"));
  CHECK(guessed->text("meters[A].dropped[0].reason") == "estimated_not_merged");
  CHECK(guessed->text("meters[A].notes[0]").find("estimated") != std::string::npos);

  const Water still(of_indices + indices("A", 100, 0, "0"));
  CHECK(still->text("meters[A].notes[0]").find("2025-10-01") != std::string::npos);
}

TEST_CASE("meters: why the readings before do not suffice is said of each") {
  const Water it(of_uses + uses("A", 0.5, 5) + uses("B", 0.5, 0, 8) + uses("B", 0.5, 12));
  const auto notes = [&](const std::string& meter) {
    std::string text;
    for (std::size_t i = 0; i < it->size("meters[" + meter + "].notes"); ++i)
      text += it->text("meters[" + meter + "].notes[" + std::to_string(i) + "]") + "; ";
    return text;
  };
  // A: March to September, 214 days. B: October to May, 243 days, its last one 122 days before.
  CHECK(notes("A").find("count are 7: 9 are needed") != std::string::npos);
  CHECK(notes("A").find("are 214: 328 are needed") != std::string::npos);
  CHECK(notes("B").find("ends 122 days before the start") != std::string::npos);
}

TEST_CASE("meters: what lacks that nothing is measured") {
  const auto says = [](const Water& it, const std::string& code) { return it->says(code); };
  CHECK(says(Water(of_uses), "A259"));
  CHECK(says(Water(of_uses + uses("A", 0.5, 0, 12)), "A241"));
  const Water control(of_uses + uses("A", 0.5), "meter_id,group\nA,control\n");
  CHECK(says(control, "A362"));
  CHECK_FALSE(says(control, "A241"));
  CHECK(control->text(sums + "control") == "1");
}

TEST_CASE("meters: the difference to a control group, and why there is none") {
  const std::string four = uses("A", 0.5) + uses("B", 0.7) + uses("C", 0.9) + uses("D", 1);
  const Water it(of_uses + four, "meter_id,group\nA,\nB,\nC,control\nD,control\n");
  // Means of 50 and 30 %, of 10 and 0 %.
  CHECK(near_hand(it->number(sums + "did"), "0.35"));
  CHECK(it->text("meters[C].group") == "control");
  CHECK(it->text("portfolio.coaching_start") == "2025-10-01");
  CHECK(it->text("portfolio.judged_until") == "2026-04-01");
  CHECK(it->number("portfolio.confidence") == d("0.9"));
  CHECK_FALSE(it->says("A365"));

  const Water lone(of_uses + four, "meter_id,group\nA,\nB,\nC,control\nD,\n");
  CHECK(lone->has(sums + "did"));
  CHECK_FALSE(lone->has(sums + "did_band"));
  CHECK(lone->says("A365"));
  // What a figure lacks is said to who asks for it.
  const Water asked(of_uses + four, "meter_id,group\nA,\nB,\nC,control\nD,\n", "",
                    NumberKind::traced);
  CHECK(asked->lacks("portfolio.by_carrier[].did_band", "meters[].group"));

  const Water none(of_uses + four);
  CHECK(none->says("A367"));
  const Water other(of_uses + four, "meter_id,group,unit\nA,,\nB,,\nC,control,L\nD,control,L\n");
  CHECK(other->says("A364"));
}
