// SPDX-License-Identifier: Apache-2.0
// What has to fit together in the life of a building before anything is computed of it.
#pragma once

#include <unordered_set>

#include "cost_of_use/life_cycle/case/check_items.hpp"

namespace habitat::cost_of_use {

template <Number N>
class LifeCycleCheck {
 public:
  LifeCycleCheck(const LifeCycle<N>& input, Faults& faults) : input_(input), faults_(faults) {}

  void check() {
    if (!input_.study_period) return;
    if (input_.alternatives.empty())
      inconsistent(faults_, std::string(list),
                   {"there is no alternative, so nothing costs anything",
                    "il n'y a aucune variante, donc rien ne coûte"},
                   {"add one with its items; the first is what others are set against",
                    "en ajouter une avec ses postes ; la première est celle à laquelle les autres "
                    "sont comparées"});
    rates();
    schedule();
    prices();
    names();
    ItemCheck<N> items(input_, faults_);
    for (std::size_t i = 0; i < input_.alternatives.size(); ++i)
      for (std::size_t k = 0; k < input_.alternatives[i].items.size(); ++k)
        items.check(input_.alternatives[i].items[k], path_at(path_at(list, i, "items"), k));
  }

 private:
  static constexpr std::string_view list = "life_cycle.alternatives";

  void rates() {
    if (input_.rates == Rates::nominal && !input_.inflation)
      faults_.push_back({Code::missing_key, {}, "life_cycle.inflation", {"inflation"}});
    if (input_.rates == Rates::real && input_.inflation)
      inconsistent(
          faults_, "life_cycle.inflation",
          {"real rates have inflation taken out already",
           "des taux réels sont déjà hors inflation"},
          {"leave inflation out, or say rates: nominal", "ôter inflation, ou dire rates: nominal"});
  }

  void schedule() {
    const auto& steps = input_.rate_schedule;
    if (steps.empty()) return;
    if (input_.discount_rate)
      faults_.push_back(
          {Code::exclusive, {}, "life_cycle.rate_schedule", {"discount_rate", "rate_schedule"}});
    if (input_.timing != Timing::end)
      inconsistent(faults_, "life_cycle.timing",
                   {"rates by year discount whole years: amounts fall at their end",
                    "des taux par année actualisent des années entières : les montants tombent à "
                    "leur fin"},
                   {"say timing: end, or give one discount_rate",
                    "dire timing: end, ou donner un seul discount_rate"});
    if (steps.front().from_year && *steps.front().from_year > 1)
      inconsistent(
          faults_, path_at("life_cycle.rate_schedule", 0, "from_year"),
          {"the years before it have no rate", "les années d'avant n'ont pas de taux"},
          {"let the first rate hold from year 1", "faire valoir le premier dès l'année 1"});
    for (std::size_t i = 1; i < steps.size(); ++i)
      if (steps[i].from_year && steps[i - 1].from_year &&
          *steps[i].from_year <= *steps[i - 1].from_year)
        inconsistent(faults_, path_at("life_cycle.rate_schedule", i, "from_year"),
                     {"it is not after the year of the rate before it",
                      "elle n'est pas après l'année du taux précédent"},
                     {"rates stand in the order of their years, each once",
                      "les taux suivent l'ordre de leurs années, chacune une fois"});
  }

  void prices() {
    for (const auto& [carrier, index] : input_.price_index.of)
      if (input_.escalation.find(carrier))
        faults_.push_back(
            {Code::exclusive,
             {},
             fmt::format("life_cycle.price_index[{}]", carrier),
             {fmt::format("escalation.{}", carrier), fmt::format("price_index.{}", carrier)}});
  }

  void repeated(const auto& all, auto member, const std::string& path, std::string_view name) {
    std::unordered_set<std::string_view> known;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!known.insert(all[i].*member).second)
        faults_.push_back(
            {Code::repeated_name, {}, path_at(path, i, name), {all[i].*member, std::string(name)}});
  }
  void names() {
    repeated(input_.alternatives, &Alternative<N>::name, std::string(list), "name");
    for (std::size_t i = 0; i < input_.alternatives.size(); ++i)
      repeated(input_.alternatives[i].items, &CostItem<N>::label, path_at(list, i, "items"),
               "label");
  }

  const LifeCycle<N>& input_;
  Faults& faults_;
};

}  // namespace habitat::cost_of_use
