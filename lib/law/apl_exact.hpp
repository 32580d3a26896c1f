// SPDX-License-Identifier: Apache-2.0
// The housing aid so that every number decides alike: where a `double` stands too near to a whole
// euro, or to another threshold, the same rule computes in `Decimal`.
#pragma once

#include "law/apl_foyer.hpp"

namespace habitat::law {

/// In `Decimal`, from amounts taken as they were written, to 15 digits.
Apl<double> exact_apl(const AplCase<double>& of, Date month, const Law& law);

/// By the formula of tenants, or of foyers and residences.
template <Number N>
Apl<N> apl_by_kind(const AplCase<N>& of, Date month, const Law& law, const Parameter*& unknown) {
  const auto compute = [&](auto model) {
    const Apl<N> aid = model.compute();
    if (model.unknown()) unknown = model.unknown();
    return aid;
  };
  if (has_redevance(of.kind)) return compute(FoyerModel<N>(of, month, law));
  return compute(AplModel<N>(of, month, law));
}

/// `unknown` is the first figure that is not known at the date, or stays as it is.
template <Number N>
Apl<N> apl_of(const AplCase<N>& of, Date month, const Law& law, const Parameter*& unknown) {
  const DoubtWatch watch;
  const Apl<N> aid = apl_by_kind(of, month, law, unknown);
  if constexpr (std::is_same_v<N, double>)
    if (watch.doubtful()) [[unlikely]]
      return exact_apl(of, month, law);
  return aid;
}

}  // namespace habitat::law
