// SPDX-License-Identifier: Apache-2.0
// How what is to be paid is brought together: what is shared now, the work fund, the loan.
#pragma once

#include "densify/case/works.hpp"

namespace habitat::densify {

template <Number N>
struct Plan {
  N contingency = 0;
  std::string contingency_key{general_key};
  N work_fund = 0;
  std::string work_fund_key{general_key};
  Shared shared = Shared::works_phase;

  static void describe(auto& self, auto&& is) {
    is(self.contingency, {.name = "contingency",
                          .unit = "%",
                          .min = "0 %",
                          .max = "100 %",
                          .label = {"contingency", "aléas"},
                          .doc = {"of the works with VAT", "des travaux TTC"}});
    const auto key = [&](std::string& member, std::string_view name, Text label) {
      Field field = key_field;
      field.name = name;
      field.label = label;
      is(member, field);
    };
    key(self.contingency_key, "contingency_key", {"key of the contingency", "clé des aléas"});
    is(self.work_fund,
       {.name = "work_fund",
        .unit = "EUR",
        .min = "0 EUR",
        .max = "1000000000 EUR",
        .label = {"work fund", "fonds de travaux"},
        .doc = {"taken from what was called before", "pris sur ce qui fut déjà appelé"},
        .source = texts::work_fund});
    key(self.work_fund_key, "work_fund_key", {"key of the work fund", "clé du fonds de travaux"});
    is(self.shared, {.name = "shared", .label = {"shared now", "réparti maintenant"}});
  }
};

template <Number N>
struct OwnersLoan {
  LoanKind kind = LoanKind::none;
  N rate = 0;
  std::optional<int> years;
  Finances finances = Finances::to_finance;
  std::optional<N> cap_per_dwelling;
  N insurance_coefficient = 1, advance = 0;
  std::optional<N> bridge;

  static void describe(auto& self, auto&& is) {
    is(self.kind, {.name = "kind", .label = {"loan", "prêt"}});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %/year",
                   .max = "20 %/year",
                   .label = {"rate", "taux"}});
    is(self.years, {.name = "years",
                    .unit = "years",
                    .min = "3 years",
                    .max = "25 years",
                    .label = {"duration", "durée"},
                    .doc = {"20 years at most for an éco-PTZ", "20 ans au plus pour un éco-PTZ"}});
    is(self.finances, {.name = "finances", .label = {"finances", "finance"}});
    is(self.cap_per_dwelling,
       {.name = "cap_per_dwelling",
        .unit = "EUR",
        .min = "0 EUR",
        .max = "1000000000 EUR",
        .label = {"at most, by dwelling", "au plus, par logement"},
        .doc = {"of each dwelling lot of an owner",
                "pour chaque lot de logement d'un propriétaire"},
        .default_note = {"of an éco-PTZ that of the dated data; else none",
                         "pour un éco-PTZ celui des données datées ; sinon aucun"}});
    is(self.insurance_coefficient,
       {.name = "insurance_coefficient",
        .min = "1",
        .max = "2",
        .label = {"coefficient of insurance", "coefficient d'assurance"},
        .doc = {"on the instalment", "sur la mensualité"}});
    is(self.advance, {.name = "advance",
                      .unit = "%",
                      .min = "0 %",
                      .max = "100 %",
                      .label = {"advance of public aid", "avance des aides publiques"},
                      .doc = {"paid before the works", "versée avant les travaux"}});
    is(self.bridge, {.name = "bridge",
                     .unit = "%",
                     .min = "0 %",
                     .max = "100 %",
                     .label = {"cost of the bridge loan", "coût du préfinancement"},
                     .doc = {"of the public aid, once: then all of it is prefinanced",
                             "des aides publiques, en une fois : toutes sont alors préfinancées"}});
  }
};

}  // namespace habitat::densify
