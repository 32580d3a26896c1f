// SPDX-License-Identifier: Apache-2.0
// cost-of-use, as the verbs see it.
#pragma once

#include "describe/tool.hpp"

namespace habitat::cost_of_use {

const Tool& tool();

}  // namespace habitat::cost_of_use
