// SPDX-License-Identifier: Apache-2.0
// A model behind the face that the verbs know: its case, its law at the date of the case, what it
// found. Written once for every tool. A tool gives it four names, in a struct of its own:
//
//   struct Parts {
//     using Case = ...;     // with `header` and `parameters`; check_case(case, faults) beside it
//     using Model = ...;    // compute(case, law, findings, wanted) and result(), with `alerts`
//     static auto wanted(const Wants&);
//   };
#pragma once

#include <utility>

#include "describe/tool.hpp"
#include "law/uses.hpp"

namespace habitat::law {

template <class Parts>
class ModelCalculation : public Calculation {
 public:
  CaseHeader& header() override { return input_.header; }
  Slot inputs() override { return slot_of(input_); }
  void check(Faults& faults) override { check_case(input_, faults); }
  Date as_of() const override { return input_.header.as_of.value_or(last_checked()); }

  void compute(const Wants& wants) override {
    findings_ = {};
    const Law law(as_of(), &input_.parameters, true);
    auto& result = model_.compute(input_, law, findings_, Parts::wanted(wants));
    report_uses(law, findings_);
    for (const Finding& finding : findings_.findings)
      if (finding.severity != Severity::note)
        result.alerts.push_back({finding.code, finding.message});
  }

  void plan_rows(const Wants& wants) override {
    row_wanted_ = Parts::wanted(wants);
    findings_ = {};
    findings_.notes = findings_.warnings = false;
    // Alerts are texts: rows that want them take the way of a whole case.
    row_wants_ = wants("alerts") ? wants : Wants();
  }

  void compute_row() override {
    if (row_wants_) return compute(row_wants_);
    findings_.findings.clear();
    findings_.missing.clear();
    findings_.refusals.clear();
    ++findings_.row;
    const Law law(as_of(), &input_.parameters, false, figures_.at(as_of()));
    model_.compute(input_, law, findings_, row_wanted_);
  }

  Slot results() override { return slot_of(model_.result()); }
  const Findings& findings() const override { return findings_; }
  void take_untold(std::map<std::string, std::int64_t>& rows_by_code) override {
    for (Untold& one : findings_.untold)
      if (one.rows > 0) rows_by_code[std::string(one.number)] += std::exchange(one.rows, 0);
  }

 private:
  typename Parts::Case input_;
  typename Parts::Model model_;
  Findings findings_;
  Wants row_wants_;  // where rows ask for alerts
  decltype(Parts::wanted(std::declval<const Wants&>())) row_wanted_ = {};
  FiguresByDay figures_;
};

}  // namespace habitat::law
