// SPDX-License-Identifier: Apache-2.0
// Public aid together may pay so much of the operation with VAT and no more. What is beyond is cut,
// of the aid to works first, then to studies, then to the AMO, then of local aid, so that the parts
// still add up. The CEE and local aid of other money are not public.
#pragma once

#include "densify/result/aid.hpp"
#include "densify/rules/aid_local.hpp"
#include "densify/words/aid_alerts.hpp"
#include "densify/words/aid_reasons.hpp"

namespace habitat::densify {

/// Of the case, else of the dated data: a condominium in difficulty may have more.
template <Number N>
std::optional<N> most_public(const AidFacts<N>& facts, Findings& findings) {
  using namespace law::parameter;
  if (facts.input.aid.clipping) return facts.input.aid.clipping;
  const auto most = facts.value(facts.is_in_difficulty() ? renovation_clipping_degraded
                                                         : renovation_clipping_ordinary);
  if (!most) alert<AidAlert::clipping_unknown>(findings, "aid.clipping", facts.date_text());
  return most;
}

/// Takes as much of the excess from a part as it has.
template <Number N>
void cut(N& part, N& excess) {
  const N cut = step(words::aid_cut, N(min<N>(part, excess)));
  part = part - cut;
  excess = step(words::aid_excess, N(excess - cut));
}

template <Number N>
void clip(const AidFacts<N>& facts, const LocalSums<N>& local, AidFigures<N>& figures,
          Findings& findings) {
  N works = figures.works.value_or(N(0)), studies = figures.studies.value_or(N(0)),
    amo = figures.amo.value_or(N(0)), public_local = local.public_money;
  const N before = step(words::public_before, N(works + studies + amo + public_local));
  figures.clipped = N(0);
  if (const auto share = N(0) < before ? most_public(facts, findings) : std::nullopt) {
    const N most = step(words::public_most, N(*share * *facts.renovation.operation));
    const N clipped = step(words::aid_clipped, N(max<N>(N(before - most), N(0))));
    figures.clipped = clipped;
    // Where nothing is cut the parts stay as they were explained.
    if (N(0) < clipped) {
      N excess = clipped;
      for (N* const part : {&works, &studies, &amo, &public_local}) cut(*part, excess);
      figures.reasons.push_back(reasons::clipped<N>(clipped, *share));
      const GrantedAid<N>& granted = facts.input.aid.granted;
      if (granted.works || granted.studies || granted.amo)
        alert<AidAlert::granted_cut>(findings, "aid.granted");
    }
  }
  if (figures.works) figures.works = works;
  if (figures.studies) figures.studies = studies;
  if (figures.amo) figures.amo = amo;
  figures.local = N(step(words::aid_local, N(public_local + local.other)));
  figures.public_aid = N(step(words::aid_public, N(works + studies + amo + public_local)));
}

}  // namespace habitat::densify
