// SPDX-License-Identifier: Apache-2.0
// The owners as the meeting counts them: members, not lots, each with the votes of his shares.
#pragma once

#include <algorithm>
#include <charconv>

#include "densify/rules/owners.hpp"

namespace habitat::densify {

/// An owner as the meeting counts him: one member, his shares of the general key.
struct Voter {
  std::string owner;
  std::optional<std::int64_t> shares;  ///< none where they are no whole number
};

/// As many as totals of a resolution may have: three times as many are still counted exactly.
inline constexpr std::int64_t most_votes = 999'999'999;

/// Shares are added up by lot; what is whole then is a number of votes.
template <Number N>
std::optional<std::int64_t> votes_of(const N& shares) {
  const std::string text = to_text<N>(shares);
  std::int64_t votes = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), votes);
  if (fault != std::errc{} || end != text.data() + text.size() || votes > most_votes) return {};
  return votes;
}

template <Number N>
std::vector<Voter> voters_of(const Owners<N>& owners) {
  std::vector<Voter> voters;
  for (const Owner<N>& owner : owners.all()) {
    const auto shares = owner.row.shares.of.find(general_key);
    if (shares == owner.row.shares.of.end()) continue;
    voters.push_back({owner.row.owner, votes_of<N>(*shares->second)});
  }
  return voters;
}

/// All votes; none where those of an owner are not whole, or where they are too many or nothing.
inline std::optional<std::int64_t> all_votes(const std::vector<Voter>& voters) {
  std::int64_t all = 0;
  for (const Voter& voter : voters) {
    if (!voter.shares) return {};
    all += *voter.shares;
    if (all > most_votes) return {};
  }
  if (all == 0) return {};
  return all;
}

/// Art. 22: an owner who has more than half of all votes has no more than the others together, and
/// the total falls with him. One owner at most has so many: his rank among the voters.
inline std::optional<std::size_t> above_half(const std::vector<Voter>& voters, std::int64_t all) {
  const auto found = std::find_if(voters.begin(), voters.end(),
                                  [&](const Voter& voter) { return 2 * *voter.shares > all; });
  if (found == voters.end()) return {};
  return static_cast<std::size_t>(found - voters.begin());
}

}  // namespace habitat::densify
