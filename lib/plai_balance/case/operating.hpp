// SPDX-License-Identifier: Apache-2.0
// What a user says of the years of letting: operating lines, indices, treasury.
#pragma once

#include <array>

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

/// One line of the account: a base in money of the letting year, or a share, from year to year.
template <Number N>
struct OperatingLine {
  std::optional<N> amount, per_dwelling, per_place, per_m2, share_of_rent, share_of_cost;
  std::optional<int> first_year, last_year;
  std::optional<NumberOr<N, IndexWord>> index;
  std::map<int, N> by_year;
  bool has_base() const {
    return amount || per_dwelling || per_place || per_m2 || share_of_rent || share_of_cost;
  }
  /// Else it only says how the usual figure of its line runs.
  bool gives_amounts() const { return has_base() || !by_year.empty(); }
  bool gives_course() const { return first_year || last_year || index; }
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
                           .label = {"per dwelling", "par logement"},
                           .doc = {"a tranche that gives no dwellings counts its places",
                                   "une tranche qui ne donne pas de logements compte ses places"}});
    is(self.per_place, {.name = "per_place",
                        .unit = "EUR/place/year",
                        .min = "-1000000 EUR/place/year",
                        .max = "1000000 EUR/place/year",
                        .label = {"per place", "par place"},
                        .doc = {"a tranche without places says places: 0",
                                "une tranche sans places dit places: 0"}});
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
    is(self.share_of_cost,
       {.name = "share_of_cost",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of the cost", "part du prix de revient"},
        .doc = {"of the total cost, a year", "du prix de revient total, par an"}});
    is(self.first_year, {.name = "first_year",
                         .min = "1950",
                         .max = "2200",
                         .label = {"first year", "première année"},
                         .doc = {"in which the line runs", "où la ligne court"}});
    is(self.last_year, {.name = "last_year",
                        .min = "1950",
                        .max = "2200",
                        .label = {"last year", "dernière année"},
                        .doc = {"in which the line runs", "où la ligne court"}});
    is(self.index, {.name = "index",
                    .unit = "%/year",
                    .min = "-10 %",
                    .max = "20 %",
                    .label = {"index", "indexation"},
                    .default_note = {"irl for rents, prices for the rest",
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

/// Vacancy besides may differ by year: a building fills up in its first one.
template <Number N>
struct VacancyLine : OperatingLine<N> {
  std::map<int, N> share_by_year;
  static void describe(auto& self, auto&& is) {
    OperatingLine<N>::describe(self, is);
    is(self.share_by_year, {.name = "share_by_year",
                            .unit = "%",
                            .min = "0 %",
                            .max = "100 %",
                            .label = {"share of rents by year", "part des loyers par année"},
                            .doc = {"in place of share_of_rent in the years that are given",
                                    "au lieu de share_of_rent les années données"}});
  }
};

template <Number N>
struct Operating {
  std::array<std::optional<OperatingLine<N>>, line_count> others;  ///< that of vacancy stays empty
  std::optional<VacancyLine<N>> vacancy;

  /// Null where the case does not give it.
  const OperatingLine<N>* of(Line line) const {
    if (line == Line::vacancy) return vacancy ? &*vacancy : nullptr;
    const auto& other = others[static_cast<std::size_t>(line)];
    return other ? &*other : nullptr;
  }
  static void describe(auto& self, auto&& is) {
    const auto line = [&](Line at, Field field) {
      is(self.others[static_cast<std::size_t>(at)], field);
    };
    line(Line::annex_rent, {.name = "annex_rent",
                            .label = {"annex rents", "loyers annexes"},
                            .default_note = {"the annex_per_month of the tranches alone",
                                             "les seuls annex_per_month des tranches"}});
    line(Line::redevance,
         {.name = "redevance",
          .label = {"redevance", "redevance"},
          .default_note = {"nothing; needed where use is not ordinary, unless rents "
                           "are given or it is transparent",
                           "rien ; nécessaire quand use n'est pas ordinary, sauf "
                           "loyers donnés ou redevance transparente"}});
    is(self.vacancy,
       {.name = "vacancy",
        .label = {"vacancy and bad debt", "vacance et impayés"},
        .default_note = {
            "the usual share of rents (operating.vacancy); nothing where use is not ordinary",
            "la part usuelle des loyers (operating.vacancy) ; rien quand use n'est pas "
            "ordinary"}});
    line(Line::rls, {.name = "rls",
                     .label = {"RLS", "RLS"},
                     .source = texts::rls,
                     .default_note = {
                         "for hlm and sem, in ordinary dwellings, from 2018 on, a share of rents "
                         "(rls.rate), or by tenant where rls_tenants is given; otherwise nothing",
                         "pour hlm et sem, en logements ordinaires, à partir de 2018, une part des "
                         "loyers (rls.rate), ou par locataire quand rls_tenants est donné ; sinon "
                         "rien"}});
    line(Line::management,
         {.name = "management",
          .label = {"management", "gestion"},
          .default_note = {"the usual share of rents (operating.management.share_of_rent)",
                           "la part usuelle des loyers (operating.management.share_of_rent)"}});
    line(Line::gla, {.name = "gla",
                     .label = {"GLA", "GLA"},
                     .doc = {"gestion locative adaptée", "gestion locative adaptée"},
                     .default_note = {"nothing, with a warning for a PLAI adapté",
                                      "rien, avec un avertissement pour un PLAI adapté"}});
    line(Line::maintenance, {.name = "maintenance",
                             .label = {"routine maintenance", "entretien courant"},
                             .default_note = {"nothing", "rien"}});
    line(Line::major_maintenance,
         {.name = "major_maintenance",
          .label = {"major maintenance", "gros entretien"},
          .default_note = {
              "the usual share of the cost a year (operating.major_maintenance.rate), which comes "
              "in by equal steps over the first years (operating.major_maintenance.ramp); a line "
              "that is given comes in at once",
              "la part usuelle du prix de revient par an (operating.major_maintenance.rate), qui "
              "monte par paliers égaux sur les premières années (operating.major_maintenance.ramp) "
              "; une ligne donnée vaut d'emblée"}});
    line(
        Line::property_tax,
        {.name = "property_tax",
         .label = {"TFPB", "TFPB"},
         .doc = {"given or not, due after the exemption; first_year says otherwise",
                 "donnée ou non, due après l'exonération ; first_year en décide autrement"},
         .source = texts::tfpb,
         .default_note = {"the usual amount per dwelling, or place (operating.property_tax)",
                          "le montant usuel par logement, ou par place (operating.property_tax)"}});
    line(Line::vacant_charges,
         {.name = "vacant_charges",
          .label = {"charges of vacant dwellings", "charges sur vacants"},
          .default_note = {"the usual amount per dwelling (operating.vacant_charges), times the "
                           "share_of_rent of vacancy",
                           "le montant usuel par logement (operating.vacant_charges), fois le "
                           "share_of_rent de vacancy"}});
    line(Line::insurance,
         {.name = "insurance",
          .label = {"insurance", "assurance"},
          .default_note = {"the usual amount per dwelling, or place (operating.insurance)",
                           "le montant usuel par logement, ou par place (operating.insurance)"}});
    line(Line::levies,
         {.name = "levies",
          .label = {"CGLLS and ANCOLS levies", "cotisations CGLLS et ANCOLS"},
          .source = texts::levies,
          .default_note = {
              "for hlm and sem a share of rents, the CGLLS levy net of its cuts (levies.cglls.net) "
              "and that of the ANCOLS (levies.ancols.rate); otherwise nothing",
              "pour hlm et sem une part des loyers, la cotisation CGLLS nette de ses réductions "
              "(levies.cglls.net) et celle de l'ANCOLS (levies.ancols.rate) ; sinon rien"}});
    line(Line::condominium, {.name = "condominium",
                             .label = {"condominium", "copropriété"},
                             .default_note = {"nothing", "rien"}});
    line(Line::lease,
         {.name = "lease", .label = {"lease", "bail"}, .default_note = {"nothing", "rien"}});
    line(Line::renewal, {.name = "renewal",
                         .label = {"renewal of components", "renouvellement de composants"},
                         .default_note = {"nothing", "rien"}});
    line(Line::other,
         {.name = "other",
          .label = {"other", "autres"},
          .doc = {"receipts positive, outlays negative", "recettes positives, dépenses négatives"},
          .default_note = {"nothing", "rien"}});
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
                   .label = {"rates by year", "taux par année"},
                   .doc = {"a later year that is missing repeats the last",
                           "une année ultérieure absente répète la dernière"}});
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
                          .label = {"rate on treasury", "taux créditeur"},
                          .doc = {"on the treasury at the end of the year before",
                                  "sur la trésorerie à la fin de l'année précédente"}});
    is(self.debit_rate,
       {.name = "debit_rate",
        .unit = "%/year",
        .min = "0 %",
        .max = "20 %",
        .label = {"rate on overdraft", "taux débiteur"},
        .doc = {"the same where it is negative", "de même quand elle est négative"}});
  }
};

}  // namespace habitat::plai_balance
