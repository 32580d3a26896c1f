// SPDX-License-Identifier: Apache-2.0
// The classes of the energy performance diagnosis (DPE): its bounds against a copy of their table
// and worked rows, and the primary energy of electricity.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

Decimal of(const char* text) { return decimal<Decimal>(text); }

constexpr Date dpe_date{2026, 6, 1};
constexpr std::size_t letters = 6;
using Table = std::span<const Parameter* const>;

// The bounds of a dwelling of a whole number of square metres.
std::vector<Decimal> bounds(Table all, Table small, Table added, int area, bool high) {
  const int from = 8, to = 40;
  Table row = all;
  if (area <= to)
    row = small.subspan(static_cast<std::size_t>(std::max(area, from) - from) * letters, letters);
  std::vector<Decimal> found;
  for (const Parameter* bound : row) found.push_back(at(*bound, dpe_date));
  for (std::size_t i = 0; i < added.size() && high; ++i) found[4 + i] += at(*added[i], dpe_date);
  return found;
}
std::vector<Decimal> energy(int area, bool high) {
  return bounds(dpe_energy, dpe_small_energy, dpe_altitude_energy, area, high);
}
std::vector<Decimal> gases(int area, bool high) {
  return bounds(dpe_ghg, dpe_small_ghg, dpe_altitude_ghg, area, high);
}

char letter(const std::vector<Decimal>& bounds, const Decimal& value) {
  return static_cast<char>(
      'A' + (std::upper_bound(bounds.begin(), bounds.end(), value) - bounds.begin()));
}

// Copied from the open engine's table, its altitude columns included.
TEST_CASE(
    "dpe: small dwellings have the bounds of their table, and altitude adds the same to all") {
  std::ifstream file(std::string(TEST_DATA_DIR) + "/law/dpe_small_dwellings.csv");
  std::string line;
  std::getline(file, line);
  int rows = 0;
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    const auto cell = [&cells] {
      std::string text;
      std::getline(cells, text, ',');
      return text;
    };
    const int area = std::stoi(cell());
    CAPTURE(area);
    CHECK(area == 8 + rows);
    ++rows;
    for (const Decimal& bound : energy(area, false)) CHECK(to_text(bound) == cell());
    for (const Decimal& bound : gases(area, false)) CHECK(to_text(bound) == cell());
    for (const std::size_t i : {4, 5}) CHECK(to_text(energy(area, true)[i]) == cell());
    for (const std::size_t i : {4, 5}) CHECK(to_text(gases(area, true)[i]) == cell());
  }
  CHECK(rows == 33);
  CHECK(at(dpe_small_from, dpe_date) == 8);
  CHECK(at(dpe_small_to, dpe_date) == 40);
  CHECK(at(dpe_altitude_from, dpe_date) == 800);
  CHECK(text_at(dpe_small_energy_m20_a, {2024, 6, 30}) == "~");
}

TEST_CASE("dpe: bounds rise from A to F, and fall as a dwelling grows to the common scale") {
  for (const bool high : {false, true})
    for (int area = 8; area <= 40; ++area) {
      CAPTURE(area);
      for (const auto& scale : {energy(area, high), gases(area, high)})
        for (std::size_t i = 1; i < letters; ++i) CHECK(scale[i - 1] < scale[i]);
      for (std::size_t i = 0; i < letters; ++i) {
        CHECK(energy(area, high)[i] >= energy(area + 1, high)[i]);
        CHECK(gases(area, high)[i] >= gases(area + 1, high)[i]);
      }
    }
  CHECK(energy(40, false) == energy(41, false));
  CHECK(gases(40, false) == gases(41, false));
  CHECK(energy(41, true)[4] == 390);
  CHECK(energy(41, true)[5] == 500);
  CHECK(gases(41, true)[4] == 80);
  CHECK(gases(41, true)[5] == 110);
}

// Constructed from the thresholds of the Open3CL engine; areas to the nearest m2, 41 for larger.
struct ClassRow {
  const char *energy, *gases;
  int area;
  bool high;
  std::string_view letters;
};
const ClassRow class_rows[] = {
    {"69.99", "5.9", 41, false, "AA"},  {"110", "10.9", 41, false, "CB"},
    {"150", "30", 41, false, "CD"},     {"249.99", "49.9", 41, false, "DD"},
    {"250", "20", 41, false, "EC"},     {"419.9", "99.9", 41, false, "FF"},
    {"420", "12", 41, false, "GC"},     {"295", "66", 41, false, "EE"},
    {"335", "75", 41, true, "EE"},      {"389", "80", 41, true, "EF"},
    {"200", "110", 41, true, "DG"},     {"60", "6", 41, false, "AB"},
    {"127.99", "7.9", 20, false, "BA"}, {"128", "8", 20, false, "CB"},
    {"385.9", "43.9", 8, false, "CC"},  {"386", "44", 6, false, "DD"},
    {"331.9", "30.9", 39, false, "EC"}, {"331.9", "30", 40, false, "FD"},
    {"331.9", "30", 41, false, "FD"},   {"422.9", "102.9", 25, true, "EF"},
};

TEST_CASE("dpe: the classes of worked rows, at and beside the bounds") {
  for (const ClassRow& row : class_rows) {
    CAPTURE(row.energy);
    CAPTURE(row.area);
    CHECK(letter(energy(row.area, row.high), of(row.energy)) == row.letters[0]);
    CHECK(letter(gases(row.area, row.high), of(row.gases)) == row.letters[1]);
  }
}

TEST_CASE("dpe: electricity's primary energy by date, carried on as remembered from 2027") {
  CHECK(text_at(dpe_primary_factor_electricity, {2021, 6, 30}) == "2.58");
  CHECK(text_at(dpe_primary_factor_electricity, {2025, 12, 31}) == "2.3");
  CHECK(text_at(dpe_primary_factor_electricity, {2026, 1, 1}) == "1.9");
  const DatedValue* next = value_at(dpe_primary_factor_electricity, {2027, 1, 1});
  REQUIRE(next);
  CHECK(next->value == "1.9");
  CHECK(next->confidence == Confidence::remembered);
  CHECK(text_at(emission_wood_chips, dpe_date) == "0.024");
}

}  // namespace
}  // namespace habitat::law
