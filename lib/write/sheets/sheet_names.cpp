// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/sheet_names.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"

namespace habitat {
namespace {

constexpr int longest_name = 31;

// An apostrophe quotes names in references: the one of print stands in its place.
std::string plain_name(const std::string& title) {
  std::string plain;
  for (const char c : printable(title.substr(0, title.find(':')))) {
    const bool refused = std::string_view("[]*?/\\").find(c) != std::string_view::npos ||
                         static_cast<unsigned char>(c) < ' ';
    plain += c == '\'' ? "\u2019" : refused ? " " : std::string(1, c);
  }
  for (const std::string_view space : {" ", "\u00A0"})
    while (plain.ends_with(space)) plain.erase(plain.size() - space.size());
  return plain.empty() ? "-" : plain;
}

}  // namespace

// Spreadsheets do not tell large letters from small ones.
std::vector<std::string> sheet_names(const std::vector<std::string>& titles) {
  std::vector<std::string> names, taken;
  for (const std::string& title : titles) {
    const std::string plain = plain_name(title);
    std::string name = shortened(plain, longest_name);
    const auto is_taken = [&] {
      return std::find(taken.begin(), taken.end(), in_lower_case(name)) != taken.end();
    };
    for (int i = 2; is_taken(); ++i)
      name = fmt::format("{} {}", shortened(plain, longest_name - 4), i);
    taken.push_back(in_lower_case(name));
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace habitat
