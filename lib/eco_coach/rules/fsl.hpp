// SPDX-License-Identifier: Apache-2.0
// What the solidarity fund of the département may do about unpaid bills. Its rules are its own:
// a ceiling of income per unit, a highest aid, the share of it that is lent.
#pragma once

#include "eco_coach/rules/poverty.hpp"

namespace habitat::eco_coach {

/// `aid` is the whole of it, `loan` the part that is paid back.
template <Number N>
struct FslFigures {
  FslOutcome outcome = FslOutcome::unknown;
  std::optional<N> aid, loan;
};

/// A household at the ceiling may still apply. Without known arrears there is no amount.
template <Number N>
FslFigures<N> fsl_of(const HouseholdMoney<N>& household, const std::optional<N>& arrears,
                     const Fsl<N>& fsl) {
  FslFigures<N> figures;
  const auto above = below(times(household.units(), fsl.ceiling), household.income);
  if (!above) return figures;
  figures.outcome = *above ? FslOutcome::not_eligible : FslOutcome::eligible;
  if (*above || !arrears || !fsl.max_aid) return figures;
  figures.aid = N(step(words::fsl_aid, N(min(*arrears, *fsl.max_aid))));
  if (fsl.loan_share) figures.loan = N(*figures.aid * *fsl.loan_share);
  return figures;
}

}  // namespace habitat::eco_coach
