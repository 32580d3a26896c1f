// SPDX-License-Identifier: Apache-2.0
// Classes of the DPE: rows built on the thresholds of an open engine (Open3CL), for dwellings of
// all sizes; energy in kWh of primary energy, gases in kg, both by m2 and year.
#include "energy/dpe.hpp"

#include <doctest/doctest.h>

#include "numbers/decimal.hpp"

using namespace habitat;
using energy::ClimateZone;
using energy::DpeScale;
using energy::EnergyClass;
using energy::LabelledDwelling;

namespace {

constexpr Date day{2026, 6, 1};

struct Row {
  std::string_view id, area, primary, gases;
  bool high;
  std::string_view energy_class, ghg_class, label;
};
constexpr Row rows[] = {
    {"1", "", "69.99", "5.9", false, "A", "A", "A"},
    {"4", "", "110", "10.9", false, "C", "B", "C"},
    {"5", "", "150", "30", false, "C", "D", "D"},
    {"7", "", "249.99", "49.9", false, "D", "D", "D"},
    {"8", "", "250", "20", false, "E", "C", "E"},
    {"11", "", "419.9", "99.9", false, "F", "F", "F"},
    {"12", "", "420", "12", false, "G", "C", "G"},
    {"13", "", "295", "66", false, "E", "E", "E"},
    {"17", "", "335", "75", true, "E", "E", "E"},
    {"21", "", "389", "80", true, "E", "F", "F"},
    {"22", "", "200", "110", true, "D", "G", "G"},
    {"23", "", "60", "6", false, "A", "B", "B"},
    {"s1", "20", "127.99", "7.9", false, "B", "A", "B"},
    {"s2", "20", "128", "8", false, "C", "B", "C"},
    {"s3", "8", "385.9", "43.9", false, "C", "C", "C"},
    {"s4", "6", "386", "44", false, "D", "D", "D"},
    {"s5", "39.4", "331.9", "30.9", false, "E", "C", "E"},
    {"s6", "40.4", "331.9", "30", false, "F", "D", "F"},
    {"s7", "41", "331.9", "30", false, "F", "D", "F"},
    {"s8", "25", "422.9", "102.9", true, "E", "F", "F"},
};

template <class N>
LabelledDwelling<N> dwelling(ClimateZone zone, int altitude, std::string_view area = "") {
  LabelledDwelling<N> it{.zone = zone, .altitude = N(altitude)};
  if (!area.empty()) it.area = decimal<N>(area);
  return it;
}

template <class N>
void check(const Row& row) {
  INFO(row.id);
  const Law law(day);
  const auto it = row.high ? dwelling<N>(ClimateZone::h1b, 900, row.area)
                           : dwelling<N>(ClimateZone::h1a, 100, row.area);
  const DpeScale<N> scale(law, day, it);
  const auto energy = scale.of_energy(decimal<N>(row.primary));
  const auto gases = scale.of_gases(decimal<N>(row.gases));
  REQUIRE(energy);
  REQUIRE(gases);
  CHECK(word_of(*energy) == row.energy_class);
  CHECK(word_of(*gases) == row.ghg_class);
  CHECK(word_of(energy::worse(*energy, *gases)) == row.label);
}

// Just below the bound the class is better than at the bound.
template <class N>
void check_bound(const LabelledDwelling<N>& it, bool of_gases, int bound, EnergyClass below) {
  INFO(bound);
  const Law law(day);
  const DpeScale<N> scale(law, day, it);
  const auto at = [&](const N& value) {
    return of_gases ? scale.of_gases(value) : scale.of_energy(value);
  };
  const N under = N(bound) - decimal<N>("0.001");
  CHECK(at(under) == below);
  CHECK(at(N(bound)) == static_cast<EnergyClass>(static_cast<int>(below) + 1));
}

}  // namespace

TEST_CASE("DPE: classes and label of dwellings of all sizes") {
  for (const Row& row : rows) {
    check<Decimal>(row);
    check<double>(row);
  }
}

TEST_CASE("DPE: a class stays strictly below its bound") {
  constexpr int energies[] = {70, 110, 180, 250, 330, 420}, gases[] = {6, 11, 30, 50, 70, 100};
  const auto check_all = [&]<class N>(N) {
    const auto it = dwelling<N>(ClimateZone::h2a, 0);
    for (std::size_t i = 0; i < 6; ++i) {
      check_bound<N>(it, false, energies[i], static_cast<EnergyClass>(i));
      check_bound<N>(it, true, gases[i], static_cast<EnergyClass>(i));
    }
  };
  check_all(0.0);
  check_all(Decimal(0));
}

