// SPDX-License-Identifier: Apache-2.0
// What a user says of the tenants whose rents are reduced (RLS), and of what levies are counted on.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

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
          {"dependents beyond the first of each household",
           "personnes à charge au-delà de la première de chaque ménage"});
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

}  // namespace habitat::plai_balance
