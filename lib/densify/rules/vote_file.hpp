// SPDX-License-Identifier: Apache-2.0
// The file of votes: a row for each owner and resolution. An owner without a row is absent; present
// is who votes for, against or abstains.
//
// A vote that is missing decides as one against would. So a faulty row leaves every resolution open
// that it may be of: the one that it names; where it names none, each on which its owner has no
// other row; where its owner is not known either, all.
#pragma once

#include <fmt/ranges.h>

#include <set>
#include <unordered_map>

#include "densify/rules/vote_count.hpp"
#include "densify/rules/voters.hpp"
#include "densify/words/vote_alerts.hpp"
#include "describe/row_file.hpp"
#include "messages/nearest.hpp"

namespace habitat::densify {

class VoteFile {
 public:
  VoteFile(const std::vector<Resolution>& resolutions, const RowFile<VoteRow>& file,
           const std::vector<Voter>& voters, Findings& findings)
      : voters_(voters), casts_(resolutions.size()) {
    for (std::size_t i = 0; i < resolutions.size(); ++i)
      resolutions_.emplace(resolutions[i].id, i), names_.push_back(resolutions[i].id);
    for (std::size_t i = 0; i < voters.size(); ++i) owners_.emplace(voters[i].owner, i);
    for (Cast& cast : casts_) cast.votes.resize(voters.size());
    if (!file.given() || voters.empty()) return;
    tell_unread(file, findings);
    read(*file.reader);
    settle_votes(findings);
  }

  bool has_rows(std::size_t resolution) const { return casts_[resolution].any; }
  /// Whether a faulty row may be of it.
  bool in_doubt(std::size_t resolution) const {
    const Cast& cast = casts_[resolution];
    return cast.faulty || anyone_stray_ ||
           std::any_of(stray_.begin(), stray_.end(),
                       [&](std::size_t owner) { return !cast.votes[owner]; });
  }
  /// Nothing where the file has no row of it, a faulty one may be, or votes cannot be counted.
  std::optional<VoteCount> count(std::size_t resolution) const {
    if (!has_rows(resolution) || in_doubt(resolution) || votes_.empty()) return {};
    VoteCount count;
    for (std::size_t i = 0; i < voters_.size(); ++i)
      add(casts_[resolution].votes[i].value_or(Vote::absent), votes_[i], count);
    return count;
  }

 private:
  struct Cast {
    std::vector<std::optional<Vote>> votes;  ///< of each owner
    bool any = false, faulty = false;        ///< rows
  };
  using Ranks = std::unordered_map<std::string, std::size_t>;

  static void tell_unread(const RowFile<VoteRow>& file, Findings& findings) {
    const std::vector<std::string> members = member_names(file.slot_access().columns());
    for (const std::string& column : file.reader->unread())
      tell(findings, column_passed_over,
           {file.name(), column, fmt::to_string(fmt::join(members, ", "))}, "votes");
  }

  void read(RowReader& reader) {
    VoteRow row;
    reader.bind(slot_of(row));
    for (auto state = reader.next(); state != RowState::end; state = reader.next())
      take(row, state == RowState::faulty, reader);
  }

  void take(const VoteRow& row, bool faulty, RowReader& reader) {
    const auto resolution = rank_in(resolutions_, row.resolution);
    const auto owner = rank_in(owners_, row.owner);
    if (!faulty && !resolution)
      reader.tell("resolution",
                  {Code::unknown_resolution, {row.resolution, listed_briefly(names_)}});
    if (!faulty && !owner) reader.tell("owner", {Code::unknown_owner, {row.owner}});
    if (!resolution) return take_stray(owner);
    Cast& cast = casts_[*resolution];
    cast.any = true;
    if (faulty || !owner) {
      cast.faulty = true;
      return;
    }
    std::optional<Vote>& vote = cast.votes[*owner];
    if (vote) {
      reader.tell("owner", {Code::vote_again, {row.owner, row.resolution}});
      cast.faulty = true;
    }
    vote = row.vote;
  }

  void take_stray(std::optional<std::size_t> owner) {
    if (owner)
      stray_.insert(*owner);
    else
      anyone_stray_ = true;
  }

  static std::optional<std::size_t> rank_in(const Ranks& ranks, const std::string& name) {
    const auto found = ranks.find(name);
    if (found == ranks.end()) return {};
    return found->second;
  }

  void settle_votes(Findings& findings) {
    const auto all = all_votes(voters_);
    if (!all)
      return alert<VoteAlert::shares_not_whole>(findings, "owners", std::string(general_key),
                                                std::to_string(most_votes));
    for (const Voter& voter : voters_) votes_.push_back(*voter.shares);
    const auto largest = above_half(voters_, *all);
    if (!largest) return;
    const auto others = *all - votes_[*largest];
    alert<VoteAlert::above_half>(findings, "owners", voters_[*largest].owner,
                                 std::to_string(votes_[*largest]), std::to_string(*all),
                                 std::to_string(others), std::to_string(2 * others));
    votes_[*largest] = others;
    // An owner alone has no others whose votes his would be.
    if (others == 0) votes_.clear();
  }

  static void add(Vote vote, std::int64_t votes, VoteCount& count) {
    ++count.members;
    count.total_shares += votes;
    if (vote != Vote::absent) ++count.present;
    if (vote == Vote::against) count.against_shares += votes;
    if (vote != Vote::in_favour) return;
    ++count.for_members;
    count.for_shares += votes;
  }

  const std::vector<Voter>& voters_;
  Ranks resolutions_, owners_;
  std::vector<std::string> names_;
  std::vector<Cast> casts_;
  std::set<std::size_t> stray_;      ///< owners of faulty rows whose resolution is not known
  bool anyone_stray_ = false;        ///< a faulty row of neither a known resolution nor owner
  std::vector<std::int64_t> votes_;  ///< of each owner, art. 22 applied
};

}  // namespace habitat::densify
