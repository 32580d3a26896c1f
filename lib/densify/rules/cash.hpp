// SPDX-License-Identifier: Apache-2.0
// The account of the months in which money moves: the events of the calendar, each an amount or a
// share of its flow of the plan. The work fund is there from the beginning. What is lacking at the
// end of a month has to be bridged, and costs rate / 12 of it, also where nothing moves.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/aid.hpp"
#include "densify/result/cash.hpp"
#include "densify/result/plan.hpp"
#include "densify/result/renovation.hpp"
#include "densify/words/cash_steps.hpp"
#include "densify/words/schedule_alerts.hpp"
#include "densify/words/told.hpp"
#include "messages/said.hpp"
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
    int before = 0;
    for (const auto& [month, flows] : months_) {
      lacked = lacked + max<N>(N(-balance), N(0)) * N(month - before);
      before = month;
      const Scope<N> scope("cash", std::to_string(month));
      CashMonth<N>& row = months.emplace_back();
      row.month = month;
      row.in = step(words::month_in, flows.in);
      row.out = step(words::month_out, flows.out);
      balance = step(words::month_balance, N(balance + row.in - row.out));
      row.balance = balance;
      if (!is_below<N>(balance, lowest)) continue;
      lowest = balance;
      treasury.peak_month = month;
    }
    // The last month counts as well.
    lacked = lacked + max<N>(N(-balance), N(0));
    treasury.peak_need = N(-lowest);
    fill_bridge(lacked, treasury);
    tell_differences();
  }

 private:
  struct Flows {
    N in = 0, out = 0;
  };

  // False where a flow of the plan is not known.
  bool add_events() {
    if (is_below<N>(N(0), input_.plan.work_fund)) months_[0].in = input_.plan.work_fund;
    for (std::size_t i = 0; i < input_.schedule.size(); ++i) {
      const ScheduleEvent<N>& event = input_.schedule[i];
      const Flow flow = *event.flow;
      std::optional<N> amount = event.amount;
      if (!amount && flows_.of(flow)) amount = N(*event.share * *flows_.of(flow));
      if (!amount) {
        add_once(lacking_, flow == Flow::loan || flow == Flow::calls ? "loan" : "works");
        continue;
      }
      Flows& flows = months_[event.month];
      N& sum = is_spent(flow) ? flows.out : flows.in;
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
      const Message one = message({"{}: {} of {} EUR", "{} : {} sur {} EUR"}, label_of(flow),
                                  amount_words<N>(moved), amount_words<N>(*planned));
      en += (en.empty() ? "" : "; ") + one.en;
      fr += (fr.empty() ? "" : " ; ") + one.fr;
    }
    if (!en.empty()) alert<ScheduleAlert::differs>(findings_, "schedule", Text{en, fr});
  }

  const Case<N>& input_;
  const PlanFlows<N>& flows_;
  Findings& findings_;
  std::map<int, Flows> months_;
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
