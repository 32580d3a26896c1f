// SPDX-License-Identifier: Apache-2.0
// Student's t: how many standard errors an interval takes on either side.
#pragma once

namespace habitat::energy {

/// The quantile at 1 - (1 - confidence) / 2 with so many degrees of freedom, whole or not; NaN
/// without any.
double two_sided_quantile(double confidence, double degrees_of_freedom);

}  // namespace habitat::energy
