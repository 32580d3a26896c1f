// SPDX-License-Identifier: Apache-2.0
// What the CEE ask of a renovation: a gain of primary energy, primary energy after the works below
// a limit, greenhouse gases that do not rise, main residences. What the case is silent on counts as
// met, and that is told. Sheets BAR-TH-145 and BAR-TH-177.
#pragma once

#include "densify/result/aid.hpp"
#include "densify/rules/aid_facts.hpp"
#include "densify/words/aid_alerts.hpp"
#include "densify/words/aid_reasons.hpp"

namespace habitat::densify {

template <Number N>
class CeeConditions {
 public:
  CeeConditions(const AidFacts<N>& facts, AidFigures<N>& figures, Findings& findings)
      : facts_(facts), figures_(figures), findings_(findings) {}

  bool met() {
    gain();
    primary_after();
    gases();
    main_residences();
    if (met_) tell_assumed();
    return met_;
  }

 private:
  void gain() {
    const auto least = limit(law::parameter::cee_condition_gain);
    if (!least) return;
    judge(facts_.gain_reaches(*least), "energy.gain", {"gain of energy", "gain énergétique"},
          reasons::cee_low_gain<N>(*least));
  }

  void primary_after() {
    const auto below = limit(law::parameter::cee_condition_primary_after);
    if (!below) return;
    const auto after = known(facts_.energy.primary_after, facts_.input.energy->primary_after);
    std::optional<bool> holds;
    if (after) holds = is_below<N>(*after, *below);
    judge(holds, "energy.primary_after",
          {"primary energy after the works", "énergie primaire après travaux"},
          after ? reasons::cee_primary<N>(*after, *below) : Message());
  }

  void gases() {
    const auto before = known(facts_.energy.ghg_before, facts_.input.energy->ghg_before),
               after = known(facts_.energy.ghg_after, facts_.input.energy->ghg_after);
    std::optional<bool> holds;
    if (before && after) holds = !is_below<N>(*before, *after);
    judge(holds, before ? "energy.ghg_after" : "energy.ghg_before",
          {"greenhouse gases that do not rise", "gaz à effet de serre qui n'augmentent pas"},
          reasons::cee_gases);
  }

  void main_residences() {
    const auto least = limit(law::parameter::cee_condition_main_residences);
    if (!least) return;
    const auto& share = facts_.condominium().main_residence_share;
    std::optional<bool> holds;
    if (share) holds = !is_below<N>(*share, *least);
    judge(holds, "condominium.main_residence_share",
          {"share of main residences", "part de résidences principales"},
          share ? reasons::cee_main_residences<N>(*share, *least) : Message());
  }

  // What was computed; else what the case says.
  static std::optional<N> known(const std::optional<N>& computed, const std::optional<N>& given) {
    return computed ? computed : given;
  }

  std::optional<N> limit(const law::Parameter& parameter) {
    const auto limit = facts_.value(parameter);
    if (!limit)
      alert<AidAlert::cee_limit_unknown>(findings_, "aid.date", parameter.label,
                                         facts_.date_text());
    return limit;
  }

  void judge(std::optional<bool> holds, std::string_view input, Text condition,
             const Message& if_not) {
    if (!holds) assumed_.emplace_back(input, condition);
    if (holds != false) return;
    figures_.reasons.push_back(if_not);
    met_ = false;
  }

  // Of CEE that are not counted nothing has to be assumed.
  void tell_assumed() {
    for (const auto& [input, condition] : assumed_)
      alert<AidAlert::cee_assumed>(findings_, input, input, condition);
    if (const auto least = facts_.value(law::parameter::cee_condition_households))
      alert<AidAlert::cee_households>(findings_, "aid.cee", trim_text(to_text<N>(*least)));
  }

  const AidFacts<N>& facts_;
  AidFigures<N>& figures_;
  Findings& findings_;
  std::vector<std::pair<std::string_view, Text>> assumed_;
  bool met_ = true;
};

}  // namespace habitat::densify
