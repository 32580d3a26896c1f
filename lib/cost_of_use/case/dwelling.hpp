// SPDX-License-Identifier: Apache-2.0
// What a user says of a dwelling and of what living there costs: rent, charges, energy, water and
// the rest. The same keys describe the dwelling and the one it is set against.
#pragma once

#include "cost_of_use/case/names.hpp"
#include "cost_of_use/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Dwelling {
  std::optional<law::Zone123> zone_123;
  std::optional<law::ZoneAbc> zone_abc;
  std::optional<Location> location;
  law::LettingKind kind = law::LettingKind::ordinary;
  bool furnished = false;
  std::optional<law::Product> product;
  std::optional<N> living_area, useful_area, rent;
  N annex_rent = 0, works_contribution = 0;
  Convention convention = Convention::apl;
  LandlordKind landlord = LandlordKind::social;
  NumberOr<N, RlsWord> rls{RlsWord::automatic, 0};
  NumberOr<N, AidWord> aid{AidWord::automatic, 0};
  bool operator==(const Dwelling&) const = default;
  static void describe(auto& self, auto&& is) {
    is(self.zone_123, {.name = "zone_123",
                       .label = {"zone 1, 2, 3", "zone 1, 2, 3"},
                       .doc = {"housing aid, RLS", "aide au logement, RLS"},
                       .source = texts::apl});
    is(self.zone_abc, {.name = "zone_abc",
                       .label = {"zone A, B, C", "zone A, B, C"},
                       .doc = {"said of the place; no rule here asks for it",
                               "dit du lieu ; aucune règle ici ne la demande"}});
    is(self.location, {.name = "location",
                       .label = {"area", "secteur"},
                       .doc = {"resource ceilings", "plafonds de ressources"},
                       .source = texts::ceilings});
    is(self.kind, {.name = "kind", .label = {"letting", "location"}, .source = texts::apl});
    is(self.furnished, {.name = "furnished",
                        .label = {"furnished", "meublé"},
                        .doc = {"two thirds of the rent count in the housing aid",
                                "deux tiers du loyer comptent dans l'aide au logement"},
                        .source = texts::furnished});
    is(self.product, {.name = "product",
                      .label = {"product", "produit"},
                      .doc = {"the ceiling that applicants are set against",
                              "le plafond auquel les candidats sont rapportés"}});
    is(self.living_area, {.name = "living_area",
                          .unit = "m2",
                          .min = "1 m2",
                          .max = "1000 m2",
                          .label = {"living area", "surface habitable"},
                          .doc = {"charges and energy per m2", "charges et énergie au m2"}});
    is(self.useful_area, {.name = "useful_area",
                          .unit = "m2",
                          .min = "1 m2",
                          .max = "1000 m2",
                          .label = {"surface utile", "surface utile"},
                          .doc = {"said of the dwelling; no rule here asks for it",
                                  "dit du logement ; aucune règle ici ne la demande"}});
    is(self.rent, {.name = "rent",
                   .unit = "EUR/month",
                   .min = "0 EUR/month",
                   .max = "100000 EUR/month",
                   .label = {"rent", "loyer"},
                   .doc = {"without charges and before the RLS", "hors charges et avant RLS"},
                   .source = texts::apl});
    is(self.annex_rent, {.name = "annex_rent",
                         .unit = "EUR/month",
                         .min = "0 EUR/month",
                         .max = "10000 EUR/month",
                         .label = {"annex rents", "loyers annexes"},
                         .doc = {"cellar, parking, garden", "cave, stationnement, jardin"}});
    is(self.works_contribution,
       {.name = "works_contribution",
        .unit = "EUR/month",
        .min = "0 EUR/month",
        .max = "10000 EUR/month",
        .label = {"contribution to energy works", "contribution aux travaux d'énergie"},
        .doc = {"third line of the quittance", "troisième ligne de quittance"},
        .source = texts::works});
    is(self.convention, {.name = "convention",
                         .label = {"convention", "convention"},
                         .doc = {"with it the aid is the APL, without it the AL",
                                 "avec elle l'aide est l'APL, sans elle l'AL"},
                         .source = texts::apl});
    is(self.landlord, {.name = "landlord",
                       .label = {"landlord", "bailleur"},
                       .doc = {"a social one owes the RLS", "un bailleur social doit la RLS"},
                       .source = texts::rls});
    is(self.rls, {.name = "rls",
                  .unit = "EUR/month",
                  .min = "0 EUR/month",
                  .max = "1000 EUR/month",
                  .label = {"RLS", "RLS"},
                  .doc = {"or the amount of the quittance", "ou le montant de la quittance"},
                  .source = texts::rls});
    is(self.aid, {.name = "aid",
                  .unit = "EUR/month",
                  .min = "0 EUR/month",
                  .max = "5000 EUR/month",
                  .label = {"housing aid", "aide au logement"},
                  .doc = {"or the amount of the notice, 0 for who has not claimed it; of the "
                          "household of the case, applicants have that of the formula",
                          "ou le montant de la notification, 0 pour qui ne l'a pas demandée ; du "
                          "ménage du cas, les candidats ont celle de la formule"}});
  }
};

