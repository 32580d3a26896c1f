// SPDX-License-Identifier: Apache-2.0
// From a document to slots: strict, all faults told at once. What is not a known key, does not fit
// its kind, unit or range, or is required and missing is a fault with its place. Nothing is
// computed from a document with faults.
#pragma once

#include <map>

#include "describe/document.hpp"
#include "describe/slot.hpp"

namespace habitat {

/// Where each value that was given stands, by path with positions.
using Places = std::map<std::string, Place, std::less<>>;

/// Sets the slots under `root` from the document; values that are not given keep their defaults.
void read_slots(const Node& node, const Slot& root, Places& places, Faults& faults);

/// Sets one slot from what is given for it.
void read_slot(const Node& node, const Slot& slot, const std::string& path, Places& places,
               Faults& faults);

/// The place of a path, or of the nearest thing around it that has one.
Place place_of(const Places& places, std::string_view path);

}  // namespace habitat
