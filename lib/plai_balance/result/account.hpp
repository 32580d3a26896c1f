// SPDX-License-Identifier: Apache-2.0
// What is computed of the years of letting: the programme, its rents, the operating account.
// Receipts are positive, outlays negative.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"

namespace habitat::plai_balance {

template <Number N>
struct ProgrammeFigures {
  std::optional<int> dwellings, places;
  std::optional<N> living_area, useful_area;
  static void describe(auto& self, auto&& is) {
    is(self.dwellings,
       {.name = "dwellings",
        .label = {"Dwellings", "Logements"},
        .doc = {"the sum of those of the tranches", "la somme de ceux des tranches"},
        .found_in = "tranches[].dwellings",
        .given_by = "tranches[].dwellings"});
    is(self.places, {.name = "places",
                     .label = {"Places", "Places"},
                     .doc = {"the sum of those of the tranches", "la somme de celles des tranches"},
                     .found_in = "tranches[].places",
                     .given_by = "tranches[].places"});
    is(self.living_area, {.name = "living_area",
                          .unit = "m2",
                          .label = {"Living area", "Surface habitable"},
                          .given_by = "tranches[].living_area"});
    is(self.useful_area, {.name = "useful_area",
                          .unit = "m2",
                          .label = {"Surface utile", "Surface utile"},
                          .given_by = "tranches[].living_area"});
  }
};

template <Number N>
struct RentFigures {
  std::optional<N> annual, structure_coefficient, max_per_m2;
  static void describe(auto& self, auto&& is) {
    is(self.annual, {.name = "annual",
                     .unit = "EUR/year",
                     .label = {"Rents of a full year", "Loyers d'une année pleine"},
                     .doc = {"without annex rents, in money of the letting year",
                             "sans loyers annexes, en euros de la mise en location"}});
    is(self.structure_coefficient,
       {.name = "structure_coefficient",
        .label = {"Structure coefficient", "Coefficient de structure"},
        .doc = {"where there is one tranche", "quand il n'y a qu'une tranche"},
        .layout = {.digits = 4}});
    is(self.max_per_m2, {.name = "max_per_m2",
                         .unit = "EUR/m2/month",
                         .label = {"Maximum rent", "Loyer maximal"},
                         .doc = {"where there is one tranche", "quand il n'y a qu'une tranche"}});
  }
};

/// One year of the account. The cash flow is the sum of what stands before it.
template <Number N>
struct AccountLine {
  int year = 0;
  N rent = 0, annex_rent = 0, redevance = 0, vacancy = 0, rls = 0, management = 0, gla = 0,
    maintenance = 0, major_maintenance = 0, property_tax = 0, vacant_charges = 0, insurance = 0,
    levies = 0, condominium = 0, lease = 0, renewal = 0, other = 0, treasury_interest = 0,
    own_funds_annuity = 0, annuities = 0, cash_flow = 0, cumulated = 0, constant_cash_flow = 0,
    revenue = 0, costs = 0;
  Message event;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}, .layout = {.order = -9}});
    is(self.rent, {.name = "rent",
                   .unit = "EUR",
                   .label = {"rents", "loyers"},
                   .layout = {.hides_zero = true, .folded = true}});
    is(self.annex_rent, {.name = "annex_rent",
                         .unit = "EUR",
                         .label = {"annex rents", "loyers annexes"},
                         .layout = {.hides_zero = true, .folded = true}});
    is(self.redevance, {.name = "redevance",
                        .unit = "EUR",
                        .label = {"redevance", "redevance"},
                        .layout = {.hides_zero = true, .folded = true}});
    is(self.vacancy, {.name = "vacancy",
                      .unit = "EUR",
                      .label = {"vacancy", "vacance"},
                      .layout = {.hides_zero = true, .folded = true}});
    is(self.rls, {.name = "rls",
                  .unit = "EUR",
                  .label = {"RLS", "RLS"},
                  .layout = {.hides_zero = true, .folded = true}});
    is(self.management, {.name = "management",
                         .unit = "EUR",
                         .label = {"management", "gestion"},
                         .layout = {.hides_zero = true, .folded = true}});
    is(self.gla, {.name = "gla",
                  .unit = "EUR",
                  .label = {"GLA", "GLA"},
                  .layout = {.hides_zero = true, .folded = true}});
    is(self.maintenance, {.name = "maintenance",
                          .unit = "EUR",
                          .label = {"maintenance", "entretien"},
                          .layout = {.hides_zero = true, .folded = true}});
    is(self.major_maintenance, {.name = "major_maintenance",
                                .unit = "EUR",
                                .label = {"major maintenance", "gros entretien"},
                                .layout = {.hides_zero = true, .folded = true}});
    is(self.property_tax, {.name = "property_tax",
                           .unit = "EUR",
                           .label = {"TFPB", "TFPB"},
                           .layout = {.hides_zero = true, .folded = true}});
    is(self.vacant_charges, {.name = "vacant_charges",
                             .unit = "EUR",
                             .label = {"charges of vacant", "charges sur vacants"},
                             .layout = {.hides_zero = true, .folded = true}});
    is(self.insurance, {.name = "insurance",
                        .unit = "EUR",
                        .label = {"insurance", "assurance"},
                        .layout = {.hides_zero = true, .folded = true}});
    is(self.levies, {.name = "levies",
                     .unit = "EUR",
                     .label = {"levies", "cotisations"},
                     .layout = {.hides_zero = true, .folded = true}});
    is(self.condominium, {.name = "condominium",
                          .unit = "EUR",
                          .label = {"condominium", "copropriété"},
                          .layout = {.hides_zero = true, .folded = true}});
    is(self.lease, {.name = "lease",
                    .unit = "EUR",
                    .label = {"lease", "bail"},
                    .layout = {.hides_zero = true, .folded = true}});
    is(self.renewal, {.name = "renewal",
                      .unit = "EUR",
                      .label = {"renewal", "renouvellement"},
                      .layout = {.hides_zero = true, .folded = true}});
    is(self.other, {.name = "other",
                    .unit = "EUR",
                    .label = {"other", "autres"},
                    .layout = {.hides_zero = true, .folded = true}});
    is(self.treasury_interest,
       {.name = "treasury_interest",
        .unit = "EUR",
        .label = {"treasury interest", "intérêts de trésorerie"},
        .doc = {"received, or paid when negative", "reçus, ou payés s'ils sont négatifs"},
        .layout = {.hides_zero = true, .chart = Chart::bar}});
    is(self.own_funds_annuity, {.name = "own_funds_annuity",
                                .unit = "EUR",
                                .label = {"own funds", "fonds propres"},
                                .doc = {"paid to own funds, remunerated or reconstituted",
                                        "versé aux fonds propres, rémunérés ou reconstitués"},
                                .layout = {.order = -1, .hides_zero = true, .chart = Chart::bar}});
    is(self.annuities, {.name = "annuities",
                        .unit = "EUR",
                        .label = {"annuities", "annuités"},
                        .doc = {"of all loans", "de tous les prêts"},
                        .layout = {.order = -2, .chart = Chart::bar}});
    is(self.cash_flow, {.name = "cash_flow",
                        .unit = "EUR",
                        .label = {"cash flow", "autofinancement"},
                        .doc = {"the sum of what stands before it", "la somme de ce qui précède"},
                        .layout = {.chart = Chart::line}});
    is(self.cumulated,
       {.name = "cumulated",
        .unit = "EUR",
        .label = {"cumulated", "trésorerie cumulée"},
        .doc = {"cash flows so far: the treasury", "autofinancement jusque-là : la trésorerie"},
        .layout = {.chart = Chart::area}});
    is(self.constant_cash_flow,
       {.name = "constant_cash_flow",
        .unit = "EUR",
        .label = {"flow, constant", "autofinancement constant"},
        .doc = {"in money of the letting year", "en euros de la mise en location"}});
    is(self.revenue, {.name = "revenue",
                      .unit = "EUR",
                      .label = {"revenue", "recettes"},
                      .doc = {"rents, annex rents and redevance less vacancy and RLS",
                              "loyers, loyers annexes et redevance moins vacance et RLS"},
                      .layout = {.order = -4, .chart = Chart::bar}});
    is(self.costs,
       {.name = "costs",
        .unit = "EUR",
        .label = {"costs", "charges"},
        .doc = {"the other lines but annuities, treasury interest and own funds",
                "les autres lignes hors annuités, intérêts de trésorerie et fonds propres"},
        .layout = {.order = -3, .chart = Chart::bar}});
    is(self.event, {.name = "event",
                    .label = {"what happens", "ce qui s'y passe"},
                    .doc = {"letting, trough of the treasury, TFPB due, last instalments",
                            "mise en location, creux de trésorerie, TFPB due, dernières échéances"},
                    .layout = {.chart = Chart::mark}});
  }
};

/// How each line of a case stands in the account.
template <Number N>
constexpr N AccountLine<N>::*column_of(Line line) {
  using A = AccountLine<N>;
  constexpr N A::*columns[] = {
      &A::annex_rent, &A::redevance,   &A::vacancy,           &A::rls,          &A::management,
      &A::gla,        &A::maintenance, &A::major_maintenance, &A::property_tax, &A::vacant_charges,
      &A::insurance,  &A::levies,      &A::condominium,       &A::lease,        &A::renewal,
      &A::other};
  return columns[static_cast<std::size_t>(line)];
}

}  // namespace habitat::plai_balance
