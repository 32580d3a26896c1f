// SPDX-License-Identifier: Apache-2.0
// What aid the operation has, and why: conditions one by one, the rate, what each aid comes to.
#pragma once

#include "densify/case/aid_names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

struct AidCondition {
  AidConditionName condition = AidConditionName::building_age;
  Met met = Met::yes;
  static void describe(auto& self, auto&& is) {
    is(self.condition, {.name = "condition", .label = {"condition", "condition"}});
    is(self.met, {.name = "met", .label = {"met", "remplie"}});
  }
};

template <Number N>
struct AidFigures {
  std::optional<bool> eligible;
  std::optional<N> rate, base, works, studies, amo, cee, cee_volume, local, clipped, public_aid,
      total, individual;
  std::vector<AidCondition> conditions;
  std::vector<Message> reasons;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    is(self.eligible, {.name = "eligible", .label = {"eligible", "éligible"}});
    amount(self.total, "total", {"aid in all", "aides en tout"},
           {"to the condominium; the primes of owners come on top",
            "au syndicat ; les primes individuelles s'y ajoutent"});
    is(self.rate, {.name = "rate", .unit = "%", .label = {"rate", "taux"}});
    amount(self.base, "base", {"works aided", "travaux aidés"},
           {"before VAT, within the cap", "hors TVA, dans la limite du plafond"});
    amount(self.works, "works", {"for the works", "pour les travaux"});
    amount(self.studies, "studies", {"for studies and control", "pour études et contrôle"});
    amount(self.amo, "amo", {"for the AMO", "pour l'AMO"});
    amount(self.local, "local", {"local aid", "aides locales"});
    amount(self.clipped, "clipped", {"cut off", "écrêté"},
           {"public aid beyond the most that it may be", "aides publiques au-delà du maximum"});
    amount(self.public_aid, "public", {"public aid", "aides publiques"});
    amount(self.cee, "cee", {"CEE", "CEE"});
    is(self.cee_volume,
       {.name = "cee_volume", .unit = "MWh", .label = {"CEE, cumac", "CEE, cumac"}});
    amount(self.individual, "individual", {"primes of owners", "primes individuelles"});
    is(self.conditions,
       {.name = "conditions", .label = {"conditions", "conditions"}, .key = "condition"});
    is(self.reasons, {.name = "reasons", .label = {"why", "raisons"}});
  }
};

}  // namespace habitat::densify
