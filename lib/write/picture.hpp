// SPDX-License-Identifier: Apache-2.0
// A picture that is embedded in a page: PNG or JPEG, told by its first bytes.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// "image/png" or "image/jpeg"; empty of anything else.
std::string_view picture_kind(std::string_view bytes);

/// In pixels; 0 where its bytes do not say it.
struct PictureSize {
  int width = 0, height = 0;
};
PictureSize picture_size(std::string_view bytes);

/// Whether it is one from its first byte to its last, of a size that a page can hold.
bool is_picture(std::string_view bytes);

/// As an address that holds the picture itself: "data:image/png;base64,...".
std::string picture_address(std::string_view bytes);

}  // namespace habitat
