// SPDX-License-Identifier: Apache-2.0
// One value of a case in JSON Schema, by the grammar that reads it: a YAML reader may have made a
// number of it or left it a text, and both fit.
#pragma once

#include "describe/slot.hpp"
#include "write/json_writer.hpp"

namespace habitat {

inline constexpr std::string_view schema_dialect = "https://json-schema.org/draft/2020-12/schema";

/// The members that say which scalars fit a slot: a number, or a text with one of its units.
void write_scalar_schema(JsonWriter& json, const Slot& slot, const Field& field);

}  // namespace habitat
