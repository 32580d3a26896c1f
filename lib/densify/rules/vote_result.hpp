// SPDX-License-Identifier: Apache-2.0
// What a counted vote comes to, and what has to be done next.
//
// A sale of art. 35 needs two assemblies. Art. 25-1 and 26-1 open their second vote to the general
// assembly; no text opens one to the special assembly, whose votes are therefore those of its first
// vote. So a second vote is still of use where the special assembly confirms, or has not met; where
// it refused, no second vote of the others brings what lacks, and the sale is rejected.
#pragma once

#include "densify/result/vote.hpp"
#include "densify/rules/vote_majority.hpp"
#include "densify/rules/vote_second.hpp"
#include "densify/words/vote_alerts.hpp"
#include "describe/path.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify {

class VoteDecision {
 public:
  VoteDecision(const Resolution& resolution, std::string path, const VoteCount& count,
               Findings& findings)
      : resolution_(resolution),
        path_(std::move(path)),
        article_(*resolution.article),
        count_(count),
        lack_(lacked(article_, count)),
        findings_(findings) {
    if (!asks_special(article_) || !resolution.special) return;
    special_ = count_of(*resolution.special);
    special_lack_ = lacked_in_special(article_, *special_);
  }

  void fill(VoteFigures& figures) const {
    fill_counts(figures);
    const bool asked = asks_special(article_), refused = special_lack_ && !special_lack_->none();
    const bool passed = lack_.none() && (!asked || (special_lack_ && !refused));
    SecondVote second = SecondVote::none;
    if (!lack_.none() && !refused) second = second_vote_of(article_, count_);
    figures.passed = passed;
    figures.second_vote = second;
    figures.result = passed                       ? VoteResult::adopted
                     : second != SecondVote::none ? VoteResult::second_vote
                                                  : VoteResult::rejected;
    tell_special();
    tell_second(second);
    if (!lack_.none() && !refused && second == SecondVote::none) tell_closed();
  }

 private:
  static int figure(std::int64_t count) { return static_cast<int>(count); }
  static Message text(std::int64_t count) { return grouped_words(std::to_string(count)); }

  void fill_counts(VoteFigures& figures) const {
    figures.missing_votes = figure(lack_.votes);
    figures.missing_members = figure(lack_.members);
    if (special_lack_) {
      figures.special_missing_votes = figure(special_lack_->votes);
      figures.special_missing_members = figure(special_lack_->members);
    }
    figures.members = figure(count_.members);
    figures.present = figure(count_.present);
    figures.for_members = figure(count_.for_members);
    figures.for_shares = figure(count_.for_shares);
    figures.against_shares = figure(count_.against_shares);
    figures.total_shares = figure(count_.total_shares);
  }

  // Which assembly lacks what, where two have to agree.
  void tell_special() const {
    const std::string& id = resolution_.id;
    if (!asks_special(article_)) {
      if (resolution_.special)
        alert<VoteAlert::special_unread>(findings_, join_path(path_, "special"), id);
      return;
    }
    if (!special_lack_)
      return alert<VoteAlert::special_absent>(findings_, path_, id,
                                              article_ == VoteArticle::article_35_2 ? "26" : "25");
    const Message votes = text(special_lack_->votes), members = text(special_lack_->members);
    if (!special_lack_->none() && lack_.none())
      alert<VoteAlert::special_lacks>(findings_, path_, id, votes, members);
    if (!special_lack_->none() && !lack_.none())
      alert<VoteAlert::both_lack>(findings_, path_, id, text(lack_.votes), text(lack_.members),
                                  votes, members);
    if (special_lack_->none() && !lack_.none())
      alert<VoteAlert::general_lacks>(findings_, path_, id, text(lack_.votes), text(lack_.members));
    tell_concerned();
  }

  // "More than half of the owners concerned" counts owners; their votes may say the other.
  void tell_concerned() const {
    if (article_ != VoteArticle::article_35_3) return;
    if (lacked_at_25(*special_).none() == special_lack_->none()) return;
    alert<VoteAlert::owners_not_votes>(findings_, join_path(path_, "special"), resolution_.id,
                                       text(special_->for_members), text(special_->members),
                                       text(special_->for_shares), text(special_->total_shares));
  }

  void tell_second(SecondVote second) const {
    const std::string& id = resolution_.id;
    const Message in_favour = text(count_.for_shares);
    switch (second) {
      case SecondVote::article_25_1:
        if (lacked_at_24(count_).none())
          alert<VoteAlert::at_24_enough>(findings_, path_, id, in_favour,
                                         text(count_.against_shares));
        else
          alert<VoteAlert::at_24_too_few>(findings_, path_, id, in_favour,
                                          text(count_.against_shares));
        break;
      case SecondVote::article_25_1_new_assembly:
        alert<VoteAlert::new_assembly>(findings_, path_, id, in_favour, text(count_.total_shares));
        break;
      case SecondVote::article_26_1:
        if (lacked_at_25(count_).none())
          alert<VoteAlert::at_25_enough>(findings_, path_, id, in_favour,
                                         text(count_.total_shares));
        else
          alert<VoteAlert::at_25_too_few>(findings_, path_, id, in_favour,
                                          text(count_.total_shares));
        break;
      case SecondVote::none:
        break;
    }
  }

  // Why no second vote is open to what missed its majority.
  void tell_closed() const {
    const std::string& id = resolution_.id;
    const Message in_favour = text(count_.for_shares), all = text(count_.total_shares);
    if (article_ == VoteArticle::article_24)
      return alert<VoteAlert::closed_at_24>(findings_, path_, id, in_favour,
                                            text(count_.against_shares));
    if (article_ == VoteArticle::unanimity)
      return alert<VoteAlert::closed_unanimity>(findings_, path_, id);
    if (article_ == VoteArticle::article_25 || article_ == VoteArticle::article_35_3)
      return alert<VoteAlert::closed_at_25>(findings_, path_, id, in_favour, all);
    alert<VoteAlert::closed_at_26>(findings_, path_, id, text(count_.for_members),
                                   text(count_.present), in_favour, all);
  }

  const Resolution& resolution_;
  const std::string path_;
  const VoteArticle article_;
  const VoteCount& count_;
  const Lack lack_;
  std::optional<VoteCount> special_;
  std::optional<Lack> special_lack_;
  Findings& findings_;
};

}  // namespace habitat::densify
