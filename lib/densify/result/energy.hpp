// SPDX-License-Identifier: Apache-2.0
// The energy of the building before and after, and what that saves.
#pragma once

#include "densify/case/energy_names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct EnergyFigures {
  std::optional<EnergyClass> label_before, label_after;
  std::optional<N> gain, guaranteed_gain, saving, guaranteed_saving;
  std::optional<N> primary_before, primary_after, final_before, final_after, ghg_before, ghg_after;
  std::optional<EnergyClass> energy_class_before, energy_class_after, ghg_class_before,
      ghg_class_after;

  static void describe(auto& self, auto&& is) {
    describe_gain(self, is);
    const auto energy = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "kWh/m2/year", .label = label, .layout = {.digits = 1}});
    };
    const auto gases = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "kg/m2/year", .label = label, .layout = {.digits = 1}});
    };
    energy(self.primary_before, "primary_before",
           {"primary energy before", "énergie primaire avant"});
    energy(self.primary_after, "primary_after", {"primary energy after", "énergie primaire après"});
    energy(self.final_before, "final_before", {"final energy before", "énergie finale avant"});
    energy(self.final_after, "final_after", {"final energy after", "énergie finale après"});
    gases(self.ghg_before, "ghg_before", {"greenhouse gases before", "gaz à effet de serre avant"});
    gases(self.ghg_after, "ghg_after", {"greenhouse gases after", "gaz à effet de serre après"});
    describe_classes(self, is);
  }

 private:
  static void describe_gain(auto& self, auto&& is) {
    is(self.label_before, {.name = "label_before", .label = {"label before", "étiquette avant"}});
    is(self.label_after, {.name = "label_after", .label = {"label after", "étiquette après"}});
    const auto share = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "%", .label = label, .layout = {.digits = 1}});
    };
    share(self.gain, "gain", {"gain of primary energy", "gain en énergie primaire"});
    share(self.guaranteed_gain, "guaranteed_gain", {"of this guaranteed", "dont garanti"});
    const auto amount = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR/year", .label = label, .layout = {.digits = 0}});
    };
    amount(self.saving, "saving", {"saving of a year", "économie d'une année"});
    amount(self.guaranteed_saving, "guaranteed_saving", {"of this guaranteed", "dont garantie"});
  }
  static void describe_classes(auto& self, auto&& is) {
    const auto letter = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .label = label});
    };
    letter(self.energy_class_before, "energy_class_before",
           {"class of energy before", "classe énergie avant"});
    letter(self.energy_class_after, "energy_class_after",
           {"class of energy after", "classe énergie après"});
    letter(self.ghg_class_before, "ghg_class_before",
           {"class of greenhouse gases before", "classe GES avant"});
    letter(self.ghg_class_after, "ghg_class_after",
           {"class of greenhouse gases after", "classe GES après"});
  }
};

}  // namespace habitat::densify
