// SPDX-License-Identifier: Apache-2.0
// What the condominium pays out of the price before the owners have it, and the key that splits the
// rest: the shares of the parts that are sold.
#pragma once

#include "densify/case/rights_names.hpp"
#include "densify/case/works.hpp"

namespace habitat::densify {

template <Number N>
struct ProceedsCost {
  std::string label;
  std::optional<N> amount, share_of_price;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"cost", "frais"}, .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "1000000000 EUR",
                     .label = {"amount", "montant"},
                     .doc = {"or share_of_price", "ou share_of_price"}});
    is(self.share_of_price, {.name = "share_of_price",
                             .unit = "%",
                             .min = "0 %",
                             .max = "100 %",
                             .label = {"share of the price", "part du prix"}});
  }
};

struct DivisionDeedInput {
  std::optional<DivisionDeed> deed;
  int lots_created = 0, lots_amended = 0;
  static void describe(auto& self, auto&& is) {
    is(self.deed, {.name = "deed", .label = {"deed", "acte"}, .required = true});
    const auto count = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .min = "0", .max = "100000", .label = label});
    };
    count(self.lots_created, "lots_created", {"lots created", "lots créés"});
    count(self.lots_amended, "lots_amended", {"lots amended", "lots modifiés"});
  }
};

template <Number N>
struct Proceeds {
  std::string key{general_key};
  std::vector<ProceedsCost<N>> costs;
  std::optional<DivisionDeedInput> notary;

  static void describe(auto& self, auto&& is) {
    Field key = key_field;
    key.doc = {"of the parts sold, a column of the file of owners",
               "des parties vendues, une colonne du fichier des copropriétaires"};
    key.source = texts::proceeds;
    is(self.key, key);
    is(self.costs, {.name = "costs",
                    .label = {"costs of the condominium", "frais de la copropriété"},
                    .key = "label",
                    .from_file = true});
    is(self.notary, {.name = "notary",
                     .label = {"description of division", "état descriptif de division"},
                     .doc = {"for the regulated fees of the notary, which are told",
                             "pour les émoluments du notaire, qui sont dits"},
                     .source = texts::notary});
  }
};

}  // namespace habitat::densify
