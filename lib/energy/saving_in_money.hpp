// SPDX-License-Identifier: Apache-2.0
// What a quantity saved over a period is worth: where the price changes within the period, each
// price has its share of the days,
//
//   EUR = saved x sum over prices of (days at the price x price) / days of the period
//
// Subscriptions are left out: who uses less pays them all the same. A saving is a statistic; it
// enters money to 0.001 kWh or m3, and is exact from there. Nothing is rounded after that but the
// total of a household, once, to the cent.
#pragma once

#include <cmath>

#include <fmt/format.h>

#include "energy/dated_price.hpp"
#include "numbers/step.hpp"

namespace habitat::energy {

namespace words {

inline constexpr Step saved_eur =
    worded("saved_eur", "EUR",
           {"Worth of a saving: saved x price, by the days of each price",
            "Valeur d'une économie : économisé x prix, selon les jours de chaque prix"});
inline constexpr Step use_eur =
    worded("use_eur", "EUR",
           {"Worth of a use: used x price, by the days of each price",
            "Valeur d'une consommation : consommé x prix, selon les jours de chaque prix"});
inline constexpr Step total_eur = worded(
    "total_eur", "EUR", {"Total of a household, to the cent", "Total d'un ménage, au centime"});

}  // namespace words

/// To 0.001 kWh or m3; nothing of what is no number.
template <Number N, class Saved>
std::optional<N> in_thousandths(const Saved& saved) {
  if constexpr (std::is_same_v<Saved, double>) {
    if (!std::isfinite(saved)) return {};
    const double rounded = std::round(saved * 1000) / 1000;
    if constexpr (std::is_same_v<N, double>)
      return rounded;
    else
      return decimal<N>(fmt::format("{:.3f}", rounded));
  } else {
    return N(round_to(saved, 3));
  }
}

template <Number N>
class SavingInMoney {
 public:
  explicit SavingInMoney(DatedPrice<N> price) : price_(std::move(price)) {}

  /// Of [from, until), in EUR; null where a price of those days is not known. What was saved is in
  /// the unit of the price, and may be less than nothing.
  template <class Saved>
  std::optional<N> value(Date from, Date until, const Saved& saved,
                         const Step& words = words::saved_eur) {
    const int first = day_number(from), end = day_number(until);
    if (first >= end) return {};
    const auto quantity = in_thousandths<N>(saved);
    if (!quantity) return {};
    if (price_.next_change(first) >= end) {
      const auto& price = price_.at(first);
      return price ? std::optional<N>(N(step(words, N(*quantity * *price)))) : std::nullopt;
    }
    const auto over_days = sum_over(first, end);
    if (!over_days) return {};
    return N(step(words, N(*quantity * *over_days / N(end - first))));
  }

 private:
  // Days x price, over the prices of the period.
  std::optional<N> sum_over(int first, int end) {
    N sum = 0;
    for (int day = first; day < end;) {
      const int next = std::min(price_.next_change(day), end);
      const auto& price = price_.at(day);
      if (!price) return {};
      sum = sum + N(next - day) * *price;
      day = next;
    }
    return sum;
  }

  DatedPrice<N> price_;
};

/// The one rounding: of a household's total, to the cent, halves up.
template <Number N>
N to_the_cent(const N& eur) {
  return step(words::total_eur, N(round_to(eur, 2)));
}

}  // namespace habitat::energy
