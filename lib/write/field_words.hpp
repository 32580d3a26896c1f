// SPDX-License-Identifier: Apache-2.0
// What is said of a key where a case is written: in the comments of a new case, in what an editor
// shows beside it; and of a figure in the schema of results.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

/// "margin over the Livret A; %/year, -5 % to 10 %; default: the product's at the decision date".
/// `slot` holds what it holds when nothing is given.
std::string field_words(const Slot& slot, const Field& field, Language language);

/// "trough of treasury; the lowest cumulated treasury; EUR": what is said of a figure of the
/// result.
std::string figure_words(const Slot& slot, const Field& field, Language language);

/// What a slot holds when nothing is given, as a case would write it; empty when it holds nothing,
/// or has to be given.
std::string initial_value(const Slot& slot, const Field& field);

}  // namespace habitat
