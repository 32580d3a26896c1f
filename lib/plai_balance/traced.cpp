// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"

#include "plai_balance/definition.hpp"
#include "plai_balance/model.hpp"
#include "tool/cases.hpp"

namespace habitat {

template std::unique_ptr<OneCase> make_case<plai_balance::Definition, Traced>();

}  // namespace habitat
