// SPDX-License-Identifier: Apache-2.0
// What a user says of the years of letting: operating lines, indices, treasury, the manager of a
// residence, the control of over-compensation.
#pragma once

#include <array>

#include "describe/describe.hpp"
#include "plai_balance/names_operating.hpp"

namespace habitat::plai_balance {

/// One line of the account: a base in money of the letting year, or a share, from year to year.
template <Number N>
struct OperatingLine {
  std::optional<N> amount, per_dwelling, per_place, per_m2, share_of_rent, share_of_cost;
  std::optional<int> first_year, last_year;
  std::optional<NumberOr<N, IndexWord>> index;
  std::map<int, N> by_year;
  static void describe(auto& self, auto&& is) {
    is(self.amount, {.name = "amount",
                     .unit = "EUR/year",
                     .min = "-100000 MEUR/year",
                     .max = "100000 MEUR/year",
                     .label = {"amount a year", "montant annuel"},
                     .doc = {"in money of the letting year", "en euros de la mise en location"}});
    is(self.per_dwelling, {.name = "per_dwelling",
                           .unit = "EUR/dwelling/year",
                           .min = "-1000000 EUR/dwelling/year",
                           .max = "1000000 EUR/dwelling/year",
                           .label = {"per dwelling", "par logement"}});
    is(self.per_place, {.name = "per_place",
                        .unit = "EUR/place/year",
                        .min = "-1000000 EUR/place/year",
                        .max = "1000000 EUR/place/year",
                        .label = {"per place", "par place"}});
    is(self.per_m2, {.name = "per_m2",
                     .unit = "EUR/m2/year",
                     .min = "-100000 EUR/m2/year",
                     .max = "100000 EUR/m2/year",
                     .label = {"per m² of living area", "par m² de surface habitable"}});
    is(self.share_of_rent, {.name = "share_of_rent",
                            .unit = "%",
                            .min = "0 %",
                            .max = "100 %",
                            .label = {"share of rents", "part des loyers"},
                            .doc = {"of rents, annex rents and redevance of the year",
                                    "des loyers, loyers annexes et redevances de l'année"}});
    is(self.share_of_cost, {.name = "share_of_cost",
                            .unit = "%",
                            .min = "0 %",
                            .max = "100 %",
                            .label = {"share of the cost", "part du prix de revient"}});
    is(self.first_year, {.name = "first_year",
                         .min = "1950",
                         .max = "2200",
                         .label = {"first year", "première année"}});
    is(self.last_year, {.name = "last_year",
                        .min = "1950",
                        .max = "2200",
                        .label = {"last year", "dernière année"}});
    is(self.index, {.name = "index",
                    .unit = "%/year",
                    .min = "-10 %",
                    .max = "20 %",
                    .label = {"index", "indexation"},
                    .standing = {"irl for rents, prices for the rest",
                                 "irl pour les loyers, prices pour le reste"}});
    is(self.by_year,
       {.name = "by_year",
        .unit = "EUR/year",
        .min = "-100000 MEUR/year",
        .max = "100000 MEUR/year",
        .label = {"amounts by year", "montants par année"},
        .doc = {"in money of the year itself; they stand in place of what the line would give",
                "en euros de l'année même ; remplacent ce que la ligne donnerait"}});
  }
};

template <Number N>
struct Operating {
  std::array<std::optional<OperatingLine<N>>, line_count> lines;

