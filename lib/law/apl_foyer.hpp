// SPDX-License-Identifier: Apache-2.0
// The APL of who lives in a foyer, or in a residence (résidence sociale, pension de famille, young
// workers), with a convention: a share K of what the redevance, charges included, is above an
// amount E0 that the resources are thought to pay. CCH D. 832-24 to D. 832-27; order of 27
// September 2019, art. 27 to 32. There is no RLS and no cut for high rents.
#pragma once

#include "law/apl.hpp"
#include "law/apl_foyer_words.hpp"

namespace habitat::law {

/// The figures that a foyer and a residence have each their own of.
struct FoyerTables {
  const Parameter &highest_share, &share_divisor, &flat, &least_left;
  const Parameter* share_limit;  ///< resources a part below which K does not fall; null: none
  ClassColumns parts;
  std::span<const Parameter*const> limits, rates;  ///< of the bands of E0; one rate more
  bool flat_by_part;
};

inline FoyerTables foyer_tables(LettingKind kind) {
  using namespace parameter;
  if (kind == LettingKind::foyer)
    return {apl_foyer_highest_share, apl_foyer_share_divisor, apl_foyer_flat,
            apl_foyer_least_left,    &apl_foyer_share_limit,  ClassColumns(apl_foyer_parts),
            apl_foyer_limit,         apl_foyer_rate,          true};
  return {apl_residence_highest_share,
          apl_residence_share_divisor,
          apl_residence_flat,
          apl_residence_least_left,
          nullptr,
          ClassColumns(apl_residence_parts),
          apl_residence_limit,
          apl_residence_rate,
          false};
}

/// Ceilings of the redevance; zones count from 0.
inline ClassColumns foyer_ceilings(std::size_t zone) {
  return ClassColumns(parameter::apl_foyers_ceiling).subspan(7 * zone, 7);
}

/// Computes the aid, or finds that a figure is not known at the date.
template <Number N>
class FoyerModel {
 public:
  FoyerModel(const AplCase<N>& of, Date month, const Law& law)
      : of_(of), tables_(foyer_tables(of.kind)), read_(of.household, month, law) {}

  Apl<N> compute() {
    Apl<N> aid;
    aid.resources = step(words::apl_resources, up_to_hundred(of_.resources));
    const N parts = step(words::foyer_parts, read_.of(tables_.parts));
    aid.rent_ceiling = step(words::foyer_ceiling, read_.of(foyer_ceilings(of_.zone)));
    aid.eligible_rent = step(words::foyer_redevance, min(of_.rent, aid.rent_ceiling));
    aid.coefficient = step(words::foyer_coefficient, coefficient(aid.resources, parts));
    aid.foyer_minimum = step(words::foyer_minimum, minimum(aid.resources, parts));
    aid.formula_aid = step(words::foyer_aid,
                           max(N(0), N(aid.coefficient * (aid.eligible_rent - aid.foyer_minimum))));
    pay(aid);
    return aid;
  }
  const Parameter* unknown() const { return read_.unknown(); }

 private:
  // K = least of the highest, and the highest - (R - limit x N) / (divisor x N); down to 2
  // decimals.
  N coefficient(const N& resources, const N& parts) {
    const N highest = read_.of(tables_.highest_share);
    const N limit = tables_.share_limit ? read_.of(*tables_.share_limit) : N(0);
    const N above = max(N(0), N(resources - limit * parts));
    const N share = highest - above / (read_.of(tables_.share_divisor) * parts);
    return whole_below(max(N(0), N(share * N(100)))) / N(100);
  }

  // E0: by bands of the resources, their limits times N, and a flat amount; of a year, to a month.
  N minimum(const N& resources, const N& parts) {
    N sum = read_.of(tables_.flat) * (tables_.flat_by_part ? parts : N(1)), from = 0;
    for (std::size_t i = 0; i < tables_.rates.size(); ++i) {
      const bool last = i == tables_.limits.size();
      const N to = last ? resources : N(read_.of(*tables_.limits[i]) * parts);
      sum = sum + read_.of(*tables_.rates[i]) * max(N(0), N(min(resources, to) - from));
      from = to;
    }
    return sum / N(12);
  }

  // Less a flat amount, and less what would leave too little to pay; whole euros once the CRDS is
  // off, the CRDS to the cent; below a threshold nothing.
  void pay(Apl<N>& aid) {
    const N reduced = max(N(0), N(aid.formula_aid - read_.of(parameter::apl_foyers_reduction)));
    const N least = read_.of(tables_.least_left), left = aid.eligible_rent - reduced;
    aid.after_reduction =
        step(words::foyer_after_reduction, max(N(0), N(reduced - max(N(0), N(least - left)))));
    const N rate = read_.of(parameter::apl_crds_rate);
    const N contribution = rate * aid.after_reduction;
    const N whole = whole_below(N(aid.after_reduction - contribution));
    aid.before_rls = step(words::foyer_before_crds, whole + round_to(contribution, 2));
    const bool paid =
        N(0) < of_.rent && !is_below(aid.before_rls, read_.of(parameter::apl_foyers_threshold));
    aid.gross = step(words::foyer_gross, paid ? aid.before_rls : N(0));
    aid.net = step(words::foyer_net, round_to(N(aid.gross - rate * aid.gross), 2));
  }

  const AplCase<N>& of_;
  FoyerTables tables_;
  AidReader<N> read_;
};

}  // namespace habitat::law
