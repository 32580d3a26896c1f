// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"

#include "eco_coach/definition.hpp"
#include "eco_coach/model.hpp"
#include "tool/cases.hpp"

namespace habitat {

template std::unique_ptr<OneCase> make_case<eco_coach::Definition, Traced>();

}  // namespace habitat
