// SPDX-License-Identifier: Apache-2.0
// What is kept of a meter of a file between its row and its readings, in few bytes, since a file
// may have very many: names that meters share stand once, and what may be absent takes no more room
// than what is there.
#pragma once

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <unordered_map>

#include "eco_coach/case/rows.hpp"

namespace habitat::eco_coach {

/// Names, each in no more room than it has characters.
class MeterNames {
 public:
  std::string_view keep(std::string_view name) {
    if (pages_.empty() || pages_.back().capacity() - pages_.back().size() < name.size())
      pages_.emplace_back().reserve(std::max<std::size_t>(name.size(), 1u << 14));
    std::string& page = pages_.back();  // it never grows beyond what it has
    page += name;
    return std::string_view(page).substr(page.size() - name.size());
  }
  /// Of a name that many meters share, which is kept once.
  std::uint32_t rank_of(const std::string& name) {
    const auto [found, fresh] =
        ranks_.try_emplace(name, static_cast<std::uint32_t>(shared_.size()));
    if (fresh) shared_.push_back(&found->first);
    return found->second;
  }
  const std::string& shared(std::uint32_t rank) const { return *shared_[rank]; }

 private:
  std::deque<std::string> pages_;
  std::unordered_map<std::string, std::uint32_t> ranks_;
  std::vector<const std::string*> shared_;
};

/// A value that may be absent, in the room of one that is never given.
class KeptNumber {
 public:
  KeptNumber(const std::optional<double>& x)
      : value_(x.value_or(std::numeric_limits<double>::quiet_NaN())) {}
  operator std::optional<double>() const {
    return std::isnan(value_) ? std::nullopt : std::optional<double>(value_);
  }

 private:
  double value_;
};
class KeptDay {
 public:
  KeptDay(const std::optional<int>& day) : day_(day.value_or(absent)) {}
  KeptDay(const std::optional<Date>& date) : day_(date ? day_number(*date) : absent) {}
  operator std::optional<int>() const {
    return day_ == absent ? std::nullopt : std::optional<int>(day_);
  }
  operator std::optional<Date>() const {
    return day_ == absent ? std::nullopt : std::optional<Date>(date_of(day_));
  }

 private:
  static constexpr int absent = std::numeric_limits<int>::min();
  int day_;
};
/// Of an enumeration, a yes or no, a number of digits.
template <class T>
class KeptSmall {
 public:
  KeptSmall(const std::optional<T>& x) : value_(x ? static_cast<signed char>(*x) : absent) {}
  operator std::optional<T>() const {
    return value_ == absent ? std::nullopt : std::optional<T>(static_cast<T>(value_));
  }

 private:
  static constexpr signed char absent = -1;
  signed char value_;
};

/// All of a meter but its name and its site, which no rule asks for.
class KeptMeter {
 public:
  /// `rank`: among the meters of the file.
  KeptMeter(const Meter& meter, std::size_t rank, MeterNames& names)
      : household_id_(names.keep(meter.household_id)),
        refused_(meter.refused),
        kwh_per_unit_(meter.kwh_per_unit),
        balance_min_(meter.balance_min),
        balance_max_(meter.balance_max),
        fixed_use_(meter.fixed_use),
        coaching_start_(meter.coaching_start),
        reporting_start_(meter.reporting_start),
        reporting_end_(meter.reporting_end),
        rank_(static_cast<std::uint32_t>(rank)),
        station_(names.rank_of(meter.station_id)),
        normal_year_station_(names.rank_of(meter.normal_year_station_id)),
        group_(meter.group),
        carrier_(meter.carrier),
        unit_(meter.unit),
        digits_(meter.digits),
        cycle_(meter.cycle),
        temperature_unit_(meter.temperature_unit),
        cooling_(meter.cooling) {}

  std::size_t rank() const { return rank_; }
  void refuse(const Text& why) { refused_ = &why; }

  Meter meter(std::string_view id, const MeterNames& names) const {
    Meter meter;
    meter.meter_id = id;
    meter.household_id = household_id_;
    meter.station_id = names.shared(station_);
    meter.normal_year_station_id = names.shared(normal_year_station_);
    meter.group = *std::optional<Group>(group_);
    meter.carrier = carrier_;
    meter.unit = unit_;
    meter.kwh_per_unit = kwh_per_unit_;
    meter.balance_min = balance_min_;
    meter.balance_max = balance_max_;
    meter.fixed_use = fixed_use_;
    meter.digits = digits_;
    meter.cycle = cycle_;
    meter.temperature_unit = temperature_unit_;
    meter.cooling = cooling_;
    meter.coaching_start = coaching_start_;
    meter.reporting_start = reporting_start_;
    meter.reporting_end = reporting_end_;
    meter.refused = refused_;
    return meter;
  }

 private:
  std::string_view household_id_;
  const Text* refused_;
  KeptNumber kwh_per_unit_, balance_min_, balance_max_, fixed_use_;
  KeptDay coaching_start_, reporting_start_, reporting_end_;
  std::uint32_t rank_, station_, normal_year_station_;
  KeptSmall<Group> group_;
  KeptSmall<Carrier> carrier_;
  KeptSmall<ReadingUnit> unit_;
  KeptSmall<int> digits_;
  KeptSmall<energy::Cycle> cycle_;
  KeptSmall<TemperatureUnit> temperature_unit_;
  KeptSmall<bool> cooling_;
};

}  // namespace habitat::eco_coach
