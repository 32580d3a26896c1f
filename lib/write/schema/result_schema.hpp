// SPDX-License-Identifier: Apache-2.0
// The result in JSON Schema 2020-12, for programs: figures by their description, nested by path,
// and what stands around them.
#pragma once

#include "describe/slot.hpp"
#include "describe/stamp.hpp"

namespace habitat {

/// `results`: with one element in each list.
std::string result_schema(const Stamp& stamp, const Slot& results, Language language);

}  // namespace habitat
