// SPDX-License-Identifier: Apache-2.0
// Whether the plan holds: the first that holds of
//
//   unknown        what is left to pay, or what the rights bring, is not known
//   rejected       a resolution is rejected
//   not viable     the rights are worth nothing to a builder
//   not eligible   the operation has no public aid
//   not covered    an owner pays more a month than the energy saved is worth to him
//   covered
#pragma once

#include "densify/result/result.hpp"
#include "densify/words/verdicts.hpp"

namespace habitat::densify {

template <Number N>
class VerdictModel {
 public:
  VerdictModel(const Case<N>& input, Result<N>& result, Findings& findings)
      : input_(input), result_(result), findings_(findings) {}

  void fill() {
    for (const VoteFigures& one : result_.votes)
      if (one.result == VoteResult::rejected) rejected_.push_back(one.resolution);
    for (const OwnerFigures<N>& one : result_.owners) {
      if (!one.covered || !(N(0) < *one.instalment)) continue;
      ++judged_;
      uncovered_ += !*one.covered;
    }
    const auto against = first_against();
    result_.plan.verdict = is_known() ? against.value_or(Verdict::covered) : Verdict::unknown;
    const bool judged = is_known() && judged_ > 0;
    const Outcome outcome = against  ? Outcome::unfavourable
                            : judged ? Outcome::favourable
                                     : Outcome::none;
    findings_.conclude(outcome, [&] { return sentence(); });
  }

 private:
  // What is left to pay, rights that are sold among it.
  bool is_known() const {
    return result_.plan.rest && (result_.plan.rights || !input_.sells_rights());
  }
  bool not_viable() const { return result_.sale.status == SaleStatus::not_viable; }
  bool not_eligible() const { return result_.aid.eligible == false; }
  std::optional<Verdict> first_against() const {
    if (!rejected_.empty()) return Verdict::rejected;
    if (not_viable()) return Verdict::not_viable;
    if (not_eligible()) return Verdict::not_eligible;
    if (uncovered_ > 0) return Verdict::not_covered;
    return {};
  }

  Message sentence() const {
    Message all;
    if (!rejected_.empty()) append_sentence(all, verdicts::rejected(rejected_));
    const auto& area = result_.rights.floor_area;
    if (not_viable())
      append_sentence(all, Message(area && !(N(0) < *area) ? verdicts::nothing_to_build
                                                           : verdicts::not_viable));
    if (not_eligible()) append_sentence(all, Message(verdicts::not_eligible));
    if (uncovered_ > 0) append_sentence(all, verdicts::not_covered(uncovered_, judged_));
    append_sentence(all, is_known() ? plan() : main_figures());
    return all;
  }

  Message plan() const {
    Message all = verdicts::left_to_pay<N>(*result_.plan.rest, *result_.plan.shared);
    if (judged_ == 0)
      append_sentence(all, Message(verdicts::not_judged));
    else if (uncovered_ == 0)
      append_sentence(all, verdicts::covered(judged_));
    return all;
  }

  // Of a case that asks for no plan.
  Message main_figures() const {
    Message all;
    if (!input_.works.empty()) append_sentence(all, Message(verdicts::unknown));
    if (result_.energy.gain) append_sentence(all, verdicts::gain<N>(*result_.energy.gain));
    if (result_.sale.price && !not_viable())
      append_sentence(all, verdicts::sold<N>(*result_.sale.price));
    else if (result_.rights.floor_area)
      append_sentence(all, verdicts::floor_area<N>(*result_.rights.floor_area));
    const auto with = [&](std::optional<VoteResult> wanted) {
      return static_cast<int>(
          std::count_if(result_.votes.begin(), result_.votes.end(),
                        [&](const VoteFigures& one) { return one.result == wanted; }));
    };
    if (!result_.votes.empty())
      append_sentence(all, verdicts::votes(with(VoteResult::adopted), with(std::nullopt),
                                           static_cast<int>(result_.votes.size())));
    return all;
  }

  const Case<N>& input_;
  Result<N>& result_;
  Findings& findings_;
  std::vector<std::string> rejected_;
  int judged_ = 0, uncovered_ = 0;  // owners whose instalment is set against their saving
};

}  // namespace habitat::densify
