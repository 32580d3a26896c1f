// SPDX-License-Identifier: Apache-2.0
// The model of an operation, as the tool is put together from it.
#pragma once

#include "plai_balance/case/check.hpp"
#include "plai_balance/compute.hpp"
#include "tool/tool.hpp"

namespace habitat::plai_balance {

struct Definition {
  template <class N>
  using Case = plai_balance::Case<N>;
  template <class N>
  using Result = plai_balance::Result<N>;

  static Wanted wanted(const Wants& wants) {
    return {
        .sources = wants("sources"),
        .schedules = wants("schedules"),
        .accounts = wants("account") || wants("manager_account"),
        .tenants = wants("tenants"),
        .searches = wants("solved"),
        .roots = wants("balance.irr") || wants("balance.irr_status") || wants("balance.irr_roots"),
        .sieg = wants("sieg"),
        .verdict = wants.verdict || wants("balance.verdict") || wants("balance.reasons") ||
                   wants("balance.balanced"),
        .guarantees = wants("guarantees") || wants("guaranteed_annuities"),
        .cost_lines = wants("cost_lines"),
        .by_tranche = wants("tranches") || wants("tranche_accounts")};
  }
};

}  // namespace habitat::plai_balance
