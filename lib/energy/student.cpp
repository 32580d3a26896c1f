// SPDX-License-Identifier: Apache-2.0
#include "energy/student.hpp"

#include <boost/math/distributions/students_t.hpp>
#include <limits>
#include <map>

namespace habitat::energy {
namespace {

double quantile_of(double confidence, double degrees_of_freedom) {
  namespace math = boost::math;
  // The same figure whatever the width of long double; certainty is infinitely wide.
  using Policy =
      math::policies::policy<math::policies::promote_double<false>,
                             math::policies::overflow_error<math::policies::ignore_error>>;
  if (!(degrees_of_freedom > 0)) return std::numeric_limits<double>::quiet_NaN();
  const math::students_t_distribution<double, Policy> student(degrees_of_freedom);
  return math::quantile(math::complement(student, (1 - confidence) / 2));
}

}  // namespace

// Meters have a handful of degrees of freedom between them: each quantile is worked out once.
double two_sided_quantile(double confidence, double degrees_of_freedom) {
  thread_local std::map<std::pair<double, double>, double> known;
  constexpr std::size_t most = 1000;
  if (known.size() > most) known.clear();
  const auto [found, fresh] = known.try_emplace({confidence, degrees_of_freedom});
  if (fresh) found->second = quantile_of(confidence, degrees_of_freedom);
  return found->second;
}

}  // namespace habitat::energy
