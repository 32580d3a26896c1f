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
    is(self.plan,
       {.name = "plan",
        .label = {"Plan", "Plan de financement"},
        .given_by = "works",
        .none_means = {"nothing of the kind is in this plan", "rien de tel dans ce plan"}});
    is(self.rights,
       {.name = "rights",
        .label = {"Building rights", "Droits à construire"},
        .given_by = "rules",
        .none_means = {"no rule that is given says it", "aucune règle donnée ne le dit"}});
    is(self.sale, {.name = "sale",
                   .label = {"Sale", "Cession"},
                   .given_by = "sale",
                   .none_means = {"the price is agreed on, or no balance stands behind it",
                                  "le prix est convenu, ou aucun bilan ne le fonde"}});
    is(self.taxes, {.name = "taxes",
                    .label = {"Taxes", "Taxes"},
                    .given_by = "taxes, sale",
                    .none_means = {"nothing is taxed so", "rien n'est ainsi taxé"}});
    is(self.proceeds, {.name = "proceeds",
                       .label = {"Proceeds", "Produit de la cession"},
                       .given_by = "sale",
                       .none_means = {"no sale, or no division of the condominium, brings it",
                                      "aucune cession, ou aucune division, ne l'amène"}});
    is(self.offers, {.name = "offers", .label = {"Offers", "Offres"}, .key = "buyer"});
    is(self.renovation,
       {.name = "renovation",
        .label = {"Cost", "Coût"},
        .given_by = "works",
        .none_means = {"no such cost is given", "aucun coût de ce genre n'est donné"}});
    is(self.aid, {.name = "aid",
                  .label = {"Aid", "Aides"},
                  .given_by = "works, energy",
                  .none_means = {"no such aid under the scheme of this case",
                                 "pas d'aide de ce genre dans le régime de ce cas"}});
    is(self.energy,
       {.name = "energy",
        .label = {"Energy", "Énergie"},
        .given_by = "energy",
        .none_means = {"only what is given of the energy, or follows from it, is there",
                       "seul ce qui est donné de l'énergie, ou en découle, est là"}});
    is(self.votes, {.name = "votes",
                    .label = {"Votes", "Votes"},
                    .key = "resolution",
                    .given_by = "resolutions",
                    .none_means = {"the vote does not ask for it", "le vote ne le demande pas"}});
    is(self.owners,
       {.name = "owners",
        .label = {"Owners", "Copropriétaires"},
        .key = "owner",
        .none_means = {
            "no loan, no sale of rights, or no saving by area is known for him",
            "ni prêt, ni cession de droits, ni économie selon la surface connus pour lui"}});
    is(self.treasury, {.name = "treasury",
                       .label = {"Treasury", "Trésorerie"},
                       .given_by = "schedule",
                       .none_means = {"nothing has to be bridged", "rien n'est à préfinancer"}});
    is(self.cash,
       {.name = "cash", .label = {"Account by month", "Compte mois par mois"}, .key = "month"});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::densify
