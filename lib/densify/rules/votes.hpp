// SPDX-License-Identifier: Apache-2.0
// How the resolutions are voted, by the totals that the case has of them or by its file of votes.
// Law of 10 July 1965, text in force on 6 February 2026.
#pragma once

#include <fmt/format.h>

#include "densify/case/case.hpp"
#include "densify/rules/vote_file.hpp"
#include "densify/rules/vote_result.hpp"

namespace habitat::densify {

/// What has to be put right for a resolution whose votes cannot be counted.
template <Number N>
std::vector<std::string> lacking_of(const Case<N>& input, const std::vector<Voter>& voters,
                                    const VoteFile& file, std::size_t i) {
  if (!input.votes.given()) return {path_at("resolutions", i, "totals"), "votes"};
  const bool counted = file.has_rows(i) && !file.in_doubt(i);
  if (voters.empty() || counted) return {"owners"};
  return {"votes"};
}

template <Number N>
void fill_votes(const Case<N>& input, const std::vector<Voter>& voters,
                std::vector<VoteFigures>& figures, Findings& findings) {
  const VoteFile file(input.resolutions, input.votes, voters, findings);
  for (std::size_t i = 0; i < input.resolutions.size(); ++i) {
    const Resolution& resolution = input.resolutions[i];
    const std::string path = path_at("resolutions", i);
    figures.emplace_back().resolution = resolution.id;
    figures.back().article = resolution.article;
    if (resolution.totals && file.has_rows(i))
      alert<VoteAlert::totals_and_rows>(findings, path, resolution.id);
    const auto count = resolution.totals ? count_of(*resolution.totals) : file.count(i);
    if (count) {
      VoteDecision(resolution, path, *count, findings).fill(figures.back());
      continue;
    }
    if (file.in_doubt(i)) alert<VoteAlert::row_in_doubt>(findings, path, resolution.id);
    findings.lacks(fmt::format("votes[{}]", resolution.id), lacking_of(input, voters, file, i));
  }
}

}  // namespace habitat::densify
