// SPDX-License-Identifier: Apache-2.0
// Energy and volumes of exports, exact: in sixty-millionths of a kWh or m3, so that a watt over a
// minute, a watt-hour and a litre are whole numbers of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace habitat::exports {

using Amount = std::int64_t;
inline constexpr Amount per_unit = 60'000'000;       ///< of a kWh, of a m3
inline constexpr Amount per_thousandth = 60'000;     ///< of a Wh, of a litre
inline constexpr Amount per_watt_minute = 1'000;

/// A number as exports have it, "1 157", "0,62", "12.5", times `scale`; nothing for other texts, for
/// more digits than are exact, and for amounts beyond measure.
std::optional<Amount> amount_of(std::string_view text, Amount scale);

/// In kWh or m3, to six decimals, halves away from zero, without trailing zeros.
std::string to_text(Amount amount);

}  // namespace habitat::exports
