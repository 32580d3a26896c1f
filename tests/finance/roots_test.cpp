// SPDX-License-Identifier: Apache-2.0
// The roots against two witnesses that share nothing with them: products of known factors, and
// Sturm's count of distinct roots in exact fractions.
#include "finance/roots.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>

#include "finance/property.hpp"
#include "numbers/decimal.hpp"

using namespace habitat;
using namespace habitat::finance;

namespace {

using Fraction = boost::multiprecision::cpp_rational;
using Exact = std::vector<Decimal>;

// c(v) (1 - growth v), where c lists the coefficients of v^0, v^1, ...
Exact with_root(Exact c, const Decimal& growth) {
  c.push_back(0);
  for (std::size_t k = c.size() - 1; k > 0; --k) c[k] -= growth * c[k - 1];
  return c;
}

Exact product(const Exact& a, const Exact& b) {
  Exact c(a.size() + b.size() - 1, Decimal(0));
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j) c[i + j] += a[i] * b[j];
  return c;
}

std::vector<double> rounded(const Exact& c) {
  std::vector<double> result;
  for (const Decimal& x : c) result.push_back(static_cast<double>(x));
  return result;
}

Exact planted(std::initializer_list<const char*> growths) {
  Exact c{Decimal(1)};
  for (const char* growth : growths) c = with_root(c, decimal<Decimal>(growth));
  return c;
}

void check_roots(const std::vector<double>& coefficients, const std::vector<double>& expected,
                 double relative = 1e-12) {
  const auto found = growth_roots(coefficients);
  CAPTURE(found.size());
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    CAPTURE(found[i]);
    CHECK(std::abs(found[i] - expected[i]) <= relative * expected[i]);
  }
}

// Whole, positive, sometimes nought, never at the ends: such a factor adds no positive root.
Exact any_positive_factor() {
  Exact factor;
  const int degree = static_cast<int>(draw(0, 60));
  for (int k = 0; k <= degree; ++k)
    factor.push_back(static_cast<int>(k == 0 || k == degree ? draw(1, 1000) : draw(-500, 1000)));
  for (Decimal& x : factor) x = max(x, Decimal(0));
  return factor;
}

// Growths from 0.05 on, each 5 % to 60 % above the one before.
std::vector<Decimal> any_growths() {
  std::vector<Decimal> growths{Decimal(static_cast<int>(draw(5, 150))) / 100};
  const int more = static_cast<int>(draw(0, 4));
  for (int i = 0; i < more; ++i)
    growths.push_back(growths.back() * static_cast<int>(draw(105, 160)) / 100);
  return growths;
}

std::vector<double> with_zeros_around(const std::vector<double>& c) {
  std::vector<double> result(static_cast<std::size_t>(draw(0, 5)), 0.0);
  result.insert(result.end(), c.begin(), c.end());
  result.resize(result.size() + static_cast<std::size_t>(draw(0, 5)));
  return result;
}

// How many distinct roots lie in (0, infinity), by Sturm's sequence.
int sturm_count(std::vector<Fraction> p) {
  while (!p.empty() && p.back() == 0) p.pop_back();
  while (!p.empty() && p.front() == 0) p.erase(p.begin());
  std::vector<std::vector<Fraction>> sequence{p, {}};
  for (std::size_t k = 1; k < p.size(); ++k) sequence[1].push_back(p[k] * static_cast<int>(k));
  while (!sequence.back().empty()) {
    auto rest = sequence[sequence.size() - 2];
    const auto& by = sequence.back();
    while (rest.size() >= by.size()) {
      const Fraction times = rest.back() / by.back();
      for (std::size_t k = 0; k < by.size(); ++k)
        rest[rest.size() - by.size() + k] -= times * by[k];
      rest.pop_back();
      while (!rest.empty() && rest.back() == 0) rest.pop_back();
    }
    for (Fraction& x : rest) x = -x;
    sequence.push_back(rest);
  }
  sequence.pop_back();
  std::vector<double> at_zero, at_infinity;
  for (const auto& q : sequence) {
    at_zero.push_back(q.front().sign());
    at_infinity.push_back(q.back().sign());
  }
  return sign_changes(at_zero) - sign_changes(at_infinity);
}

}  // namespace

TEST_CASE("changes of sign skip zeros") {
  CHECK(sign_changes(std::vector<double>{}) == 0);
  CHECK(sign_changes(std::vector<double>{0, 0}) == 0);
  CHECK(sign_changes(std::vector<double>{0, -1, 0, 0, 2, 0, 3, -1, 0}) == 2);
}