  const std::optional<OperatingLine<N>>& of(Line line) const {
    return lines[static_cast<std::size_t>(line)];
  }
  static void describe(auto& self, auto&& is) {
    const auto line = [&](Line at, Field field) {
      is(self.lines[static_cast<std::size_t>(at)], field);
    };
    line(Line::annex_rent, {.name = "annex_rent", .label = {"annex rents", "loyers annexes"}});
    line(Line::redevance, {.name = "redevance", .label = {"redevance", "redevance"}});
    line(Line::vacancy, {.name = "vacancy",
                         .label = {"vacancy and bad debt", "vacance et impayés"},
                         .standing = {"the usual share of rents", "la part usuelle des loyers"}});
    line(
        Line::rls,
        {.name = "rls", .label = {"RLS", "RLS"}, .standing = {"by landlord", "selon le bailleur"}});
    line(Line::management,
         {.name = "management",
          .label = {"management", "gestion"},
          .standing = {"the usual share of rents", "la part usuelle des loyers"}});
    line(Line::gla, {.name = "gla", .label = {"GLA", "GLA"}});
    line(Line::maintenance,
         {.name = "maintenance", .label = {"routine maintenance", "entretien courant"}});
    line(Line::major_maintenance,
         {.name = "major_maintenance",
          .label = {"major maintenance", "gros entretien"},
          .standing = {"the usual share of the cost, from year to year",
                       "la part usuelle du prix de revient, d'année en année"}});
    line(Line::property_tax, {.name = "property_tax",
                              .label = {"TFPB", "TFPB"},
                              .standing = {"the usual amount, after the exemption",
                                           "le montant usuel, après l'exonération"}});
    line(Line::vacant_charges, {.name = "vacant_charges",
                                .label = {"charges of vacant dwellings", "charges sur vacants"},
                                .standing = {"the usual amount on the share that is vacant",
                                             "le montant usuel sur la part vacante"}});
    line(Line::insurance, {.name = "insurance",
                           .label = {"insurance", "assurance"},
                           .standing = {"the usual amount", "le montant usuel"}});
    line(Line::levies, {.name = "levies",
                        .label = {"CGLLS and ANCOLS levies", "cotisations CGLLS et ANCOLS"},
                        .standing = {"by landlord", "selon le bailleur"}});
    line(Line::condominium, {.name = "condominium", .label = {"condominium", "copropriété"}});
    line(Line::lease, {.name = "lease", .label = {"lease", "bail"}});
    line(Line::renewal,
         {.name = "renewal", .label = {"renewal of components", "renouvellement de composants"}});
    line(Line::other, {.name = "other",
                       .label = {"other", "autres"},
                       .doc = {"receipts positive, outlays negative",
                               "recettes positives, dépenses négatives"}});
  }
};

/// Eligible tenants by household: where given, the RLS is counted per tenant.
struct RlsTenants {
  int single = 0, couple = 0, with_dependents = 0, further_dependents = 0;
  static void describe(auto& self, auto&& is) {
    const auto count = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .min = "0", .max = "100000", .label = label});
    };
    count(self.single, "single", {"single tenants", "personnes seules"});
    count(self.couple, "couple", {"couples", "couples"});
    count(self.with_dependents, "with_dependents",
          {"households with dependents", "ménages avec personnes à charge"});
    count(self.further_dependents, "further_dependents",
          {"dependents beyond the first", "personnes à charge au-delà de la première"});
  }
};

/// On what the CGLLS levies of the operation rest: where given, they are counted one by one.
template <Number N>
struct LevyBasis {
  int apl_tenants = 0, qpv_dwellings = 0;
  std::optional<N> net_self_financing;
  static void describe(auto& self, auto&& is) {
    is(self.apl_tenants, {.name = "apl_tenants",
                          .min = "0",
                          .max = "100000",
                          .label = {"tenants with APL", "locataires allocataires"}});
    is(self.qpv_dwellings, {.name = "qpv_dwellings",
                            .min = "0",
                            .max = "100000",
                            .label = {"dwellings in a QPV", "logements en QPV"}});
    is(self.net_self_financing,
       {.name = "net_self_financing",
        .unit = "EUR/year",
        .min = "-100000 MEUR/year",
        .max = "100000 MEUR/year",
        .label = {"net self-financing", "autofinancement net"},
        .doc = {"base of the additional levy", "assiette de la cotisation additionnelle"}});
  }
};

