// SPDX-License-Identifier: Apache-2.0
// One operation behind the face that the verbs know. Each number type has a small file that makes
// it, so that a program compiles each once.
#pragma once

#include "law/calculation.hpp"
#include "plai_balance/alerts.hpp"
#include "plai_balance/check.hpp"
#include "plai_balance/compute.hpp"

namespace habitat::plai_balance {

std::unique_ptr<Calculation> make_fast();
std::unique_ptr<Calculation> make_exact();
std::unique_ptr<Calculation> make_traced();

template <Number N>
struct OperationParts {
  using Case = plai_balance::Case<N>;
  using Model = plai_balance::Model<N>;
  static Wanted wanted(const Wants& wants) {
    return {
        .sources = wants("sources"),
        .annuities = wants("annuities"),
        .schedules = wants("schedules"),
        .accounts = wants("account") || wants("manager_account"),
        .tenants = wants("tenants"),
        .searches = wants("solved"),
        .roots = wants("balance.irr") || wants("balance.irr_status") || wants("balance.irr_roots"),
        .sieg = wants("sieg")};
  }
};

template <Number N>
using OperationCalculation = law::ModelCalculation<OperationParts<N>>;

}  // namespace habitat::plai_balance
