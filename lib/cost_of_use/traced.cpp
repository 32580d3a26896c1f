// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"

#include "cost_of_use/definition.hpp"
#include "cost_of_use/model.hpp"
#include "tool/cases.hpp"

namespace habitat {

template std::unique_ptr<OneCase> make_case<cost_of_use::Definition, Traced>();

}  // namespace habitat
