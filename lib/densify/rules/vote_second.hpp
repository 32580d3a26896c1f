// SPDX-License-Identifier: Apache-2.0
// The second vote that the law opens to a resolution which missed its majority.
#pragma once

#include "densify/rules/vote_count.hpp"

namespace habitat::densify {

/// At least a third of all votes.
inline bool has_third(const VoteCount& count) { return 3 * count.for_shares >= count.total_shares; }

/// At least half of the owners present, represented or voting by post: not of all owners.
inline bool has_half_of_present(const VoteCount& count) {
  return 2 * count.for_members >= count.present;
}

/// Art. 25-1: what needs the votes of all owners, by art. 25 or by another text, and has a third of
/// them is voted again at once, at the majority of art. 24.
inline SecondVote second_at_25(const VoteCount& count) {
  return has_third(count) ? SecondVote::article_25_1 : SecondVote::none;
}

/// Art. 25-1, last paragraph: of energy works that have less, a new assembly within three months
/// decides at the majority of art. 24.
inline SecondVote second_at_25f(const VoteCount& count) {
  return has_third(count) ? SecondVote::article_25_1 : SecondVote::article_25_1_new_assembly;
}

/// Art. 26-1: what half of those present approve, with a third of all votes, is voted again at
/// once, at the majority of the votes of all owners.
inline SecondVote second_at_26(const VoteCount& count) {
  return has_half_of_present(count) && has_third(count) ? SecondVote::article_26_1
                                                        : SecondVote::none;
}

/// Of the general assembly, when its first vote missed its majority.
inline SecondVote second_vote_of(VoteArticle article, const VoteCount& count) {
  switch (article) {
    case VoteArticle::article_25:
    case VoteArticle::article_35_3:
      return second_at_25(count);
    case VoteArticle::article_25f:
      return second_at_25f(count);
    case VoteArticle::article_26:
    case VoteArticle::article_35_1:
    case VoteArticle::article_35_2:
      return second_at_26(count);
    // Art. 24 is the lowest majority, and no text softens unanimity.
    case VoteArticle::article_24:
    case VoteArticle::unanimity:
      break;
  }
  return SecondVote::none;
}

}  // namespace habitat::densify
