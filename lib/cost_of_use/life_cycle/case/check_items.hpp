// SPDX-License-Identifier: Apache-2.0
// What has to fit together in an item: its sign, its years, what its price follows.
#pragma once

#include <fmt/format.h>
#include "cost_of_use/life_cycle/rules/item_years.hpp"
#include "describe/check_words.hpp"
#include "messages/said.hpp"

namespace habitat::cost_of_use {

template <Number N>
class ItemCheck {
 public:
  ItemCheck(const LifeCycle<N>& input, Faults& faults) : input_(input), faults_(faults) {}

  void check(const CostItem<N>& item, const std::string& path) {
    if (!item.kind || !item.amount) return;
    path_ = path;
    sign(item);
    const std::size_t before = faults_.count();
    given_years(item);
    within_period(item);
    if (faults_.count() > before) return;
    life(item);
    price(item);
  }

 private:
  std::string at(std::string_view member) const { return join_path(path_, member); }
  void misfit(std::string_view member, const Message& what, const Message& remedy) {
    faults_.push_back({Code::inconsistent, {}, at(member), {what, remedy}});
  }
  void exclude(bool both, std::string_view one, std::string_view other) {
    if (both) faults_.push_back({Code::exclusive, {}, at(other), {one, other}});
  }

  void sign(const CostItem<N>& item) {
    if (!is_received(*item.kind) || !(N(0) < *item.amount)) return;
    misfit("amount",
           message({"{} is received, and what is received is written negative",
                    "classe {} : ce qui est reçu s'écrit négatif"},
                   word_of(*item.kind)),
           message({"write -{} EUR", "écrire -{} EUR"}, to_text<N>(*item.amount)));
  }

  // A part is put in once; what comes every year may begin late or end early.
  void given_years(const CostItem<N>& item) {
    exclude(item.year && item.first_year, "year", "first_year");
    exclude(item.year && item.last_year, "year", "last_year");
    if (item.year) return;
    using enum ItemClass;
    const bool once = is_investment(*item.kind);
    const bool asks = *item.kind == replacement || *item.kind == end_of_life;
    if (item.first_year.has_value() != item.last_year.has_value() && once)
      faults_.push_back({Code::missing_key,
                         {},
                         at(item.first_year ? "last_year" : "first_year"),
                         {item.first_year ? "last_year" : "first_year"}});
    if (!item.first_year && !item.last_year && asks)
      faults_.push_back({Code::missing_key, {}, at("year"), {"year"}});
  }

  void within_period(const CostItem<N>& item) {
    const auto within = [&](const std::optional<int>& year, std::string_view member) {
      if (year && *year > *input_.study_period)
        misfit(member,
               message({"year {} is after the study period, which ends with year {}",
                        "l'année {} est après la période d'étude, qui finit à l'année {}"},
                       *year, *input_.study_period),
               message({"give a year from 0 to {}, or lengthen study_period",
                        "donner une année de 0 à {}, ou allonger study_period"},
                       *input_.study_period));
    };
    within(item.year, "year");
    within(item.first_year, "first_year");
    within(item.last_year, "last_year");
    const Years years = years_of(item, *input_.study_period);
    if (years.first <= years.last) return;
    misfit(item.last_year ? "last_year" : "first_year",
           message({"its years end, with {}, before they begin, with {}",
                    "ses années finissent, à {}, avant de commencer, à {}"},
                   years.last, years.first),
           message({"last_year is not before first_year, which is 1 where it is not given",
                    "last_year n'est pas avant first_year, qui vaut 1 s'il n'est pas donné"}));
  }

  void life(const CostItem<N>& item) {
    if (!item.life) return;
    if (*item.kind == ItemClass::residual)
      misfit("life",
             message({"a residual value has no life: it is what is left of one",
                      "une valeur résiduelle n'a pas de durée de vie : c'est ce qui en reste"}),
             message({"give the life to the part itself, whose residual value then follows",
                      "donner la durée de vie à l'élément lui-même, dont la valeur résiduelle "
                      "découle"}));
    else if (years_of(item, *input_.study_period).several())
      misfit("life",
             message({"what comes every year is not done again after a life",
                      "ce qui revient chaque année n'est pas refait au bout d'une durée de vie"}),
             message({"give the year in which the part is put in, or leave the life out",
                      "donner l'année de mise en place, ou ôter la durée de vie"}));
  }

  void price(const CostItem<N>& item) {
    exclude(item.factor && item.life, "factor", "life");
    exclude(item.factor && item.escalation, "factor", "escalation");
    const auto* index = input_.price_index.find(item.carrier);
    if (!index || item.escalation || item.factor) return;
    const Years years = years_of(item, *input_.study_period);
    const auto lacks = [&](int year) { return year > 0 && !index->find(year); };
    std::vector<std::string> missing;
    const auto look = [&](int year) {
      if (lacks(year)) missing.push_back(std::to_string(year));
    };
    for (int year = years.first; year <= years.last; ++year) look(year);
    if (item.life) {
      for (int year = years.first + *item.life; year < *input_.study_period; year += *item.life)
        look(year);
      look(*input_.study_period);
    }
    if (!missing.empty()) missing_index(item.carrier, missing);
  }
  // All years that lack a value, so that they are given once.
  void missing_index(const std::string& carrier, const std::vector<std::string>& years) {
    misfit("carrier",
           years.size() == 1
               ? message({"the price index of {} has no value for year {}, which this item needs",
                          "l'indice de prix de {} n'a pas de valeur pour l'année {}, que ce poste "
                          "demande"},
                         carrier, years.front())
               : message({"the price index of {} has no value for years {}, which this item needs",
                          "l'indice de prix de {} n'a pas de valeur pour les années {}, que ce "
                          "poste demande"},
                         carrier, listed(years)),
           message({"add price_index.{}: {{{}: ...}}", "ajouter price_index.{} : {{{}: ...}}"},
                   carrier, fmt::format("{}", fmt::join(years, ": ..., "))));
  }

  const LifeCycle<N>& input_;
  Faults& faults_;
  std::string path_;
};

}  // namespace habitat::cost_of_use
