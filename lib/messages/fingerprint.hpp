// SPDX-License-Identifier: Apache-2.0
// A short text that stands for a long one: two that differ in a letter have different ones.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace habitat {

/// SHA-256 (FIPS 180-4) in hexadecimal: 64 digits.
std::string fingerprint(std::string_view text);

/// The same of a text that comes in parts.
class FingerprintOfParts {
 public:
  FingerprintOfParts();
  ~FingerprintOfParts();
  void add(std::string_view part);
  /// Of all parts so far; it starts anew after that.
  std::string take();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// As many digits as a person compares.
inline std::string_view short_fingerprint(std::string_view whole) { return whole.substr(0, 8); }

}  // namespace habitat
