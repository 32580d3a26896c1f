// SPDX-License-Identifier: Apache-2.0
// Aid of the State to the condominium for works, studies and AMO, by the rule that the case falls
// under: a decision of the Anah, an administrative order, else MaPrimeRénov' Copropriété. The cap
// by dwelling limits the works that are aided, not the aid.
//   works = (rate x works aided + lump sums) x prudence
//   studies = rate x prudence x studies x works aided / works, all before VAT
#pragma once

#include "densify/rules/aid_conditions.hpp"
#include "densify/rules/aid_rate.hpp"
#include "densify/rules/aid_regime.hpp"
#include "densify/words/told.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify {

template <Number N>
class StateAid {
 public:
  StateAid(const AidFacts<N>& facts, AidFigures<N>& figures, Findings& findings)
      : facts_(facts), figures_(figures), findings_(findings) {}

  AidRegime compute() {
    const AidRegime regime = choose();
    if (regime != AidRegime::none) add_amounts(regime);
    const GrantedAid<N>& granted = facts_.input.aid.granted;
    grant(figures_.works, granted.works, "aid.granted.works");
    grant(figures_.studies, granted.studies, "aid.granted.studies");
    grant(figures_.amo, granted.amo, "aid.granted.amo");
    return regime;
  }

 private:
  AidRegime choose() {
    if (!facts_.has_works()) {
      figures_.reasons.push_back(reasons::no_works);
      return no_aid();
    }
    const bool order = facts_.condominium().administrative_order;
    if (facts_.input.energy && facts_.input.aid.difficulty_rate) {
      if (order) alert<AidAlert::order_and_decision>(findings_, "aid.difficulty_rate");
      return by_decision();
    }
    if (order) return by_order();
    if (facts_.input.energy) return by_gain();
    figures_.reasons.push_back(reasons::no_energy);
    return no_aid();
  }

  // MaPrimeRénov' Copropriété.
  AidRegime by_gain() {
    using namespace law::parameter;
    if (!facts_.value(renovation_rate_gain_lower) || !facts_.value(renovation_cap))
      return not_known({"MaPrimeRénov' Copropriété", "MaPrimeRénov' Copropriété"});
    if (facts_.is_in_difficulty()) alert<AidAlert::no_decision>(findings_, "aid.difficulty_rate");
    AidConditions<N> conditions(facts_, figures_, findings_);
    conditions.building_age();
    conditions.registered();
    conditions.main_residences();
    conditions.gain();
    conditions.amo();
    if (!conditions.met()) return no_aid();
    figures_.eligible = true;
    alert<AidAlert::not_looked_at>(findings_);
    AidRate<N> rate(facts_, figures_, findings_);
    rate.compute();
    lump_ = rate.lump();
    return AidRegime::maprimerenov;
  }

  // The conditions of MaPrimeRénov' are not those of a decision, which has its own.
  AidRegime by_decision() {
    figures_.eligible = true;
    figures_.rate = facts_.input.aid.difficulty_rate;
    figures_.reasons.push_back(reasons::rate_of_decision<N>(*figures_.rate));
    alert<AidAlert::same_formulas>(findings_, "aid.difficulty_rate");
    return AidRegime::difficulty;
  }

  // Ma Prime Logement Décent, works of a syndicate under an administrative order (State simulator).
  AidRegime by_order() {
    const auto rate = facts_.value(law::parameter::renovation_administrative_order_rate);
    if (!rate) return not_known({"Ma Prime Logement Décent", "Ma Prime Logement Décent"});
    AidConditions<N> conditions(facts_, figures_, findings_);
    conditions.building_age();
    conditions.main_residences();
    if (!conditions.met()) return no_aid();
    figures_.eligible = true;
    figures_.rate = rate;
    figures_.reasons.push_back(reasons::rate_of_order<N>(*rate));
    alert<AidAlert::same_formulas>(findings_, "condominium.administrative_order");
    return AidRegime::administrative_order;
  }

