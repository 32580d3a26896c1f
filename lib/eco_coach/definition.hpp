// SPDX-License-Identifier: Apache-2.0
// The model of a follow-up, as the tool is put together from it.
#pragma once

#include "eco_coach/case/check.hpp"
#include "eco_coach/compute.hpp"
#include "tool/tool.hpp"

namespace habitat::eco_coach {

struct Definition {
  template <class N>
  using Case = eco_coach::Case<N>;
  template <class N>
  using Result = eco_coach::Result<N>;

  static Wanted wanted(const Wants& wants) {
    return {.meters = wants("meters"),
            .rows = wants("meters.rows"),
            .households = wants("households"),
            .sheets = wants("households.months") || wants("households.quarters"),
            .meter_taker = wants.taker("meters"),
            .workers = wants.workers};
  }
};

}  // namespace habitat::eco_coach
