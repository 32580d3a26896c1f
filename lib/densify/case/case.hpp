// SPDX-License-Identifier: Apache-2.0
// A renovation as its owners will vote on it, paid in part by building rights: the condominium,
// the parcel and its rules, the sale, works and fees, energy, aid, the plan, the owners, the
// resolutions. All parts but the condominium may be left out.
#pragma once

#include "densify/case/aid.hpp"
#include "densify/case/condominium.hpp"
#include "densify/case/energy.hpp"
#include "densify/case/owners.hpp"
#include "densify/case/plan.hpp"
#include "densify/case/planning.hpp"
#include "densify/case/proceeds.hpp"
#include "densify/case/resolution.hpp"
#include "densify/case/rights_taxes.hpp"
#include "densify/case/sale.hpp"
#include "densify/case/schedule.hpp"
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
  std::optional<Parcel<N>> parcel;
  std::optional<PlanningRules<N>> rules;
  Structure structure;
  RightsBasis<N> rights;
  std::optional<Sale<N>> sale;
  std::vector<Offer<N>> offers;
  std::optional<RightsTaxes<N>> taxes;
  Proceeds<N> proceeds;
  std::vector<ScheduleEvent<N>> schedule;
  Treasury<N> treasury;

  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters, Overrides::in_case);
    is(self.condominium,
       {.name = "condominium", .label = {"condominium", "copropriété"}, .required = true});
    describe_rights(self, is);
    describe_renovation(self, is);
  }

  bool sells_rights() const { return sale.has_value(); }
  /// The date that governs the permit, and the one that governs the deed.
  Date permit_date(Date as_of) const {
    return taxes && taxes->permit_date ? *taxes->permit_date : as_of;
  }
  Date deed_date(Date as_of) const { return taxes && taxes->deed_date ? *taxes->deed_date : as_of; }
  bool is_elevation() const { return sale && sale->form == SaleForm::elevation; }

 private:
  static void describe_rights(auto& self, auto&& is) {
    is(self.parcel, {.name = "parcel", .label = {"parcel", "parcelle"}});
    is(self.rules, {.name = "rules", .label = {"rules of planning", "règles d'urbanisme"}});
    is(self.structure, {.name = "structure", .label = {"structure", "structure"}});
    is(self.rights, {.name = "rights", .label = {"building rights", "droits à construire"}});
    is(self.sale, {.name = "sale", .label = {"sale of the rights", "cession des droits"}});
    is(self.offers, {.name = "offers",
                     .label = {"offers", "offres"},
                     .doc = {"compared beside; the plan takes the sale",
                             "comparées à côté ; le plan prend la cession"},
                     .key = "buyer"});
    is(self.taxes, {.name = "taxes", .label = {"taxes", "taxes"}});
    is(self.proceeds, {.name = "proceeds", .label = {"proceeds", "produit de la cession"}});
  }
  static void describe_renovation(auto& self, auto&& is) {
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
    is(self.schedule, {.name = "schedule", .label = {"schedule", "calendrier"}, .key = "event"});
    is(self.treasury, {.name = "treasury", .label = {"treasury", "trésorerie"}});
  }
};

}  // namespace habitat::densify
