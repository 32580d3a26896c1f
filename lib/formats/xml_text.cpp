// SPDX-License-Identifier: Apache-2.0
#include "formats/xml_text.hpp"

#include "formats/utf8.hpp"

namespace habitat {

std::string xml_text(std::string_view text) {
  std::string escaped;
  const std::string safe = printable(text);
  for (std::string_view rest = safe; !rest.empty();) {
    const Character character = first_character(rest);
    switch (character.code) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case 0xFFFE:
      case 0xFFFF:
        escaped += "\uFFFD";
        break;
      default:
        escaped += rest.substr(0, character.length);
    }
    rest.remove_prefix(character.length);
  }
  return escaped;
}

}  // namespace habitat
