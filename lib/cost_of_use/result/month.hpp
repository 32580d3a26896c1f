// SPDX-License-Identifier: Apache-2.0
// What is computed of a month in a dwelling: the aid step by step, the items, what they come to.
#pragma once

#include "cost_of_use/case/names.hpp"
#include "cost_of_use/result/verdict.hpp"
#include "cost_of_use/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use {

/// The housing aid, in the letters of its texts.
template <Number N>
struct AplFigures {
  std::optional<N> rent_ceiling, eligible_rent, charges, minimum_participation, rent_ratio,
      rent_rate, family_rate, participation, formula_aid, after_degressivity, after_reduction,
      before_rls, rls, gross, net, coefficient, foyer_minimum;
  static void describe(auto& self, auto&& is) {
    const auto month = [&is](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR/month", .label = label});
    };
    const auto ratio = [&is](auto& member, std::string_view name, Text label, int digits) {
      is(member, {.name = name, .unit = "%", .label = label, .layout = {.digits = digits}});
    };
    month(self.rent_ceiling, "rent_ceiling", {"Rent ceiling P", "Plafond de loyer P"});
    month(self.eligible_rent, "eligible_rent",
          {"Rent taken into account L", "Loyer pris en compte L"});
    month(self.charges, "charges", {"Flat charges C", "Forfait de charges C"});
    month(self.minimum_participation, "minimum_participation",
          {"Minimum participation P0", "Participation minimale P0"});
    ratio(self.rent_ratio, "rent_ratio", {"Rent ratio RL", "Rapport de loyer RL"}, 2);
    ratio(self.rent_rate, "rent_rate", {"Rent rate TL", "Taux TL (loyer)"}, 3);
    ratio(self.family_rate, "family_rate", {"Family rate TF", "Taux TF (famille)"}, 2);
    month(self.participation, "participation",
          {"Personal participation PP", "Participation personnelle PP"});
    month(self.formula_aid, "formula_aid", {"Aid by the formula A1", "Aide selon la formule A1"});
    month(self.after_degressivity, "after_degressivity",
          {"After the cut for high rents A2", "Après dégressivité A2"});
    month(self.after_reduction, "after_reduction",
          {"After the flat reduction A3", "Après minoration A3"});
    month(self.before_rls, "before_rls", {"Before the RLS A4", "Avant RLS A4"});
    month(self.rls, "rls", {"RLS", "RLS"});
    month(self.gross, "gross", {"Before the CRDS A5", "Avant CRDS A5"});
    month(self.net, "net", {"Aid paid", "Aide versée"});
    is(self.coefficient, {.name = "coefficient",
                          .label = {"Coefficient K", "Coefficient K"},
                          .doc = {"of foyers and residences", "des foyers et résidences"},
                          .layout = {.digits = 2}});
    is(self.foyer_minimum, {.name = "foyer_minimum",
                            .unit = "EUR/month",
                            .label = {"Thought to be paid E0", "Part réputée payée E0"},
                            .doc = {"of the redevance, in foyers and residences",
                                    "de la redevance, en foyer et résidence"}});
  }
};

template <Number N>
struct Item {
  Group group = Group::rent;
  Message item;
  std::optional<N> month, year;
  std::optional<Date> price_date;
  bool taxed = false;
  static void describe(auto& self, auto&& is) {
    is(self.group, {.name = "group", .label = {"group", "groupe"}});
    is(self.item, {.name = "item", .label = {"item", "poste"}});
    is(self.month, {.name = "month",
                    .unit = "EUR/month",
                    .label = {"a month", "par mois"},
                    .layout = {.adds_up = true}});
    is(self.year, {.name = "year",
                   .unit = "EUR/year",
                   .label = {"a year", "par an"},
                   .layout = {.adds_up = true}});
    is(self.price_date,
       {.name = "price_date",
        .label = {"price at", "prix au"},
        .doc = {"first day of the dated price; none where the case gives the price",
                "premier jour du prix daté ; rien quand le cas donne le prix"}});
    is(self.taxed, {.name = "taxed",
                    .label = {"taxed", "TTC"},
                    .doc = {"taxes included; rents bear no VAT",
                            "toutes taxes comprises ; les loyers n'ont pas de TVA"}});
  }
};

/// The month in its groups. Gross is the sum of the groups; net is what is left to pay once the aid
/// and the RLS are off.
template <Number N>
struct TenantFigures {
  std::optional<N> rent, annexes, charges, energy, water, other, gross, aid, rls, net;
  static void describe(auto& self, auto&& is) {
    const auto month = [&is](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR/month", .label = label, .doc = doc});
    };
    month(self.rent, "rent", {"Rent", "Loyer"});
    month(self.annexes, "annexes", {"Annex rents", "Loyers annexes"});
    month(self.charges, "charges", {"Charges", "Charges"},
          {"recoverable charges and contribution to works",
           "charges récupérables et contribution aux travaux"});
    month(self.energy, "energy", {"Energy", "Énergie"});
    month(self.water, "water", {"Water", "Eau"});
    month(self.other, "other", {"Other costs", "Autres coûts"});
    month(self.gross, "gross", {"Cost of use", "Coût d'usage"},
          {"before the aid and the RLS", "avant aide et RLS"});
    month(self.aid, "aid", {"Housing aid", "Aide au logement"});
    month(self.rls, "rls", {"RLS", "RLS"});
    month(self.net, "net", {"Left to pay", "Reste à payer"});
  }
};

