// SPDX-License-Identifier: Apache-2.0
// What a vote comes to, and what it lacks.
#pragma once

#include "densify/case/resolution_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

/// What decides a vote: the counts of the general assembly, and what the special one lacks.
inline constexpr std::string_view vote_found_in =
    "votes[].article, votes[].for_shares, votes[].against_shares, votes[].total_shares, "
    "votes[].for_members, votes[].present, votes[].members, votes[].special_missing_votes, "
    "votes[].special_missing_members";

struct VoteFigures {
  std::string resolution;
  std::optional<VoteArticle> article;
  std::optional<bool> passed;
  std::optional<SecondVote> second_vote;
  std::optional<VoteResult> result;
  std::optional<int> missing_votes, missing_members;
  std::optional<int> special_missing_votes, special_missing_members;
  std::optional<int> members, present, for_members, for_shares, against_shares, total_shares;

  static void describe(auto& self, auto&& is) {
    is(self.resolution, {.name = "resolution", .label = {"resolution", "résolution"}});
    is(self.article, {.name = "article", .label = {"article", "article"}});
    is(self.passed, {.name = "passed",
                     .label = {"passed", "votée"},
                     .doc = {"at the first vote", "au premier vote"},
                     .layout = {.says_no = true},
                     .found_in = vote_found_in});
    is(self.second_vote, {.name = "second_vote",
                          .label = {"second vote", "second vote"},
                          .doc = {"that the law opens", "que la loi ouvre"},
                          .found_in = vote_found_in});
    is(self.result, {.name = "result", .label = {"result", "résultat"}, .found_in = vote_found_in});
    describe_missing(self, is);
    describe_counts(self, is);
  }

 private:
  static void describe_missing(auto& self, auto&& is) {
    const auto missing = [&](auto& member, std::string_view name, Text label, Text doc,
                             std::string_view found_in) {
      is(member, {.name = name,
                  .label = label,
                  .doc = doc,
                  .source = texts::votes,
                  .layout = {.hides_zero = true},
                  .found_in = found_in});
    };
    missing(self.missing_votes, "missing_votes", {"votes missing", "voix manquantes"},
            {"at the first vote of the general assembly, to the majority of its article",
             "au premier vote de l'assemblée générale, pour la majorité de son article"},
            "votes[].article, votes[].for_shares, votes[].against_shares, votes[].total_shares");
    missing(self.missing_members, "missing_members",
            {"owners missing", "copropriétaires manquants"},
            {"at the first vote of the general assembly; only some articles count owners",
             "au premier vote de l'assemblée générale ; seuls certains articles les comptent"},
            "votes[].article, votes[].for_members, votes[].members");
    missing(self.special_missing_votes, "special_missing_votes",
            {"votes missing in the special assembly", "voix manquantes à l'assemblée spéciale"},
            {"of the building, art. 35", "du bâtiment, art. 35"}, "");
    missing(self.special_missing_members, "special_missing_members",
            {"owners missing in the special assembly",
             "copropriétaires manquants à l'assemblée spéciale"},
            {"of the building, art. 35", "du bâtiment, art. 35"}, "");
  }

  // As the case has them, or as its file of votes counts them.
  static void describe_counts(auto& self, auto&& is) {
    const auto count = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .label = label, .doc = doc, .layout = {.folded = true}});
    };
    count(self.members, "members", {"owners", "copropriétaires"});
    count(self.present, "present",
          {"present, represented or by post", "présents, représentés ou par correspondance"});
    count(self.for_members, "for_members", {"owners for", "copropriétaires pour"});
    count(self.for_shares, "for_shares", {"votes for", "voix pour"});
    count(self.against_shares, "against_shares", {"votes against", "voix contre"});
    count(self.total_shares, "total_shares", {"votes in all", "total des voix"},
          {"where the file of votes is counted, as art. 22 limits an owner above half",
           "si le fichier des votes est compté, l'art. 22 limitant qui dépasse la moitié"});
  }
};

}  // namespace habitat::densify
