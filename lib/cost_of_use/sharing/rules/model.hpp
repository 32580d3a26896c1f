// SPDX-License-Identifier: Apache-2.0
// Shared production whole, its steps in order: the energy and who has it, prices, the network part,
// what each saves, the landlord's account, other powers, what the notice says.
#pragma once

#include "cost_of_use/sharing/rules/landlord_part.hpp"
#include "cost_of_use/sharing/rules/network.hpp"
#include "cost_of_use/sharing/rules/notice.hpp"
#include "cost_of_use/sharing/rules/savings.hpp"
#include "cost_of_use/sharing/rules/series.hpp"
#include "cost_of_use/sharing/rules/shares.hpp"
#include "cost_of_use/sharing/rules/sizes.hpp"
#include "cost_of_use/sharing/rules/terms.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
void fill_sharing(const Sharing<N>& input, const Law& law, SharingFigures<N>& figures,
                  Findings& findings) {
  Course<N> course{input, law, figures, findings};
  SharingTerms<N>(input, law, findings).tell();
  take_energy(course);
  fill_energy(course);
  if (course.asks_saving()) course.prices = prices_of(input, law, findings);
  course.network = NetworkPart<N>(input, law, findings).fill(course.energy, figures.network);
  fill_savings(course);
  fill_landlord(course);
  fill_sizes(course);
  NoticeMaker<N>(input, course.energy, course.money, findings).fill(figures.notice);
}

}  // namespace habitat::cost_of_use::sharing
