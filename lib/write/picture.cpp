// SPDX-License-Identifier: Apache-2.0
#include "write/picture.hpp"

#include <fmt/format.h>

#include "messages/base64.hpp"

namespace habitat {
namespace {

constexpr int largest_length = 10000;  // pixels

}  // namespace

std::string_view picture_kind(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv)) return "image/png";
  if (bytes.starts_with("\xff\xd8\xff"sv)) return "image/jpeg";
  return "";
}

PictureSize picture_size(std::string_view bytes) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  const auto two = [&](std::size_t at) { return byte(at) * 256 + byte(at + 1); };
  if (picture_kind(bytes) == "image/png")
    return bytes.size() < 24 || two(16) != 0 || two(20) != 0 ? PictureSize()
                                                             : PictureSize{two(18), two(22)};
  // Segments of a JPEG, each FF, what it is, and its length; frames say the size.
  for (std::size_t at = 2; at + 9 < bytes.size() && byte(at) == 0xff; at += 2 + two(at + 2)) {
    const int kind = byte(at + 1);
    const bool frame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
    if (frame) return {two(at + 7), two(at + 5)};
  }
  return {};
}

bool is_picture(std::string_view bytes) {
  using namespace std::string_view_literals;
  const bool png = picture_kind(bytes) == "image/png";
  const bool ends = png ? bytes.ends_with("IEND\xae\x42\x60\x82"sv) : bytes.ends_with("\xff\xd9"sv);
  const PictureSize size = picture_size(bytes);
  const auto fits = [](int length) { return length > 0 && length <= largest_length; };
  return !picture_kind(bytes).empty() && ends && fits(size.width) && fits(size.height);
}

std::string picture_address(std::string_view bytes) {
  return fmt::format("data:{};base64,{}", picture_kind(bytes), base64(bytes));
}

}  // namespace habitat
