// SPDX-License-Identifier: Apache-2.0
// Every positive root of a polynomial, by Laguerre's proof of Descartes' rule used as a method.
// If c has V changes of sign, so many at most are its roots above zero. Take m between the ranks
// of one change: the derivative of x^-m c(x) has the coefficients (k-m) c_k, one change less, and
// its roots separate those of c. So one climbs from one change of sign, hence one root, to V.
//
// The unknown is the growth g = 1 + rate of a period, and the polynomial is the sum of
// c_k g^-k; it is evaluated in 1/g above one and in g below, so that nothing overflows, and with
// twice the digits of `double` (compensated Horner: Graillat, Langlois, Louvet 2005).
//
// What is found, and how well. Coefficients are known to half a unit in the last place, so the
// value at g is known to u = 2^-53 times the sum of |c_k| g^-k. A simple root is right to what
// this makes of it, a few units in the last place for most. An extremum nearer to nought than
// 16 u times that sum counts as a double root, whose place is as sure as that of a simple one: two
// roots nearer than 1e-7 or so count as one, three nearer than 1e-5. The price is V^2/2 root
// searches: ten microseconds or so for fifty flows with five changes of sign. Most flows of an
// operation need none of it: two sums over them prove that there is one root.
#pragma once

#include <span>
#include <vector>

namespace habitat::finance {

/// How often the sign changes along the list; zeros are skipped.
int sign_changes(std::span<const double> coefficients);

/// Every g above zero at which the sum of c_k g^-k is nought, ascending, each once. Zeros at either
/// end of the list change nothing.
std::vector<double> growth_roots(std::span<const double> coefficients);

/// The one root of a list with exactly one change of sign; no memory is taken.
double only_growth_root(std::span<const double> coefficients);

}  // namespace habitat::finance
