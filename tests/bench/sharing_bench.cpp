// SPDX-License-Identifier: Apache-2.0
// A year of half hours of a hundred dwellings: shared, and read from a file. The file that it names
// is written once and kept, so that a peer reads the same bytes.
//
//   sharing-bench FILE.csv          prints what is shared, milliseconds of processor of each, MB/s
#include <fmt/core.h>

#include <cmath>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "cost_of_use/sharing/rules/series_file.hpp"
#include "energy/sun.hpp"
#include "read/row_files.hpp"

using namespace habitat;

namespace {

constexpr int dwellings = 100, rounds = 15;

energy::LoadSeries made_up() {
  energy::LoadSeries series;
  series.first = *minute_in_paris({2025, 1, 1}, 0, {});
  series.production =
      energy::clear_sky_production({50, 20, 0}, series.first, series.step, 17520, 60000);
  unsigned state = 1;
  for (int k = 0; k < dwellings; ++k) {
    energy::Sharer one{.name = fmt::format("D{:03}", k)};
    for (std::size_t t = 0; t < series.production.size(); ++t) {
      state = state * 1664525u + 1013904223u;
      one.use.push_back((state >> 16) % 1000 / 2000.0);
    }
    series.sharers.push_back(std::move(one));
  }
  for (double& one : series.production) one = std::round(one * 1e4) / 1e4;
  return series;
}

void write(const energy::LoadSeries& series, const std::string& file) {
  std::string text = "start,production";
  for (const auto& one : series.sharers) text += "," + one.name;
  for (std::size_t t = 0; t < series.production.size(); ++t) {
    const Minute at = series.first + static_cast<Minute>(t) * series.step;
    const auto utc = at + 60;
    text += fmt::format("\n{}T{:02}:{:02}:00+01:00,{:.4f}",
                        to_text(date_of(static_cast<int>(utc / 1440))), utc % 1440 / 60, utc % 60,
                        series.production[t]);
    for (const auto& one : series.sharers) text += fmt::format(",{:.4f}", one.use[t]);
  }
  std::ofstream(file) << text << "\n";
}

cost_of_use::sharing::SeriesRead read(const std::string& file) {
  Faults faults, row_faults;
  std::vector<Source> sources;
  FileRows rows("series", file, sources, row_faults, faults);
  cost_of_use::sharing::StepRow row;
  std::vector<UnreadColumn> unread;
  rows.read_header(slot_of(row), faults, unread);
  return cost_of_use::sharing::read_series(rows, {}, {}, file);
}

template <class Work>
double least_ms(Work work) {
  double least = 1e9;
  for (int i = 0; i < rounds; ++i) {
    const std::clock_t start = std::clock();
    work();
    least = std::min(least, 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return least;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const std::string file = arguments[1];
  if (!std::filesystem::exists(file)) write(made_up(), file);
  const double megabytes = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
  const auto series = read(file).series;
  if (!series) return 1;
  double shared = 0;
  const double share_ms = least_ms(
      [&] { shared = energy::allocate(*series, energy::KeyMethod::by_use, false).shared.value(); });
  const double read_ms = least_ms([&] { read(file); });
  fmt::print("{:.6f} {:.2f} {:.2f} {:.1f}\n", shared, share_ms, read_ms, megabytes / read_ms * 1e3);
}
