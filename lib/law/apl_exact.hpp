// SPDX-License-Identifier: Apache-2.0
// The housing aid so that every number decides alike: where a `double` stands too near to a whole
// euro, or to another threshold, the same rule computes in `Decimal`.
#pragma once

#include "law/apl.hpp"

namespace habitat::law {

/// In `Decimal`, from amounts taken as they were written, to 15 digits.
Apl<double> exact_apl(const AplCase<double>& of, Date month, const Law& law);

/// `unknown` is the first figure that is not known at the date, or stays as it is.
template <Number N>
Apl<N> apl_of(const AplCase<N>& of, Date month, const Law& law, const Parameter*& unknown) {
  const DoubtWatch watch;
  AplModel<N> model(of, month, law);
  const Apl<N> aid = model.compute();
  if (model.unknown()) unknown = model.unknown();
  if constexpr (std::is_same_v<N, double>)
    if (watch.doubtful()) [[unlikely]]
      return exact_apl(of, month, law);
  return aid;
}

}  // namespace habitat::law
