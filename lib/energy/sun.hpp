// SPDX-License-Identifier: Apache-2.0
// What a roof would produce under a sky without clouds, for a first idea where no series is at
// hand.
//
//   declination        23.45 sin(360 (284 + day) / 365) degrees              Cooper, 1969
//   air mass           1 / (cos z + 0.50572 (96.07995 - z)^-1.6364)          Kasten and Young, 1989
//   beam, W/m²         1353 x 0.7^(air mass^0.678)                           Meinel and Meinel,
//   1976 diffuse            a tenth of the beam, seen by the part of the sky that the roof sees
//
// The sun's noon is that of the meridian of 2.5 degrees east, corrected by the equation of time.
#pragma once

#include <vector>

#include "describe/local_time.hpp"

namespace habitat::energy {

struct Roof {
  double latitude = 47;  ///< degrees north
  double tilt = 30;      ///< degrees from flat
  double azimuth = 0;    ///< degrees from south, west positive
};

/// W/m² on the roof at that minute.
double clear_sky(const Roof& roof, Minute utc);

/// kWh of each step, which add up to `year`, the production of all of them; each step by its
/// middle.
std::vector<double> clear_sky_production(const Roof& roof, Minute first, int step,
                                         std::size_t steps, double year);

}  // namespace habitat::energy
