// SPDX-License-Identifier: Apache-2.0
// Aid of the State to a condominium: the runs of the State simulator (mesaidesreno 2.3.1, rows of
// its differential), rates as a consumers' union and a property manager print them, the worked
// examples of a public program (valo-syndic), the plan of Les Violettes (workbook of an adviser).
#include "aid_case.hpp"

#include <fstream>
#include <sstream>

using namespace habitat;

namespace {

struct Row {
  int id;
  const char *dwellings, *works, *gain;
  bool exit_leaky, fragile, old_enough, main_residences;
  const char *rate, *base, *aid;
};

// Rules of 2024 to 2026; no rate where the condominium is not eligible.
const Row rows[] = {
    {3, "30", "60000", "35_50", true, false, true, true, "40", "60000", "24000"},
    {4, "30", "60000", "35_50", false, true, true, true, "50", "60000", "30000"},
    {5, "30", "60000", "35_50", false, false, true, true, "30", "60000", "18000"},
    {6, "30", "60000", "ge50", true, true, true, true, "75", "60000", "45000"},
    {7, "30", "60000", "ge50", true, false, true, true, "55", "60000", "33000"},
    {8, "30", "60000", "ge50", false, true, true, true, "65", "60000", "39000"},
    {16, "30", "750000", "ge50", true, false, true, true, "55", "750000", "412500"},
    {18, "30", "750000", "ge50", false, false, true, true, "45", "750000", "337500"},
    {19, "30", "750001", "lt35", true, false, true, true, "", "", "0"},
    {25, "30", "750001", "ge50", true, false, true, true, "55", "750000", "412500"},
    {26, "30", "750001", "ge50", false, true, true, true, "65", "750000", "487500"},
    {27, "30", "750001", "ge50", false, false, true, true, "45", "750000", "337500"},
    {29, "20", "400000", "35_50", true, true, true, true, "60", "400000", "240000"},
    {31, "20", "400000", "35_50", false, true, true, true, "50", "400000", "200000"},
    {33, "20", "400000", "ge50", true, true, true, true, "75", "400000", "300000"},
    {35, "20", "400000", "ge50", false, true, true, true, "65", "400000", "260000"},
    {37, "12", "420000", "lt35", true, false, true, true, "", "", "0"},
    {38, "12", "420000", "35_50", true, true, true, true, "60", "300000", "180000"},
    {39, "12", "420000", "35_50", true, false, true, true, "40", "300000", "120000"},
    {41, "12", "420000", "35_50", false, false, true, true, "30", "300000", "90000"},
    {43, "12", "420000", "ge50", true, false, true, true, "55", "300000", "165000"},
    {46, "5", "100000", "lt35", true, false, true, true, "", "", "0"},
    {48, "5", "100000", "35_50", true, false, true, true, "40", "100000", "40000"},
    {50, "5", "100000", "35_50", false, false, true, true, "30", "100000", "30000"},
    {52, "5", "100000", "ge50", true, false, true, true, "55", "100000", "55000"},
    {54, "5", "100000", "ge50", false, false, true, true, "45", "100000", "45000"},
    {55, "118", "2950000", "lt35", true, false, true, true, "", "", "0"},
    {56, "118", "2950000", "35_50", true, true, true, true, "60", "2950000", "1770000"},
    {57, "118", "2950000", "35_50", true, false, true, true, "40", "2950000", "1180000"},
    {58, "118", "2950000", "35_50", false, true, true, true, "50", "2950000", "1475000"},
    {60, "118", "2950000", "ge50", true, true, true, true, "75", "2950000", "2212500"},
    {63, "118", "2950000", "ge50", false, false, true, true, "45", "2950000", "1327500"},
    {64, "58", "1798000", "lt35", true, false, true, true, "", "", "0"},
    {66, "58", "1798000", "35_50", true, false, true, true, "40", "1450000", "580000"},
    {69, "58", "1798000", "ge50", true, true, true, true, "75", "1450000", "1087500"},
    {70, "58", "1798000", "ge50", true, false, true, true, "55", "1450000", "797500"},
    {71, "58", "1798000", "ge50", false, true, true, true, "65", "1450000", "942500"},
    {72, "58", "1798000", "ge50", false, false, true, true, "45", "1450000", "652500"},
    {73, "4", "100000", "lt35", true, false, true, true, "", "", "0"},
    {74, "4", "100000", "35_50", true, true, true, true, "60", "100000", "60000"},
    {76, "4", "100000", "35_50", false, true, true, true, "50", "100000", "50000"},
    {79, "4", "100000", "ge50", true, false, true, true, "55", "100000", "55000"},
    {83, "200", "6400000", "35_50", true, true, true, true, "60", "5000000", "3000000"},
    {89, "200", "6400000", "ge50", false, true, true, true, "65", "5000000", "3250000"},
    {91, "30", "600000", "ge50", true, false, false, true, "", "", "0"},
    {93, "30", "600000", "ge50", true, false, false, false, "", "", "0"},
};

AidCase of_row(const Row& row) {
  AidCase it;
  it.dwellings = row.dwellings;
  it.year = row.old_enough ? "1970" : "2020";
  it.main_residences =
      row.main_residences ? "main_residence_share: 100 %" : "main_residence_share: 50 %";
  it.more = row.fragile ? "unpaid_share: 10 %" : "unpaid_share: 0 %";
  it.works = "[{label: works, amount: " + std::string(row.works) + " EUR, vat: 5.5 %}]";
  it.fees = "";
  it.energy = "{bracket: " + std::string(row.gain) +
              ", exit_leaky: " + (row.exit_leaky ? "true" : "false") + "}";
  it.aid = row.fragile ? "{cee: {collected_by_anah: true}}" : "";
  return it;
}

AidCase of_ten(const std::string& date, const std::string& energy, const std::string& more = "",
               const std::string& aid = "") {
  AidCase it;
  it.dwellings = "10";
  it.works = "[{label: works, amount: 900000 EUR, vat: 5.5 %}]";
  it.fees = "";
  it.date = date;
  it.energy = energy;
  it.more = more;
  it.aid = aid;
  return it;
}

}  // namespace

