// SPDX-License-Identifier: Apache-2.0
// What the permit is taxed on, and the deed by which the owners sell.
#pragma once

#include "densify/case/rights_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct RightsTaxes {
  std::optional<Date> permit_date, deed_date;
  std::optional<TaxRegime> regime;
  std::optional<N> commune_rate, department_rate, region_rate;
  std::vector<N> taxable_areas;
  bool main_residence = true;
  int outdoor_places = 0;
  std::optional<N> place_value;
  N pool_area = 0, acquisition_cost = 0;
  std::optional<bool> ground_works;

  N taxable_area() const {
    N area = 0;
    for (const N& one : taxable_areas) area = area + one;
    return area;
  }
  static void describe(auto& self, auto&& is) {
    is(self.permit_date, {.name = "permit_date",
                          .label = {"date of the permit", "date du permis"},
                          .doc = {"whose values tax it", "dont les valeurs servent à la taxe"},
                          .default_note = {"as_of", "as_of"}});
    is(self.regime, {.name = "regime",
                     .label = {"abatement", "abattement"},
                     .source = texts::planning_tax,
                     .default_note = {"social where the sale is, else free",
                                      "social si la vente l'est, sinon free"}});
    describe_rates(self, is);
    describe_base(self, is);
    describe_gain(self, is);
  }

 private:
  static void describe_rates(auto& self, auto&& is) {
    const auto rate = [&](auto& member, std::string_view name, Text label, std::string_view most,
                          Text default_note) {
      is(member, {.name = name,
                  .unit = "%",
                  .min = "0 %",
                  .max = most,
                  .label = label,
                  .source = texts::planning_tax,
                  .default_note = default_note});
    };
    constexpr Text needed{"needed for a tax", "à donner pour une taxe"};
    rate(self.commune_rate, "commune_rate", {"rate of the commune", "taux de la commune"}, "20 %",
         needed);
    rate(self.department_rate, "department_rate",
         {"rate of the département", "taux du département"}, "20 %", needed);
    rate(self.region_rate, "region_rate",
         {"rate of Île-de-France", "taux de la région Île-de-France"}, "20 %",
         {"needed for a tax in Île-de-France; 0 % elsewhere",
          "à donner pour une taxe en Île-de-France ; 0 % ailleurs"});
  }
  static void describe_base(auto& self, auto&& is) {
    is(self.taxable_areas, {.name = "taxable_areas",
                            .unit = "m2",
                            .min = "0 m2",
                            .max = "10000000 m2",
                            .label = {"taxable areas", "surfaces taxables"},
                            .doc = {"one for each dwelling", "une par logement"},
                            .default_note = {"no planning tax, which is told",
                                             "pas de taxe d'aménagement, ce qui est dit"}});
    is(self.main_residence,
       {.name = "main_residence",
        .label = {"main residences", "résidences principales"},
        .doc = {"whose first m2 have the abatement", "dont les premiers m2 ont l'abattement"}});
    is(self.outdoor_places, {.name = "outdoor_places",
                             .min = "0",
                             .max = "100000",
                             .label = {"parking places outside", "places extérieures"}});
    is(self.place_value, {.name = "place_value",
                          .unit = "EUR",
                          .min = "0 EUR",
                          .max = "100000 EUR",
                          .label = {"value of a place", "valeur d'une place"},
                          .default_note = {"that of the dated data; a vote may raise it",
                                           "celle des données datées ; un vote peut l'élever"}});
    is(self.pool_area, {.name = "pool_area",
                        .unit = "m2",
                        .min = "0 m2",
                        .max = "100000 m2",
                        .label = {"area of pools", "surface de piscine"}});
    is(self.ground_works, {.name = "ground_works",
                           .label = {"the ground is worked", "le sous-sol est touché"},
                           .doc = {"then archaeology is taxed", "l'archéologie est alors taxée"},
                           .source = texts::archaeology,
                           .default_note = {"true, unless the sale is an elevation",
                                            "true, sauf si la vente est une surélévation"}});
  }
  static void describe_gain(auto& self, auto&& is) {
    is(self.deed_date, {.name = "deed_date",
                        .label = {"date of the deed", "date de l'acte"},
                        .doc = {"which decides of the capital gain", "qui décide de la plus-value"},
                        .source = texts::capital_gain,
                        .default_note = {"as_of", "as_of"}});
    is(self.acquisition_cost,
       {.name = "acquisition_cost",
        .unit = "EUR",
        .min = "0 EUR",
        .max = "1000000000 EUR",
        .label = {"what the rights had cost", "prix d'acquisition des droits"},
        .doc = {"of all owners, taken off the price in their capital gain; often nothing",
                "de tous, déduit du prix dans leur plus-value ; souvent rien"}});
  }
};

}  // namespace habitat::densify
