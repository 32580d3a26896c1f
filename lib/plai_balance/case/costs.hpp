// SPDX-License-Identifier: Apache-2.0
// What a user says of the cost of an operation, line by line, and of the taxe d'aménagement.
#pragma once

#include "describe/dated.hpp"
#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

template <Number N>
struct Cost {
  Chapter chapter = Chapter::building;
  std::string label;
  N amount = 0;
  std::optional<NumberOr<N, VatWord>> vat;
  Names tranche;
  static void describe(auto& self, auto&& is) {
    is(self.chapter, {.name = "chapter", .label = {"chapter", "chapitre"}, .required = true});
    is(self.label, {.name = "label", .label = {"label", "libellé"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "-100000 MEUR",
                     .max = "100000 MEUR",
                     .label = {"amount, excluding VAT", "montant hors TVA"},
                     .required = true});
    is(self.vat,
       {.name = "vat",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"VAT finally borne", "TVA finalement supportée"},
        .doc = {"a rate, or a word", "un taux, ou un mot"},
        .source = texts::vat,
        .default_note = {
            "reduced; none for financial costs; to be given for land that is not bought off plan",
            "reduced ; none pour les frais financiers ; à donner pour un foncier qui n'est pas "
            "acquis en VEFA"}});
    is(self.tranche,
       {.name = "tranche", .label = {"tranche", "tranche"}, .default_note = {"all", "toutes"}});
  }
};

/// Taxe d'aménagement: a cost line that is computed, in the chapter of land.
template <Number N>
struct TaxeAmenagement {
  N floor_area = 0, local_rate = 0;
  std::optional<Names> exempt;
  static void describe(auto& self, auto&& is) {
    is(self.floor_area, {.name = "floor_area",
                         .unit = "m2",
                         .min = "0 m2",
                         .max = "10000000 m2",
                         .label = {"floor area taxed", "surface taxable"},
                         .doc = {"before the abatement", "avant abattement"},
                         .required = true});
    is(self.local_rate, {.name = "local_rate",
                         .unit = "%",
                         .min = "0 %",
                         .max = "20 %",
                         .label = {"local rates, summed", "taux locaux, additionnés"},
                         .required = true});
    is(self.exempt,
       {.name = "exempt",
        .label = {"tranches exempt by local decision", "tranches exonérées localement"},
        .doc = {"PLAI and PLAI adapté are exempt as of right",
                "le PLAI et le PLAI adapté le sont de plein droit"},
        .source = texts::taxe_amenagement,
        .default_note = {"none beside them", "aucune autre"}});
  }
};

}  // namespace habitat::plai_balance
