// SPDX-License-Identifier: Apache-2.0
// When money comes and goes: events by month, each of one flow of the plan.
#pragma once

#include "describe/describe.hpp"

namespace habitat::densify {

enum class Flow { works, fees, calls, rights, aid, cee, loan };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::Flow> = name_table<densify::Flow>({
    named(densify::Flow::works, "works", {"works", "travaux"}),
    named(densify::Flow::fees, "fees", {"fees", "honoraires"}),
    named(densify::Flow::calls, "calls", {"calls", "appels de fonds"}),
    named(densify::Flow::rights, "rights", {"building rights", "droits à construire"}),
    named(densify::Flow::aid, "aid", {"aid", "aides"}),
    named(densify::Flow::cee, "cee", {"CEE", "CEE"}),
    named(densify::Flow::loan, "loan", {"loan", "prêt"}),
});

}  // namespace habitat

namespace habitat::densify {

template <Number N>
struct ScheduleEvent {
  std::string event;
  int month = 0;
  std::optional<Flow> flow;
  std::optional<N> amount, share;

  static void describe(auto& self, auto&& is) {
    is(self.event, {.name = "event", .label = {"event", "événement"}, .required = true});
    is(self.month, {.name = "month",
                    .min = "0",
                    .max = "600",
                    .label = {"month", "mois"},
                    .doc = {"from the beginning, which is 0", "depuis le début, qui est 0"},
                    .required = true});
    is(self.flow, {.name = "flow",
                   .label = {"flow", "flux"},
                   .doc = {"works with contingency; calls are what the loan leaves to the owners",
                           "travaux avec aléas ; les appels sont ce que le prêt laisse aux "
                           "copropriétaires"},
                   .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "1000000000 EUR",
                     .label = {"amount", "montant"},
                     .doc = {"or share", "ou share"}});
    is(self.share, {.name = "share",
                    .unit = "%",
                    .min = "0 %",
                    .max = "100 %",
                    .label = {"share", "part"},
                    .doc = {"of that flow of the plan", "de ce flux du plan"}});
  }
};

template <Number N>
struct Treasury {
  std::optional<N> rate;
  static void describe(auto& self, auto&& is) {
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %/year",
                   .max = "20 %/year",
                   .label = {"rate of the bridge loan", "taux du prêt relais"},
                   .default_note = {"needed for its cost", "à donner pour son coût"}});
  }
};

}  // namespace habitat::densify
