// SPDX-License-Identifier: Apache-2.0
// The account month by month: the events of the calendar, each an amount or a share of its flow of
// the plan. The work fund is there from the beginning. What is lacking at the end of a month has to
// be bridged, and costs rate / 12 of it.
#pragma once

#include <fmt/ranges.h>

#include <algorithm>

#include "densify/case/case.hpp"
#include "densify/result/aid.hpp"
#include "densify/result/cash.hpp"
#include "densify/result/plan.hpp"
#include "densify/result/renovation.hpp"
#include "densify/words/cash_steps.hpp"
#include "densify/words/schedule_alerts.hpp"
#include "describe/said.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

/// What the plan has of each flow; nothing of what it does not know.
template <Number N>
struct PlanFlows {
  std::optional<N> works, fees, calls, rights, aid, cee, loan;

  PlanFlows(const PlanFigures<N>& plan, const RenovationFigures<N>& renovation,
            const AidFigures<N>& aid_figures) {
    if (!plan.shared || !plan.to_finance || !renovation.works) return;
    const N in_kind = plan.in_kind.value_or(N(0));
    const N built = *renovation.works + *renovation.contingency;
    works = N(built - in_kind);
    fees = N(*plan.shared + in_kind - built);
    rights = plan.rights.value_or(N(0));
    cee = aid_figures.cee.value_or(N(0));
    aid = N(aid_figures.total.value_or(N(0)) - *cee);
    loan = plan.loan;
    if (loan) calls = N(*plan.to_finance - *loan);
  }
  const std::optional<N>& of(Flow flow) const {
    switch (flow) {
      case Flow::works:
        return works;
      case Flow::fees:
        return fees;
      case Flow::calls:
        return calls;
      case Flow::rights:
        return rights;
      case Flow::aid:
        return aid;
      case Flow::cee:
        return cee;
      case Flow::loan:
        break;
    }
    return loan;
  }
};

inline bool is_spent(Flow flow) { return flow == Flow::works || flow == Flow::fees; }

template <Number N>
class CashModel {
 public:
  CashModel(const Case<N>& input, const PlanFlows<N>& flows, Findings& findings)
      : input_(input), flows_(flows), findings_(findings) {}

  void compute(std::vector<CashMonth<N>>& months, TreasuryFigures<N>& treasury) {
    if (!add_events()) return findings_.lacks("cash", lacking_);
    N balance = 0, lacked = 0, lowest = 0;
    for (int month = 0; month <= last_; ++month) {
      CashMonth<N>& row = months.emplace_back();
      const Scope<N> scope("cash", std::to_string(month));
      row.month = month;
      row.in =
          step(words::month_in, N(in_[at(month)] + (month == 0 ? input_.plan.work_fund : N(0))));
      row.out = step(words::month_out, out_[at(month)]);
      balance = step(words::month_balance, N(balance + row.in - row.out));
      row.balance = balance;
      lacked = lacked + max<N>(N(-balance), N(0));
      if (!is_below<N>(balance, lowest)) continue;
      lowest = balance;
      treasury.peak_month = month;
    }
    treasury.peak_need = N(-lowest);
    fill_bridge(lacked, treasury);
    tell_differences();
  }

 private:
  static std::size_t at(int month) { return static_cast<std::size_t>(month); }

  // False where a flow of the plan is not known.
  bool add_events() {
    for (const ScheduleEvent<N>& event : input_.schedule) last_ = std::max(last_, event.month);
    in_.assign(at(last_ + 1), N(0));
    out_ = in_;
    for (std::size_t i = 0; i < input_.schedule.size(); ++i) {
      const ScheduleEvent<N>& event = input_.schedule[i];
      const Flow flow = *event.flow;
      std::optional<N> amount = event.amount;
      if (!amount && flows_.of(flow)) amount = N(*event.share * *flows_.of(flow));
      if (!amount) {
        add_once(lacking_, flow == Flow::loan || flow == Flow::calls ? "loan" : "works");
        continue;
      }
      N& sum = (is_spent(flow) ? out_ : in_)[at(event.month)];
      sum = sum + *amount;
      N& moved = moved_.try_emplace(flow, N(0)).first->second;
      moved = moved + *amount;
    }
    return lacking_.empty();
  }

  void fill_bridge(const N& lacked, TreasuryFigures<N>& treasury) {
    if (input_.treasury.rate)
      treasury.bridge_cost = N(step(words::bridge_cost, N(lacked * *input_.treasury.rate / N(12))));
    else if (is_below<N>(N(0), lacked))
      findings_.lacks("treasury.bridge_cost", {"treasury.rate"});
    else
      treasury.bridge_cost = N(0);
  }

  // What the plan has and the calendar does not move, or the other way round, by half a cent.
  void tell_differences() {
    std::string en, fr;
    for (const auto& flow :
         {Flow::works, Flow::fees, Flow::calls, Flow::rights, Flow::aid, Flow::cee, Flow::loan}) {
      const auto found = moved_.find(flow);
      const N moved = found == moved_.end() ? N(0) : found->second;
      const auto& planned = flows_.of(flow);
      if (!planned) continue;
      const N half = N(1) / N(200), difference = moved - *planned;
      if (!is_below<N>(half, difference) && !is_below<N>(difference, N(-half))) continue;
      const auto euros = [](const N& x) {
        return grouped_text(round_text(to_text<N>(x), 2), Language::fr);
      };
      const Message one = message({"{}: {} of {} EUR", "{} : {} sur {} EUR"}, label_of(flow),
                                  euros(moved), euros(*planned));
      en += (en.empty() ? "" : "; ") + one.en;
      fr += (fr.empty() ? "" : " ; ") + one.fr;
    }
    if (!en.empty()) alert<ScheduleAlert::differs>(findings_, "schedule", Text{en, fr});
  }

  const Case<N>& input_;
  const PlanFlows<N>& flows_;
  Findings& findings_;
  int last_ = 0;
  std::vector<N> in_, out_;
  std::map<Flow, N> moved_;
  std::vector<std::string> lacking_;
};

template <Number N>
void fill_cash(const Case<N>& input, const PlanFigures<N>& plan,
               const RenovationFigures<N>& renovation, const AidFigures<N>& aid,
               std::vector<CashMonth<N>>& months, TreasuryFigures<N>& treasury,
               Findings& findings) {
  if (input.schedule.empty()) return;
  const PlanFlows<N> flows(plan, renovation, aid);
  CashModel<N>(input, flows, findings).compute(months, treasury);
}

}  // namespace habitat::densify
