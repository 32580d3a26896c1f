// SPDX-License-Identifier: Apache-2.0
// Setting computed figures against published ones. Exact decimals throughout; a tolerance is always
// stated; a missing figure fails; nothing here can change what was published.
#pragma once

#include "verbs/evaluation.hpp"

namespace habitat {

enum class Verdict {
  met,
  missed,
  known_gap,   ///< deviates exactly as the case says it does
  gap_closed,  ///< the case says it deviates, and it does not, or not so
  not_computed
};

struct Comparison {
  std::string figure, published;
  std::optional<Value> computed = {};     ///< in the base of the unit
  std::optional<Written> deviation = {};  ///< computed less published; none of words
  std::optional<Written> tolerance = {};  ///< as an amount in the unit; none of words
  std::optional<Written> ratio = {};      ///< deviation / tolerance; none where none is tolerated
  std::optional<Written> known = {};      ///< the deviation that the case says is known
  Field field = {};
  Verdict verdict = Verdict::not_computed;
  std::string source, reason;
  Place place = {};
  bool passed() const { return verdict == Verdict::met || verdict == Verdict::known_gap; }
};

/// Faults in the expectations themselves: no tolerance, a figure that no result has, a published
/// text that does not fit the figure.
void check_expectations(const Tool& tool, OneCase& calculation, const Places& places,
                        Faults& faults);

std::vector<Comparison> compare_expectations(Evaluation& evaluation);

}  // namespace habitat
