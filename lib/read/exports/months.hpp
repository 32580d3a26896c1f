// SPDX-License-Identifier: Apache-2.0
// Periods of whole days put together to whole calendar months, as the follow-up of savings wants them.
#pragma once

#include "read/exports/meter_series.hpp"

namespace habitat::exports {

struct Months {
  std::vector<Span> spans = {};
  std::vector<Span> joined = {};      ///< of those, two months in one: a day between them has no index
  std::vector<Date> incomplete = {};  ///< months of which days are missing: left out
};

/// `spans`: in order of date. Months at the ends that are not whole are left out like others.
Months in_months(const std::vector<Span>& spans);

/// The use from one day to another, where periods begin, join and end there.
std::optional<Span> use_between(const std::vector<Span>& spans, Date first, Date end);

}  // namespace habitat::exports
