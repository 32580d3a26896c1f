// SPDX-License-Identifier: Apache-2.0
// What an assembly voted on a resolution: whole numbers, all owners and all votes counted, those of
// who did not come too.
#pragma once

#include <cstdint>

#include "densify/case/resolution.hpp"

namespace habitat::densify {

struct VoteCount {
  std::int64_t members = 0, present = 0, for_members = 0;
  std::int64_t for_shares = 0, against_shares = 0, total_shares = 0;
};

inline VoteCount count_of(const VoteTotals& totals) {
  return {*totals.members,    *totals.present,        *totals.for_members,
          *totals.for_shares, *totals.against_shares, *totals.total_shares};
}

}  // namespace habitat::densify
