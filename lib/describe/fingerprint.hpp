// SPDX-License-Identifier: Apache-2.0
// A short text that stands for a long one: two that differ in a letter have different ones.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// SHA-256 (FIPS 180-4) in hexadecimal: 64 digits.
std::string fingerprint(std::string_view text);

/// As many digits as a person compares.
inline std::string_view short_fingerprint(std::string_view whole) { return whole.substr(0, 8); }

}  // namespace habitat
