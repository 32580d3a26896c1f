// SPDX-License-Identifier: Apache-2.0
// Members that several JSON documents have in common.
#pragma once

#include "describe/finding.hpp"
#include "describe/stamp.hpp"
#include "write/json_writer.hpp"

namespace habitat {

/// The member "missing": figures without value, each with the inputs that it lacks.
void write_missing(JsonWriter& json, const std::vector<Missing>& missing);

/// The member "stamp".
void write_stamp(JsonWriter& json, const Stamp& stamp);

}  // namespace habitat
