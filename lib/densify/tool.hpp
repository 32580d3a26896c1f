// SPDX-License-Identifier: Apache-2.0
// densify, as the verbs see it.
#pragma once

#include "tool/tool.hpp"

namespace habitat::densify {

const Tool& tool();

/// The scenarios that ship with it, generated from their files when the program is built.
std::span<const Example> examples();

/// One faulty case for each message that a case can cause, named after its code.
std::span<const Example> faulty_examples();

}  // namespace habitat::densify
