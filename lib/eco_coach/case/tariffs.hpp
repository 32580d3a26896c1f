// SPDX-License-Identifier: Apache-2.0
// What households pay for a kWh or a m3, as far as the case says it: what is given holds from its
// date on, in the place of the dated prices, which hold before it. Where a yearly use is given, a
// bill is made of it.
#pragma once

#include "describe/dated.hpp"
#include "eco_coach/case/names.hpp"
#include "eco_coach/words/texts.hpp"

namespace habitat::eco_coach {

enum class PriceOption { base, off_peak, tempo };
enum class SubscribedPower { kva_3, kva_6, kva_9, kva_12, kva_15 };
enum class GasProfile { cooking, heating };

inline int kva_of(SubscribedPower power) { return 3 * (static_cast<int>(power) + 1); }

}  // namespace habitat::eco_coach

namespace habitat {

template <>
inline constexpr auto names_of<eco_coach::PriceOption> = name_table<eco_coach::PriceOption>({
    named(eco_coach::PriceOption::base, "base", {"one price at all hours", "option base"}),
    named(eco_coach::PriceOption::off_peak, "off_peak",
          {"peak and off-peak hours", "heures pleines et creuses"}),
    named(eco_coach::PriceOption::tempo, "tempo", {"Tempo, six prices", "Tempo, six prix"}),
});
template <>
inline constexpr auto names_of<eco_coach::SubscribedPower> =
    name_table<eco_coach::SubscribedPower>({
        named(eco_coach::SubscribedPower::kva_3, "3", {"3", "3"}),
        named(eco_coach::SubscribedPower::kva_6, "6", {"6", "6"}),
        named(eco_coach::SubscribedPower::kva_9, "9", {"9", "9"}),
        named(eco_coach::SubscribedPower::kva_12, "12", {"12", "12"}),
        named(eco_coach::SubscribedPower::kva_15, "15", {"15", "15"}),
    });
template <>
inline constexpr auto names_of<eco_coach::GasProfile> = name_table<eco_coach::GasProfile>({
    named(eco_coach::GasProfile::cooking, "cooking",
          {"cooking and hot water", "cuisson et eau chaude"}),
    named(eco_coach::GasProfile::heating, "heating", {"heating", "chauffage"}),
});

}  // namespace habitat

namespace habitat::eco_coach {

/// What every carrier has.
template <Number N>
struct OwnTariff {
  Dated<N> price, subscription;

  static void describe_price(auto& self, auto&& is, std::string_view unit, Text doc,
                             Text default_note) {
    is(self.price, {.name = "price",
                    .unit = unit,
                    .min = "0",
                    .max = "100",
                    .label = {"price, taxes included", "prix, taxes comprises"},
                    .doc = doc,
                    .default_note = default_note});
  }
  static void describe_subscription(auto& self, auto&& is, Text default_note) {
    is(self.subscription, {.name = "subscription",
                           .unit = "EUR/year",
                           .min = "0",
                           .max = "100000",
                           .label = {"subscription, taxes included", "abonnement, taxes comprises"},
                           .doc = {"of a year; 15.47 EUR/month is one too",
                                   "d'une année ; 15.47 EUR/month convient "
                                   "aussi"},
                           .default_note = default_note});
  }
};

/// What electricity and gas, whose prices change within a year, have beside: the day of a bill, and
/// one to set it against.
template <Number N>
struct BilledTariff : OwnTariff<N> {
  std::optional<N> kwh;
  std::optional<Date> date, compared_with;

