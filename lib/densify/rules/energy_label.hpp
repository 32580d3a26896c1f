// SPDX-License-Identifier: Apache-2.0
// The labels before and after: those of the audit, where it has them, else the worse of the two
// classes. The classes themselves are always computed.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/energy.hpp"
#include "densify/rules/energy_side.hpp"
#include "densify/words/energy_alerts.hpp"
#include "energy/dpe.hpp"

namespace habitat::densify {

template <Number N>
class LabelModel {
 public:
  LabelModel(const BuildingEnergy<N>& input, const Law& law, Date date, Findings& findings)
      : scale_(law, date, {input.climate_zone, input.altitude, input.reference_area}),
        date_(date),
        findings_(findings) {}

  void fill(const EnergySide<N>& side, const std::optional<EnergyClass>& of_audit, bool after,
            EnergyFigures<N>& figures) {
    auto& energy_class = after ? figures.energy_class_after : figures.energy_class_before;
    auto& ghg_class = after ? figures.ghg_class_after : figures.ghg_class_before;
    if (side.primary.sum) energy_class = scale_.of_energy(*side.primary.sum);
    if (side.gases.sum) ghg_class = scale_.of_gases(*side.gases.sum);
    computed_ = computed_ || energy_class || ghg_class;
    unknown_ = unknown_ || (side.primary.sum && !energy_class) || (side.gases.sum && !ghg_class);

    std::optional<EnergyClass> label = of_audit;
    if (!label && energy_class && ghg_class) label = energy::worse(*energy_class, *ghg_class);
    (after ? figures.label_after : figures.label_before) = label;
    if (!label) tell_lacks(side, after);
    if (of_audit && energy_class && ghg_class)
      tell_difference(*of_audit, energy::worse(*energy_class, *ghg_class), after);
  }

  /// What is said once of both sides.
  void tell() const {
    if (unknown_) alert<EnergyAlert::scale_unknown>(findings_, "energy", to_text(date_));
    if (computed_ && scale_.lacks_zone())
      alert<EnergyAlert::zone_unknown>(findings_, "energy.climate_zone");
  }

 private:
  // One of the two classes shows that a label is wanted.
  void tell_lacks(const EnergySide<N>& side, bool after) {
    if (side.primary.sum.has_value() == side.gases.sum.has_value()) return;
    const std::string_view when = after ? "after" : "before";
    const PartlyKnown<N>& lacking = side.primary.sum ? side.gases : side.primary;
    std::vector<std::string> inputs = lacking.lacking;
    if (inputs.empty())
      inputs.push_back(fmt::format("energy.{}_{}", side.primary.sum ? "ghg" : "primary", when));
    findings_.lacks(fmt::format("energy.label_{}", when), std::move(inputs));
  }

  void tell_difference(EnergyClass of_audit, EnergyClass computed, bool after) {
    if (of_audit == computed) return;
    const std::string_view path = after ? "energy.label_after" : "energy.label_before";
    alert<EnergyAlert::label_differs>(findings_, path, path, word_of(of_audit), word_of(computed),
                                      to_text(date_));
  }

  const energy::DpeScale<N> scale_;
  const Date date_;
  Findings& findings_;
  bool computed_ = false, unknown_ = false;
};

}  // namespace habitat::densify
