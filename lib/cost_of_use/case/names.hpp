// SPDX-License-Identifier: Apache-2.0
// The words of a household and of its dwelling, each enumeration with its one table of names.
#pragma once

#include "law/apl.hpp"
#include "law/dwellings.hpp"

namespace habitat::cost_of_use {

enum class Location { paris, idf, other };
enum class Convention { apl, none };
enum class LandlordKind { social, private_landlord };
enum class RlsWord { automatic };
enum class AidWord { automatic };
enum class EnergyUse { heating, hot_water, cooking, cooling, appliances };
enum class Carrier { electricity, gas, district_heat, wood, oil };
/// The groups of a month, in the order of the page.
enum class Group { rent, annexes, charges, energy, water, other };
/// A right that a household may not have claimed.
enum class RightName { rsa, aspa, cej, faj };
/// What the reste pour vivre is divided by.
enum class DivideBy { units, cnaf_units, persons, parts };

}  // namespace habitat::cost_of_use

namespace habitat {

template <>
inline constexpr auto names_of<law::LettingKind> = name_table<law::LettingKind>({
    named(law::LettingKind::ordinary, "ordinary", {"ordinary dwelling", "logement ordinaire"}),
    named(law::LettingKind::chambre, "chambre", {"room (chambre)", "chambre"}),
    named(law::LettingKind::colocation, "colocation",
          {"shared dwelling (colocation)", "colocation"}),
    named(law::LettingKind::paid_lodging, "paid_lodging",
          {"paid lodging of an elderly or disabled person",
           "accueil à titre onéreux d'une personne âgée ou handicapée"}),
    named(law::LettingKind::foyer, "foyer",
          {"foyer: the rent is the redevance, charges included",
           "foyer : le loyer est la redevance, charges comprises"}),
    named(law::LettingKind::residence, "residence",
          {"résidence sociale, pension de famille: the rent is the redevance, charges included",
           "résidence sociale, pension de famille : le loyer est la redevance, charges comprises"}),
});
template <>
inline constexpr auto names_of<cost_of_use::Location> = name_table<cost_of_use::Location>({
    named(cost_of_use::Location::paris, "paris",
          {"Paris and adjoining communes", "Paris et communes limitrophes"}),
    named(cost_of_use::Location::idf, "idf", {"rest of Île-de-France", "reste de l'Île-de-France"}),
    named(cost_of_use::Location::other, "other", {"another region", "autre région"}),
});
template <>
inline constexpr auto names_of<cost_of_use::Convention> = name_table<cost_of_use::Convention>({
    named(cost_of_use::Convention::apl, "apl", {"convention: APL", "convention : APL"}),
    named(cost_of_use::Convention::none, "none", {"none: AL", "aucune : AL"}),
});
template <>
inline constexpr auto names_of<cost_of_use::LandlordKind> = name_table<cost_of_use::LandlordKind>({
    named(cost_of_use::LandlordKind::social, "social", {"social landlord", "bailleur social"}),
    named(cost_of_use::LandlordKind::private_landlord, "private",
          {"private landlord", "bailleur privé"}),
});
template <>
inline constexpr auto names_of<cost_of_use::RlsWord> = name_table<cost_of_use::RlsWord>({
    named(cost_of_use::RlsWord::automatic, "automatic",
          {"by the tables of its orders", "selon les tables de ses arrêtés"}),
});
template <>
inline constexpr auto names_of<cost_of_use::AidWord> = name_table<cost_of_use::AidWord>({
    named(cost_of_use::AidWord::automatic, "automatic", {"by its formula", "selon sa formule"}),
});
template <>
inline constexpr auto names_of<cost_of_use::EnergyUse> = name_table<cost_of_use::EnergyUse>({
    named(cost_of_use::EnergyUse::heating, "heating", {"heating", "chauffage"}),
    named(cost_of_use::EnergyUse::hot_water, "hot_water", {"hot water", "eau chaude"}),
    named(cost_of_use::EnergyUse::cooking, "cooking", {"cooking", "cuisson"}),
    named(cost_of_use::EnergyUse::cooling, "cooling", {"cooling", "rafraîchissement"}),
    named(cost_of_use::EnergyUse::appliances, "appliances",
          {"light and appliances", "éclairage, appareils"}),
});
template <>
inline constexpr auto names_of<cost_of_use::Carrier> = name_table<cost_of_use::Carrier>({
    named(cost_of_use::Carrier::electricity, "electricity", {"electricity", "électricité"}),
    named(cost_of_use::Carrier::gas, "gas", {"gas", "gaz"}),
    named(cost_of_use::Carrier::district_heat, "district_heat",
          {"district heat", "réseau de chaleur"}),
    named(cost_of_use::Carrier::wood, "wood", {"wood", "bois"}),
    named(cost_of_use::Carrier::oil, "oil", {"heating oil", "fioul"}),
});
template <>
inline constexpr auto names_of<cost_of_use::Group> = name_table<cost_of_use::Group>({
    named(cost_of_use::Group::rent, "rent", {"rent", "loyer"}),
    named(cost_of_use::Group::annexes, "annexes", {"annexes", "annexes"}),
    named(cost_of_use::Group::charges, "charges", {"charges", "charges"}),
    named(cost_of_use::Group::energy, "energy", {"energy", "énergie"}),
    named(cost_of_use::Group::water, "water", {"water", "eau"}),
    named(cost_of_use::Group::other, "other", {"other", "autres"}),
});
template <>
inline constexpr auto names_of<cost_of_use::DivideBy> = name_table<cost_of_use::DivideBy>({
    named(cost_of_use::DivideBy::units, "units",
          {"consumption units, modified OECD scale",
           "unités de consommation, échelle OCDE modifiée"}),
    named(cost_of_use::DivideBy::cnaf_units, "cnaf_units",
          {"the same, and 0.2 for a person alone with dependents (CNAF)",
           "les mêmes, et 0,2 pour une personne seule avec personnes à charge (CNAF)"}),
    named(cost_of_use::DivideBy::persons, "persons", {"persons", "personnes"}),
    named(cost_of_use::DivideBy::parts, "parts", {"parts given", "parts données"}),
});

template <>
inline constexpr auto names_of<cost_of_use::RightName> = name_table<cost_of_use::RightName>({
    named(cost_of_use::RightName::rsa, "rsa", {"RSA", "RSA"}),
    named(cost_of_use::RightName::aspa, "aspa", {"ASPA", "ASPA"}),
    named(cost_of_use::RightName::cej, "cej",
          {"contrat d'engagement jeune", "contrat d'engagement jeune"}),
    named(cost_of_use::RightName::faj, "faj",
          {"fonds d'aide aux jeunes", "fonds d'aide aux jeunes"}),
});

}  // namespace habitat
