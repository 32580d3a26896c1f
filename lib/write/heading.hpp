// SPDX-License-Identifier: Apache-2.0
// How tables for people head a column of figures.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

/// The labels along a path under a group, "Account 2030 · Cash flow"; empty where the path leads
/// nowhere. Of lists their first element shows what is in them.
std::string labels_along(const Slot& group, std::string_view path, Language language);

/// The labels, or the name where there are none, with the unit behind it.
std::string labelled_heading(const std::string& label, std::string_view unit, Language language);

}  // namespace habitat
