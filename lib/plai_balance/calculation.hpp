// SPDX-License-Identifier: Apache-2.0
// One operation behind the face that the verbs know. Each number type has a small file that makes
// it, so that a program compiles each once.
#pragma once

#include "describe/tool.hpp"
#include "law/law.hpp"
#include "plai_balance/alerts.hpp"
#include "plai_balance/check.hpp"
#include "plai_balance/compute.hpp"

namespace habitat::plai_balance {

std::unique_ptr<Calculation> make_fast();
std::unique_ptr<Calculation> make_exact();
std::unique_ptr<Calculation> make_traced();

/// What the dated data that were read have to be told of: remembered values, values beyond the last
/// check; all of them as assumptions.
void report_uses(const Law& law, Findings& findings);

template <Number N>
class OperationCalculation : public Calculation {
 public:
  CaseHeader& header() override { return input_.header; }
  Slot inputs() override { return slot_of(input_); }
  void check(Faults& faults) override { check_case(input_, faults); }
  Date as_of() const override { return input_.header.as_of.value_or(law::last_checked()); }
  void compute(const Wants& wants) override {
    findings_ = {};
    const Law law(as_of(), &input_.parameters, true);
    Result<N>& result =
        model_.compute(input_, law, findings_,
                       Wanted{.sources = wants("sources"),
                              .schedules = wants("schedules"),
                              .accounts = wants("account") || wants("manager_account"),
                              .tenants = wants("tenants"),
                              .searches = wants("solved"),
                              .roots = wants("balance"),
                              .sieg = wants("sieg")});
    report_uses(law, findings_);
    for (const Finding& finding : findings_.findings)
      if (finding.severity != Severity::note)
        result.alerts.push_back({finding.code, finding.message});
  }
  Slot results() override { return slot_of(model_.result()); }
  const Findings& findings() const override { return findings_; }

 private:
  Case<N> input_;
  Model<N> model_;
  Findings findings_;
};

}  // namespace habitat::plai_balance
