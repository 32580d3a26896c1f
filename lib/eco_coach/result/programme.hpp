// SPDX-License-Identifier: Apache-2.0
// What a programme costs: in all, by line, by funder, phase and site, computed beside printed. What
// rests on an open line is null: the sum of the other lines is not given for the whole.
#pragma once

#include "describe/describe.hpp"

namespace habitat::eco_coach {

/// The columns that several tables of a budget share.
struct BudgetColumns {
  static constexpr Field computed{.name = "computed",
                                  .unit = "EUR",
                                  .label = {"computed", "calculé"},
                                  .doc = {"null where a line of it has no price or quantity",
                                          "nul si une de ses lignes n'a pas de prix ou de "
                                          "quantité"},
                                  .layout = {.adds_up = true}};
  static constexpr Field printed{
      .name = "printed", .unit = "EUR", .label = {"printed", "affiché au document"}};
  static constexpr Field gap{.name = "gap",
                             .unit = "EUR",
                             .label = {"gap", "écart"},
                             .doc = {"printed less computed", "imprimé moins calculé"}};
  static constexpr Field per_accompanied{
      .name = "per_accompanied",
      .unit = "EUR",
      .label = {"a household", "par ménage"},
      .doc = {"by household accompanied", "par ménage accompagné"}};
};

template <Number N>
struct BudgetLine {
  std::string label;
  std::optional<N> quantity, unit_price, computed, printed, gap, day_rate, per_targeted,
      per_accompanied;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"line", "ligne"}});
    is(self.quantity, {.name = "quantity",
                       .label = {"quantity", "quantité"},
                       .layout = {.digits = 2, .trims_zeros = true}});
    is(self.unit_price, {.name = "unit_price", .unit = "EUR", .label = {"price", "prix"}});
    is(self.computed, BudgetColumns::computed);
    is(self.printed, BudgetColumns::printed);
    is(self.gap, BudgetColumns::gap);
    is(self.day_rate, {.name = "day_rate", .unit = "EUR", .label = {"a day", "par jour"}});
    is(self.per_targeted, {.name = "per_targeted",
                           .unit = "EUR",
                           .label = {"per targeted", "par ménage visé"},
                           .doc = {"by household targeted", "par ménage visé"},
                           .layout = {.folded = true}});
    Field per_accompanied = BudgetColumns::per_accompanied;
    per_accompanied.layout.folded = true;
    is(self.per_accompanied, per_accompanied);
  }
};

/// Lines that name no funder are one row, "-"; so with phases and sites.
template <Number N>
struct FunderFigures {
  std::string funder;
  std::optional<N> computed, printed, gap, per_accompanied;
  static void describe(auto& self, auto&& is) {
    is(self.funder, {.name = "funder", .label = {"funder", "financeur"}});
    is(self.computed, BudgetColumns::computed);
    Field printed = BudgetColumns::printed;
    printed.doc = {"the sum that the paper prints, never that of its printed lines",
                   "la somme que le document imprime, jamais celle de ses lignes imprimées"};
    is(self.printed, printed);
    is(self.gap, BudgetColumns::gap);
    is(self.per_accompanied, BudgetColumns::per_accompanied);
  }
};

template <Number N>
struct PhaseFigures {
  std::string phase;
  std::optional<N> computed, per_accompanied;
  static void describe(auto& self, auto&& is) {
    is(self.phase, {.name = "phase", .label = {"phase", "phase"}});
    is(self.computed, BudgetColumns::computed);
    is(self.per_accompanied, BudgetColumns::per_accompanied);
  }
};

template <Number N>
struct SiteFigures {
  std::string site, landlord;
  std::optional<N> dwellings, households, computed, per_accompanied;
  static void describe(auto& self, auto&& is) {
    is(self.site, {.name = "site", .label = {"site", "site"}});
    is(self.landlord, {.name = "landlord", .label = {"landlord", "bailleur"}});
    is(self.dwellings,
       {.name = "dwellings", .label = {"dwellings", "logements"}, .layout = {.digits = 0}});
    is(self.households,
       {.name = "households", .label = {"households", "ménages"}, .layout = {.digits = 0}});
    is(self.computed, BudgetColumns::computed);
    is(self.per_accompanied, BudgetColumns::per_accompanied);
  }
};

template <Number N>
struct ProgrammeFigures {
  std::optional<N> total, printed, gap;
  std::optional<int> site_count, sites_with_dwellings;
  std::optional<N> dwellings, targeted, accompanied, accompaniment_rate, per_targeted,
      per_accompanied, payback;
  std::vector<BudgetLine<N>> lines;
  std::vector<FunderFigures<N>> by_funder;
  std::vector<PhaseFigures<N>> by_phase;
  std::vector<SiteFigures<N>> by_site;

  static void describe(auto& self, auto&& is) {
    is(self.total, {.name = "total",
                    .unit = "EUR",
                    .label = {"total", "total"},
                    .doc = {"null where a line has no price or quantity",
                            "nul si une ligne n'a pas de prix ou de quantité"}});
    is(self.printed,
       {.name = "printed", .unit = "EUR", .label = {"total printed", "total imprimé"}});
    is(self.gap, {.name = "gap",
                  .unit = "EUR",
                  .label = {"gap of the total", "écart du total"},
                  .doc = {"printed less computed", "imprimé moins calculé"}});
    describe_households(self, is);
    describe_sites(self, is);
    is(self.lines, {.name = "lines", .label = {"Lines", "Lignes"}, .key = "label"});
    is(self.by_funder,
       {.name = "by_funder", .label = {"By funder", "Par financeur"}, .key = "funder"});
    is(self.by_phase, {.name = "by_phase", .label = {"By phase", "Par phase"}, .key = "phase"});
    is(self.by_site, {.name = "by_site", .label = {"By site", "Par site"}, .key = "site"});
  }

 private:
  static void describe_households(auto& self, auto&& is) {
    is(self.targeted, {.name = "targeted",
                       .label = {"households targeted", "ménages visés"},
                       .layout = {.digits = 0}});
    is(self.accompanied, {.name = "accompanied",
                          .label = {"households accompanied", "ménages accompagnés"},
                          .layout = {.digits = 0}});
    is(self.accompaniment_rate, {.name = "accompaniment_rate",
                                 .unit = "%",
                                 .label = {"accompanied of targeted", "taux d'accompagnement"},
                                 .layout = {.digits = 1}});
    is(self.per_targeted, {.name = "per_targeted",
                           .unit = "EUR",
                           .label = {"per household targeted", "par ménage visé"}});
    is(self.per_accompanied, {.name = "per_accompanied",
                              .unit = "EUR",
                              .label = {"per household accompanied", "par ménage accompagné"}});
    is(self.payback, {.name = "payback",
                      .unit = "years",
                      .label = {"pay-back", "temps de retour"},
                      .doc = {"cost per household accompanied over the saving expected of it a "
                              "year",
                              "coût par ménage accompagné sur l'économie attendue par an"},
                      .layout = {.digits = 1}});
  }
  static void describe_sites(auto& self, auto&& is) {
    is(self.site_count, {.name = "site_count", .label = {"sites", "sites"}});
    is(self.sites_with_dwellings,
       {.name = "sites_with_dwellings",
        .label = {"sites whose dwellings are known", "sites au nombre de logements connu"}});
    is(self.dwellings, {.name = "dwellings",
                        .label = {"dwellings on them", "logements de ces sites"},
                        .doc = {"of the sites whose dwellings are known",
                                "des sites dont les logements sont connus"},
                        .layout = {.digits = 0}});
  }
};

}  // namespace habitat::eco_coach
