// SPDX-License-Identifier: Apache-2.0
// Properties of rapidcheck inside a test case: enough runs to meet a defect of one in a thousand,
// and always the same ones, so that the suite says the same thing every day.
#pragma once

#include <rapidcheck.h>
#include <rapidcheck/detail/TestListenerAdapter.h>

#include <iostream>
#include <string>

namespace habitat {

/// Runs are slow under sanitizers, and all of them are made without: by how much they are fewer
/// there, for properties that are slow by themselves.
#ifdef HABITAT_SANITIZED
inline constexpr int thinned = 6;
#else
inline constexpr int thinned = 1;
#endif

template <class Property>
bool holds(const std::string& name, Property&& property, int runs = 3000) {
#ifdef HABITAT_SANITIZED
  if (runs > 1000) runs /= 8;
#endif
  rc::detail::TestMetadata metadata;
  metadata.id = metadata.description = name;
  rc::detail::TestParams params;
  params.maxSuccess = runs;
  rc::detail::TestListenerAdapter silent;
  const auto result = rc::detail::checkProperty(
      rc::detail::toProperty(std::forward<Property>(property)), metadata, params, silent, {});
  if (result.template is<rc::detail::SuccessResult>()) return true;
  std::cerr << name << ": ";
  rc::detail::printResultMessage(result, std::cerr);
  std::cerr << '\n';
  return false;
}

/// A whole number in [least, most], scaled: draw(-50, 200, 1000) is a rate from -5 % to 20 %. The
/// whole range from the first run on, where the library would start with small numbers.
inline double draw(int least, int most, double scale = 1) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1)) / scale;
}

}  // namespace habitat
