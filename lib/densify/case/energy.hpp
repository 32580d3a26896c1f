// SPDX-License-Identifier: Apache-2.0
// The energy of the building before and after the works, per m2 of living area and year: as an
// audit gives it in totals, or by use and carrier.
#pragma once

#include "densify/case/energy_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

/// One use of energy, before or after.
template <Number N>
struct EnergyUse {
  std::optional<EnergyPurpose> use;
  std::optional<EnergyCarrier> carrier;
  std::optional<N> kwh_final_per_m2, ghg, price;

  static void describe(auto& self, auto&& is) {
    is(self.use, {.name = "use", .label = {"use", "usage"}, .required = true});
    is(self.carrier, {.name = "carrier", .label = {"carrier", "énergie"}, .required = true});
    is(self.kwh_final_per_m2, {.name = "kwh_final_per_m2",
                               .unit = "kWh/m2/year",
                               .min = "0 kWh/m2/year",
                               .max = "10000 kWh/m2/year",
                               .label = {"final energy", "énergie finale"},
                               .required = true});
    is(self.ghg, {.name = "ghg",
                  .unit = "kg/kWh",
                  .min = "0 kg/kWh",
                  .max = "10 kg/kWh",
                  .label = {"greenhouse gases", "gaz à effet de serre"},
                  .default_note = {"that of the dated data; a heat network has its own",
                                   "celui des données datées ; un réseau de chaleur a le sien"}});
    is(self.price, {.name = "price",
                    .unit = "EUR/kWh",
                    .min = "0 EUR/kWh",
                    .max = "10 EUR/kWh",
                    .label = {"price", "prix"},
                    .default_note = {"that of the dated data", "celui des données datées"}});
  }
};

template <Number N>
struct BuildingEnergy {
  std::optional<N> primary_before, primary_after, final_before, final_after, ghg_before, ghg_after;
  std::optional<EnergyClass> label_before, label_after;
  std::optional<N> price, gain;
  std::optional<GainBracket> bracket;
  std::optional<bool> exit_leaky;
  std::optional<N> guaranteed_share;
  std::optional<ClimateZone> climate_zone;
  N altitude = 0;
  std::optional<N> reference_area;
  std::vector<EnergyUse<N>> before, after;

  static void describe(auto& self, auto&& is) {
    describe_totals(self, is);
    describe_gain(self, is);
    describe_place(self, is);
    is(self.before, {.name = "before", .label = {"uses before", "usages avant"}});
    is(self.after, {.name = "after", .label = {"uses after", "usages après"}});
  }

 private:
  static void describe_totals(auto& self, auto&& is) {
    const auto energy = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "kWh/m2/year",
                  .min = "0 kWh/m2/year",
                  .max = "10000 kWh/m2/year",
                  .label = label});
    };
    const auto gases = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "kg/m2/year",
                  .min = "0 kg/m2/year",
                  .max = "10000 kg/m2/year",
                  .label = label});
    };
    energy(self.primary_before, "primary_before",
           {"primary energy before", "énergie primaire avant"});
    energy(self.primary_after, "primary_after", {"primary energy after", "énergie primaire après"});
    energy(self.final_before, "final_before", {"final energy before", "énergie finale avant"});
    energy(self.final_after, "final_after", {"final energy after", "énergie finale après"});
    gases(self.ghg_before, "ghg_before", {"greenhouse gases before", "gaz à effet de serre avant"});
    gases(self.ghg_after, "ghg_after", {"greenhouse gases after", "gaz à effet de serre après"});
    is(self.price, {.name = "price",
                    .unit = "EUR/kWh",
                    .min = "0 EUR/kWh",
                    .max = "10 EUR/kWh",
                    .label = {"price of the energy saved", "prix de l'énergie économisée"},
                    .doc = {"of a kWh of final energy, with totals",
                            "du kWh d'énergie finale, avec des totaux"}});
  }
  static void describe_gain(auto& self, auto&& is) {
    const auto label_of_audit = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .label = label,
                  .doc = {"of the audit", "de l'audit"},
                  .default_note = {"computed", "calculée"}});
    };
    label_of_audit(self.label_before, "label_before", {"label before", "étiquette avant"});
    label_of_audit(self.label_after, "label_after", {"label after", "étiquette après"});
    is(self.gain, {.name = "gain",
                   .unit = "%",
                   .min = "-100 %",
                   .max = "100 %",
                   .label = {"gain of primary energy", "gain en énergie primaire"},
                   .doc = {"of the audit: wins over the totals", "de l'audit : prime les totaux"}});
    is(self.bracket, {.name = "bracket",
                      .label = {"bracket of the gain", "tranche de gain"},
                      .doc = {"where no more is known: wins over the totals",
                              "si rien d'autre n'est connu : prime les totaux"}});
    is(self.exit_leaky,
       {.name = "exit_leaky",
        .label = {"leaves F or G", "sort de F ou G"},
        .default_note = {"before F or G and after A to D", "avant F ou G et après A à D"}});
    is(self.guaranteed_share,
       {.name = "guaranteed_share",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"guaranteed share", "part garantie"},
        .doc = {"of the saving, by the contract", "de l'économie, par le contrat"},
        .default_note = {"100 %, with an alert", "100 %, avec une alerte"}});
  }
  static void describe_place(auto& self, auto&& is) {
    is(self.climate_zone, {.name = "climate_zone", .label = {"climate zone", "zone climatique"}});
    is(self.altitude, {.name = "altitude",
                       .unit = "m",
                       .min = "-100 m",
                       .max = "5000 m",
                       .label = {"altitude", "altitude"}});
    is(self.reference_area, {.name = "reference_area",
                             .unit = "m2",
                             .min = "1 m2",
                             .max = "10000 m2",
                             .label = {"area for the label", "surface pour l'étiquette"},
                             .doc = {"of the dwelling that is labelled", "du logement étiqueté"},
                             .default_note = {"above 40 m2", "plus de 40 m2"}});
  }
};

}  // namespace habitat::densify