TEST_CASE("simple roots, from next to nought to far above one") {
  CHECK(growth_roots(std::vector<double>{}).empty());
  CHECK(growth_roots(std::vector<double>{0, 0}).empty());
  CHECK(growth_roots(std::vector<double>{5}).empty());
  check_roots({0, 0, -1600, 10000, -10000, 0}, {1.25, 5});
  check_roots(rounded(planted({"0.01", "5"})), {0.01, 5});
  check_roots(rounded(planted({"0.01", "0.95", "1", "1.04", "5"})), {0.01, 0.95, 1, 1.04, 5});
  check_roots({1e-9, -1, 1e-9}, {1e-9, 1e9}, 1e-9);
  check_roots({-1, 1e200}, {1e200});
  check_roots({-1e200, 1}, {1e-200});
}

TEST_CASE("double roots, which touch nought without crossing it") {
  check_roots({1, -2, 1}, {1});
  check_roots(rounded(planted({"1.1", "1.1"})), {1.1});
  check_roots(rounded(planted({"0.3", "0.3", "1.07", "2", "2"})), {0.3, 1.07, 2});
  check_roots(rounded(product(planted({"1.1", "1.1"}), Exact(60, Decimal(7)))), {1.1}, 1e-11);
}

TEST_CASE("roots of a higher order, and roots that cannot be told apart, are listed once") {
  check_roots(rounded(planted({"1.1", "1.1", "1.1"})), {1.1});
  check_roots(rounded(planted({"0.7", "0.7", "0.7", "0.7", "1.4"})), {0.7, 1.4});
  check_roots(rounded(product(planted({"1.1", "1.1", "1.1"}), Exact(60, Decimal(7)))), {1.1}, 1e-5);
  check_roots(rounded(planted({"1.099999", "1.1", "1.100001"})), {1.1}, 1e-6);
}

TEST_CASE("near miss and near pair") {
  CHECK(growth_roots(std::vector<double>{1, -2, 1 + 1e-12}).empty());
  const double last = 1 - 1e-12, apart = std::sqrt(1 - last);
  check_roots({1, -2, last}, {1 - apart, 1 + apart});
}

TEST_CASE("one change of sign needs no memory and gives the same root") {
  const std::vector<double> flows = {0, -100, -3, 0, 5, 50, 70, 0};
  CHECK(only_growth_root(flows) == growth_roots(flows).front());
  CHECK(only_growth_root(std::vector<double>{-2, 2}) == 1);
}

TEST_CASE("properties of roots") {
  CHECK(holds("planted simple roots are all found, and no other", [] {
    const auto growths = any_growths();
    Exact c = any_positive_factor();
    for (const Decimal& growth : growths) c = with_root(c, growth);
    const auto found = growth_roots(with_zeros_around(rounded(c)));
    RC_ASSERT(found.size() == growths.size());
    for (std::size_t i = 0; i < found.size(); ++i)
      RC_ASSERT(std::abs(found[i] - static_cast<double>(growths[i])) <= 1e-9 * found[i]);
  }));

  CHECK(holds("planted double roots are listed once, among simple ones", [] {
    const auto growths = any_growths();
    const std::size_t twice = static_cast<std::size_t>(draw(0, 4)) % growths.size();
    Exact c = any_positive_factor();
    for (const Decimal& growth : growths) c = with_root(c, growth);
    c = with_root(c, growths[twice]);
    const auto found = growth_roots(with_zeros_around(rounded(c)));
    RC_ASSERT(found.size() == growths.size());
    for (std::size_t i = 0; i < found.size(); ++i)
      RC_ASSERT(std::abs(found[i] - static_cast<double>(growths[i])) <= 1e-8 * found[i]);
  }));

  CHECK(holds("as many roots as Sturm counts", [] {
    std::vector<double> c;
    std::vector<Fraction> exact;
    const int degree = static_cast<int>(draw(1, 12));
    for (int k = 0; k <= degree; ++k) {
      const int x = static_cast<int>(draw(-6, 6));
      c.push_back(x);
      exact.push_back(x);
    }
    RC_PRE(std::any_of(c.begin(), c.end(), [](double x) { return x != 0; }));
    RC_ASSERT(static_cast<int>(growth_roots(c).size()) == sturm_count(exact));
  }));
}
