// SPDX-License-Identifier: Apache-2.0
// What a user says of the rent of a tranche.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

/// The household for which a PLAI adapté dwelling is meant: its APL rent ceiling caps the rent.
struct Household {
  bool couple = false;
  int dependents = 0;
  static void describe(auto& self, auto&& is) {
    is(self.couple, {.name = "couple", .label = {"couple", "couple"}});
    is(self.dependents, {.name = "dependents",
                         .min = "0",
                         .max = "20",
                         .label = {"dependents", "personnes à charge"}});
  }
};

/// What PLAI adapté asks of a dwelling that is sub-let.
struct SubLetting {
  bool lasting = false, risk_borne = false;
  static void describe(auto& self, auto&& is) {
    is(self.lasting, {.name = "lasting", .label = {"lasting occupation", "occupation durable"}});
    is(self.risk_borne, {.name = "risk_borne",
                         .label = {"letting risk borne in part", "risque locatif porté en partie"},
                         .doc = {"by the operator", "par l'opérateur"}});
  }
};

template <Number N>
struct RentTerms {
  std::optional<RentBasis> basis;
  std::optional<N> per_m2, cap_per_m2, annex_per_month;
  N margin = 0;
  RentTable table = RentTable::indexed;
  std::optional<Household> household;
  static void describe(auto& self, auto&& is) {
    const auto monthly = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member, {.name = name,
                  .unit = "EUR/m2/month",
                  .min = "0 EUR/m2/month",
                  .max = "1000 EUR/m2/month",
                  .label = label,
                  .doc = doc});
    };
    is(self.basis, {.name = "basis",
                    .label = {"basis", "base"},
                    .doc = {"ceiling: the least of the regulated maximum, cap_per_m2 and, for a "
                            "PLAI adapté, the APL ceiling of its household",
                            "ceiling : le moindre du maximum réglementé, de cap_per_m2 et, pour un "
                            "PLAI adapté, du plafond APL de son ménage"},
                    .source = texts::rent,
                    .default_note = {"amount where per_m2 is given, else ceiling",
                                     "amount si per_m2 est donné, sinon ceiling"}});
    monthly(self.per_m2, "per_m2", {"rent practised", "loyer pratiqué"},
            {"per m² of surface utile; above the ceiling it breaks a control",
             "par m² de surface utile ; au-dessus du plafond il enfreint un contrôle"});
    is(self.margin, {.name = "margin",
                     .unit = "%",
                     .min = "0 %",
                     .max = "100 %",
                     .label = {"local margin", "marge locale"},
                     .doc = {"the sum of the margins of the local scale, added to the maximum",
                             "la somme des majorations du barème local, ajoutée au maximum"},
                     .source = texts::rent});
    is(self.annex_per_month,
       {.name = "annex_per_month",
        .unit = "EUR/dwelling/month",
        .min = "0 EUR/dwelling/month",
        .max = "10000 EUR/dwelling/month",
        .label = {"annex rent", "loyer annexe"},
        .doc = {"parking, garden: outside the surface utile; stands in annex_rent",
                "stationnement, jardin : hors surface utile ; va dans annex_rent"}});
    monthly(self.cap_per_m2, "cap_per_m2", {"cap of one's own", "plafond propre"}, {});
    is(self.table, {.name = "table",
                    .label = {"table of maximum rents", "barème des loyers maximaux"},
                    .doc = {"where it is older than the letting",
                            "quand il est antérieur à la mise en location"}});
    is(self.household,
       {.name = "household",
        .label = {"household intended", "ménage visé"},
        .doc = {"PLAI adapté: its APL rent ceiling caps the rent; needs dwellings and zone_123",
                "PLAI adapté : son plafond de loyer APL borne le loyer ; demande dwellings et "
                "zone_123"},
        .source = texts::plai_adapte});
  }
};

}  // namespace habitat::plai_balance
