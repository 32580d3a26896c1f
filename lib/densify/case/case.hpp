// SPDX-License-Identifier: Apache-2.0
// A renovation as its owners will vote on it: the condominium, works and fees, energy, aid, the
// plan, the owners, the resolutions. All parts but the condominium may be left out.
#pragma once

#include "densify/case/aid.hpp"
#include "densify/case/condominium.hpp"
#include "densify/case/energy.hpp"
#include "densify/case/owners.hpp"
#include "densify/case/plan.hpp"
#include "densify/case/resolution.hpp"
#include "describe/case_header.hpp"
#include "describe/row_file.hpp"
#include "law/law.hpp"

namespace habitat::densify {

template <Number N>
struct Case {
  CaseHeader header;
  Overrides parameters;
  std::optional<Condominium<N>> condominium;
  std::vector<Work<N>> works;
  std::vector<Fee<N>> fees;
  std::optional<BuildingEnergy<N>> energy;
  AidInput<N> aid;
  Plan<N> plan;
  OwnersLoan<N> loan;
  RowFile<OwnerRow<N>> owners;
  std::vector<Resolution> resolutions;
  RowFile<VoteRow> votes;

  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters, Overrides::in_case);
    is(self.condominium,
       {.name = "condominium", .label = {"condominium", "copropriété"}, .required = true});
    is(self.works,
       {.name = "works", .label = {"works", "travaux"}, .key = "label", .from_file = true});
    is(self.fees,
       {.name = "fees", .label = {"fees", "honoraires"}, .key = "label", .from_file = true});
    is(self.energy, {.name = "energy",
                     .label = {"energy", "énergie"},
                     .doc = {"before and after the works; without it no aid is computed",
                             "avant et après travaux ; sans elle aucune aide n'est calculée"}});
    is(self.aid, {.name = "aid", .label = {"aid", "aides"}});
    is(self.plan, {.name = "plan", .label = {"plan", "plan"}});
    is(self.loan, {.name = "loan", .label = {"loan", "prêt"}});
    is(self.owners, {.name = "owners", .label = {"owners", "copropriétaires"}});
    is(self.resolutions,
       {.name = "resolutions", .label = {"resolutions", "résolutions"}, .key = "id"});
    is(self.votes, {.name = "votes",
                    .label = {"votes", "votes"},
                    .doc = {"of each owner; who has no row of a resolution is absent from it",
                            "de chaque copropriétaire ; qui n'a pas de ligne d'une résolution en "
                            "est absent"}});
  }
};

}  // namespace habitat::densify
