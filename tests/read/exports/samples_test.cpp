// SPDX-License-Identifier: Apache-2.0
// The constructed samples of the project's facts, where they are there: each with what a right reader
// finds in it.
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "read/exports/taken.hpp"

namespace habitat::exports {

TEST_CASE("exports: the samples of the facts, each with what a right reader finds") {
  const char* shared = std::getenv("HABITAT_SHARED");
  if (!shared) return;
  const auto sample = [&](const char* name) {
    std::ifstream file(std::string(shared) + "/cases/exports/" + name, std::ios::binary);
    REQUIRE(file);
    std::stringstream text;
    text << file.rdbuf();
    return taken(text.str());
  };
  const Taken index = sample("enedis-index.csv");
  const char* uses[] = {"8.36", "7.96", "9.515", "8.585", "8.31", "7.635"};
  for (int i = 0; i < 6; ++i)
    CHECK(exports::to_text(index.spans[static_cast<std::size_t>(i)].use) == uses[i]);
  CHECK(index.total() == "50.365");
  CHECK(index.part("heures creuses") == "18.74");
  CHECK(index.part("heures pleines") == "31.625");
  const Taken curve = sample("enedis-load-curve.csv");
  CHECK(curve.use("2026-01-05", "2026-01-06") == "13.238");
  CHECK(curve.series.between({2026, 1, 5}, 6 * 60 + 30, 9 * 60) == "2.8275");
  CHECK(sample("enedis-account-daily.csv").total() == "40.85");
  CHECK(sample("enedis-account-curve.csv").use("2026-01-05", "2026-01-06") == "13.23");
  const Taken edf = sample("edf-30min.csv");
  CHECK(edf.use("2026-01-05", "2026-01-06") == "13.238");
  CHECK(edf.use("2026-01-06", "2026-01-07") == "13.2985");
  CHECK(sample("edf-daily.csv").total() == "50");
  CHECK(sample("edf-daily.csv").estimated() == "9");
  CHECK(sample("edf-index.csv").part("heures pleines") == "32");
  CHECK(sample("edf-index.csv").part("heures creuses") == "19");
  CHECK(sample("edf-index.csv").total() == "51");
  CHECK(sample("edf-index.csv").spans.size() == 3);
  CHECK(sample("edf-monthly.csv").total() == "3266");
  const Taken gas = sample("grdf-daily.csv");
  CHECK(gas.use("2026-01-05", "2026-01-11") == "559");
  CHECK(gas.estimated() == "91");
  CHECK(sample("grdf-monthly.csv").total() == "7252");
  CHECK(sample("veolia-idf.csv").total() == "1.653");
  CHECK(sample("synop.csv").days.front().mean == "1.937500");
  const Taken weather = sample("meteo-france-daily.csv");
  const auto number = [](const std::string& text) { return std::strtod(text.c_str(), nullptr); };
  double by_mean = 0, by_bounds = 0;
  for (const auto& one : weather.days)
    if (one.station == "01000001" && one.mean && one.lowest && one.highest) {
      by_mean += std::max(0.0, 18 - number(*one.mean));
      by_bounds += std::max(0.0, 18 - (number(*one.lowest) + number(*one.highest)) / 2);
    }
  CHECK(by_mean == doctest::Approx(78.3));
  CHECK(by_bounds == doctest::Approx(75.8));
  for (const auto& one : weather.days)
    if (one.station == "01000002") CHECK_FALSE((one.mean || one.lowest));
}

}  // namespace habitat::exports
