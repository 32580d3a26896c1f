// SPDX-License-Identifier: Apache-2.0
#include "energy/portfolio.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace habitat;
using namespace habitat::energy;
using doctest::Approx;

namespace {

// A meter that would have used 1000, with a band of 30.
Outcome saved(double avoided, Verdict verdict, bool control = false) {
  return {control, verdict, 1000 - avoided, 1000, avoided, avoided / 1000, 30};
}

}  // namespace

TEST_CASE("portfolio: sums of those coached whose baseline suffices, the root of their bands") {
  Portfolio all;
  CHECK_FALSE(all.fraction());
  CHECK_FALSE(all.band());
  CHECK_FALSE(all.mean_saving());
  all.add(saved(100, Verdict::measured));
  all.add(saved(-20, Verdict::not_distinguishable));
  all.add(saved(40, Verdict::measured));
  all.add(saved(500, Verdict::insufficient));
  all.add(saved(30, Verdict::measured, true));
  CHECK(all.meters() == 4);
  CHECK(all.sufficient() == 3);
  CHECK(all.measured() == 2);
  CHECK(all.observed() == 2880);
  CHECK(all.counterfactual() == 3000);
  CHECK(all.avoided() == 120);
  CHECK(*all.fraction() == Approx(0.04).epsilon(1e-12));
  CHECK(*all.band() == Approx(30 * std::sqrt(3.0)).epsilon(1e-12));
  CHECK(*all.saved_by_savers() == Approx(0.07).epsilon(1e-12));
  CHECK(*all.mean_saving() == Approx(0.04).epsilon(1e-12));
  Outcome without_band = saved(10, Verdict::not_distinguishable);
  without_band.band.reset();
  all.add(without_band);
  CHECK_FALSE(all.band());
}

// Variances of the means 4e-4 and 1e-4; degrees of freedom 25 / 17, Student's quantile there by
// Simpson's rule: 3.779831382.
TEST_CASE("portfolio: difference in differences, with Welch's t") {
  Portfolio all;
  all.add(saved(100, Verdict::measured));
  all.add(saved(140, Verdict::measured));
  all.add(saved(20, Verdict::not_distinguishable, true));
  CHECK(*all.difference_in_differences(0.9).value == Approx(0.1).epsilon(1e-12));
  CHECK_FALSE(all.difference_in_differences(0.9).band);
  all.add(saved(900, Verdict::insufficient, true));
  all.add(saved(40, Verdict::measured, true));
  const Difference did = all.difference_in_differences(0.9);
  CHECK(*did.value == Approx(0.09).epsilon(1e-12));
  CHECK(*did.band == Approx(3.779831382 * std::sqrt(5e-4)).epsilon(1e-8));
  CHECK_FALSE(Portfolio().difference_in_differences(0.9).value);
}

TEST_CASE("portfolio: fractions that are all the same differ by nothing else") {
  Sample one, other;
  for (int i = 0; i < 3; ++i) one.add(0.5), other.add(0.25);
  const Difference found = difference(one, other, 0.9);
  CHECK(found.value == 0.25);
  CHECK(found.band == 0);
}
