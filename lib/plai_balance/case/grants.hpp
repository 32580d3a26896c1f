// SPDX-License-Identifier: Apache-2.0
// What a user says of a grant.
#pragma once

#include "describe/dated.hpp"
#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

template <Number N>
struct Grant {
  std::string label, funder;
  std::optional<GrantOrigin> origin;
  std::optional<N> amount, per_dwelling, per_place, per_m2, share;
  Names base;
  std::optional<N> base_cap_per_dwelling, cap;
  Names tranche;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"label", "libellé"}, .required = true});
    is(self.funder, {.name = "funder", .label = {"funder", "financeur"}});
    is(self.origin,
       {.name = "origin",
        .label = {"origin", "origine"},
        .doc = {"all but other count, with the regulated loans, in the test of the TFPB exemption",
                "toutes sauf other comptent, avec les prêts réglementés, dans la condition de "
                "l'exonération de TFPB"},
        .source = texts::tfpb_grants,
        .default_note = {"the exemption holds, with a note when it hangs on it",
                         "l'exonération est acquise, avec une note quand elle en dépend"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"amount", "montant"},
                     .doc = {"or one of per_dwelling, per_place, per_m2, share",
                             "ou l'un de per_dwelling, per_place, per_m2, share"}});
    is(self.per_dwelling, {.name = "per_dwelling",
                           .unit = "EUR",
                           .min = "0 EUR",
                           .max = "100000000 EUR",
                           .label = {"per dwelling", "par logement"}});
    is(self.per_place, {.name = "per_place",
                        .unit = "EUR",
                        .min = "0 EUR",
                        .max = "100000000 EUR",
                        .label = {"per place", "par place"}});
    is(self.per_m2, {.name = "per_m2",
                     .unit = "EUR/m2",
                     .min = "0 EUR/m2",
                     .max = "1000000 EUR/m2",
                     .label = {"per m² of surface utile", "par m² de surface utile"}});
    is(self.share, {.name = "share",
                    .unit = "%",
                    .min = "0 %",
                    .max = "100 %",
                    .label = {"share of its base", "part de son assiette"},
                    .doc = {"of the cost of its tranches, unless base says otherwise",
                            "du coût de ses tranches, sauf si base en décide autrement"}});
    is(self.base,
       {.name = "base",
        .label = {"chapters it is a share of", "chapitres dont il est une part"},
        .doc = {"land, building, fees, sundry, financial: chapters that are named count without "
                "VAT",
                "land, building, fees, sundry, financial : les chapitres nommés comptent hors TVA"},
        .source = texts::grants_local,
        .default_note = {"all, VAT included", "all, TVA comprise"}});
    is(self.base_cap_per_dwelling,
       {.name = "base_cap_per_dwelling",
        .unit = "EUR",
        .min = "0 EUR",
        .max = "100000000 EUR",
        .label = {"most of the base, per dwelling", "plafond de l'assiette, par logement"},
        .source = texts::grants_local});
    is(self.cap, {.name = "cap",
                  .unit = "EUR",
                  .min = "0 EUR",
                  .max = "100000 MEUR",
                  .label = {"most of the grant", "plafond de la subvention"},
                  .source = texts::grants_local});
    is(self.tranche,
       {.name = "tranche", .label = {"tranche", "tranche"}, .default_note = {"all", "toutes"}});
  }
};

}  // namespace habitat::plai_balance
