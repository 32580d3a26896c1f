// SPDX-License-Identifier: Apache-2.0
#include "finance/cash.hpp"

#include <algorithm>
#include <cmath>

#include "finance/roots.hpp"

namespace habitat::finance {
namespace {

// A growth too small for `double` to tell its rate from -1 gives the next rate above.
double rate_of(double growth) { return std::max(growth - 1, std::nextafter(-1.0, 0.0)); }

// Newton's method from 4 %, with steps of at most 0.1 and a floor at -0.9: it ends within seven
// rounds or so on ordinary flows. Where the sign changes once, no complex root lies within an
// angle of pi / degree of the real one (Obreschkoff), so a tiny step means that one. Once a step
// is below 1e-9, what is left after it is of the order of its square.
std::optional<double> by_newton(std::span<const double> flows) {
  double rate = 0.04;
  for (int rounds = 0; rounds < 30; ++rounds) {
    const double x = 1 / (1 + rate);
    double value = 0, slope = 0;
    for (std::size_t i = flows.size(); i-- > 0;) {
      slope = slope * x + value;
      value = value * x + flows[i];
    }
    const double move = std::clamp(value / (slope * x * x), -0.1, 0.1);
    rate = std::max(rate + move, -0.9);
    if (std::abs(move) < 1e-9) return rate;
    if (!(std::abs(move) <= 0.1)) break;
  }
  return std::nullopt;
}

// log(1 + x) / x, which is 1 at nought.
double logarithm_ratio(double x) { return x == 0 ? 1 : std::log1p(x) / x; }

}  // namespace

Irr::Irr(std::vector<double> found) {
  status_ = found.empty()       ? IrrStatus::none
            : found.size() == 1 ? IrrStatus::unique
                                : IrrStatus::several;
  if (status_ == IrrStatus::unique)
    only_ = found.front();
  else
    several_ = std::move(found);
}

Irr irr(std::span<const double> flows) {
  for (const double flow : flows)
    if (!std::isfinite(flow)) return Irr(std::vector<double>{});
  const int changes = sign_changes(flows);
  if (changes == 0) return Irr();
  if (changes == 1) {
    if (const auto rate = by_newton(flows)) return Irr(*rate);
    return Irr(rate_of(only_growth_root(flows)));
  }
  std::vector<double> rates = growth_roots(flows);
  for (double& rate : rates) rate = rate_of(rate);
  return Irr(std::move(rates));
}

// (1+r)^n is 1 - r (present + future) / (paid w + present r), with w = 1 at the end and 1 + r at
// the beginning: the logarithm of both sides, divided by r, has no singular point at r = 0.
std::optional<double> period_count(double rate, double paid, double present, double future,
                                   Due due) {
  const double weighted = due == Due::end ? paid : paid * (1 + rate);
  const double linear = -(present + future) / (weighted + present * rate);
  const double count = linear * logarithm_ratio(linear * rate) / logarithm_ratio(rate);
  return std::isfinite(count) && count >= 0 ? std::optional(count) : std::nullopt;
}

Irr periodic_rate(int periods, double paid, double present, double future, Due due) {
  std::vector<double> flows(static_cast<std::size_t>(periods) + 1, paid);
  flows.front() = due == Due::end ? present : present + paid;
  flows.back() = due == Due::end ? future + paid : future;
  return irr(flows);
}

}  // namespace habitat::finance
