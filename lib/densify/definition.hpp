// SPDX-License-Identifier: Apache-2.0
// The model of a renovation, as the tool is put together from it.
#pragma once

#include "densify/case/check.hpp"
#include "densify/compute.hpp"
#include "tool/tool.hpp"

namespace habitat::densify {

struct Definition {
  template <class N>
  using Case = densify::Case<N>;
  template <class N>
  using Result = densify::Result<N>;

  static Wanted wanted(const Wants& wants) { return {.owners = wants("owners")}; }
};

}  // namespace habitat::densify
