// SPDX-License-Identifier: Apache-2.0
// Local aid, added up: public money is cut with that of the State, other money is not. What one
// gives in several forms is added. It needs no energy: who gives it has his own conditions.
#pragma once

#include "densify/rules/aid_facts.hpp"
#include "densify/words/aid_steps.hpp"

namespace habitat::densify {

template <Number N>
struct LocalSums {
  N public_money = 0, other = 0;
};

template <Number N>
N amount_of(const LocalAid<N>& aid, const AidFacts<N>& facts) {
  const auto equivalents =
      counted_input<N>(facts.condominium().equivalents, "condominium.equivalents");
  const N none = 0;
  return step(words::local_aid,
              N(aid.amount.value_or(none) + aid.per_dwelling.value_or(none) * facts.dwellings +
                aid.per_equivalent.value_or(none) * equivalents.value_or(facts.dwellings) +
                aid.share.value_or(none) * facts.eligible_works));
}

template <Number N>
LocalSums<N> local_sums(const AidFacts<N>& facts) {
  LocalSums<N> sums;
  for (const LocalAid<N>& aid : facts.input.aid.local) {
    const Scope<N> scope("aid.local", aid.label);
    N& sum = aid.is_public ? sums.public_money : sums.other;
    sum = sum + amount_of(aid, facts);
  }
  sums.public_money = step(words::public_local, sums.public_money);
  sums.other = step(words::other_local, sums.other);
  return sums;
}

}  // namespace habitat::densify