template <Number N>
struct Charge {
  std::string item;
  std::optional<N> amount, per_m2_year;
  static void describe(auto& self, auto&& is) {
    is(self.item, {.name = "item",
                   .label = {"item", "poste"},
                   .doc = {"of the recoverable charges", "des charges récupérables"},
                   .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR/month",
                     .min = "-10000 EUR/month",
                     .max = "10000 EUR/month",
                     .label = {"amount", "montant"},
                     .doc = {"or per_m2_year", "ou per_m2_year"}});
    is(self.per_m2_year, {.name = "per_m2_year",
                          .unit = "EUR/m2/year",
                          .min = "-1000 EUR/m2/year",
                          .max = "1000 EUR/m2/year",
                          .label = {"per m2 of living area", "par m2 habitable"}});
  }
};

/// Energy that the household pays itself: from a need, from what is used, or from a bill.
template <Number N>
struct Energy {
  EnergyUse use = EnergyUse::heating;
  Carrier carrier = Carrier::electricity;
  std::optional<N> need_per_m2, kwh, bill, price, subscription;
  N efficiency = 1;
  static void describe(auto& self, auto&& is) {
    is(self.use, {.name = "use", .label = {"use", "usage"}, .required = true});
    is(self.carrier, {.name = "carrier", .label = {"carrier", "énergie"}, .required = true});
    is(self.need_per_m2, {.name = "need_per_m2",
                          .unit = "kWh/m2/year",
                          .min = "0 kWh/m2/year",
                          .max = "2000 kWh/m2/year",
                          .label = {"useful need", "besoin utile"},
                          .doc = {"or one of kwh, bill", "ou l'un de kwh, bill"}});
    is(self.kwh, {.name = "kwh",
                  .unit = "kWh/year",
                  .min = "0 kWh/year",
                  .max = "1000000 kWh/year",
                  .label = {"energy used", "énergie consommée"}});
    is(self.bill, {.name = "bill",
                   .unit = "EUR/year",
                   .min = "0 EUR/year",
                   .max = "100000 EUR/year",
                   .label = {"bill", "facture"},
                   .doc = {"standing charge and taxes included", "abonnement et taxes compris"}});
    is(self.efficiency, {.name = "efficiency",
                         .min = "0.05",
                         .max = "20",
                         .label = {"efficiency", "rendement"},
                         .doc = {"useful energy from one kWh: above one for a heat pump",
                                 "énergie utile d'un kWh : plus d'un pour une pompe à chaleur"}});
    is(self.price, {.name = "price",
                    .unit = "EUR/kWh",
                    .min = "0 EUR/kWh",
                    .max = "10 EUR/kWh",
                    .label = {"price", "prix"},
                    .doc = {"taxes included", "toutes taxes comprises"},
                    .default_note = {"electricity, gas, district heat: the dated price",
                                     "électricité, gaz, réseau de chaleur : le prix daté"}});
    is(self.subscription,
       {.name = "subscription",
        .unit = "EUR/year",
        .min = "0 EUR/year",
        .max = "10000 EUR/year",
        .label = {"standing charge", "abonnement"},
        .default_note = {"electricity (6 kVA) and gas: the dated one, once for each carrier",
                         "électricité (6 kVA) et gaz : celui des données, une fois par énergie"}});
  }
};

