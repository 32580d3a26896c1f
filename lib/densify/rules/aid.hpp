// SPDX-License-Identifier: Apache-2.0
// The aid that an operation has: of the State, of the buyers of its CEE, local aid; public aid
// within its limit; and why. What is told of it holds at the date of the file.
//   public = works + studies + AMO + public local aid, cut beyond clipping x operation
//   total = public + CEE + other local aid
#pragma once

#include "densify/rules/aid_cee.hpp"
#include "densify/rules/aid_clipping.hpp"
#include "densify/rules/aid_state.hpp"

namespace habitat::densify {

/// Nothing of a case that has no cost, or of which it is not known.
template <Number N>
AidRegime fill_aid(const Case<N>& input, const Law& law, const Cost<N>& cost,
                   const RenovationFigures<N>& renovation, const EnergyFigures<N>& energy,
                   AidFigures<N>& figures, Findings& findings) {
  if (!cost.known) return AidRegime::none;
  const AidFacts<N> facts{input,      law,    cost,
                          renovation, energy, input.aid.date.value_or(law.as_of())};
  const AidRegime regime = StateAid<N>(facts, figures, findings).compute();
  Cee<N>(facts, figures, findings).compute();
  const bool counted = regime != AidRegime::none || (figures.cee && N(0) < *figures.cee);
  if (counted && input.aid.prudence < N(1))
    figures.reasons.push_back(reasons::prudence<N>(input.aid.prudence));
  const LocalSums<N> local = local_sums(facts);
  clip(facts, local, figures, findings);
  figures.total =
      N(step(words::aid_total, N(*figures.public_aid + figures.cee.value_or(N(0)) + local.other)));
  return regime;
}

}  // namespace habitat::densify
