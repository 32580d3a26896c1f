// SPDX-License-Identifier: Apache-2.0
// What a case may hold and what a result holds, as JSON Schema 2020-12: editors complete and
// underline by the one, programs read by the other. Both are made of slots, so they say what the
// reader and the writer do, as far as a schema can: how names refer to each other it does not see.
#pragma once

#include "describe/slot.hpp"
#include "describe/stamp.hpp"

namespace habitat {

/// `inputs` of a case in which nothing is given; lists in it get an element.
std::string case_schema(const Stamp& stamp, const Slot& inputs, Language language);

}  // namespace habitat
