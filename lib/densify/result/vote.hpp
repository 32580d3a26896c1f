// SPDX-License-Identifier: Apache-2.0
// What a vote comes to, and what it lacks.
#pragma once

#include "densify/case/resolution_names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

struct VoteFigures {
  std::string resolution;
  std::optional<bool> passed;
  std::optional<SecondVote> second_vote;
  std::optional<VoteResult> result;
  std::optional<int> missing_votes, missing_members;

  static void describe(auto& self, auto&& is) {
    is(self.resolution, {.name = "resolution", .label = {"resolution", "résolution"}});
    is(self.passed, {.name = "passed", .label = {"passed", "votée"}});
    is(self.second_vote, {.name = "second_vote", .label = {"second vote", "second vote"}});
    is(self.result, {.name = "result", .label = {"result", "résultat"}});
    is(self.missing_votes, {.name = "missing_votes",
                            .label = {"votes missing", "voix manquantes"},
                            .doc = {"at the first vote", "au premier vote"}});
    is(self.missing_members, {.name = "missing_members",
                              .label = {"owners missing", "copropriétaires manquants"},
                              .doc = {"at the first vote", "au premier vote"}});
  }
};

}  // namespace habitat::densify
