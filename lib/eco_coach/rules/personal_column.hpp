// SPDX-License-Identifier: Apache-2.0
// Whether a column seems to say who a household is, by a word of its heading: a name, an address, a
// telephone. It is not read; it should not be in the file at all.
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace habitat::eco_coach {

inline bool says_who(std::string_view column) {
  static constexpr std::string_view personal[] = {
      "nom",       "noms",    "prenom",  "prénom", "name",   "surname",   "lastname",
      "firstname", "adresse", "address", "rue",    "street", "telephone", "téléphone",
      "tel",       "phone",   "mobile",  "mail",   "email",  "courriel"};
  std::string word;
  for (std::size_t i = 0; i <= column.size(); ++i) {
    const auto byte = i < column.size() ? static_cast<unsigned char>(column[i]) : ' ';
    if (std::isalpha(byte) || byte >= 0x80) {
      word += static_cast<char>(std::tolower(byte));
      continue;
    }
    if (std::find(std::begin(personal), std::end(personal), word) != std::end(personal))
      return true;
    word.clear();
  }
  return false;
}

}  // namespace habitat::eco_coach
