// SPDX-License-Identifier: Apache-2.0
// What the case says of aid: when the file is handed in, how much of it the plan dares to count,
// what was granted already, the CEE, local aid.
#pragma once

#include "densify/case/aid_names.hpp"
#include "densify/case/works.hpp"

namespace habitat::densify {

/// Of a decision: it wins over the rule.
template <Number N>
struct GrantedAid {
  std::optional<N> works, studies, amo;
  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "EUR",
                  .min = "0 EUR",
                  .max = "1000000000 EUR",
                  .label = label,
                  .default_note = {"by the rule", "selon la règle"}});
    };
    amount(self.works, "works", {"granted for the works", "accordé pour les travaux"});
    amount(self.studies, "studies", {"granted for studies", "accordé pour les études"});
    amount(self.amo, "amo", {"granted for the AMO", "accordé pour l'AMO"});
  }
};

template <Number N>
struct Certificates {
  std::optional<N> price, price_precarious;
  int precarious_dwellings = 0;
  std::optional<N> coefficient;
  std::optional<CeeSheet> sheet;
  std::optional<N> volume, per_m2;
  bool collected_by_anah = false;

  static void describe(auto& self, auto&& is) {
    const auto price = [&](auto& member, std::string_view name, Text label,
                           Text default_note = {}) {
      is(member, {.name = name,
                  .unit = "EUR/MWh",
                  .min = "0 EUR/MWh",
                  .max = "1000 EUR/MWh",
                  .label = label,
                  .default_note = default_note});
    };
    price(self.price, "price", {"price of a MWh cumac", "prix du MWh cumac"});
    price(self.price_precarious, "price_precarious",
          {"price for precarious households", "prix pour les ménages précaires"},
          {"price", "price"});
    is(self.precarious_dwellings,
       {.name = "precarious_dwellings",
        .min = "0",
        .max = "100000",
        .label = {"dwellings of precarious households", "logements de ménages précaires"}});
    is(self.coefficient,
       {.name = "coefficient",
        .min = "1",
        .max = "3",
        .label = {"coefficient of the coup de pouce", "coefficient du coup de pouce"},
        .doc = {"3 where heat of fossil energy gives way to renewable energy, 2 otherwise, 1 "
                "without",
                "3 si une chaleur fossile cède à une énergie renouvelable, 2 sinon, 1 sans"}});
    describe_volume(self, is);
  }

 private:
  static void describe_volume(auto& self, auto&& is) {
    is(self.sheet, {.name = "sheet",
                    .label = {"sheet", "fiche"},
                    .default_note = {"that of the date", "celle de la date"}});
    is(self.volume, {.name = "volume",
                     .unit = "MWh",
                     .min = "0 MWh",
                     .max = "100000000 MWh",
                     .label = {"volume", "volume"},
                     .doc = {"cumac, with the coup de pouce", "cumac, avec le coup de pouce"},
                     .default_note = {"by the sheet", "selon la fiche"}});
    is(self.per_m2,
       {.name = "per_m2",
        .unit = "EUR/m2",
        .min = "0 EUR/m2",
        .max = "1000 EUR/m2",
        .label = {"in euros a m2 of living area", "en euros par m2 habitable"},
        .doc = {"in the place of volume and price", "à la place du volume et du prix"}});
    is(self.collected_by_anah, {.name = "collected_by_anah",
                                .label = {"left to the Anah", "laissés à l'Anah"},
                                .doc = {"the price of the bonus of fragile condominiums",
                                        "la contrepartie du bonus des copropriétés fragiles"}});
  }
};

template <Number N>
struct LocalAid {
  std::string label;
  std::optional<N> amount, per_dwelling, per_equivalent, share;
  bool is_public = true;

  static void describe(auto& self, auto&& is) {
    const auto euros = [&](auto& member, std::string_view name, Text words) {
      is(member,
         {.name = name, .unit = "EUR", .min = "0 EUR", .max = "1000000000 EUR", .label = words});
    };
    is(self.label, {.name = "label", .label = {"who gives it", "financeur"}, .required = true});
    euros(self.amount, "amount", {"amount", "montant"});
    euros(self.per_dwelling, "per_dwelling", {"by dwelling", "par logement"});
    euros(self.per_equivalent, "per_equivalent",
          {"by equivalent dwelling", "par équivalent logement"});
    is(self.share, {.name = "share",
                    .unit = "%",
                    .min = "0 %",
                    .max = "100 %",
                    .label = {"of the eligible works", "des travaux éligibles"},
                    .doc = {"before VAT; what is given in several forms is added",
                            "hors TVA ; ce qui est donné sous plusieurs formes s'ajoute"}});
    is(self.is_public, {.name = "public", .label = {"public money", "argent public"}});
  }
};

template <Number N>
struct AidInput {
  std::optional<Date> date;
  N prudence = 1;
  std::optional<N> clipping;
  std::string key{general_key};
  std::optional<N> difficulty_rate;
  GrantedAid<N> granted;
  std::optional<Certificates<N>> cee;
  std::vector<LocalAid<N>> local;

  static void describe(auto& self, auto&& is) {
    is(self.date, {.name = "date",
                   .label = {"date of the file", "date du dossier"},
                   .default_note = {"as_of", "as_of"}});
    is(self.prudence,
       {.name = "prudence",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of aid that is counted", "part des aides retenue"},
        .doc = {
            "of that to works and studies and of the CEE, not of the AMO nor of local aid",
            "des aides aux travaux et aux études et des CEE, pas de l'AMO ni des aides locales"}});
    is(self.clipping, {.name = "clipping",
                       .unit = "%",
                       .min = "0 %",
                       .max = "100 %",
                       .label = {"public aid at most", "aides publiques au plus"},
                       .doc = {"of the operation with VAT", "de l'opération TTC"},
                       .default_note = {"that of the dated data", "celui des données datées"}});
    is(self.key, key_field);
    is(self.difficulty_rate,
       {.name = "difficulty_rate",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"rate of a condominium in difficulty", "taux d'une copropriété en difficulté"},
        .doc = {"of the decision of the Anah; in the place of MaPrimeRénov' on the same works",
                "de la décision de l'Anah ; à la place de MaPrimeRénov' sur les mêmes travaux"}});
    is(self.granted, {.name = "granted", .label = {"granted already", "déjà accordé"}});
    is(self.cee, {.name = "cee", .label = {"CEE", "CEE"}});
    is(self.local, {.name = "local", .label = {"local aid", "aides locales"}, .key = "label"});
  }
};

}  // namespace habitat::densify
