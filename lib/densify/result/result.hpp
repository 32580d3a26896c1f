// SPDX-License-Identifier: Apache-2.0
// What `densify` finds: the plan of a renovation and what it rests on, the building rights that pay
// for a part of it, the owners, the votes, the calendar.
#pragma once

#include "densify/result/aid.hpp"
#include "densify/result/cash.hpp"
#include "densify/result/energy.hpp"
#include "densify/result/owner.hpp"
#include "densify/result/plan.hpp"
#include "densify/result/proceeds.hpp"
#include "densify/result/renovation.hpp"
#include "densify/result/rights.hpp"
#include "densify/result/rights_taxes.hpp"
#include "densify/result/sale.hpp"
#include "densify/result/vote.hpp"
#include "describe/finding.hpp"

namespace habitat::densify {

template <Number N>
struct Result {
  PlanFigures<N> plan;
  RightsFigures<N> rights;
  SaleFigures<N> sale;
  TaxFigures<N> taxes;
  ProceedsFigures<N> proceeds;
  std::vector<OfferFigures<N>> offers;
  RenovationFigures<N> renovation;
  AidFigures<N> aid;
  EnergyFigures<N> energy;
  std::vector<VoteFigures> votes;
  std::vector<OwnerFigures<N>> owners;
  TreasuryFigures<N> treasury;
  std::vector<CashMonth<N>> cash;
  std::vector<Alert> alerts;

  static void describe(auto& self, auto&& is) {
    is(self.plan, {.name = "plan", .label = {"Plan", "Plan de financement"}});
    is(self.rights, {.name = "rights", .label = {"Building rights", "Droits à construire"}});
    is(self.sale, {.name = "sale", .label = {"Sale", "Cession"}});
    is(self.taxes, {.name = "taxes", .label = {"Taxes", "Taxes"}});
    is(self.proceeds, {.name = "proceeds", .label = {"Proceeds", "Produit de la cession"}});
    is(self.offers, {.name = "offers", .label = {"Offers", "Offres"}, .key = "buyer"});
    is(self.renovation, {.name = "renovation", .label = {"Cost", "Coût"}});
    is(self.aid, {.name = "aid", .label = {"Aid", "Aides"}});
    is(self.energy, {.name = "energy", .label = {"Energy", "Énergie"}});
    is(self.votes, {.name = "votes", .label = {"Votes", "Votes"}, .key = "resolution"});
    is(self.owners, {.name = "owners", .label = {"Owners", "Copropriétaires"}, .key = "owner"});
    is(self.treasury, {.name = "treasury", .label = {"Treasury", "Trésorerie"}});
    is(self.cash,
       {.name = "cash", .label = {"Account by month", "Compte mois par mois"}, .key = "month"});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::densify
