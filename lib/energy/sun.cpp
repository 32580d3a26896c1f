// SPDX-License-Identifier: Apache-2.0
#include "energy/sun.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace habitat::energy {
namespace {

constexpr double radians = std::numbers::pi / 180;
constexpr double meridian = 2.5;  // degrees east: ten minutes of the sun

}  // namespace

double clear_sky(const Roof& roof, Minute utc) {
  const Date date = date_of(static_cast<int>(utc / 1440));
  const double day = day_number(date) - day_number({date.year, 1, 1}) + 1;
  const double declination = 23.45 * std::sin(360 * (284 + day) / 365 * radians) * radians;
  const double b = 360 * (day - 81) / 364 * radians;
  const double equation = 9.87 * std::sin(2 * b) - 7.53 * std::cos(b) - 1.5 * std::sin(b);
  const double solar_minute = static_cast<double>(utc % 1440) + 4 * meridian + equation;
  const double hour = (solar_minute - 720) / 4 * radians;  // west positive
  const double latitude = roof.latitude * radians, tilt = roof.tilt * radians,
               azimuth = roof.azimuth * radians;
  // The direction of the sun: upwards, southwards, westwards.
  const double up = std::sin(latitude) * std::sin(declination) +
                    std::cos(latitude) * std::cos(declination) * std::cos(hour);
  if (up <= 0) return 0;
  const double south = std::sin(latitude) * std::cos(declination) * std::cos(hour) -
                       std::cos(latitude) * std::sin(declination);
  const double west = std::cos(declination) * std::sin(hour);
  const double incidence =
      up * std::cos(tilt) + std::sin(tilt) * (south * std::cos(azimuth) + west * std::sin(azimuth));
  const double zenith = std::acos(std::min(1.0, up)) / radians;
  const double air_mass = 1 / (up + 0.50572 * std::pow(96.07995 - zenith, -1.6364));
  const double beam = 1353 * std::pow(0.7, std::pow(air_mass, 0.678));
  return beam * (std::max(0.0, incidence) + 0.1 * (1 + std::cos(tilt)) / 2);
}

std::vector<double> clear_sky_production(const Roof& roof, Minute first, int step,
                                         std::size_t steps, double year) {
  std::vector<double> production(steps);
  double all = 0;
  for (std::size_t t = 0; t < steps; ++t)
    all += production[t] = clear_sky(roof, first + static_cast<Minute>(t) * step + step / 2);
  for (double& one : production) one = all > 0 ? one / all * year : 0;
  return production;
}

}  // namespace habitat::energy
