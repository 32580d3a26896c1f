// SPDX-License-Identifier: Apache-2.0
// Prices by the carrier that items name: how they rise a year, or their index year by year.
#pragma once

#include <string>

#include "describe/keyed.hpp"

namespace habitat::cost_of_use {

/// A study goes on for so many years at most.
inline constexpr int longest_period = 100;

struct CarrierKeys {
  using Type = std::string;
  static constexpr KeyForm form{"electricity",
                                "^[^\\[\\]]+$",
                                {"the name of a carrier", "le nom d'une énergie"},
                                {"{CARRIER: value}", "{ÉNERGIE : valeur}"}};
  static bool fits(std::string_view key) {
    return !key.empty() && key.find_first_of("[]") == key.npos;
  }
  static std::string read(std::string_view key) { return std::string(key); }
  static std::string write(const std::string& key) { return key; }
};

struct PeriodKeys {
  using Type = int;
  static constexpr KeyForm form{
      "1",
      "^([0-9]|[1-9][0-9]|100)$",
      {"a year of the study period, 0 to 100", "une année de la période d'étude, 0 à 100"},
      {"{YEAR: value}", "{ANNÉE: valeur}"}};
  static bool fits(std::string_view key) {
    const bool digits = !key.empty() && key.find_first_not_of("0123456789") == key.npos;
    return digits && key.size() <= 3 && (key.size() == 1 || key[0] != '0') &&
           access::to_int(key) <= longest_period;
  }
  static int read(std::string_view key) { return access::to_int(key); }
  static std::string write(int key) { return std::to_string(key); }
};

template <Number N>
using ByCarrier = Keyed<CarrierKeys, N>;
template <Number N>
using PriceIndex = Keyed<CarrierKeys, Keyed<PeriodKeys, N>>;

}  // namespace habitat::cost_of_use
