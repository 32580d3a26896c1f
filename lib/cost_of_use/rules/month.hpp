// SPDX-License-Identifier: Apache-2.0
// What a month in a dwelling costs: items in their groups, gross; then the housing aid and the RLS.
//
//     gross = rent + annexes + charges + energy + water + other        net = gross - aid - RLS
//
// Nothing is rounded: a month is a twelfth of a year, and what is printed adds up by its parts.
#pragma once

#include <fmt/core.h>

#include "cost_of_use/rules/aid.hpp"
#include "cost_of_use/rules/energy.hpp"
#include "cost_of_use/words/item_words.hpp"
#include "describe/path.hpp"
#include "finance/annuity.hpp"

namespace habitat::cost_of_use {

inline constexpr std::size_t group_count = 6;

/// A month in a dwelling. A group is empty where something of it is lacking.
template <Number N>
struct Month {
  std::array<std::optional<N>, group_count> groups;
  std::optional<N> gross, net;
  N heat_charges = 0;              ///< of the charges: heating and hot water
  N flat_charges = 0;              ///< of the effort rate, beside the month
  std::optional<law::Apl<N>> aid;  ///< by its formula
  std::optional<N> aid_paid, rls;  ///< by its formula or its notice; what comes off the rent

  const std::optional<N>& of(Group group) const { return groups[static_cast<std::size_t>(group)]; }
};

/// The items of a dwelling one after the other.
template <Number N>
class MonthModel {
 public:
  /// `path` is where the dwelling stands in the case: "" or "reference.".
  MonthModel(const Living<N>& living, Date date, const Law& law, std::string_view path)
      : living_(living), date_(date), law_(law), path_(path) {}

  /// The groups of the month; items are added to `items` where somebody asks for them.
  void compute(Month<N>& month, std::vector<Item<N>>* items, Findings& findings) {
    items_ = items;
    for (auto& group : month.groups) group = N(0);
    rents(month, findings);
    charges(month, findings);
    energy(month, findings);
    water(month, findings);
    others(month);
    N gross = 0;
    bool whole = true;
    for (const auto& group : month.groups) {
      whole &= group.has_value();
      if (group) gross = gross + *group;
    }
    if (whole) month.gross = N(step(words::gross, gross));
  }

 private:
  template <class Label>
  void add(Month<N>& month, Group group, const std::optional<N>& amount, Label&& label,
           bool taxed = true, const std::optional<Date>& price_date = {}) {
    auto& sum = month.groups[static_cast<std::size_t>(group)];
    if (amount && sum)
      sum = *sum + *amount;
    else
      sum.reset();
    if (!items_) return;
    Item<N>& item = items_->emplace_back();
    item.group = group;
    item.item = label();
    item.month = amount;
    if (amount) item.year = *amount * N(12);
    item.price_date = price_date;
    item.taxed = taxed;
  }
  void lacks(Findings& findings, std::string_view figure, std::string input) {
    findings.lacks(path_.empty() ? fmt::format("tenant.{}", figure) : "difference",
                   {fmt::format("{}{}", path_, input)});
  }

  static std::optional<N> monthly(const std::optional<N>& year) {
    return year ? std::optional<N>(*year / N(12)) : std::nullopt;
  }

  void rents(Month<N>& month, Findings& findings) {
    const Dwelling<N>& dwelling = living_.dwelling;
    add(
        month, Group::rent, dwelling.rent,
        [&] { return law::has_redevance(dwelling.kind) ? labels::redevance : labels::rent; },
        false);
    if (!dwelling.rent) lacks(findings, "rent", "dwelling.rent");
    if (!(dwelling.annex_rent == N(0)))
      add(
          month, Group::annexes, std::optional(dwelling.annex_rent), [] { return labels::annexes; },
          false);
    if (!(dwelling.works_contribution == N(0)))
      add(month, Group::charges, std::optional(dwelling.works_contribution),
          [] { return labels::works; });
  }

  void charges(Month<N>& month, Findings& findings) {
    const auto& area = living_.dwelling.living_area;
    for (const Charge<N>& charge : living_.charges) {
      std::optional<N> amount = charge.amount;
      if (charge.per_m2_year && area) amount = *charge.per_m2_year * *area / N(12);
      if (!amount) lacks(findings, "charges", "dwelling.living_area");
      if (amount && is_heat(charge.item)) month.heat_charges = month.heat_charges + *amount;
      add(month, Group::charges, amount, [&] { return item_label(charge.item); });
    }
  }

