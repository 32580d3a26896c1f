// SPDX-License-Identifier: Apache-2.0
// What has to fit together in what a case says of building rights.
#pragma once

#include "densify/case/case.hpp"
#include "describe/check_words.hpp"

namespace habitat::densify {

template <Number N>
void check_rights(const Case<N>& input, Faults& faults) {
  if (input.rules && input.rules->footprint_ratio && input.rules->max_footprint)
    faults.push_back({Code::exclusive,
                      {},
                      "rules.max_footprint",
                      {std::string("footprint_ratio"), std::string("max_footprint")}});
  if (input.parcel && input.parcel->area && input.parcel->footprint &&
      *input.parcel->area < *input.parcel->footprint)
    inconsistent(faults, "parcel.footprint",
                 {"the footprint is larger than the parcel", "l'emprise dépasse la parcelle"},
                 {"give at most parcel.area", "donner au plus parcel.area"});
  if (input.sale && input.sale->in_kind && input.sale->paid_in == PaidIn::cash)
    inconsistent(faults, "sale.in_kind",
                 {"the price is paid in money", "le prix est payé en argent"},
                 {"leave it out, or give paid_in: works or paid_in: dwellings",
                  "l'ôter, ou donner paid_in: works ou paid_in: dwellings"});
  for (std::size_t i = 0; i < input.proceeds.costs.size(); ++i)
    one_of(faults, path_at("proceeds.costs", i),
           {{"amount", input.proceeds.costs[i].amount.has_value()},
            {"share_of_price", input.proceeds.costs[i].share_of_price.has_value()}});
  for (std::size_t i = 0; i < input.schedule.size(); ++i)
    one_of(faults, path_at("schedule", i),
           {{"amount", input.schedule[i].amount.has_value()},
            {"share", input.schedule[i].share.has_value()}});
}

}  // namespace habitat::densify
