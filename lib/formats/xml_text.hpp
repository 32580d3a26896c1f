// SPDX-License-Identifier: Apache-2.0
// Any text as XML can hold it.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// Escaped for content and for attributes in double quotes; what XML 1.0 has no place for
/// (controls, stray bytes) is written out, as on a terminal.
std::string xml_text(std::string_view text);

}  // namespace habitat
