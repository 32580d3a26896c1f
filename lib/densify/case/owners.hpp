// SPDX-License-Identifier: Apache-2.0
// A row of the file of owners: a lot, whose it is, its shares of each key. An owner is all his
// lots; what is said of his household stands on one of them, or is the same on each. One line may
// stand for all others. What is left empty is not known.
#pragma once

#include "densify/case/names.hpp"
#include "densify/case/works.hpp"

namespace habitat::densify {

inline constexpr KeyForm key_columns{
    general_key,
    "^.+$",
    {"the name of a key", "le nom d'une clé"},
    {"a number in the column of each key", "un nombre dans la colonne de chaque clé"}};

/// The shares of a lot: one column for each key that the case names.
template <Number N>
struct KeyShares {
  std::map<std::string, std::optional<N>, std::less<>> of;

  static constexpr Access slot_access() {
    Access table{.kind = Kind::map};
    table.keys = &key_columns;
    table.present = [](const void* p) { return !at(p).empty(); };
    table.size = [](const void* p) { return at(p).size(); };
    table.element = [](void* p, std::size_t i) { return slot_of(nth(at(p), i).second); };
    table.key = [](const void* p, std::size_t i) { return nth(at(p), i).first; };
    table.entry = [](void* p, std::string_view key) {
      return slot_of(at(p).try_emplace(std::string(key)).first->second);
    };
    table.key_fits = [](std::string_view key) { return !key.empty(); };
    return table;
  }

 private:
  static auto& at(void* p) { return static_cast<KeyShares*>(p)->of; }
  static auto& at(const void* p) { return static_cast<const KeyShares*>(p)->of; }
  static auto& nth(auto& map, std::size_t i) {
    return *std::next(map.begin(), static_cast<std::ptrdiff_t>(i));
  }
};

template <Number N>
struct OwnerRow {
  std::string owner, lot;
  LotUsage usage = LotUsage::dwelling;
  KeyShares<N> shares;
  std::optional<OwnerStatus> status;
  std::optional<int> household_size;
  std::optional<N> reference_income;
  std::optional<Region> home_region;
  std::optional<N> holding_years, area;

  static void describe(auto& self, auto&& is) {
    is(self.owner, {.name = "owner",
                    .label = {"owner", "copropriétaire"},
                    .doc = {"the same on each of his lots", "le même à chacun de ses lots"},
                    .required = true});
    is(self.lot, {.name = "lot", .label = {"lot", "lot"}});
    is(self.usage, {.name = "usage", .label = {"usage", "usage"}});
    is(self.shares, {.name = "shares",
                     .min = "0",
                     .label = {"shares", "tantièmes"},
                     .doc = {"one column for each key that the case names, such as general",
                             "une colonne par clé que le cas nomme, telle que general"},
                     .source = texts::shares});
    is(self.area, {.name = "area",
                   .unit = "m2",
                   .min = "0 m2",
                   .label = {"living area", "surface habitable"},
                   .doc = {"for what the owner saves", "pour ce que le propriétaire économise"}});
    describe_household(self, is);
  }

 private:
  static void describe_household(auto& self, auto&& is) {
    is(self.status, {.name = "status",
                     .label = {"status", "statut"},
                     .doc = {"only who lives there has a prime of his own",
                             "seul qui habite le logement a une prime individuelle"}});
    is(self.household_size, {.name = "household_size",
                             .min = "1",
                             .max = "99",
                             .label = {"persons of the household", "personnes du ménage"}});
    is(self.reference_income,
       {.name = "reference_income",
        .unit = "EUR/year",
        .min = "0 EUR/year",
        .label = {"reference income", "revenu fiscal de référence"},
        .doc = {"of the year before; empty: not known", "de l'année précédente ; vide : inconnu"}});
    is(self.home_region,
       {.name = "home_region",
        .label = {"region of a landlord's home", "région du domicile d'un bailleur"},
        .default_note = {"an occupant's is the building's",
                         "celle d'un occupant est celle de l'immeuble"}});
    is(self.holding_years, {.name = "holding_years",
                            .unit = "years",
                            .min = "0 years",
                            .label = {"years of holding", "années de détention"},
                            .doc = {"full years, for the tax on a capital gain",
                                    "années pleines, pour l'impôt sur une plus-value"}});
  }
};

}  // namespace habitat::densify
