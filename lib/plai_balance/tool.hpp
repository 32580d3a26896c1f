// SPDX-License-Identifier: Apache-2.0
// plai-balance, as the verbs see it.
#pragma once

#include "describe/tool.hpp"

namespace habitat::plai_balance {

const Tool& tool();

}  // namespace habitat::plai_balance
