// SPDX-License-Identifier: Apache-2.0
#include "messages/text_table.hpp"

#include <doctest/doctest.h>

using habitat::TextTable;

namespace {

TextTable loans() {
  TextTable table({{"loan", "", false, false, true},
                   {"amount", "EUR", true},
                   {"first instalment", "EUR", true},
                   {"last instalment", "EUR", true},
                   {"what happens", "", false}});
  table.add_row({"PLAI", "500 000", "14 346", "9 210", ""});
  table.add_row({"PLUS", "950 000", "32 805", "21 000", "repaid early"});
  return table;
}

}  // namespace

TEST_CASE("table: as wide as it needs where there is no terminal") {
  CHECK(loans().render(0, false, false) ==
        "loan   amount  first instalment  last instalment  what happens\n"
        "          EUR               EUR              EUR\n"
        "PLAI  500 000            14 346            9 210\n"
        "PLUS  950 000            32 805           21 000  repaid early\n");
}

TEST_CASE("table: headings go on several lines before anything else gives way") {
  CHECK(loans().fits(52));
  CHECK(loans().render(52, false, false) ==
        "                    first         last\n"
        "loan   amount  instalment   instalment  what happens\n"
        "          EUR         EUR          EUR\n"
        "PLAI  500 000      14 346        9 210\n"
        "PLUS  950 000      32 805       21 000  repaid early\n");
}

TEST_CASE("table: what has no room stands below, beside the names, without rows that say nothing") {
  CHECK_FALSE(loans().fits(40));
  CHECK(loans().render(40, false, false) ==
        "                     first          last\n"
        "loan   amount   instalment    instalment\n"
        "          EUR          EUR           EUR\n"
        "PLAI  500 000       14 346         9 210\n"
        "PLUS  950 000       32 805        21 000\n"
        "\n"
        "loan  what happens\n"
        "PLUS  repaid early\n");
}

TEST_CASE("table: no line is wider than the terminal, whatever the width, down to two columns") {
  for (int width = 30; width < 80; ++width) {
    const std::string text = loans().render(width, true, false);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find('\n', at);
      int characters = 0;
      for (std::size_t i = at; i < end; ++i)
        characters += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
      CHECK(characters <= width);
      at = end + 1;
    }
  }
}
