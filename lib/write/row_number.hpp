// SPDX-License-Identifier: Apache-2.0
// A figure of a row as the other machine formats write it, straight into the text.
#pragma once

#include <string>

namespace habitat {

/// What `machine_number(to_text(value), unit)` gives, without its detours. A ratio is in per cent.
void append_number(std::string& text, double value, bool ratio);

}  // namespace habitat