TEST_CASE("aid: the runs of the State simulator") {
  for (const Row& row : rows) {
    CAPTURE(row.id);
    for (const NumberKind kind : {NumberKind::exact, NumberKind::fast, NumberKind::traced}) {
      const ComputedCase it = of_row(row).computed(kind);
      const std::string_view rate = row.rate;
      CHECK(it.text("aid.eligible") == (rate.empty() ? "false" : "true"));
      CHECK(near_hand(it.number("aid.works"), row.aid));
      if (rate.empty()) {
        CHECK_FALSE(it.has("aid.rate"));
        continue;
      }
      CHECK(near_hand(it.number("aid.rate") * 100, rate));
      CHECK(near_hand(it.number("aid.base"), row.base));
    }
  }
}

TEST_CASE("aid: the most by dwelling, 7 500 to 18 750 euros in 2024") {
  // CLCV, rates of 2024, and issue 371 of the State simulator: of 25 000 euros of works.
  const std::string leaky = ", exit_leaky: true}", other = ", exit_leaky: false}";
  CHECK(of_ten("2024-06-01", "{gain: 35 %" + other).computed().number("aid.works") == d("75000"));
  CHECK(of_ten("2024-06-01", "{gain: 50 %" + other).computed().number("aid.works") == d("112500"));
  const ComputedCase most =
      of_ten("2024-06-01", "{gain: 60 %" + leaky, "npnru: true", "{cee: {collected_by_anah: true}}")
          .computed();
  CHECK(most.number("aid.works") == d("187500"));
  CHECK(most.number("aid.cee") == d("0"));
}

TEST_CASE("aid: before 2024 one rate of 25 %, and lump sums") {
  // Foncia, reform of February 2023: 3 750 euros a dwelling before it, 6 250 since.
  const std::string plain = "{gain: 60 %, exit_leaky: false}",
                    leaky = "{gain: 40 %, exit_leaky: true}";
  CHECK(of_ten("2022-06-01", plain).computed().number("aid.works") == d("37500"));
  CHECK(of_ten("2023-06-01", plain).computed().number("aid.works") == d("62500"));
  // 500 a dwelling for leaving F or G and 3 000 of a fragile one (IRC, ALEC).
  CHECK(of_ten("2022-06-01", leaky).computed().number("aid.works") == d("42500"));
  CHECK(of_ten("2022-06-01", leaky, "", "{prudence: 50 %}").computed().number("aid.works") ==
        d("21250"));
  const ComputedCase fragile =
      of_ten("2022-06-01", leaky, "unpaid_share: 8 %", "{cee: {collected_by_anah: true}}")
          .computed();
  CHECK(fragile.number("aid.works") == d("72500"));
  CHECK(fragile.number("aid.rate") == d("0.25"));
  // From February 2023 the lump went by income, in a way that was not seen.
  const ComputedCase unknown = of_ten("2023-06-01", leaky).computed();
  CHECK(unknown.number("aid.works") == d("62500"));
  CHECK(unknown.says("A277"));
  // Before 2021 there is no rule.
  const ComputedCase before = of_ten("2020-06-01", plain).computed();
  CHECK_FALSE(before.has("aid.works"));
  CHECK_FALSE(before.has("aid.eligible"));
  CHECK(before.says("A276"));
  CHECK(before.lacks("aid.works", "aid.date"));
}

TEST_CASE("aid: the date of the file decides, not that of the rules") {
  AidCase it = of_ten("2026-04-15", "{gain: 60 %, exit_leaky: false}");
  it.aid = "{date: 2022-06-01}";
  CHECK(it.computed().number("aid.works") == d("37500"));
}

