// SPDX-License-Identifier: Apache-2.0
// What a user says of the programme: the operation, its dates and place, and its tranches.
#pragma once

#include "plai_balance/case/names.hpp"
#include "plai_balance/case/rent.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

struct Operation {
  std::optional<OperationKind> kind;
  Use use = Use::ordinary;
  std::optional<Landlord> landlord;
  Tenure tenure = Tenure::ownership;
  std::optional<int> tenure_years;
  std::optional<Zone123> zone_123;
  std::optional<ZoneAbc> zone_abc;
  std::optional<Region> region;
  bool qpv = false, split_ownership = false;
  bool environmental_criteria = false, conversion = false, anah_works = false;
  std::optional<Date> decision_date, order_date, purchase_date, completion_date, letting_date;
  static void describe(auto& self, auto&& is) {
    is(self.kind,
       {.name = "kind",
        .label = {"kind of operation", "nature de l'opération"},
        .doc = {"governs the VAT and the TFPB exemption", "régit la TVA et l'exonération de TFPB"},
        .source = texts::vat_and_tfpb});
    is(self.use, {.name = "use",
                  .label = {"use", "destination"},
                  .doc = {"other than ordinary, the owner lives on a redevance",
                          "hors ordinary, le propriétaire perçoit une redevance"}});
    is(self.landlord, {.name = "landlord",
                       .label = {"landlord", "bailleur"},
                       .doc = {"hlm and sem bear the RLS and the levies",
                               "hlm et sem supportent la RLS et les cotisations"}});
    is(self.tenure,
       {.name = "tenure",
        .label = {"tenure", "droit sur l'immeuble"},
        .doc = {"a rehabilitation lease is exempt from TFPB while it runs, whatever the loans; a "
                "usufruct is split ownership; an emphyteutic lease changes no exemption",
                "un bail à réhabilitation est exonéré de TFPB tant qu'il court, quels que soient "
                "les prêts ; un usufruit est un démembrement ; un bail emphytéotique ne change "
                "aucune exonération"},
        .source = texts::tfpb_lease});
    is(self.tenure_years,
       {.name = "tenure_years",
        .unit = "years",
        .min = "1 year",
        .max = "99 years",
        .label = {"years of the tenure", "durée du droit"},
        .doc = {"that the lease or usufruct runs from the letting on; asked for unless it is "
                "ownership",
                "que le bail ou l'usufruit court depuis la mise en location ; demandée hors "
                "pleine propriété"}});
    is(self.zone_123, {.name = "zone_123",
                       .label = {"zone 1, 2, 3", "zone 1, 2, 3"},
                       .doc = {"rents of PLAI and PLUS, APL, RLS", "loyers PLAI et PLUS, APL, RLS"},
                       .source = texts::zone_rent});
    is(self.zone_abc, {.name = "zone_abc",
                       .label = {"zone A, B, C", "zone A, B, C"},
                       .doc = {"rents of PLS", "loyers PLS"},
                       .source = texts::zone_rent});
    is(self.region,
       {.name = "region",
        .label = {"region", "région"},
        .doc = {"ceilings of resources, taxe d'aménagement, structure coefficient overseas",
                "plafonds de ressources, taxe d'aménagement, coefficient de structure outre-mer"}});
    is(self.qpv, {.name = "qpv",
                  .label = {"in a QPV", "en QPV"},
                  .doc = {"a quartier prioritaire de la politique de la ville: VAT of a PLUS",
                          "quartier prioritaire de la politique de la ville : TVA d'un PLUS"},
                  .source = texts::vat});
    is(self.split_ownership, {.name = "split_ownership",
                              .label = {"split ownership", "démembrement de propriété"},
                              .doc = {"usufruct and bare ownership apart: the share of regulated "
                                      "loans that the TFPB exemption asks for is lower",
                                      "usufruit et nue-propriété séparés : l'exonération de TFPB "
                                      "demande une moindre part de prêts réglementés"},
                              .source = texts::tfpb_new});
    is(self.environmental_criteria,
       {.name = "environmental_criteria",
        .label = {"environmental criteria met", "critères environnementaux tenus"},
        .doc = {"four of the five that lengthen the TFPB exemption of new buildings",
                "quatre des cinq qui allongent l'exonération de TFPB du neuf"},
        .source = texts::tfpb_new});
    is(self.conversion, {.name = "conversion",
                         .label = {"conversion", "transformation"},
                         .doc = {"works that turn other premises into dwellings: VAT of a PLS that "
                                 "is bought and improved",
                                 "travaux qui transforment d'autres locaux en logements : TVA d'un "
                                 "PLS en acquisition-amélioration"},
                         .source = texts::vat});
    is(self.anah_works,
       {.name = "anah_works",
        .label = {"works with a grant of the Anah", "travaux avec une subvention de l'Anah"},
        .doc =
            {"bought and improved by an approved body (moi): the years of the TFPB exemption run "
             "from the year after the works, at completion_date",
             "acquis et amélioré par un organisme agréé (moi) : les années d'exonération de TFPB "
             "courent de l'année suivant les travaux, à completion_date"},
        .source = texts::tfpb_anah});
    is(self.decision_date,
       {.name = "decision_date",
        .label = {"aid decision", "décision d'aide"},
        .doc =
            {"governs the margins of the loans, the length of the TFPB exemption and the taxe "
             "d'aménagement",
             "régit les marges des prêts, la durée d'exonération de TFPB et la taxe d'aménagement"},
        .default_note = {"as_of, with a note", "as_of, avec une note"}});
    is(self.order_date, {.name = "order_date",
                         .label = {"works order", "ordre de service"},
                         .doc = {"governs the VAT", "régit la TVA"},
                         .source = texts::vat,
                         .default_note = {"decision_date, or as_of with a note",
                                          "decision_date, ou as_of avec une note"}});
    is(self.purchase_date,
       {.name = "purchase_date",
        .label = {"purchase", "acquisition"},
        .doc = {"starts the TFPB exemption of what is bought and improved",
                "fait partir l'exonération de TFPB en acquisition-amélioration"},
        .source = texts::tfpb_bought,
        .default_note = {"completion_date, or letting_date", "completion_date, ou letting_date"}});
    is(self.completion_date, {.name = "completion_date",
                              .label = {"completion", "achèvement"},
                              .doc = {"starts the TFPB exemption of new buildings",
                                      "fait partir l'exonération de TFPB du neuf"},
                              .source = texts::tfpb_new,
                              .default_note = {"letting_date", "letting_date"}});
    is(self.letting_date, {.name = "letting_date",
                           .label = {"letting", "mise en location"},
                           .doc = {"governs rents and usual figures, the first year of the account "
                                   "and of the loans, the end of drawing",
                                   "régit loyers et chiffres usuels, la première année du compte "
                                   "et des prêts, la fin de mobilisation"},
                           .default_note = {"completion_date, or as_of with a note",
                                            "completion_date, ou as_of avec une note"}});
  }
};

