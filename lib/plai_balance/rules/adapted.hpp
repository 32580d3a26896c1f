// SPDX-License-Identifier: Apache-2.0
// PLAI adapté: what its dwellings need and the case does not say.
#pragma once

#include "numbers/amount_words.hpp"
#include "plai_balance/rules/computation.hpp"

namespace habitat::plai_balance {

template <Number N>
void check_adapted(const Case<N>& input, const Law& law, const GoverningDates& dates,
                   Findings& findings) {
  bool adapted = false;
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const auto& tranche = input.tranches[i];
    if (tranche.product != Product::plai_adapte) continue;
    adapted = true;
    if (tranche.sub_letting && !(tranche.sub_letting->lasting && tranche.sub_letting->risk_borne))
      alert<AlertCode::sub_letting>(findings, path_at("tranches", i, "sub_letting"), tranche.name);
    if (tranche.rent && tranche.rent->annex_per_month && N(0) < *tranche.rent->annex_per_month)
      alert<AlertCode::paid_annexes>(findings, path_at("tranches", i, "rent.annex_per_month"),
                                     tranche.name);
  }
  const auto* gla = input.operating.of(Line::gla);
  if (adapted && !gla) alert<AlertCode::gla_missing>(findings);
  if (!gla || !gla->per_dwelling) return;
  const auto bound = law.value<N>(law::parameter::operating_gla_upper_bound, dates.letting);
  if (bound && *bound < *gla->per_dwelling)
    alert<AlertCode::gla_high>(findings, "operating.gla", rounded_text<N>(*gla->per_dwelling, 2),
                               rounded_text<N>(*bound, 2));
}

}  // namespace habitat::plai_balance