TEST_CASE("aid: a gain of exactly 50 % has the higher rate") {
  AidCase it;
  const auto rate = [&](const std::string& gain) {
    it.energy = "{gain: " + gain + ", exit_leaky: false}";
    return it.computed().number("aid.rate");
  };
  CHECK(rate("50 %") == d("0.45"));
  CHECK(rate("49.999 %") == d("0.30"));
  CHECK(rate("35 %") == d("0.30"));
}

TEST_CASE("aid: a bracket of the audit wins over the gain of the totals") {
  AidCase it;
  it.energy = "{bracket: 35_50, exit_leaky: false, primary_before: 200, primary_after: 80}";
  CHECK(it.computed().number("aid.rate") == d("0.3"));
}

TEST_CASE("aid: leaving F or G by the labels") {
  // Montpellier, 14 dwellings, 53 %, from G to C: 45 + 10 (Synergiec, rates of 2024).
  AidCase it;
  it.dwellings = "14";
  it.date = "2024-06-01";
  const auto rate = [&](const std::string& labels) {
    it.energy = "{gain: 53 %" + labels + "}";
    return it.computed().number("aid.rate");
  };
  CHECK(rate(", label_before: G, label_after: C") == d("0.55"));
  CHECK(rate(", label_before: F, label_after: D") == d("0.55"));
  CHECK(rate(", label_before: F, label_after: E") == d("0.45"));
  CHECK(rate(", label_before: E, label_after: A") == d("0.45"));
  CHECK(rate(", label_before: G, label_after: C, exit_leaky: false") == d("0.45"));
  // 400 of energy is F; 100 and 20 of gases are B and C.
  CHECK(rate(", label_before: F, primary_after: 100, ghg_after: 20") == d("0.55"));
  CHECK(rate(", primary_before: 400, ghg_before: 40, label_after: D") == d("0.55"));
  CHECK_FALSE(it.computed().says("A275"));
  CHECK(rate("") == d("0.45"));
  CHECK(it.computed().says("A275"));
}

TEST_CASE("aid: the bonus of a fragile condominium has its CEE for a price") {
  AidCase it;
  it.more = "unpaid_share: 8 %";
  CHECK(it.computed().number("aid.rate") == d("0.45"));
  it.aid = "{cee: {collected_by_anah: true}}";
  CHECK(it.computed().number("aid.rate") == d("0.65"));
  it.more = "unpaid_share: 7.99 %";
  CHECK(it.computed().number("aid.rate") == d("0.45"));
  CHECK(it.computed().says("A281"));
  it.more = "difficulty: plan";
  CHECK(it.computed().number("aid.rate") == d("0.65"));
  CHECK(it.computed().says("A384"));
}

TEST_CASE("aid: the AMO of the worked examples of valo-syndic") {
  const auto amo = [](const std::string& dwellings, const std::string& cost) {
    AidCase it;
    it.dwellings = dwellings;
    it.date = "2026-01-31";
    it.fees = "[{label: amo, phase: study, amount: " + cost + " EUR, aided: amo}]";
    return it.computed().number("aid.amo");
  };
  CHECK(amo("30", "18000") == d("9000"));   // example 1: 300 a dwelling
  CHECK(amo("15", "9000") == d("4500"));    // example 3: 300 a dwelling
  CHECK(amo("5", "3000") == d("3000"));     // example 5: the floor, which is all it costs
  CHECK(amo("5", "2000") == d("2000"));     // never more than that
  CHECK(amo("30", "40000") == d("9000"));   // 30 x 600 at most, of which half
  CHECK(amo("20", "40000") == d("10000"));  // 20 x 1 000 at most up to 20 dwellings
}

TEST_CASE("aid: the plan of Les Violettes") {
  std::ifstream file(std::string(SCENARIO_DIR) + "/densify/violettes.yaml");
  std::stringstream all;
  all << file.rdbuf();
  std::string text = all.str();
  const auto change = [&text](const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  };
  change("schema: densify/case/1\n", "");
  change("owners: violettes.csv\n", "");
  change("exit_leaky: false", "exit_leaky: false, gain: 63.03 %");
  text.erase(text.find("expect:"));
  const ComputedCase it(densify::tool(), text, everything);
  CHECK(it.number("aid.base") == d("600000"));
  CHECK(it.number("aid.works") == d("243000"));
  CHECK(near_hand(it.number("aid.studies"), "22130.866155"));
  CHECK(it.number("aid.amo") == d("7200"));
  CHECK(it.number("aid.cee") == d("35487.72"));
  CHECK(it.number("aid.local") == d("141500"));
  CHECK(near_hand(it.number("aid.total"), "449318.586155"));
  CHECK(near_hand(it.number("aid.public"), "413830.866155"));
  CHECK(it.number("aid.clipped") == d("0"));
  CHECK(it.text("aid.reasons[0]").find("45 %") != std::string::npos);
  CHECK(it.text("aid.reasons[1]").find("25,000 EUR") != std::string::npos);
  CHECK(it.text("aid.reasons[2]").find("90 %") != std::string::npos);
}