/// Dwellings of one kind in a tranche, for what their tenants pay.
template <Number N>
struct DwellingType {
  std::string name;
  int dwellings = 0;
  std::optional<N> living_area, useful_area;
  static void describe(auto& self, auto&& is) {
    const auto area = [&](auto& member, Field field) {
      field.unit = "m2";
      field.min = "0 m2";
      field.max = "100000 m2";
      field.source = texts::useful_area;
      is(member, field);
    };
    is(self.name, {.name = "name",
                   .label = {"type", "type"},
                   .doc = {"T2, T3 with a garden...", "T2, T3 avec jardin..."},
                   .required = true});
    is(self.dwellings, {.name = "dwellings",
                        .min = "1",
                        .max = "100000",
                        .label = {"dwellings", "logements"},
                        .doc = {"of that type", "de ce type"},
                        .required = true});
    area(self.living_area, {.name = "living_area",
                            .label = {"living area", "surface habitable"},
                            .doc = {"of one dwelling", "d'un logement"},
                            .required = true});
    area(self.useful_area,
         {.name = "useful_area",
          .label = {"surface utile", "surface utile"},
          .doc = {"of one dwelling", "d'un logement"},
          .default_note = {
              "its living area and, by living area, its part of the tranche's annexes",
              "sa surface habitable et, au prorata de celle-ci, sa part des annexes de la "
              "tranche"}});
  }
};

