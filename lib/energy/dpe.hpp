// SPDX-License-Identifier: Apache-2.0
// The classes of the energy performance diagnosis (DPE) by the dated tables. A class stays strictly
// below its bound; G is all above. Two widen the scale: small dwellings, each m2 with its own
// bounds, and high ground in the cold zones, for E and F. The label is the worse of two classes.
#pragma once

#include <algorithm>
#include <optional>
#include <span>

#include "energy/dpe_names.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::energy {

/// The label: the worse of the class of primary energy and that of greenhouse gases.
constexpr EnergyClass worse(EnergyClass energy, EnergyClass gases) {
  return std::max(energy, gases);
}

/// What the scale goes by; an area that is not given is that of a larger dwelling.
template <Number N>
struct LabelledDwelling {
  std::optional<ClimateZone> zone = {};
  N altitude = 0;
  std::optional<N> area = {};
};

template <Number N>
class DpeScale {
 public:
  DpeScale(const Law& law, Date date, const LabelledDwelling<N>& dwelling)
      : law_(law), date_(date), zone_(dwelling.zone), high_(lies_high(dwelling.altitude)) {
    if (dwelling.area) place_small(*dwelling.area);
  }

  /// Of kWh of primary energy by m2 and year; nothing where a bound is not known at the date.
  std::optional<EnergyClass> of_energy(const N& primary) const {
    using namespace law::parameter;
    return class_of(row_of(dpe_energy, dpe_small_energy), dpe_altitude_energy, primary);
  }
  /// Of kg of greenhouse gases by m2 and year.
  std::optional<EnergyClass> of_gases(const N& gases) const {
    using namespace law::parameter;
    return class_of(row_of(dpe_ghg, dpe_small_ghg), dpe_altitude_ghg, gases);
  }
  /// So high that the zone, which is not given, may widen E and F.
  bool lacks_zone() const { return high_ && !zone_; }

 private:
  using Row = std::span<const law::Parameter* const>;
  static constexpr std::size_t bounds = 6, first_wider = 4;  // A to F; E

  // Where the zone is one that nothing widens, height is not asked for.
  bool lies_high(const N& altitude) const {
    if (zone_ && !is_cold(*zone_)) return false;
    const auto from = law_.value<N>(law::parameter::dpe_altitude_from, date_);
    return from && is_below<N>(*from, altitude);
  }
  // To the nearest m2; before the tables of small dwellings there was one scale for all.
  void place_small(const N& area) {
    using namespace law::parameter;
    const auto from = law_.value<N>(dpe_small_from, date_), to = law_.value<N>(dpe_small_to, date_);
    if (!from || !to) return;
    const N rounded = round_to(area, 0);
    if (is_below<N>(*to, rounded)) return;
    constexpr double first = 8,
                     lines = std::size(dpe_small_energy) / bounds;  // columns m8.a to m40.f
    const double line = near_double<N>(max<N>(rounded, *from)) - first;
    line_ = static_cast<std::size_t>(std::clamp(line, 0.0, lines - 1));
  }

  Row row_of(Row ordinary, Row small) const {
    return line_ ? small.subspan(*line_ * bounds, bounds) : ordinary;
  }
  static bool is_cold(ClimateZone zone) {
    return zone == ClimateZone::h1b || zone == ClimateZone::h1c || zone == ClimateZone::h2d;
  }
  bool is_wider() const { return high_ && zone_; }

  std::optional<EnergyClass> class_of(Row row, Row wider, const N& value) const {
    for (std::size_t i = 0; i < bounds; ++i) {
      auto bound = law_.value<N>(*row[i], date_);
      if (bound && i >= first_wider && is_wider()) {
        const auto added = law_.value<N>(*wider[i - first_wider], date_);
        bound = added ? std::optional<N>(N(*bound + *added)) : std::nullopt;
      }
      if (!bound) return {};
      if (is_below<N>(value, *bound)) return static_cast<EnergyClass>(i);
    }
    return EnergyClass::g;
  }

  const Law& law_;
  const Date date_;
  const std::optional<ClimateZone> zone_;
  const bool high_;
  std::optional<std::size_t> line_;  ///< in the tables of small dwellings
};

}  // namespace habitat::energy
