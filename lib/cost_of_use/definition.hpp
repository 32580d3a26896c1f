// SPDX-License-Identifier: Apache-2.0
// The model of a household in a dwelling, as the tool is put together from it.
#pragma once

#include "cost_of_use/case/check.hpp"
#include "cost_of_use/compute.hpp"
#include "tool/tool.hpp"

namespace habitat::cost_of_use {

struct Definition {
  template <class N>
  using Case = cost_of_use::Case<N>;
  template <class N>
  using Result = cost_of_use::Result<N>;

  static Wanted wanted(const Wants& wants) {
    return {.items = wants("items"),
            .difference = wants("difference"),
            .rights = wants("rights") || wants("cheque_energie"),
            .ceilings = wants("ceilings"),
            .levels = wants("levels"),
            .access = wants("access"),
            .life_cycle = wants("life_cycle"),
            .sharing = wants("sharing"),
            .verdict = wants.verdict || wants("indicators.verdict")};
  }
};

}  // namespace habitat::cost_of_use