// The columns alt_epE to alt_gesF of Open3CL's table of small dwellings, and the ordinary scale.
TEST_CASE("DPE: E and F are wider above 800 m in H1b, H1c and H2d") {
  struct High {
    std::string_view area;
    int energy_e, energy_f, gases_e, gases_f;
  };
  for (const High& row : {High{"", 390, 500, 80, 110}, High{"8", 682, 819, 100, 132},
                          High{"17", 464, 576, 85, 115}, High{"40", 390, 500, 80, 110}})
    for (const ClimateZone zone : {ClimateZone::h1b, ClimateZone::h1c, ClimateZone::h2d}) {
      const auto it = dwelling<Decimal>(zone, 801, row.area);
      check_bound<Decimal>(it, false, row.energy_e, EnergyClass::e);
      check_bound<Decimal>(it, false, row.energy_f, EnergyClass::f);
      check_bound<Decimal>(it, true, row.gases_e, EnergyClass::e);
      check_bound<Decimal>(it, true, row.gases_f, EnergyClass::f);
    }
  // At 800 m, and in other zones at any height, the scale is the ordinary one.
  check_bound<Decimal>(dwelling<Decimal>(ClimateZone::h1b, 800), false, 330, EnergyClass::e);
  check_bound<Decimal>(dwelling<Decimal>(ClimateZone::h1a, 2000), false, 330, EnergyClass::e);
  check_bound<Decimal>(dwelling<Decimal>(ClimateZone::h3, 2000), true, 100, EnergyClass::f);
}

TEST_CASE("DPE: an area is taken to the nearest m2") {
  // 19.5 is 20, whose A ends at 88; 19.49 is 19, at 90. Up to 40.49 the table of 40 m2 holds.
  check_bound<Decimal>(dwelling<Decimal>(ClimateZone::h1a, 0, "19.5"), false, 88, EnergyClass::a);
  check_bound<Decimal>(dwelling<Decimal>(ClimateZone::h1a, 0, "19.49"), false, 90, EnergyClass::a);
  check_bound<double>(dwelling<double>(ClimateZone::h1a, 0, "39.4"), true, 7, EnergyClass::a);
  check_bound<double>(dwelling<double>(ClimateZone::h1a, 0, "39.6"), true, 6, EnergyClass::a);
  check_bound<double>(dwelling<double>(ClimateZone::h1a, 0, "1"), false, 146, EnergyClass::a);
}

TEST_CASE("DPE: scales by date") {
  const auto studio = dwelling<Decimal>(ClimateZone::h1a, 0, "8");
  const Law law(day);
  // Small dwellings have their own scale since 2024-07-01; before 2021-07-01 none is known.
  CHECK(DpeScale<Decimal>(law, {2024, 6, 30}, studio).of_energy(Decimal(140)) == EnergyClass::c);
  CHECK(DpeScale<Decimal>(law, {2024, 7, 1}, studio).of_energy(Decimal(140)) == EnergyClass::a);
  CHECK_FALSE(DpeScale<Decimal>(law, {2021, 6, 30}, studio).of_energy(Decimal(140)));
  CHECK_FALSE(DpeScale<Decimal>(law, {2021, 6, 30}, studio).of_gases(Decimal(5)));
}

TEST_CASE("DPE: a zone that is not given is lacking where it is high") {
  const Law law(day);
  CHECK(DpeScale<Decimal>(law, day, {.zone = {}, .altitude = 900, .area = {}}).lacks_zone());
  CHECK_FALSE(DpeScale<Decimal>(law, day, {.zone = {}, .altitude = 800, .area = {}}).lacks_zone());
  CHECK_FALSE(DpeScale<Decimal>(law, day, dwelling<Decimal>(ClimateZone::h2c, 900)).lacks_zone());
}

TEST_CASE("DPE: a case that moves the ends of the tables stays within them") {
  Overrides overrides;
  overrides.set("dpe.small.to", *Written::read("60"));
  overrides.set("dpe.small.from", *Written::read("0"));
  const Law law(day, &overrides);
  const auto at = [&](std::string_view area) {
    return DpeScale<Decimal>(law, day, dwelling<Decimal>(ClimateZone::h1a, 0, area));
  };
  CHECK(at("50").of_energy(Decimal(69)) == EnergyClass::a);  // the last line: 40 m2
  CHECK(at("2").of_energy(Decimal(145)) == EnergyClass::a);  // the first line: 8 m2
}

TEST_CASE("DPE: doubles tell when they stand on a threshold") {
  const Law law(day);
  const DpeScale<double> scale(law, day, dwelling<double>(ClimateZone::h1a, 0));
  const auto doubts = [&](double primary) {
    const DoubtWatch watch;
    (void)scale.of_energy(primary);
    return watch.doubtful();
  };
  CHECK(doubts(250));
  CHECK_FALSE(doubts(249.9));
}