  static void describe_bill(auto& self, auto&& is) {
    is(self.kwh, {.name = "kwh",
                  .unit = "kWh/year",
                  .min = "0",
                  .max = "10000000",
                  .label = {"use of a year, for a bill",
                            "consommation d'une année, pour une "
                            "facture"}});
    is(self.date, {.name = "date",
                   .label = {"day of the prices", "jour des prix"},
                   .default_note = {"as_of", "as_of"}});
    is(self.compared_with, {.name = "compared_with",
                            .label = {"day to compare with", "jour de comparaison"},
                            .doc = {"the bill is set beside that of the same use at the prices of "
                                    "this day",
                                    "la facture est mise à côté de celle de la même consommation "
                                    "aux prix de ce jour"},
                            .default_note = {"none", "aucun"}});
  }
};

inline constexpr Text dated_price{"the dated price", "le prix daté"};
inline constexpr Text dated_subscription{"the dated subscription", "l'abonnement daté"};
inline constexpr Text no_price{"none: its bill and its savings have no amount",
                               "aucun : ni facture ni économie en euros"};
inline constexpr Text no_subscription{"none", "aucun"};

template <Number N>
struct ElectricityTariff : BilledTariff<N> {
  PriceOption option = PriceOption::base;
  SubscribedPower kva = SubscribedPower::kva_6;
  std::optional<N> off_peak_share;
  static void describe(auto& self, auto&& is) {
    OwnTariff<N>::describe_price(
        self, is, "EUR/kWh",
        {"stands for all prices of an option", "tient lieu de tous les prix d'une option"},
        dated_price);
    OwnTariff<N>::describe_subscription(self, is, dated_subscription);
    is(self.option, {.name = "option",
                     .label = {"option", "option"},
                     .doc = {"of Tempo the prices follow the colour of the day: its kWh need a "
                             "price of their own",
                             "en Tempo les prix suivent la couleur du jour : ses kWh demandent un "
                             "prix donné"},
                     .source = texts::regulated_tariff});
    is(self.kva, {.name = "kva", .label = {"subscribed power, kVA", "puissance souscrite, kVA"}});
    is(self.off_peak_share, {.name = "off_peak_share",
                             .unit = "%",
                             .min = "0 %",
                             .max = "100 %",
                             .label = {"share of off-peak hours", "part des heures creuses"},
                             .doc = {"of what is used, and of what is saved",
                                     "de ce qui est consommé, et de ce qui est économisé"}});
    BilledTariff<N>::describe_bill(self, is);
  }
};

template <Number N>
struct GasTariff : BilledTariff<N> {
  GasProfile profile = GasProfile::heating;
  static void describe(auto& self, auto&& is) {
    OwnTariff<N>::describe_price(self, is, "EUR/kWh", {"a kWh PCS, as billed", "kWh PCS, facturé"},
                                 dated_price);
    OwnTariff<N>::describe_subscription(self, is, dated_subscription);
    is(self.profile,
       {.name = "profile", .label = {"profile", "profil"}, .source = texts::reference_price});
    BilledTariff<N>::describe_bill(self, is);
  }
};

template <Number N>
struct WaterTariff : OwnTariff<N> {
  std::optional<N> m3, persons;
  static void describe(auto& self, auto&& is) {
    OwnTariff<N>::describe_price(
        self, is, "EUR/m3",
        {"what a m³ less saves: without its fixed part",
         "ce qu'un m³ de moins économise : hors part fixe"},
        {"the mean price, fixed part included, for a bill; none for a saving",
         "le prix moyen, part fixe comprise, pour une facture ; aucun pour une économie"});
    OwnTariff<N>::describe_subscription(self, is, {"in the mean price", "dans le prix moyen"});
    is(self.m3, {.name = "m3",
                 .unit = "m3/year",
                 .min = "0",
                 .max = "1000000",
                 .label = {"use of a year, for a bill",
                           "consommation d'une année, pour une "
                           "facture"}});
    is(self.persons, {.name = "persons",
                      .min = "0.1",
                      .max = "1000000",
                      .label = {"persons who use it", "personnes qui la consomment"},
                      .doc = {"on average, for litres a day and a person",
                              "en moyenne, pour des litres par jour et par personne"},
                      .layout = {.digits = 1}});
  }
};

template <Number N>
struct HeatTariff : OwnTariff<N> {
  std::optional<N> co2_per_kwh;
  static void describe(auto& self, auto&& is) {
    OwnTariff<N>::describe_price(
        self, is, "EUR/kWh", {"what a kWh less saves (R1)", "ce qu'un kWh de moins économise (R1)"},
        no_price);
    OwnTariff<N>::describe_subscription(self, is, no_subscription);
    is(self.co2_per_kwh,
       {.name = "co2_per_kwh",
        .unit = "kg/kWh",
        .min = "0",
        .max = "10",
        .label = {"CO2 of the network", "CO2 du réseau"},
        .default_note = {"none: its savings have no CO2", "aucun : pas de CO2 évité"}});
  }
};

template <Number N>
struct FuelTariff : OwnTariff<N> {
  static void describe(auto& self, auto&& is) {
    OwnTariff<N>::describe_price(self, is, "EUR/kWh", {"a kWh PCI", "kWh PCI"}, no_price);
    OwnTariff<N>::describe_subscription(self, is, no_subscription);
  }
};

template <Number N>
struct Tariffs {
  std::optional<ElectricityTariff<N>> electricity;
  std::optional<GasTariff<N>> gas;
  std::optional<WaterTariff<N>> water;
  std::optional<HeatTariff<N>> district_heat;
  std::optional<FuelTariff<N>> oil, wood;
  bool given() const { return electricity || gas || water || district_heat || oil || wood; }
  static void describe(auto& self, auto&& is) {
    is(self.electricity, {.name = "electricity", .label = {"electricity", "électricité"}});
    is(self.gas, {.name = "gas", .label = {"gas", "gaz"}});
    is(self.water, {.name = "water", .label = {"water", "eau"}});
    is(self.district_heat,
       {.name = "district_heat", .label = {"district heat", "réseau de chaleur"}});
    is(self.oil, {.name = "oil", .label = {"heating oil", "fioul"}});
    is(self.wood, {.name = "wood", .label = {"wood", "bois"}});
  }
};

}  // namespace habitat::eco_coach
