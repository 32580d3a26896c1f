// SPDX-License-Identifier: Apache-2.0
// What is told of the life of a building beside its figures.
#pragma once

#include "cost_of_use/life_cycle/result/result.hpp"
#include "cost_of_use/life_cycle/rules/item_years.hpp"
#include "cost_of_use/life_cycle/words/alerts.hpp"
#include "cost_of_use/words/alerts.hpp"
#include "describe/path.hpp"
#include "messages/nearest.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::cost_of_use {

template <Number N>
class LifeCycleNotes {
 public:
  LifeCycleNotes(const LifeCycle<N>& input, Findings& findings)
      : input_(input), period_(*input.study_period), findings_(findings) {}

  void tell_inputs() {
    if (findings_.notes) unused();
    carriers();
    for (std::size_t i = 0; i < input_.alternatives.size(); ++i) {
      const Alternative<N>& alternative = input_.alternatives[i];
      path_ = path_at("life_cycle.alternatives", i);
      horizon(alternative);
      left_out(alternative);
      without_years(alternative);
    }
  }

  void tell_paybacks(const std::vector<AlternativeFigures<N>>& all) {
    constexpr Text simple{"the payback", "le retour"},
        discounted{"the discounted payback", "le retour actualisé"};
    for (const AlternativeFigures<N>& one : all) {
      undone(one.name, simple, one.measures.payback, one.measures.payback_sustained);
      undone(one.name, discounted, one.measures.discounted_payback,
             one.measures.discounted_payback_sustained);
    }
  }

 private:
  bool counts(const CostItem<N>& item) const { return is_in(*item.kind, input_.scope); }
  std::string item_path(std::size_t rank) const { return path_at(path_ + ".items", rank); }

  void unused() {
    const auto tell_unused = [&](bool is, const std::string& path) {
      if (is) alert<AlertCode::unused>(findings_, path, path);
    };
    tell_unused(input_.budget && input_.choice == Choice::exclusive, "life_cycle.budget");
    tell_unused(!(input_.beta == N(1)) && (input_.discount_rate || !input_.rate_schedule.empty()),
                "life_cycle.beta");
    for (std::size_t i = 0; i < input_.alternatives.size(); ++i)
      for (std::size_t k = 0; k < input_.alternatives[i].items.size(); ++k) {
        const CostItem<N>& item = input_.alternatives[i].items[k];
        tell_unused(item.residual == ResidualRule::none && !item.life,
                    path_at(path_at("life_cycle.alternatives", i, "items"), k, "residual"));
      }
  }

  // A price that is said to rise, of a carrier that no item follows.
  void carriers() {
    for (const auto& [carrier, rate] : input_.escalation.of) carrier_of("escalation", carrier);
    for (const auto& [carrier, index] : input_.price_index.of) carrier_of("price_index", carrier);
  }
  void carrier_of(std::string_view list, const std::string& carrier) {
    bool named = false, followed = false;
    for (const Alternative<N>& alternative : input_.alternatives)
      for (const CostItem<N>& item : alternative.items) {
        if (item.carrier != carrier) continue;
        named = true;
        followed = followed || (!item.escalation && !item.factor && counts(item));
      }
    if (followed) return;
    const std::string path = fmt::format("life_cycle.{}[{}]", list, carrier);
    if (named) return alert<LifeCycleAlert::carrier_unused>(findings_, path, path);
    if (const std::string near = findings_.warnings ? nearest(carrier, named_carriers()) : "";
        !near.empty())
      alert<LifeCycleAlert::carrier_nearly_named>(findings_, path, path, near);
    else
      alert<LifeCycleAlert::carrier_unnamed>(findings_, path, path);
  }
  std::vector<std::string> named_carriers() const {
    std::vector<std::string> names;
    for (const Alternative<N>& alternative : input_.alternatives)
      for (const CostItem<N>& item : alternative.items)
        if (!item.carrier.empty()) add_once(names, item.carrier);
    return names;
  }

  // Just before or after the horizon: within a tenth of the period. Big: a tenth at least of what
  // the alternative invests.
  int near_end() const { return std::max(1, period_ / 10); }
  static bool is_big(const N& amount, const N& invested) {
    return !is_below<N>(N(amount * N(10)), invested);
  }
  void horizon(const Alternative<N>& alternative) {
    N invested = 0;
    bool residual = false;
    for (const CostItem<N>& item : alternative.items) {
      if (*item.kind == ItemClass::investment) invested = invested + *item.amount;
      residual = residual || *item.kind == ItemClass::residual;
    }
    if (residual) return;
    for (std::size_t k = 0; k < alternative.items.size(); ++k) {
      const CostItem<N>& item = alternative.items[k];
      if (!is_investment(*item.kind) || !counts(item) || !is_big(*item.amount, invested)) continue;
      const int first = years_of(item, period_).first;
      if (item.life && item.residual == ResidualRule::none) {
        const int next = last_installation(first, *item.life, period_) + *item.life;
        if (next > period_ && next - period_ <= near_end())
          at_horizon<LifeCycleAlert::ends_before_replacement>(alternative, k, next);
      } else if (!item.life && *item.kind == ItemClass::replacement &&
                 period_ - first < near_end()) {
        at_horizon<LifeCycleAlert::replaced_before_end>(alternative, k, first);
      }
    }
  }
  template <LifeCycleAlert name>
  void at_horizon(const Alternative<N>& alternative, std::size_t rank, int year) {
    alert<name>(findings_, item_path(rank), alternative.name, alternative.items[rank].label,
                std::to_string(year), std::to_string(period_));
  }

  void left_out(const Alternative<N>& alternative) {
    std::vector<std::string> labels;
    std::size_t counted = 0;
    for (const CostItem<N>& item : alternative.items)
      counts(item) ? static_cast<void>(++counted) : labels.push_back(item.label);
    if (!labels.empty())
      alert<LifeCycleAlert::out_of_scope>(findings_, "life_cycle.scope", alternative.name,
                                          word_of(input_.scope), listed_briefly(labels));
    if (counted == 0) alert<LifeCycleAlert::no_items>(findings_, path_, alternative.name);
  }

  void without_years(const Alternative<N>& alternative) {
    std::vector<std::string> labels;
    for (const CostItem<N>& item : alternative.items)
      if (counts(item) && item.factor && years_of(item, period_).several())
        labels.push_back(item.label);
    if (!labels.empty())
      alert<LifeCycleAlert::years_unknown>(findings_, path_, alternative.name,
                                           listed_briefly(labels));
  }

  void undone(const std::string& name, const Text& what, const std::optional<int>& first,
              const std::optional<int>& lasting) {
    if (!first || first == lasting) return;
    if (lasting)
      alert<LifeCycleAlert::payback_undone>(findings_, "", name, what, std::to_string(*first),
                                            std::to_string(*lasting));
    else
      alert<LifeCycleAlert::payback_undone_for_good>(findings_, "", name, what,
                                                     std::to_string(*first));
  }

  const LifeCycle<N>& input_;
  const int period_;
  Findings& findings_;
  std::string path_;
};

}  // namespace habitat::cost_of_use
