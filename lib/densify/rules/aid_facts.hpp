// SPDX-License-Identifier: Apache-2.0
// What the rules of aid read: the case, the law at the date of the file, the cost, the gain of
// energy, whether the condominium is small or fragile.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/energy.hpp"
#include "densify/rules/renovation.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

template <Number N>
struct AidFacts {
  const Case<N>& input;
  const Law& law;
  const Cost<N>& cost;
  const RenovationFigures<N>& renovation;
  const EnergyFigures<N>& energy;
  const Date date;

  const Condominium<N>& condominium() const { return *input.condominium; }
  const N dwellings = *counted_input<N>(input.condominium->dwellings, "condominium.dwellings");
  const N eligible_works = renovation.works_eligible.value_or(N(0));

  bool has_works() const {
    return static_cast<bool>(N(0) < renovation.works_excl_vat.value_or(N(0)));
  }

  std::optional<N> value(const law::Parameter& parameter) const {
    return law.template value<N>(parameter, date);
  }
  std::string date_text() const { return to_text(date); }

  /// Nothing where a bracket is all that is known.
  const std::optional<N>& gain() const { return energy.gain; }

  /// Whether the gain is at least so much; exactly so much is. Nothing where that is not known.
  std::optional<bool> gain_reaches(const N& least) const {
    if (const auto known = gain()) return !is_below<N>(*known, least);
    if (input.energy && !input.energy->bracket && energy.primary_before && energy.primary_after)
      return false;  // of nothing nothing can be saved
    if (!input.energy || !input.energy->bracket) return {};
    const GainBracket bracket = *input.energy->bracket;
    const N from = bracket == GainBracket::lt35          ? N(-1)
                   : bracket == GainBracket::from35_to50 ? N(N(35) / N(100))
                                                         : N(N(50) / N(100)),
            below = bracket == GainBracket::lt35          ? N(N(35) / N(100))
                    : bracket == GainBracket::from35_to50 ? N(N(50) / N(100))
                                                          : N(1);
    if (!is_below<N>(from, least)) return true;
    if (!is_below<N>(least, below)) return false;
    return {};
  }

  /// From F or G to D or better; nothing where the labels do not tell.
  std::optional<bool> leaves_leaky() const {
    if (!input.energy) return {};
    if (input.energy->exit_leaky) return input.energy->exit_leaky;
    const auto &before = energy.label_before, &after = energy.label_after;
    if (before && *before < EnergyClass::f) return false;
    if (after && *after > EnergyClass::d) return false;
    if (!before || !after) return {};
    return true;
  }

  bool is_small() const {
    const auto most = value(law::parameter::renovation_condition_small);
    return most && !is_below<N>(*most, dwellings);
  }

  /// By unpaid charges, a quarter that is renewed, or difficulty.
  bool is_fragile() const {
    if (condominium().npnru || is_in_difficulty()) return true;
    if (!condominium().unpaid_share) return false;
    const auto from = value(law::parameter::renovation_condition_unpaid_share);
    return from && !is_below<N>(*condominium().unpaid_share, *from);
  }
  bool is_in_difficulty() const {
    return condominium().difficulty != Difficulty::none || input.aid.difficulty_rate;
  }
  /// The bonus of fragile condominiums has this price.
  bool leaves_cee() const { return input.aid.cee && input.aid.cee->collected_by_anah; }
};

}  // namespace habitat::densify
