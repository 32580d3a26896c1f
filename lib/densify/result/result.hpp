// SPDX-License-Identifier: Apache-2.0
// What `densify` finds: the plan of a renovation and what it rests on, the owners, the votes.
#pragma once

#include "densify/result/aid.hpp"
#include "densify/result/energy.hpp"
#include "densify/result/owner.hpp"
#include "densify/result/plan.hpp"
#include "densify/result/renovation.hpp"
#include "densify/result/vote.hpp"
#include "describe/finding.hpp"

namespace habitat::densify {

template <Number N>
struct Result {
  PlanFigures<N> plan;
  RenovationFigures<N> renovation;
  AidFigures<N> aid;
  EnergyFigures<N> energy;
  std::vector<VoteFigures> votes;
  std::vector<OwnerFigures<N>> owners;
  std::vector<Alert> alerts;

  static void describe(auto& self, auto&& is) {
    is(self.plan, {.name = "plan", .label = {"Plan", "Plan de financement"}});
    is(self.renovation, {.name = "renovation", .label = {"Cost", "Coût"}});
    is(self.aid, {.name = "aid", .label = {"Aid", "Aides"}});
    is(self.energy, {.name = "energy", .label = {"Energy", "Énergie"}});
    is(self.votes, {.name = "votes", .label = {"Votes", "Votes"}, .key = "resolution"});
    is(self.owners, {.name = "owners", .label = {"Owners", "Copropriétaires"}, .key = "owner"});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .folded = true});
  }
};

}  // namespace habitat::densify
