// SPDX-License-Identifier: Apache-2.0
// What the aid of the State asks of a condominium, one condition after the other: its age, the
// register, main residences, the gain of energy, an AMO. A condition on which the case is silent
// counts as met, and that is told. Rules of the Anah, MaPrimeRénov' Copropriété.
#pragma once

#include "densify/result/aid.hpp"
#include "densify/rules/aid_facts.hpp"
#include "densify/words/aid_alerts.hpp"
#include "densify/words/aid_reasons.hpp"

namespace habitat::densify {

template <Number N>
class AidConditions {
 public:
  AidConditions(const AidFacts<N>& facts, AidFigures<N>& figures, Findings& findings)
      : facts_(facts), figures_(figures), findings_(findings) {}

  bool met() const { return met_; }

  // Of the date of a building only the year is known: in one year of its life that does not tell.
  void building_age() {
    const auto least = facts_.value(law::parameter::renovation_condition_building_age);
    const auto& year = facts_.condominium().construction_year;
    constexpr AidConditionName name = AidConditionName::building_age;
    constexpr std::string_view input = "condominium.construction_year";
    if (!year) return judge(name, {}, input, Message());
    if (!least) return assume_unknown(name, input);
    const N age = facts_.date.year - *year;
    const std::string asked = trim_text(to_text<N>(*least));
    if (is_below<N>(age, *least)) return judge(name, false, "", reasons::too_young(*year, asked));
    if (is_below<N>(*least, age)) return judge(name, true, "", Message());
    alert<AidAlert::age_unsure>(findings_, "condominium.construction_year", std::to_string(*year),
                                asked, facts_.date_text());
    add(name, Met::assumed);
  }

  void registered() {
    judge(AidConditionName::registered, facts_.condominium().registered, "condominium.registered",
          reasons::not_registered);
  }

  void main_residences() {
    using namespace law::parameter;
    const auto least = facts_.value(facts_.is_small() ? renovation_condition_main_residences_small
                                                      : renovation_condition_main_residences_large);
    const auto& share = facts_.condominium().main_residence_share;
    constexpr AidConditionName name = AidConditionName::main_residences;
    constexpr std::string_view input = "condominium.main_residence_share";
    if (share && !least) return assume_unknown(name, input);
    std::optional<bool> enough;
    if (share) enough = !is_below<N>(*share, *least);
    judge(name, enough, input,
          enough == false ? reasons::few_main_residences<N>(*share, *least) : Message());
  }

  void gain() {
    const N least = facts_.value(law::parameter::renovation_gain_lower).value_or(N(0));
    const auto enough = facts_.gain_reaches(least);
    judge(AidConditionName::gain, enough, "energy.gain",
          enough == false ? too_low(least) : Message());
    if (enough == false) tell_trial();
  }

  /// One that is not among the fees may be paid elsewhere.
  void amo() {
    constexpr AidConditionName name = AidConditionName::amo;
    if (facts_.cost.has_amo || facts_.input.aid.granted.amo) return add(name, Met::yes);
    alert<AidAlert::no_amo>(findings_, "fees", label_of(name));
    add(name, Met::assumed);
  }

 private:
  void judge(AidConditionName name, std::optional<bool> holds, std::string_view input,
             const Message& if_not) {
    if (!holds) alert<AidAlert::assumed>(findings_, input, input, label_of(name));
    if (holds == false) figures_.reasons.push_back(if_not);
    add(name, !holds ? Met::assumed : *holds ? Met::yes : Met::no);
  }
  // Of an input that is given, whose limit is not known at the date.
  void assume_unknown(AidConditionName name, std::string_view input) {
    alert<AidAlert::limit_unknown>(findings_, input, label_of(name), facts_.date_text());
    add(name, Met::assumed);
  }
  void add(AidConditionName name, Met met) {
    figures_.conditions.push_back({name, met});
    if (met == Met::no) met_ = false;
  }

  Message too_low(const N& least) const {
    if (const auto gain = facts_.gain()) return reasons::low_gain<N>(*gain, least);
    if (!facts_.input.energy->bracket) return reasons::low_gain<N>(N(0), least);
    return reasons::low_bracket<N>(label_of(*facts_.input.energy->bracket), least);
  }

  void tell_trial() {
    const auto most = facts_.value(law::parameter::renovation_trial_dwellings);
    if (most && !is_below<N>(*most, facts_.dwellings))
      alert<AidAlert::trial>(findings_, "condominium.dwellings", trim_text(to_text<N>(*most)));
  }

  const AidFacts<N>& facts_;
  AidFigures<N>& figures_;
  Findings& findings_;
  bool met_ = true;
};

}  // namespace habitat::densify
