// SPDX-License-Identifier: Apache-2.0
#include "read/exports/months.hpp"

#include <algorithm>

namespace habitat::exports {

// What was estimated is put right by what was read behind it: the sum is an estimate where its end is.
std::optional<Span> use_between(const std::vector<Span>& spans, Date first, Date end) {
  auto span = std::lower_bound(spans.begin(), spans.end(), first,
                               [](const Span& one, Date date) { return one.first < date; });
  if (span == spans.end() || span->first != first) return {};
  Span sum{first, first, 0, false, span->line, span->source};
  for (; span != spans.end() && span->first == sum.end && sum.end < end; ++span) {
    sum.use += span->use;
    sum.estimated = span->estimated;
    sum.end = span->end;
  }
  return sum.end == end ? std::optional(sum) : std::nullopt;
}

Months in_months(const std::vector<Span>& spans) {
  Months months;
  if (spans.empty()) return months;
  Date month = {spans.front().first.year, spans.front().first.month, 1};
  while (month < spans.back().end) {
    const Date next = next_month(month), after = next_month(next);
    const auto one = use_between(spans, month, next);
    const auto two = one ? std::nullopt : use_between(spans, month, after);
    if (one)
      months.spans.push_back(*one);
    else if (two)
      months.spans.push_back(*two), months.joined.push_back(*two);
    else
      months.incomplete.push_back(month);
    month = two ? after : next;
  }
  return months;
}

}  // namespace habitat::exports
