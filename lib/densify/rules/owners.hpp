// SPDX-License-Identifier: Apache-2.0
// The owners of a file: each all his lots, his shares of each key added up. What is said of a
// household stands on one of the lots, or is the same on each.
#pragma once

#include <algorithm>
#include <unordered_map>

#include "densify/case/case.hpp"
#include "densify/case/keys.hpp"
#include "densify/words/owner_alerts.hpp"
#include "densify/words/plan_steps.hpp"
#include "numbers/step.hpp"

namespace habitat::densify {

template <Number N>
struct Owner {
  OwnerRow<N> row;  ///< of the household what is known; shares and area of all his lots
  int dwelling_lots = 0;
  bool area_known = true;  ///< of each of his dwellings
};

template <Number N>
class Owners {
 public:
  Owners(const Case<N>& input, Findings& findings) : keys_(keys_of(input)) {
    if (!input.owners.given()) return;
    tell_unread(input, findings);
    read(*input.owners.reader);
    if (all_.empty() && faulty_ == 0)
      alert<OwnerAlert::no_owners>(findings, "owners", input.owners.name());
    // A lot that is missing would move the shares of all others.
    if (faulty_ > 0) {
      alert<OwnerAlert::faulty_rows>(findings, "owners", std::to_string(faulty_));
      all_.clear();
    }
    if constexpr (names_steps<N>)
      for (Owner<N>& owner : all_) name_inputs(owner.row);
    for (const Owner<N>& owner : all_)
      for (const auto& [key, share] : owner.row.shares.of) {
        N& total = totals_.try_emplace(key, N(0)).first->second;
        total = total + *share;
      }
    for (auto& [key, total] : totals_) {
      const Scope<N> scope("keys", key);
      total = N(step(words::all_shares, total));
      if (!(N(0) < total)) alert<OwnerAlert::no_shares>(findings, "owners", key);
    }
  }

  /// Whether there are owners to share between: each key has shares.
  bool known() const {
    return !all_.empty() && std::all_of(totals_.begin(), totals_.end(),
                                        [](const auto& one) { return N(0) < one.second; });
  }
  const std::vector<Owner<N>>& all() const { return all_; }
  /// Of all owners together.
  const N& total(std::string_view key) const { return totals_.find(key)->second; }
  /// His part of an amount that is split by a key.
  N part(const Owner<N>& owner, std::string_view key, const N& amount) const {
    return amount * *owner.row.shares.of.find(key)->second / total(key);
  }

 private:
  void tell_unread(const Case<N>& input, Findings& findings) const {
    std::vector<std::string> columns(keys_.begin(), keys_.end());
    for (const Slot& member : input.owners.slot_access().columns().members())
      if (member.kind() != Kind::map) columns.emplace_back(member.field().name);
    for (const std::string& column : input.owners.reader->unread())
      if (!keys_.contains(column))
        tell(findings, column_passed_over,
             {input.owners.name(), column, fmt::to_string(fmt::join(columns, ", "))}, "owners");
  }

  void read(RowReader& reader) {
    OwnerRow<N> row;
    for (const std::string& key : keys_) row.shares.of[key];
    reader.bind(slot_of(row));
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      if (state == RowState::faulty || !add(row, reader)) ++faulty_;
    }
  }

  bool add(const OwnerRow<N>& row, RowReader& reader) {
    if (!row.lot.empty() && !lots_.insert(row.lot).second)
      return reader.tell("lot", {Code::lot_again, {row.lot}}), false;
    const auto [found, is_new] = ranks_.try_emplace(row.owner, all_.size());
    if (is_new) {
      all_.emplace_back().row = row;
      for (auto& [key, share] : all_.back().row.shares.of) share = share.value_or(N(0));
      all_.back().row.area = N(0);
    }
    Owner<N>& owner = all_[found->second];
    if (!is_new) {
      for (auto& [key, share] : owner.row.shares.of)
        share = *share + row.shares.of.find(key)->second.value_or(N(0));
      if (const auto differs = join_household(owner.row, row); !differs.empty())
        return reader.tell(differs, {Code::owner_differs, {row.owner, std::string(differs)}}),
               false;
    }
    if (row.usage != LotUsage::dwelling) return true;
    ++owner.dwelling_lots;
    owner.area_known = owner.area_known && row.area;
    if (row.area) owner.row.area = *owner.row.area + *row.area;
    return true;
  }

  static void name_inputs(OwnerRow<N>& row) {
    const std::string path = fmt::format("owners[{}].", row.owner);
    for (const Slot& slot : slot_of(row).members())
      if (slot.is_number() && slot.present())
        slot.name_input(path + std::string(slot.field().name));
    for (auto& [key, share] : row.shares.of) slot_of(share).name_input(path + key);
  }

  // The column in which the rows of one owner disagree; none is the rule.
  static std::string_view join_household(OwnerRow<N>& known, const OwnerRow<N>& row) {
    std::string_view differs;
    const auto join = [&](auto& one, const auto& other, std::string_view name) {
      if (!other) return;
      if (one && *one != *other) differs = name;
      one = other;
    };
    join(known.status, row.status, "status");
    join(known.household_size, row.household_size, "household_size");
    join(known.reference_income, row.reference_income, "reference_income");
    join(known.home_region, row.home_region, "home_region");
    join(known.holding_years, row.holding_years, "holding_years");
    return differs;
  }

  const std::set<std::string, std::less<>> keys_;
  std::vector<Owner<N>> all_;
  std::unordered_map<std::string, std::size_t> ranks_;
  std::set<std::string> lots_;
  std::map<std::string, N, std::less<>> totals_;
  int faulty_ = 0;
};

}  // namespace habitat::densify