template <Number N>
struct Indicators {
  std::optional<Verdict> verdict;
  std::optional<N> effort_gross, effort_net, effort_extended, effort_energy, charges_per_m2,
      consumption_units, obligations, reste_pour_vivre, per_unit, per_day;
  std::optional<bool> energy_above_threshold, below_threshold;
  static void describe(auto& self, auto&& is) {
    is(self.verdict, {.name = "verdict",
                      .label = {"Verdict", "Verdict"},
                      .doc = {"by access.max_effort, and by the resource "
                              "ceiling of the product",
                              "selon access.max_effort, et selon le plafond "
                              "de ressources du produit"},
                      .found_in = "access.max_effort, indicators.effort_net",
                      .given_by = "access.max_effort"});
    is(self.below_threshold,
       {.name = "below_threshold",
        .label = {"Below threshold", "Sous le seuil de reste pour vivre"},
        .doc = {"of access.min_per_unit or min_per_day; it may not decide alone",
                "selon access.min_per_unit ou min_per_day ; il ne peut décider seul"},
        .source = texts::what_is_left,
        .found_in = "access.min_per_unit, access.min_per_day, indicators.per_unit, "
                    "indicators.per_day",
        .given_by = "access.min_per_unit, access.min_per_day"});
    is(self.effort_gross, {.name = "effort_gross",
                           .unit = "%",
                           .label = {"Gross effort rate", "Taux d'effort brut"},
                           .doc = {"rent, annexes and charges, over income",
                                   "loyer, annexes et charges, sur le revenu"},
                           .layout = {.digits = 1}});
    is(self.effort_net,
       {.name = "effort_net",
        .unit = "%",
        .label = {"Net effort rate", "Taux d'effort net"},
        .doc = {"the same, less the aid and the RLS; energy and water of one's own left out",
                "les mêmes, moins l'aide et la RLS ; hors énergie et eau individuelles"},
        .layout = {.digits = 1}});
    is(self.effort_extended,
       {.name = "effort_extended",
        .unit = "%",
        .label = {"Extended effort rate", "Taux d'effort élargi"},
        .doc = {"all that is left to pay, over income", "tout le reste à payer, sur le revenu"},
        .layout = {.digits = 1}});
    is(self.effort_energy,
       {.name = "effort_energy",
        .unit = "%",
        .label = {"Energy effort rate", "Taux d'effort énergétique"},
        .doc = {"energy, and charges for heating and hot water, over income; the chèque énergie is "
                "not taken off",
                "énergie, et charges de chauffage et d'eau chaude, sur le revenu ; chèque énergie "
                "non déduit"},
        .layout = {.digits = 1},
        .given_by = "energy, charges, household.income"});
    is(self.energy_above_threshold,
       {.name = "energy_above_threshold",
        .label = {"Energy poverty", "Précarité énergétique"},
        .doc = {"above tee.threshold, which holds below the third decile of income",
                "au-dessus de tee.threshold, qui vaut sous le troisième décile de revenu"},
        .found_in = "indicators.effort_energy",
        .given_by = "energy, charges, household.income"});
    is(self.charges_per_m2, {.name = "charges_per_m2",
                             .unit = "EUR/m2/year",
                             .label = {"Charges per m²", "Charges au m²"},
                             .doc = {"of living area, a year", "de surface habitable, par an"},
                             .given_by = "charges, dwelling.living_area"});
    is(self.consumption_units,
       {.name = "consumption_units",
        .label = {"Consumption units", "Unités de consommation"},
        .doc = {"modified OECD scale: 1, 0.5 from 14 on, 0.3 below; 0.2 more for "
                "a lone parent where divide_by is cnaf_units",
                "échelle OCDE modifiée : 1, 0,5 dès 14 ans, 0,3 avant ; 0,2 "
                "de plus pour un parent seul si divide_by est cnaf_units"},
        .layout = {.digits = 1}});
    is(self.obligations, {.name = "obligations",
                          .unit = "EUR/month",
                          .label = {"Obligations", "Autres engagements"},
                          .doc = {"loans, taxes...: no cost of the dwelling",
                                  "crédits, impôts... : pas un coût du logement"},
                          .given_by = "obligations"});
    is(self.reste_pour_vivre, {.name = "reste_pour_vivre",
                               .unit = "EUR/month",
                               .label = {"Reste pour vivre", "Reste pour vivre"},
                               .doc = {"income less what is left to pay and obligations",
                                       "revenu moins le reste à payer et les autres engagements"}});
    is(self.per_unit, {.name = "per_unit",
                       .unit = "EUR/month",
                       .label = {"Per unit", "Par unité"},
                       .doc = {"consumption unit, person or part: budget.divide_by",
                               "unité de consommation, personne ou part : budget.divide_by"}});
    is(self.per_day, {.name = "per_day",
                      .unit = "EUR",
                      .label = {"Per person and day", "Par personne et par jour"}});
  }
};

}  // namespace habitat::cost_of_use
