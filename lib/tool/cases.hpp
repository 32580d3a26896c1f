// SPDX-License-Identifier: Apache-2.0
// A model behind the two faces that the verbs know: its case, its law at the date of the case, what
// it found. Written once for every tool; see tool/define.hpp.
#pragma once

#include <utility>

#include "law/uses.hpp"
#include "tool/not_asked.hpp"
#include "tool/tool.hpp"

namespace habitat {

/// The parts that both faces have.
template <class Definition, class N>
struct CaseParts {
  typename Definition::template Case<N> input;
  typename Definition::template Result<N> result;
  Findings findings;
  std::vector<Finding> found_before;

  Date as_of() const { return input.header.as_of.value_or(law::last_checked()); }

  template <class Wanted>
  void compute_under(const law::Law& law, const Wanted& wanted) {
    const DoubtWatch watch;
    result = compute(input, law, findings, wanted);
    law::report_unknown(findings);
    findings.in_doubt = watch.doubtful();
  }
  template <class Wanted>
  void compute_and_tell(const Wanted& wanted) {
    findings = {};
    findings.findings = found_before;
    const law::Law law(as_of(), &input.parameters, true);
    compute_under(law, wanted);
    report_uses(law, findings);
    for (const Finding& finding : findings.findings)
      if (finding.severity != Severity::note)
        result.alerts.push_back({finding.code, finding.message});
  }
};

template <class Definition, class N>
class RowsOf : public ManyRows {
 public:
  RowsOf(const typename Definition::template Case<N>& base, const Wants& wants)
      : wanted_(Definition::wanted(wants)), alerts_(wants("alerts")) {
    parts_.input = base;
    parts_.findings.notes = parts_.findings.warnings = false;
  }
  Slot inputs() override { return slot_of(parts_.input); }
  void check(Faults& faults) override { check_case(parts_.input, faults); }

  void compute() override {
    // Alerts are texts: rows that want them take the way of a whole case.
    if (alerts_) return parts_.compute_and_tell(wanted_);
    Findings& findings = parts_.findings;
    findings.findings.clear();
    findings.conclusion = {};
    findings.missing.clear();
    findings.refusals.clear();
    ++findings.row;
    const law::Law law(parts_.as_of(), &parts_.input.parameters);
    parts_.compute_under(law, wanted_);
  }

  Slot results() override { return slot_of(parts_.result); }
  const Findings& findings() const override { return parts_.findings; }
  void take_untold(std::map<std::string, std::int64_t>& rows_by_code) override {
    for (OnlyCounted& one : parts_.findings.only_counted)
      if (one.rows > 0) rows_by_code[std::string(one.number)] += std::exchange(one.rows, 0);
  }

 private:
  CaseParts<Definition, N> parts_;
  decltype(Definition::wanted(std::declval<const Wants&>())) wanted_;
  bool alerts_;
};

template <class Definition, class N>
class CaseOf : public OneCase {
 public:
  CaseHeader& header() override { return parts_.input.header; }
  Slot inputs() override { return slot_of(parts_.input); }
  void check(Faults& faults) override { check_case(parts_.input, faults); }
  Date as_of() const override { return parts_.as_of(); }
  void found_before(std::vector<Finding> findings) override {
    parts_.found_before = std::move(findings);
  }
  void compute(const Wants& wants) override {
    parts_.compute_and_tell(Definition::wanted(wants));
    tell_not_asked(slot_of(parts_.result), slot_of(parts_.input), wants, parts_.findings);
  }
  Slot results() override { return slot_of(parts_.result); }
  const Findings& findings() const override { return parts_.findings; }
  std::vector<Drawing> drawings() const override {
    if constexpr (requires { Definition::drawings(parts_.input, parts_.result); })
      return Definition::drawings(parts_.input, parts_.result);
    else
      return {};
  }
  std::unique_ptr<ManyRows> rows(const Wants& wants) const override {
    return std::make_unique<RowsOf<Definition, N>>(parts_.input, wants);
  }

 private:
  CaseParts<Definition, N> parts_;
};

template <class Definition, class N>
std::unique_ptr<OneCase> make_case() {
  return std::make_unique<CaseOf<Definition, N>>();
}

}  // namespace habitat