template <Number N>
struct Water {
  std::optional<N> m3, price;
  static void describe(auto& self, auto&& is) {
    is(self.m3, {.name = "m3",
                 .unit = "m3/year",
                 .min = "0 m3/year",
                 .max = "10000 m3/year",
                 .label = {"volume", "volume"},
                 .required = true});
    is(self.price, {.name = "price",
                    .unit = "EUR/m3",
                    .min = "0 EUR/m3",
                    .max = "100 EUR/m3",
                    .label = {"price", "prix"},
                    .doc = {"drinking water and sewage, taxes included",
                            "eau potable et assainissement, toutes taxes comprises"},
                    .default_note = {"the dated price", "le prix daté"}});
  }
};

/// Insurance, parking, mobility, furniture that the dwelling asks for, internet: by the month, or
/// by what it costs and how long it lasts.
template <Number N>
struct OtherCost {
  std::string item;
  std::optional<N> amount, price, rate;
  std::optional<int> life;
  static void describe(auto& self, auto&& is) {
    is(self.item, {.name = "item", .label = {"item", "poste"}, .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR/month",
                     .min = "-10000 EUR/month",
                     .max = "10000 EUR/month",
                     .label = {"amount", "montant"},
                     .doc = {"or price and life", "ou price et life"}});
    is(self.price, {.name = "price",
                    .unit = "EUR",
                    .min = "0 EUR",
                    .max = "1000000 EUR",
                    .label = {"price", "prix d'achat"}});
    is(self.life, {.name = "life",
                   .unit = "years",
                   .min = "1 years",
                   .max = "100 years",
                   .label = {"life", "durée de vie"}});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %",
                   .max = "30 %",
                   .label = {"rate", "taux"},
                   .doc = {"the price as an annuity instead of equal parts",
                           "le prix en annuité au lieu de parts égales"}});
  }
};

/// What the effort rate of the order counts beside the month.
template <Number N>
struct Effort {
  N flat_charges = 0;
  bool operator==(const Effort&) const = default;
  static void describe(auto& self, auto&& is) {
    is(self.flat_charges,
       {.name = "flat_charges",
        .unit = "EUR/month",
        .min = "0 EUR/month",
        .max = "10000 EUR/month",
        .label = {"flat charges", "charges forfaitaires"},
        .doc = {"that the landlord adds where heating and water are individual: to the gross and "
                "net effort rates, not to the month",
                "que le bailleur ajoute si chauffage et eau sont individuels : aux taux d'effort "
                "brut et net, pas au mois"},
        .source = texts::effort});
  }
};

/// A dwelling and what living there costs.
template <Number N>
struct Living {
  Dwelling<N> dwelling;
  Effort<N> effort;
  std::vector<Charge<N>> charges;
  std::vector<Energy<N>> energy;
  std::optional<Water<N>> water;
  std::vector<OtherCost<N>> other;
  bool says_something() const {
    return !charges.empty() || !energy.empty() || water || !other.empty() ||
           !(dwelling == Dwelling<N>{}) || !(effort == Effort<N>{});
  }
  static void describe(auto& self, auto&& is) {
    is(self.dwelling, {.name = "dwelling", .label = {"Dwelling", "Logement"}});
    is(self.effort, {.name = "effort", .label = {"Effort rate", "Taux d'effort"}});
    is(self.charges, {.name = "charges", .label = {"Charges", "Charges"}, .key = "item"});
    is(self.energy, {.name = "energy", .label = {"Energy", "Énergie"}, .key = "use"});
    is(self.water, {.name = "water", .label = {"Water", "Eau"}});
    is(self.other, {.name = "other", .label = {"Other costs", "Autres coûts"}, .key = "item"});
  }
};

}  // namespace habitat::cost_of_use