template <Number N>
struct Tranche {
  std::string name;
  std::optional<Product> product;
  std::optional<int> dwellings, places;
  std::optional<N> living_area, annex_area, floor_area, charges_per_m2;
  bool lift = false;
  std::optional<RentTerms<N>> rent;
  std::optional<SubLetting> sub_letting;
  std::vector<DwellingType<N>> types;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name",
                   .label = {"tranche", "tranche"},
                   .doc = {"other keys refer to it", "d'autres clés y renvoient"},
                   .required = true});
    is(self.product, {.name = "product", .label = {"product", "produit"}});
    is(self.dwellings,
       {.name = "dwellings", .min = "0", .max = "100000", .label = {"dwellings", "logements"}});
    is(self.places, {.name = "places", .min = "0", .max = "100000", .label = {"places", "places"}});
    is(self.living_area, {.name = "living_area",
                          .unit = "m2",
                          .min = "0 m2",
                          .max = "10000000 m2",
                          .label = {"living area", "surface habitable"},
                          .doc = {"of the whole tranche", "de toute la tranche"},
                          .source = texts::useful_area});
    is(self.annex_area, {.name = "annex_area",
                         .unit = "m2",
                         .min = "0 m2",
                         .max = "10000000 m2",
                         .label = {"annex area", "surface des annexes"},
                         .doc = {"of the whole tranche; half of it counts in the surface utile",
                                 "de toute la tranche ; compte pour moitié dans la surface utile"},
                         .source = texts::useful_area});
    is(self.floor_area,
       {.name = "floor_area",
        .unit = "m2",
        .min = "0 m2",
        .max = "10000000 m2",
        .label = {"floor area", "surface de plancher"},
        .doc = {"of the whole tranche; needed where share_key is floor_area",
                "de toute la tranche ; nécessaire quand share_key est floor_area"}});
    is(self.lift,
       {.name = "lift",
        .label = {"lift", "ascenseur"},
        .doc = {"raises the limit for large annexes", "relève la limite des grandes annexes"},
        .source = texts::rent});
    is(self.rent,
       {.name = "rent",
        .label = {"rent", "loyer"},
        .doc = {"needed in ordinary dwellings; {} is enough for the regulated maximum",
                "nécessaire en logements ordinaires ; {} suffit pour le maximum réglementé"},
        .source = texts::rent});
    is(self.charges_per_m2,
       {.name = "charges_per_m2",
        .unit = "EUR/m2/year",
        .min = "0 EUR/m2/year",
        .max = "10000 EUR/m2/year",
        .label = {"charges of the tenant", "charges du locataire"},
        .doc = {
            "per m² of living area: what the tenant pays beside the rent; for the quittance alone",
            "par m² de surface habitable : ce que le locataire paie en plus du loyer ; pour la "
            "seule quittance"}});
    is(self.sub_letting, {.name = "sub_letting",
                          .label = {"sub-letting", "sous-location"},
                          .doc = {"what PLAI adapté asks of it", "ce que le PLAI adapté en exige"},
                          .source = texts::plai_adapte});
    is(self.types, {.name = "types",
                    .label = {"types of dwelling", "types de logement"},
                    .doc = {"for the quittance alone, one line for each; they add up to the "
                            "dwellings of the tranche and, to 1 %, to its areas",
                            "pour la seule quittance, une ligne pour chacun ; leur somme fait les "
                            "logements de la tranche et, à 1 % près, ses surfaces"},
                    .default_note = {"the mean dwelling", "le logement moyen"},
                    .key = "name"});
  }
};

}  // namespace habitat::plai_balance
