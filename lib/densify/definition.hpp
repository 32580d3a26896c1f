// SPDX-License-Identifier: Apache-2.0
// The model of a renovation and of the rights that pay for it, as the tool is put together from it.
#pragma once

#include "densify/case/check.hpp"
#include "densify/compute.hpp"
#include "densify/words/building_drawing.hpp"
#include "tool/tool.hpp"

namespace habitat::densify {

struct Definition {
  template <class N>
  using Case = densify::Case<N>;
  template <class N>
  using Result = densify::Result<N>;

  static Wanted wanted(const Wants& wants) { return {.owners = wants("owners")}; }

  /// The building with what may be added to it.
  template <class N>
  static std::vector<Drawing> drawings(const densify::Case<N>& input,
                                       const densify::Result<N>& result) {
    if (!input.parcel || !input.rules || !input.sale) return {};
    return building_drawing(*input.parcel, *input.rules, *input.sale->form, result.rights);
  }
};

}  // namespace habitat::densify
