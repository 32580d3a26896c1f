// SPDX-License-Identifier: Apache-2.0
// An alternative: its cost in its two parts, and how it stands against the first one (NIST Handbook
// 135, ASTM E917):
//
//     lcc = pv_investment + pv_operation        NS = lcc of the first - lcc
//     S = pv_operation of the first - pv_operation        dI = pv_investment - that of the first
//     SIR = S / dI        AIRR = (1 + d) SIR^(1/N) - 1        NS = S - dI
#pragma once

#include <fmt/core.h>

#include "cost_of_use/life_cycle/result/result.hpp"
#include "cost_of_use/life_cycle/rules/item_course.hpp"
#include "cost_of_use/life_cycle/rules/payback.hpp"
#include "numbers/quotient.hpp"

namespace habitat::cost_of_use {

/// Where its figures stand, for a trace.
inline std::string alternative_path(const std::string& name) {
  return fmt::format("life_cycle.alternatives[{}]", name);
}

template <Number N>
struct LifeCost {
  N investment = 0, operation = 0, lcc = 0;
  Course<N> course;
  bool has_years = true;  ///< whether all that is counted falls in years that are known
  explicit LifeCost(int period) : course(period) {}
};

template <Number N>
class AlternativeModel {
 public:
  AlternativeModel(const LifeCycle<N>& input, const DiscountRates<N>& rates,
                   const Discounting<N>& discounting)
      : input_(input), rates_(rates), discounting_(discounting) {}

  LifeCost<N> cost(const Alternative<N>& alternative) const {
    LifeCost<N> cost(discounting_.period());
    for (const CostItem<N>& item : alternative.items) {
      if (!is_in(*item.kind, input_.scope)) continue;
      N& part = is_investment(*item.kind) ? cost.investment : cost.operation;
      part = part + value_of(alternative, item, cost);
    }
    const Scope<N> scope("life_cycle.alternatives", alternative.name);
    cost.investment = N(step(words::pv_investment, cost.investment));
    cost.operation = N(step(words::pv_operation, cost.operation));
    cost.lcc = N(step(words::lcc, N(cost.investment + cost.operation)));
    return cost;
  }

  AlternativeFigures<N> figures(const Alternative<N>& alternative, const LifeCost<N>& cost) const {
    const Scope<N> scope("life_cycle.alternatives", alternative.name);
    AlternativeFigures<N> figures;
    figures.name = alternative.name;
    figures.pv_investment = cost.investment;
    figures.pv_operation = cost.operation;
    figures.lcc = cost.lcc;
    figures.annual_equivalent = N(step(words::annual_equivalent, N(cost.lcc / discounting_.sum())));
    const N dwellings = *counted_input<N>(input_.dwellings, "life_cycle.dwellings");
    figures.per_month =
        N(step(words::per_month, N(*figures.annual_equivalent / dwellings / N(12))));
    return figures;
  }

  Measures<N> against(const LifeCost<N>& first, const Alternative<N>& alternative,
                      const LifeCost<N>& cost) const {
    const Scope<N> scope("life_cycle.alternatives", alternative.name);
    Measures<N> measures;
    measures.net_savings = N(step(words::net_savings, N(first.lcc - cost.lcc)));
    measures.pv_operational_savings = N(step(words::savings, N(first.operation - cost.operation)));
    measures.pv_additional_investment =
        N(step(words::additional, N(cost.investment - first.investment)));
    fill_ratios(measures);
    fill_paybacks(first, cost, measures);
    return measures;
  }

 private:
  N value_of(const Alternative<N>& alternative, const CostItem<N>& item, LifeCost<N>& cost) const {
    const Scope<N> scope(
        names_steps<N> ? alternative_path(alternative.name) + ".items" : std::string(), item.label);
    ItemCourse<N> course(input_, discounting_, item);
    if (!course.has_years()) cost.has_years = false;
    return N(step(words::item_value, course.value(cost.course)));
  }

  // Without more to invest there is no ratio: in words, not as a number.
  void fill_ratios(Measures<N>& measures) const {
    const N& saved = *measures.pv_operational_savings;
    const N& invested = *measures.pv_additional_investment;
    if (is_at_most_zero<N>(invested)) {
      measures.sir_status = is_at_most_zero<N>(saved) ? SirStatus::undefined : SirStatus::infinite;
      return;
    }
    measures.sir_status = SirStatus::ok;
    measures.sir = N(step(words::sir, N(saved / invested)));
    if (rates_.given && !is_below<N>(*measures.sir, N(0)))
      measures.airr = N(step(words::airr, N((N(1) + *rates_.given) * root(*measures.sir) - N(1))));
  }
  N root(const N& ratio) const {
    return ratio == N(0) ? N(0) : power(ratio, N(N(1) / N(discounting_.period())));
  }

  static void fill_paybacks(const LifeCost<N>& first, const LifeCost<N>& cost,
                            Measures<N>& measures) {
    const bool known = first.has_years && cost.has_years;
    const auto fill = [&](const Paybacks& found, std::optional<int>& year,
                          std::optional<PaybackStatus>& status, std::optional<int>& lasting,
                          std::optional<PaybackStatus>& lasting_status) {
      status = lasting_status = PaybackStatus::undefined;
      if (!known) return;
      year = found.first;
      lasting = found.lasting;
      status = status_of(year);
      lasting_status = status_of(lasting);
    };
    fill(paybacks_of(first.course.amounts, cost.course.amounts), measures.payback,
         measures.payback_status, measures.payback_sustained, measures.payback_sustained_status);
    fill(paybacks_of(first.course.values, cost.course.values), measures.discounted_payback,
         measures.discounted_payback_status, measures.discounted_payback_sustained,
         measures.discounted_payback_sustained_status);
  }

  const LifeCycle<N>& input_;
  const DiscountRates<N>& rates_;
  const Discounting<N>& discounting_;
};

}  // namespace habitat::cost_of_use
