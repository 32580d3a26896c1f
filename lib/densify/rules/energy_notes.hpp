// SPDX-License-Identifier: Apache-2.0
// What is told of the energy: what was given and is not used, what does not fit together, what no
// contract guarantees.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/energy.hpp"
#include "densify/rules/energy_side.hpp"
#include "densify/words/energy_alerts.hpp"
#include "messages/nearest.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

template <Number N>
class EnergyNotes {
 public:
  EnergyNotes(const BuildingEnergy<N>& input, const Law& law, Date date,
              const EnergyFigures<N>& figures, Findings& findings)
      : input_(input), law_(law), date_(date), figures_(figures), findings_(findings) {}

  void tell_inputs(const EnergySide<N>& before, const EnergySide<N>& after) {
    const law::Parameter& electricity = law::parameter::dpe_primary_factor_electricity;
    tell_totals_not_used(before.by_use, after.by_use);
    if (before.primary.sum && after.primary.sum && before.by_use != after.by_use)
      if (const auto used = law_.value<N>(electricity, date_))
        alert<EnergyAlert::use_and_totals>(findings_, "energy", to_text<N>(*used));
    // Where uses take the factor, the law itself says that it is not verified.
    const bool totals =
        (before.primary.sum && !before.by_use) || (after.primary.sum && !after.by_use);
    const law::DatedValue* factor = law::value_at(electricity, date_);
    if (totals && factor && factor->confidence == law::Confidence::remembered &&
        !law_.sets(electricity))
      alert<EnergyAlert::factor_of_totals>(findings_, "energy", to_text(factor->from));
  }

  /// `computed`: the gain of the primary energies, whatever is given.
  void tell_gain(const std::optional<N>& computed) {
    if (figures_.gain && is_below<N>(*figures_.gain, N(0)))
      alert<EnergyAlert::no_gain>(findings_, "energy", per_cent(*figures_.gain));
    if (!computed) return;
    if (input_.gain && is_far(*input_.gain, *computed))
      alert<EnergyAlert::gain_differs>(findings_, "energy.gain", per_cent(*input_.gain),
                                       per_cent(*computed));
    else if (!input_.gain && input_.bracket && !is_in(*input_.bracket, *computed))
      alert<EnergyAlert::bracket_differs>(findings_, "energy.bracket", per_cent(*computed));
  }

  void tell_saving() {
    const bool none = figures_.saving && is_below<N>(*figures_.saving, N(0));
    if (none)
      alert<EnergyAlert::no_saving>(findings_, "energy", rounded_text<N>(-*figures_.saving, 0));
    if (none || input_.guaranteed_share) return;
    if (figures_.saving)
      tell_measured_falls();
    else if (figures_.gain)
      alert<EnergyAlert::gain_not_guaranteed>(findings_, "energy.guaranteed_share");
  }

 private:
  void tell_totals_not_used(bool before, bool after) {
    std::vector<std::string> names;
    const auto add = [&](bool by_use, const std::optional<N>& total, std::string_view name) {
      if (by_use && total) names.push_back(fmt::format("energy.{}", name));
    };
    add(before, input_.primary_before, "primary_before");
    add(after, input_.primary_after, "primary_after");
    add(before, input_.final_before, "final_before");
    add(after, input_.final_after, "final_after");
    add(before, input_.ghg_before, "ghg_before");
    add(after, input_.ghg_after, "ghg_after");
    add(before && after, input_.price, "price");
    if (!names.empty()) alert<EnergyAlert::uses_win>(findings_, "energy", listed(names));
  }

  // Meters saw far less than calculations promise: said beside a saving that nobody guarantees.
  void tell_measured_falls() {
    constexpr std::string_view path = "energy.guaranteed_share";
    std::vector<std::string> falls;
    for (const law::Parameter* column : law::parameter::renovation_measured_saving)
      if (const auto fall = law_.value<N>(*column, date_)) falls.push_back(per_cent(*fall));
    if (falls.size() == 4)
      alert<EnergyAlert::saving_not_guaranteed>(findings_, path, falls[0], falls[1], falls[2],
                                                falls[3]);
    else
      alert<EnergyAlert::saving_not_guaranteed_alone>(findings_, path);
  }

  // A gain that is printed without decimals, rounded or cut, is off by less than a point.
  static bool is_far(const N& given, const N& computed) {
    const N point = N(1) / N(100);
    return !is_below<N>(given, N(computed + point)) || !is_below<N>(computed, N(given + point));
  }
  // True where the bounds are not known at the date.
  bool is_in(GainBracket bracket, const N& gain) const {
    const auto lower = law_.value<N>(law::parameter::renovation_gain_lower, date_),
               upper = law_.value<N>(law::parameter::renovation_gain_upper, date_);
    if (!lower || !upper) return true;
    const GainBracket found = is_below<N>(gain, *lower)   ? GainBracket::lt35
                              : is_below<N>(gain, *upper) ? GainBracket::from35_to50
                                                          : GainBracket::ge50;
    return found == bracket;
  }
  static std::string per_cent(const N& share) { return rounded_text<N>(share * N(100), 1); }

  const BuildingEnergy<N>& input_;
  const Law& law_;
  const Date date_;
  const EnergyFigures<N>& figures_;
  Findings& findings_;
};

}  // namespace habitat::densify
