// SPDX-License-Identifier: Apache-2.0
// Whether the dwelling is accessible to the household, by the effort rate of `access` and the
// resource ceiling of the product. Less than half a cent is no excess. What is left to live on does
// not decide.
#pragma once

#include "cost_of_use/rules/rights.hpp"
#include "cost_of_use/words/verdicts.hpp"
#include "messages/nearest.hpp"

namespace habitat::cost_of_use {

template <Number N>
class VerdictModel {
 public:
  VerdictModel(const Case<N>& input, const Month<N>& month, const Means<N>& means, const Law& law)
      : input_(input), month_(month), means_(means), law_(law) {}

  static bool asked(const Case<N>& input) { return input.access.max_effort.has_value(); }

  void fill(Indicators<N>& figures, Findings& findings) {
    judge_ceiling();
    judge_effort(findings);
    figures.verdict = !lacking_.empty() ? Verdict::unknown : verdict_.value_or(Verdict::accessible);
    // The resource ceiling, or what stands in the month, may be lacking beside the income.
    if (!lacking_.empty()) findings.lacks("indicators.verdict", lacking_);
    const Outcome outcome = verdict_           ? Outcome::unfavourable
                            : lacking_.empty() ? Outcome::favourable
                                               : Outcome::none;
    findings.conclude(outcome, [&] {
      if (!verdict_ && !lacking_.empty()) return verdicts::unknown(lacking_);
      const bool among = !input_.demand.empty();
      return verdict_ ? verdicts::not_accessible(reasons_, among)
                      : verdicts::accessible<N>(figures, input_.access, among);
    });
  }

 private:
  void lacks(std::string input) { add_once(lacking_, std::move(input)); }
  void miss(Verdict verdict, Message reason) {
    if (!verdict_) verdict_ = verdict;
    reasons_.push_back(std::move(reason));
  }
  static N half_cent() { return N(1) / N(200); }

  void judge_ceiling() {
    const auto& dwelling = input_.living.dwelling;
    if (!dwelling.product || !law::resource_ceiling(law::Region::other, *dwelling.product, 0))
      return;
    if (!dwelling.location) return lacks("dwelling.location");
    if (!means_.reference_income) return lacks("household.reference_income");
    const int category = ceiling_category(input_.household, means_);
    const auto ceiling =
        ceiling_of<N>(*dwelling.location, *dwelling.product, category, law_.as_of(), law_);
    if (!ceiling) return lacks(unknown_ceiling(*dwelling.location, *dwelling.product, category));
    if (is_below(*ceiling, *means_.reference_income))
      miss(Verdict::above_ceiling, verdicts::above_ceiling<N>(*means_.reference_income, *ceiling,
                                                              label_of(*dwelling.product)));
  }

  // Inputs for want of which the month is not whole.
  void lacks_of_month(const Findings& findings) {
    for (const Missing& one : findings.missing)
      if (one.figure.starts_with("tenant"))
        for (const std::string& input : one.inputs) lacks(input);
    if (lacking_.empty()) lacks("dwelling.rent");
  }

  void judge_effort(const Findings& findings) {
    const auto& most = input_.access.max_effort;
    if (!most) return;
    const auto paid = outlay(month_, true);
    if (!means_.income) return lacks("household.income");
    if (!paid) return lacks_of_month(findings);
    if (is_below<N>(N(*most * *means_.income + half_cent()), *paid))
      miss(Verdict::effort_too_high,
           verdicts::effort_too_high<N>(effort(month_, means_.income, true), *most));
  }

  const Case<N>& input_;
  const Month<N>& month_;
  const Means<N>& means_;
  const Law& law_;
  std::optional<Verdict> verdict_;  // the first that is missed
  std::vector<Message> reasons_;
  std::vector<std::string> lacking_;
};

}  // namespace habitat::cost_of_use
