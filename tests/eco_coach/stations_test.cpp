// SPDX-License-Identifier: Apache-2.0
// Stations and their normal years: which is taken, and what is said where one is not whole. The
// saving in a normal year is that of the scenario, worked apart; degree days are by hand.
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "computed_case.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

const std::string folder = SCENARIO_DIR "/eco-coach/";

/// A file that is there for the length of a test.
class WrittenFile {
 public:
  explicit WrittenFile(const std::string& text)
      : path_(std::filesystem::temp_directory_path() / ("stations-" + std::to_string(::getpid()) +
                                                        "-" + std::to_string(++count_) + ".csv")) {
    std::ofstream(path_) << text;
  }
  WrittenFile(const WrittenFile&) = delete;
  WrittenFile& operator=(const WrittenFile&) = delete;
  ~WrittenFile() { std::filesystem::remove(path_); }
  std::string name() const { return path_.string(); }

 private:
  static inline int count_ = 0;
  std::filesystem::path path_;
};

ComputedCase computed(const std::string& text) {
  return {eco_coach::tool(), "as_of: 2026-11-29\n" + text, everything};
}

ComputedCase one_meter(const std::string& more) {
  return computed("readings: " + folder + "normal-year-readings.csv\ntemperatures: " + folder +
                  "lille.csv\ncarrier: gas\nunit: kWh\ncoaching_start: 2025-10-01\n" + more);
}

/// The normal year of the scenario, so many days of it, under the names of these stations.
std::string normal_year(std::initializer_list<const char*> stations, int days = 365) {
  std::string all = "station_id,date,t_mean\n";
  for (const char* station : stations) {
    std::ifstream file(folder + "normal-year.csv");
    std::string line;
    std::getline(file, line);
    for (int i = 0; i < days && std::getline(file, line); ++i)
      all += station + line.substr(line.find(',')) + "\n";
  }
  return all;
}

std::string months(const char* station, int last) {
  std::string all = "station_id,month,degree_days\n";
  for (int month = 1; month <= last; ++month)
    all += std::string(station) + "," + std::to_string(month) + ",100\n";
  return all;
}

bool is_saved(const ComputedCase& it, const char* saving) {
  return within(it.number("meters[N1].normal_year_savings"), d(saving), "0.00001");
}

}  // namespace

TEST_CASE("stations: the only normal year serves, whatever its name") {
  const WrittenFile brest(normal_year({"Brest"}));
  const ComputedCase it = one_meter("normal_year: " + brest.name());
  CHECK(within(it.number("meters[N1].avoided"), d("780.369350"), "0.00001"));
  CHECK(is_saved(it, "742.338048"));
  CHECK(it.says("A359"));
  CHECK(!one_meter("normal_year: " + folder + "normal-year.csv").says("A359"));
}

TEST_CASE("stations: of several normal years the one of the station's name, or none") {
  const WrittenFile with(normal_year({"Brest", "Lille"})), without(normal_year({"Brest", "Nice"}));
  CHECK(is_saved(one_meter("normal_year: " + with.name()), "742.338048"));
  const ComputedCase it = one_meter("normal_year: " + without.name());
  CHECK(within(it.number("meters[N1].avoided"), d("780.369350"), "0.00001"));
  CHECK(!it.has("meters[N1].normal_year_savings"));
  CHECK(it.says("A254"));
  CHECK(one_meter("normal_degree_days: " + folder + "normal-1991-2020.csv").says("A254"));
}

TEST_CASE("stations: a normal year that is not whole gives no figure, and says so") {
  const WrittenFile days(normal_year({"Lille"}, 99)), eleven(months("Lille", 11)),
      twelve(months("Lille", 12));
  const ComputedCase by_day = one_meter("normal_year: " + days.name());
  CHECK(by_day.says("A360"));
  CHECK(!by_day.has("stations[Lille].normal_degree_days"));
  CHECK(!by_day.has("meters[N1].normal_year_savings"));
  CHECK(!by_day.has("meters[N1].degree_day_saving"));
  const ComputedCase by_month = one_meter("normal_degree_days: " + eleven.name());
  CHECK(by_month.says("A360"));
  CHECK(!by_month.has("stations[Lille].normal_degree_days"));
  const ComputedCase whole = one_meter("normal_degree_days: " + twelve.name());
  CHECK(!whole.says("A360"));
  CHECK(whole.number("stations[Lille].normal_degree_days") == d("1200"));
}

TEST_CASE("stations: from the first day to the one after the last") {
  const WrittenFile file("station_id,date,t_mean\nLille,2025-07-01,20\nLille,2025-07-02,\n");
  const ComputedCase it = computed("temperatures: " + file.name());
  CHECK(it.text("stations[Lille].from") == "2025-07-01");
  CHECK(it.text("stations[Lille].to") == "2025-07-03");
  CHECK(it.number("stations[Lille].missing_days") == d("1"));
  CHECK(it.number("stations[Lille].degree_days") == d("0"));
  CHECK(!it.has("stations[Lille].october_to_may"));  // no day of these months
}

TEST_CASE("stations: the rule of COSTIC has no degree days of a mean alone, and says so") {
  const WrittenFile mean("station_id,date,t_mean\nLille,2025-01-01,3\nLille,2025-01-02,4\n");
  const std::string rule = "\nmethod: {degree_days: costic}\n";
  const ComputedCase it = computed("temperatures: " + mean.name() + rule);
  CHECK(!it.has("stations[Lille].degree_days"));
  CHECK(it.says("A361"));
  // The second day has its extremes: 18 less the mean of 2 and 6.
  const WrittenFile both(
      "station_id,date,t_mean,t_min,t_max\nLille,2025-01-01,3,,\n"
      "Lille,2025-01-02,9,2,6\nLille,2025-01-03,5,,\n");
  const ComputedCase some = computed("temperatures: " + both.name() + rule);
  CHECK(some.number("stations[Lille].degree_days") == d("14"));
  CHECK(some.number("stations[Lille].missing_days") == d("2"));
  CHECK(some.says("A361"));
}

TEST_CASE("corrections: what cannot be corrected, or makes no sense, is said") {
  const auto bill = [](const std::string& more) {
    return computed("corrections:\n  - {label: a, observed: 100, reference: 2000, " + more + "}\n");
  };
  // 300 + (100 - 300) x 2 000 / 2 300
  const ComputedCase above = bill("fixed: 300, degree_days: 2300");
  CHECK(within(above.number("corrections[a].corrected"), d("126.086957"), "0.000001"));
  CHECK(above.says("A255"));
  const ComputedCase none = bill("degree_days: 0");
  CHECK(!none.has("corrections[a].corrected"));
  CHECK(none.says("A256"));
  CHECK(!bill("fixed: 100, degree_days: 2300").says("A255"));
}
