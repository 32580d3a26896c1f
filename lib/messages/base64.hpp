// SPDX-License-Identifier: Apache-2.0
// Bytes as letters, for a picture within a page.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

std::string base64(std::string_view bytes);

}  // namespace habitat