/// A yearly rate by year; a missing later year repeats the last.
template <Number N>
struct IndexPath {
  std::map<int, N> path;
  static void describe(auto& self, auto&& is) {
    is(self.path, {.name = "path",
                   .unit = "%/year",
                   .min = "-10 %",
                   .max = "20 %",
                   .label = {"rates by year", "taux par année"}});
  }
};

template <Number N>
struct Treasury {
  N credit_rate = 0, debit_rate = 0;
  static void describe(auto& self, auto&& is) {
    is(self.credit_rate, {.name = "credit_rate",
                          .unit = "%/year",
                          .min = "0 %",
                          .max = "20 %",
                          .label = {"rate on treasury", "taux créditeur"}});
    is(self.debit_rate, {.name = "debit_rate",
                         .unit = "%/year",
                         .min = "0 %",
                         .max = "20 %",
                         .label = {"rate on overdraft", "taux débiteur"}});
  }
};

/// The association that runs a residence and pays the owner a redevance.
template <Number N>
struct Manager {
  Redevance redevance = Redevance::fixed;
  std::optional<N> per_place_day, resident_fee, support, staff, charges;
  static void describe(auto& self, auto&& is) {
    const auto yearly = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member, {.name = name,
                  .unit = "EUR/year",
                  .min = "0 EUR/year",
                  .max = "100000 MEUR/year",
                  .label = label,
                  .doc = doc});
    };
    is(self.redevance,
       {.name = "redevance", .label = {"redevance to the owner", "redevance au propriétaire"}});
    is(self.per_place_day, {.name = "per_place_day",
                            .unit = "EUR/place/day",
                            .min = "0 EUR/place/day",
                            .max = "1000 EUR/place/day",
                            .label = {"aid per place and day", "aide par place et par jour"},
                            .doc = {"operating aid of a pension de famille",
                                    "aide au fonctionnement d'une pension de famille"}});
    is(self.resident_fee, {.name = "resident_fee",
                           .unit = "EUR/place/month",
                           .min = "0 EUR/place/month",
                           .max = "10000 EUR/place/month",
                           .label = {"paid by a resident", "payé par un résident"}});
    yearly(self.support, "support", {"support aid received", "aides à l'accompagnement reçues"},
           {"AGLS, FSL, AVDL", "AGLS, FSL, AVDL"});
    yearly(self.staff, "staff", {"staff", "personnel"}, {});
    yearly(self.charges, "charges", {"running charges", "charges de fonctionnement"}, {});
  }
};

/// Control of over-compensation of a service of general economic interest.
template <Number N>
struct Sieg {
  std::optional<int> period;
  std::optional<N> profit_rate, reference_rate, land_discount;
  MaintenanceCount maintenance = MaintenanceCount::provision;
  static void describe(auto& self, auto&& is) {
    is(self.period, {.name = "period",
                     .unit = "years",
                     .min = "1 year",
                     .max = "100 years",
                     .label = {"control period", "durée de contrôle"},
                     .standing = {"the horizon", "la durée du compte"}});
    is(self.profit_rate,
       {.name = "profit_rate",
        .unit = "%/year",
        .min = "0 %",
        .max = "20 %",
        .label = {"reasonable profit on own funds", "bénéfice raisonnable sur fonds propres"}});
    is(self.reference_rate, {.name = "reference_rate",
                             .unit = "%/year",
                             .min = "0 %",
                             .max = "20 %",
                             .label = {"market rate of reference", "taux de marché de référence"},
                             .doc = {"discounts yearly advantages to their subsidy equivalent",
                                     "actualise les avantages annuels en équivalent-subvention"}});
    is(self.land_discount, {.name = "land_discount",
                            .unit = "EUR",
                            .min = "0 EUR",
                            .max = "100000 MEUR",
                            .label = {"land discount", "décote foncière"}});
    is(self.maintenance, {.name = "maintenance",
                          .label = {"how maintenance counts", "prise en compte de l'entretien"}});
  }
};

}  // namespace habitat::plai_balance
