// SPDX-License-Identifier: Apache-2.0
// One household behind the face that the verbs know. Each number type has a small file that makes
// it, so that a program compiles each once.
#pragma once

#include "cost_of_use/check.hpp"
#include "cost_of_use/compute.hpp"
#include "law/calculation.hpp"

namespace habitat::cost_of_use {

std::unique_ptr<Calculation> make_fast();
std::unique_ptr<Calculation> make_exact();
std::unique_ptr<Calculation> make_traced();

template <Number N>
struct HouseholdParts {
  using Case = cost_of_use::Case<N>;
  using Model = cost_of_use::Model<N>;
  static Wanted wanted(const Wants& wants) {
    return {.items = wants("items"),
            .difference = wants("difference"),
            .rights = wants("rights") || wants("cheque_energie"),
            .ceilings = wants("ceilings"),
            .levels = wants("levels"),
            .access = wants("access")};
  }
};

template <Number N>
using HouseholdCalculation = law::ModelCalculation<HouseholdParts<N>>;

}  // namespace habitat::cost_of_use
