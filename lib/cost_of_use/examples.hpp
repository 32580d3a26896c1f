// SPDX-License-Identifier: Apache-2.0
// The cases that are part of the program: generated from their files when it is built.
#pragma once

#include "describe/tool.hpp"

namespace habitat::cost_of_use {

/// The scenarios that ship with it.
std::span<const Example> examples();

/// One faulty case for each message that a case can cause, named after its code.
std::span<const Example> faulty_examples();

}  // namespace habitat::cost_of_use