  AidRegime no_aid() {
    figures_.eligible = false;
    figures_.works = figures_.studies = figures_.amo = N(0);
    return AidRegime::none;
  }
  AidRegime not_known(Text aid) {
    alert<AidAlert::no_rule>(findings_, "aid.date", facts_.date_text(), aid);
    findings_.lacks("aid.works", {"aid.date"});
    return AidRegime::none;
  }

  void add_amounts(AidRegime regime) {
    const N& rate = *figures_.rate;
    const N& prudence = facts_.input.aid.prudence;
    const N base = step(words::aid_base, within_cap(regime));
    figures_.base = base;
    figures_.works = N(step(words::aid_works, N((rate * base + lump_) * prudence)));
    const N part =
        quotient<N>(words::aided_part, base, facts_.renovation.works_excl_vat).value_or(N(0));
    figures_.studies = N(step(words::aid_studies, N(rate * prudence * facts_.cost.studies * part)));
    figures_.amo = amo();
  }

  N within_cap(AidRegime regime) {
    const N& eligible = facts_.eligible_works;
    if (regime == AidRegime::administrative_order) return eligible;
    if (regime == AidRegime::difficulty) return within_cap_of_difficulty();
    const N per_dwelling = *facts_.value(law::parameter::renovation_cap);
    const N cap = step(words::aid_cap, N(per_dwelling * facts_.dwellings));
    const N base = min<N>(eligible, cap);
    if (cap < eligible)
      figures_.reasons.push_back(reasons::cap_binds<N>(per_dwelling, base, eligible));
    return base;
  }

  // So much for the building, so much for each dwelling: of an OPAH, where it is known.
  N within_cap_of_difficulty() {
    using namespace law::parameter;
    const N& eligible = facts_.eligible_works;
    std::optional<N> building, dwelling;
    if (facts_.condominium().difficulty == Difficulty::opah) {
      building = facts_.value(renovation_difficulty_cap_building);
      dwelling = facts_.value(renovation_difficulty_cap_dwelling);
    }
    if (building && dwelling) {
      const N cap = step(words::aid_cap, N(*building + *dwelling * facts_.dwellings));
      return min<N>(eligible, cap);
    }
    alert<AidAlert::difficulty_cap>(findings_, "aid.difficulty_rate", facts_.date_text());
    return eligible;
  }

  // Half of the AMO within a cap by dwelling, at least the floor, never more than it costs.
  N amo() {
    using namespace law::parameter;
    if (!facts_.cost.has_amo) return N(0);
    const N& cost = facts_.cost.amo;
    const auto share = facts_.value(renovation_amo_share),
               floor = facts_.value(renovation_amo_floor),
               cap = facts_.value(facts_.is_small() ? renovation_amo_cap_small
                                                    : renovation_amo_cap_large);
    if (!share || !floor || !cap) {
      alert<AidAlert::no_rule>(findings_, "aid.date", facts_.date_text(), Text{"AMO", "AMO"});
      return N(0);
    }
    const N most = step(words::amo_cap, N(*cap * facts_.dwellings));
    const N aid = *share * min<N>(cost, most);
    if (most < cost) figures_.reasons.push_back(reasons::amo_cap<N>(*cap));
    if (aid < *floor) figures_.reasons.push_back(reasons::amo_floor<N>(*floor));
    return step(words::aid_amo, N(min<N>(max<N>(aid, *floor), cost)));
  }

  void grant(std::optional<N>& figure, const std::optional<N>& granted, std::string_view path) {
    if (!granted) return;
    alert<AidAlert::granted>(findings_, path, rounded_text<N>(*granted, 2),
                             rounded_text<N>(figure.value_or(N(0)), 2));
    figure = granted;
  }

  const AidFacts<N>& facts_;
  AidFigures<N>& figures_;
  Findings& findings_;
  N lump_ = 0;
};

}  // namespace habitat::densify
