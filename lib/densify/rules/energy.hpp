// SPDX-License-Identifier: Apache-2.0
// The energy of the building before and after the works, and what that saves.
//   gain   = 1 - primary after / primary before, both with the factor of one date
//   saving = living area x (cost of a m2 before - after)      by use
//          = living area x (final before - after) x price     of totals
#pragma once

#include "densify/rules/energy_label.hpp"
#include "densify/rules/energy_notes.hpp"
#include "numbers/quotient.hpp"

namespace habitat::densify {

template <Number N>
class EnergyModel {
 public:
  /// Figures of the law are those of the day of the file, else of the case.
  EnergyModel(const Case<N>& input, const Law& law, EnergyFigures<N>& figures, Findings& findings)
      : case_(input),
        input_(*input.energy),
        law_(law),
        date_(input.aid.date.value_or(law.as_of())),
        figures_(figures),
        findings_(findings) {}

  void compute() {
    const EnergySide<N> before = side_before(), after = side_after();
    EnergyNotes<N> notes(input_, law_, date_, figures_, findings_);
    notes.tell_inputs(before, after);
    fill_side(before, figures_.primary_before, figures_.final_before, figures_.ghg_before);
    fill_side(after, figures_.primary_after, figures_.final_after, figures_.ghg_after);
    tell_lacks(before, "before");
    tell_lacks(after, "after");
    LabelModel<N> labels(input_, law_, date_, findings_);
    labels.fill(before, input_.label_before, false, figures_);
    labels.fill(after, input_.label_after, true, figures_);
    labels.tell();
    notes.tell_gain(fill_gain(before, after));
    fill_saving(before, after);
    notes.tell_saving();
  }

 private:
  EnergySide<N> side_before() const {
    if (!input_.before.empty()) return UseModel<N>(law_, date_, "before").sum_of(input_.before);
    return of_totals(input_.primary_before, input_.final_before, input_.ghg_before);
  }
  EnergySide<N> side_after() const {
    if (!input_.after.empty()) return UseModel<N>(law_, date_, "after").sum_of(input_.after);
    return of_totals(input_.primary_after, input_.final_after, input_.ghg_after);
  }
  static EnergySide<N> of_totals(const std::optional<N>& primary,
                                 const std::optional<N>& final_energy,
                                 const std::optional<N>& gases) {
    EnergySide<N> side{.final_energy = final_energy};
    side.primary.sum = primary;
    side.gases.sum = gases;
    return side;
  }

  static void fill_side(const EnergySide<N>& side, std::optional<N>& primary,
                        std::optional<N>& final_energy, std::optional<N>& gases) {
    primary = side.primary.sum;
    final_energy = side.final_energy;
    gases = side.gases.sum;
  }
  // Of totals that an audit does not give nothing is said: it gives what it wants.
  void tell_lacks(const EnergySide<N>& side, std::string_view when) {
    if (!side.primary.lacking.empty())
      findings_.lacks(fmt::format("energy.primary_{}", when), side.primary.lacking);
    if (!side.gases.lacking.empty())
      findings_.lacks(fmt::format("energy.ghg_{}", when), side.gases.lacking);
  }

  N guaranteed_share() const { return input_.guaranteed_share.value_or(N(1)); }

  // The gain that is given wins, and so does a bracket, of which no gain is known.
  std::optional<N> fill_gain(const EnergySide<N>& before, const EnergySide<N>& after) {
    std::optional<N> computed;
    if (const auto kept = quotient<N>(words::kept, after.primary.sum, before.primary.sum))
      computed = N(step(words::gain, N(N(1) - *kept)));
    if (input_.gain)
      figures_.gain = input_.gain;
    else if (!input_.bracket)
      figures_.gain = computed;
    if (figures_.gain)
      figures_.guaranteed_gain =
          N(step(words::guaranteed_gain, N(*figures_.gain * guaranteed_share())));
    else if (!input_.bracket)
      tell_gain_lacks(before, after);
    return computed;
  }
  // A label alone may be all that is asked of one side.
  void tell_gain_lacks(const EnergySide<N>& before, const EnergySide<N>& after) {
    if (case_.works.empty() && (is_empty(before) || is_empty(after))) return;
    std::vector<std::string> inputs;
    add_lacking(inputs, before.primary, "energy.primary_before");
    add_lacking(inputs, after.primary, "energy.primary_after");
    if (!inputs.empty()) findings_.lacks("energy.gain", std::move(inputs));
  }
  static bool is_empty(const EnergySide<N>& side) {
    return !side.primary.sum && !side.gases.sum && !side.final_energy;
  }
  static void add_lacking(std::vector<std::string>& inputs, const PartlyKnown<N>& part,
                          std::string total) {
    if (part.sum) return;
    if (part.lacking.empty()) return add_once(inputs, std::move(total));
    for (const std::string& input : part.lacking) add_once(inputs, input);
  }

  void fill_saving(const EnergySide<N>& before, const EnergySide<N>& after) {
    const auto per_m2 = saving_of_m2(before, after);
    const auto& area = case_.condominium->living_area;
    if (!per_m2 || !area) return tell_saving_lacks(before, after);
    figures_.saving = N(step(words::saving, N(*area * *per_m2)));
    figures_.guaranteed_saving =
        N(step(words::guaranteed_saving, N(*figures_.saving * guaranteed_share())));
  }
  std::optional<N> saving_of_m2(const EnergySide<N>& before, const EnergySide<N>& after) const {
    if (before.by_use && after.by_use) {
      if (!before.cost.sum || !after.cost.sum) return {};
      return N(step(words::saving_by_use, N(*before.cost.sum - *after.cost.sum)));
    }
    if (!before.final_energy || !after.final_energy || !input_.price) return {};
    return N(step(words::saving_of_totals,
                  N((*before.final_energy - *after.final_energy) * *input_.price)));
  }
  // Told to whoever gave a part of it, and where owners would set a saving against an instalment.
  void tell_saving_lacks(const EnergySide<N>& before, const EnergySide<N>& after) {
    const bool wanted = before.final_energy || after.final_energy || input_.price ||
                        input_.guaranteed_share || case_.owners.given();
    if (!wanted) return;
    std::vector<std::string> inputs;
    if (before.by_use && after.by_use) {
      add_lacking(inputs, before.cost, "");
      add_lacking(inputs, after.cost, "");
    } else {
      if (!before.final_energy) inputs.push_back("energy.final_before");
      if (!after.final_energy) inputs.push_back("energy.final_after");
      if (!input_.price) inputs.push_back("energy.price");
    }
    if (!case_.condominium->living_area) inputs.push_back("condominium.living_area");
    findings_.lacks("energy.saving", std::move(inputs));
  }

  const Case<N>& case_;
  const BuildingEnergy<N>& input_;
  const Law& law_;
  const Date date_;
  EnergyFigures<N>& figures_;
  Findings& findings_;
};

template <Number N>
void fill_energy(const Case<N>& input, const Law& law, EnergyFigures<N>& figures,
                 Findings& findings) {
  if (input.energy) EnergyModel<N>(input, law, figures, findings).compute();
}

/// The guaranteed saving of a m2 in a year, where it is known.
template <Number N>
std::optional<N> saving_per_m2(const Case<N>& input, const EnergyFigures<N>& figures) {
  if (!figures.guaranteed_saving || !input.condominium->living_area) return {};
  return N(*figures.guaranteed_saving / *input.condominium->living_area);
}

}  // namespace habitat::densify
