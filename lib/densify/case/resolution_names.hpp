// SPDX-License-Identifier: Apache-2.0
// The words of votes, law of 10 July 1965.
#pragma once

#include "describe/names.hpp"

namespace habitat::densify {

enum class VoteArticle {
  article_24,
  article_25,
  article_25f,
  article_26,
  unanimity,
  article_35_1,
  article_35_2,
  article_35_3
};
enum class Vote { in_favour, against, abstain, absent };
enum class SecondVote { none, article_25_1, article_25_1_new_assembly, article_26_1 };
enum class VoteResult { adopted, second_vote, rejected };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::VoteArticle> = name_table<densify::VoteArticle>({
    named(densify::VoteArticle::article_24, "24", {"art. 24", "art. 24"}),
    named(densify::VoteArticle::article_25, "25", {"art. 25", "art. 25"}),
    named(densify::VoteArticle::article_25f, "25f",
          {"art. 25 f, energy works", "art. 25 f, travaux d'énergie"}),
    named(densify::VoteArticle::article_26, "26", {"art. 26", "art. 26"}),
    named(densify::VoteArticle::unanimity, "unanimity", {"unanimity", "unanimité"}),
    named(densify::VoteArticle::article_35_1, "35-1",
          {"art. 35, elevation by the owners", "art. 35, surélévation par le syndicat"}),
    named(densify::VoteArticle::article_35_2, "35-2",
          {"art. 35, sale of the right to elevate", "art. 35, cession du droit de surélever"}),
    named(densify::VoteArticle::article_35_3, "35-3",
          {"art. 35, the same where the town may pre-empt",
           "art. 35, idem en périmètre de préemption"}),
});
template <>
inline constexpr auto names_of<densify::Vote> = name_table<densify::Vote>({
    named(densify::Vote::in_favour, "for", {"for", "pour"}),
    named(densify::Vote::against, "against", {"against", "contre"}),
    named(densify::Vote::abstain, "abstain", {"abstains", "abstention"}),
    named(densify::Vote::absent, "absent", {"absent", "absent"}),
});
template <>
inline constexpr auto names_of<densify::SecondVote> = name_table<densify::SecondVote>({
    named(densify::SecondVote::none, "none", {"none", "aucun"}),
    named(densify::SecondVote::article_25_1, "25-1", {"at once, art. 25-1", "aussitôt, art. 25-1"}),
    named(densify::SecondVote::article_25_1_new_assembly, "25-1_new_assembly",
          {"at a new assembly within three months, art. 25-1",
           "en nouvelle assemblée sous trois mois, art. 25-1"}),
    named(densify::SecondVote::article_26_1, "26-1", {"at once, art. 26-1", "aussitôt, art. 26-1"}),
});
template <>
inline constexpr auto names_of<densify::VoteResult> = name_table<densify::VoteResult>({
    named(densify::VoteResult::adopted, "adopted", {"adopted", "adoptée"}),
    named(densify::VoteResult::second_vote, "second_vote", {"second vote", "second vote"}),
    named(densify::VoteResult::rejected, "rejected", {"rejected", "rejetée"}),
});

}  // namespace habitat