  void energy(Month<N>& month, Findings& findings) {
    for (std::size_t i = 0; i < living_.energy.size(); ++i) {
      const auto cost =
          energy_cost<N>(living_.energy, i, living_.dwelling.living_area, date_, law_);
      if (!cost.lacking.empty())
        lacks(findings, "energy",
              cost.lacking == "living_area" ? "dwelling.living_area"
                                            : path_at("energy", i, cost.lacking));
      const Energy<N>& line = living_.energy[i];
      add(
          month, Group::energy, monthly(cost.year),
          [&] { return energy_label(line.use, line.carrier); }, true, cost.price_date);
      if (!cost.standing || !(*cost.standing == N(0)))
        add(
            month, Group::energy, monthly(cost.standing),
            [&] { return standing_label(line.carrier); }, true, cost.standing_date);
    }
  }

  void water(Month<N>& month, Findings& findings) {
    if (!living_.water) return;
    const Water<N>& water = *living_.water;
    const auto& dated = law::parameter::price_water;
    auto price = water.price;
    std::optional<Date> price_date;
    if (!price) {
      price = law_.value<N>(dated, date_);
      if (const auto* value = law::value_at(dated, date_)) price_date = value->from;
    }
    if (!price) lacks(findings, "water", "water.price");
    add(
        month, Group::water,
        price && water.m3 ? std::optional<N>(*water.m3 * *price / N(12)) : std::nullopt,
        [] { return labels::water; }, true, price_date);
  }

  // Furniture and the like: in equal parts over its life, or as an annuity at a rate.
  void others(Month<N>& month) {
    for (const OtherCost<N>& cost : living_.other) {
      std::optional<N> amount = cost.amount;
      if (cost.price && cost.life)
        amount = *cost.price *
                 (cost.rate ? finance::capital_recovery_factor(*cost.rate, *cost.life)
                            : N(N(1) / N(*cost.life))) /
                 N(12);
      add(month, Group::other, amount, [&] { return item_label(cost.item); });
    }
  }

  const Living<N>& living_;
  Date date_;
  const Law& law_;
  std::string_view path_;
  std::vector<Item<N>>* items_ = nullptr;
};

/// Who lives somewhere, and under the rules of which month.
template <Number N>
struct Tenant {
  const Household<N>& household;
  const Means<N>& means;
  Date date;
  const Law& law;
};

/// What comes off the month: the aid by its formula or by its notice, and the RLS, which only the
/// formula knows unless the case gives it or none is owed.
template <Number N>
void take_off(const Dwelling<N>& dwelling, Month<N>& month) {
  if (!dwelling.aid.word)
    month.aid_paid = dwelling.aid.number;
  else if (month.aid)
    month.aid_paid = month.aid->net;
  const bool owed = owes_rls(dwelling);
  if (month.aid)
    month.rls = month.aid->rls;
  else if (!owed || !dwelling.rls.word)
    month.rls = owed ? dwelling.rls.number : N(0);
}

/// A month with its aid: what is left to pay. `path`: of where they live, within the case.
template <Number N>
void fill_month(const Tenant<N>& of, const Living<N>& living, std::string_view path,
                Month<N>& month, std::vector<Item<N>>* items, Findings& findings) {
  MonthModel<N>(living, of.date, of.law, path).compute(month, items, findings);
  std::vector<std::string> lacking;
  month.flat_charges = living.effort.flat_charges;
  month.aid = aid_of(of.household, of.means, living.dwelling, of.date, of.law, path, lacking);
  take_off(living.dwelling, month);
  const bool has_rule = has_formula(living.dwelling);
  if (!has_rule) lacking = {fmt::format("{}dwelling.aid", path)};
  if (!month.aid_paid && path.empty()) findings.lacks("tenant.aid", lacking);
  if (!month.rls && month.aid_paid && path.empty()) findings.lacks("tenant.rls", lacking);
  if (!has_rule && path.empty())
    findings.has_none("apl", labels::no_formula);
  else if (!month.aid && (path.empty() || !month.aid_paid))
    findings.lacks(path.empty() ? "apl" : "difference", std::move(lacking));
  if (month.gross && month.aid_paid && month.rls)
    month.net = N(step(words::net, *month.gross - *month.aid_paid - *month.rls));
}

}  // namespace habitat::cost_of_use
