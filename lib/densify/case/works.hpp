// SPDX-License-Identifier: Apache-2.0
// What is to be paid: lots of works as the firms offer them, and fees, each with its VAT and with
// the key that splits it between the owners.
#pragma once

#include "densify/case/names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

/// The key by which all is split that names no other.
inline constexpr std::string_view general_key = "general";

inline constexpr Field key_field{
    .name = "key",
    .label = {"distribution key", "clé de répartition"},
    .doc = {"a column of the file of owners", "une colonne du fichier des copropriétaires"}};

template <Number N>
struct Work {
  std::string label;
  N amount = 0, discount = 0;
  std::optional<NumberOr<N, RenovationVat>> vat;
  std::optional<N> vat_amount;
  bool eligible = true;
  std::string key{general_key};

  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"works", "travaux"}, .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "1000000000 EUR",
                     .label = {"amount", "montant"},
                     .doc = {"before VAT and discount", "hors TVA, avant remise"},
                     .required = true});
    is(self.discount, {.name = "discount",
                       .unit = "%",
                       .min = "0 %",
                       .max = "100 %",
                       .label = {"discount", "remise"}});
    is(self.vat, {.name = "vat",
                  .unit = "%",
                  .min = "0 %",
                  .max = "100 %",
                  .label = {"VAT", "TVA"},
                  .doc = {"energy, improvement or normal: the rate in force; or a rate. Fossil "
                          "boilers bear the normal rate",
                          "energy, improvement ou normal : le taux en vigueur ; ou un taux. Les "
                          "chaudières fossiles sont au taux normal"},
                  .source = texts::vat});
    is(self.vat_amount, {.name = "vat_amount",
                         .unit = "EUR",
                         .min = "0 EUR",
                         .max = "1000000000 EUR",
                         .label = {"amount of VAT", "montant de TVA"},
                         .doc = {"in the place of vat, taken as it is, discount or not",
                                 "à la place de vat, pris tel quel, remise ou non"}});
    is(self.eligible, {.name = "eligible",
                       .label = {"counted for aid", "retenus pour l'aide"},
                       .doc = {"works that save energy, and those bound up with them",
                               "travaux d'économie d'énergie, et travaux induits"}});
    is(self.key, key_field);
  }
};

template <Number N>
struct Fee {
  std::string label;
  Phase phase = Phase::works;
  std::optional<N> amount, share_of_works;
  WorksBase of = WorksBase::excl_vat;
  std::optional<N> vat;
  FeeAid aided = FeeAid::no;
  std::string key{general_key};

  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"fee", "honoraires"}, .required = true});
    is(self.phase, {.name = "phase", .label = {"phase", "phase"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "1000000000 EUR",
                     .label = {"amount", "montant"},
                     .doc = {"before VAT; or share_of_works", "hors TVA ; ou share_of_works"}});
    is(self.share_of_works,
       {.name = "share_of_works",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of the works", "part des travaux"},
        .doc = {"before VAT; contingency is not counted", "hors TVA ; sans les aléas"}});
    is(self.of, {.name = "of",
                 .label = {"counted on", "compté sur"},
                 .doc = {"for share_of_works", "pour share_of_works"}});
    is(self.vat, {.name = "vat",
                  .unit = "%",
                  .min = "0 %",
                  .max = "100 %",
                  .label = {"VAT", "TVA"},
                  .source = texts::vat,
                  .default_note = {"the normal rate", "le taux normal"}});
    is(self.aided, {.name = "aided", .label = {"aid", "aide"}});
    is(self.key, key_field);
  }
};

}  // namespace habitat::densify
