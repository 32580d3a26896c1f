// SPDX-License-Identifier: Apache-2.0
// The majority that each article of the law of 10 July 1965 asks of a first vote, and what a vote
// lacks of it. Whole numbers are set against whole numbers: a half or a third of an odd total is
// never rounded.
#pragma once

#include "densify/rules/vote_count.hpp"

namespace habitat::densify {

/// What a vote would have needed more; nothing of either where it has its majority.
struct Lack {
  std::int64_t votes = 0, members = 0;
  bool none() const { return votes == 0 && members == 0; }
};

/// More than half of all: 2 x for > all.
inline std::int64_t lacked_of_half(std::int64_t in_favour, std::int64_t all) {
  return 2 * in_favour > all ? 0 : all / 2 + 1 - in_favour;
}
/// Two thirds of all: 3 x for >= 2 x all.
inline std::int64_t lacked_of_two_thirds(std::int64_t in_favour, std::int64_t all) {
  return 3 * in_favour >= 2 * all ? 0 : (2 * all + 2) / 3 - in_favour;
}

/// Art. 24: the majority of the votes cast by who is present, represented or votes by post. Who
/// abstains casts none; as many for as against is no majority.
inline Lack lacked_at_24(const VoteCount& count) {
  const auto more = count.for_shares - count.against_shares;
  return {.votes = more > 0 ? 0 : 1 - more};
}

/// Art. 25: the majority of the votes of all owners, present or not.
inline Lack lacked_at_25(const VoteCount& count) {
  return {.votes = lacked_of_half(count.for_shares, count.total_shares)};
}

/// Art. 26: the majority of all owners, by number, who have two thirds of all votes.
inline Lack lacked_at_26(const VoteCount& count) {
  return {.votes = lacked_of_two_thirds(count.for_shares, count.total_shares),
          .members = lacked_of_half(count.for_members, count.members)};
}

/// Art. 26, last paragraph, and 26-4 I: all owners, with all votes.
inline Lack lacked_of_all(const VoteCount& count) {
  return {.votes = count.total_shares - count.for_shares,
          .members = count.members - count.for_members};
}

/// Art. 35, third paragraph, in the special assembly: more than half of the owners concerned.
inline Lack lacked_of_concerned(const VoteCount& count) {
  return {.members = lacked_of_half(count.for_members, count.members)};
}

/// Of the general assembly.
inline Lack lacked(VoteArticle article, const VoteCount& count) {
  switch (article) {
    case VoteArticle::article_24:
      return lacked_at_24(count);
    // Energy works are one case of art. 25: its letter f.
    case VoteArticle::article_25:
    case VoteArticle::article_25f:
      return lacked_at_25(count);
    // Art. 35, first and second paragraphs: the syndicate builds, or sells the right to: art. 26.
    case VoteArticle::article_26:
    case VoteArticle::article_35_1:
    case VoteArticle::article_35_2:
      return lacked_at_26(count);
    // Art. 35, third paragraph, where the town may pre-empt: the votes of all owners.
    case VoteArticle::article_35_3:
      return lacked_at_25(count);
    case VoteArticle::unanimity:
      break;
  }
  return lacked_of_all(count);
}

/// Whether a sale waits for the special assembly of the owners of the building (art. 35).
inline bool asks_special(VoteArticle article) {
  return article == VoteArticle::article_35_2 || article == VoteArticle::article_35_3;
}
/// Of the special assembly: of art. 26 again, or of the owners concerned.
inline Lack lacked_in_special(VoteArticle article, const VoteCount& count) {
  return article == VoteArticle::article_35_2 ? lacked_at_26(count) : lacked_of_concerned(count);
}

}  // namespace habitat::densify
