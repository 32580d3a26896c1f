// SPDX-License-Identifier: Apache-2.0
// A resolution put to the owners' meeting, with how it was voted, or may be: totals, or the votes
// of each owner in a file.
#pragma once

#include "densify/case/resolution_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

/// Members are counted, not lots; shares are whole numbers.
struct VoteTotals {
  std::optional<int> members, present, for_members, for_shares, against_shares, total_shares;
  static void describe(auto& self, auto&& is) {
    const auto count = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name,
                  .min = "0",
                  .max = "999999999",
                  .label = label,
                  .doc = doc,
                  .required = true});
    };
    count(self.members, "members", {"owners", "copropriétaires"});
    count(self.present, "present",
          {"present, represented or by post", "présents, représentés ou par correspondance"});
    count(self.for_members, "for_members", {"owners for", "copropriétaires pour"});
    count(self.for_shares, "for_shares", {"votes for", "voix pour"});
    count(self.against_shares, "against_shares", {"votes against", "voix contre"});
    count(self.total_shares, "total_shares", {"votes in all", "total des voix"},
          {"of all owners, present or not", "de tous les copropriétaires, présents ou non"});
  }
};

struct Resolution {
  std::string id;
  std::optional<VoteArticle> article;
  std::optional<VoteTotals> totals, special;
  static void describe(auto& self, auto&& is) {
    is(self.id, {.name = "id", .label = {"resolution", "résolution"}, .required = true});
    is(self.article, {.name = "article",
                      .label = {"article", "article"},
                      .source = texts::votes,
                      .required = true});
    is(self.totals, {.name = "totals",
                     .label = {"votes", "voix"},
                     .default_note = {"by the file of votes", "selon le fichier des votes"}});
    is(self.special, {.name = "special",
                      .label = {"special assembly", "assemblée spéciale"},
                      .doc = {"of the owners of the building concerned (art. 35)",
                              "des copropriétaires du bâtiment concerné (art. 35)"}});
  }
};

/// A row of the file of votes.
struct VoteRow {
  std::string resolution, owner;
  std::optional<Vote> vote;
  static void describe(auto& self, auto&& is) {
    is(self.resolution,
       {.name = "resolution", .label = {"resolution", "résolution"}, .required = true});
    is(self.owner,
       {.name = "owner",
        .label = {"owner", "copropriétaire"},
        .doc = {"as the file of owners has him", "comme au fichier des copropriétaires"},
        .required = true});
    is(self.vote, {.name = "vote", .label = {"vote", "vote"}, .required = true});
  }
};

}  // namespace habitat::densify
