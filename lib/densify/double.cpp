// SPDX-License-Identifier: Apache-2.0
#include "densify/definition.hpp"
#include "densify/model.hpp"
#include "tool/cases.hpp"

namespace habitat {

template std::unique_ptr<OneCase> make_case<densify::Definition, double>();

}  // namespace habitat
