// SPDX-License-Identifier: Apache-2.0
// Each alert of each tool has one remedy, in both languages, and no remedy is of no alert.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "cost_of_use/tool.hpp"
#include "densify/tool.hpp"
#include "eco_coach/tool.hpp"
#include "plai_balance/tool.hpp"

using namespace habitat;

TEST_CASE("remedies: one for each number of an alert, and each of an alert") {
  std::set<std::string_view> of_alerts, of_remedies;
  std::size_t told = 0;
  for (const Tool* tool :
       {&plai_balance::tool(), &cost_of_use::tool(), &eco_coach::tool(), &densify::tool()}) {
    const std::vector<Remedy> remedies = tool->remedies();
    for (const FindingWords& alert : tool->alerts()) {
      of_alerts.insert(alert.number);
      const auto count = std::count_if(remedies.begin(), remedies.end(), [&](const Remedy& one) {
        return one.number == alert.number;
      });
      INFO(tool->name, " ", alert.number);
      CHECK(count == 1);
      ++told;
    }
    for (const Remedy& one : remedies) {
      INFO(tool->name, " ", one.number);
      of_remedies.insert(one.number);
      CHECK(one.words.en.size() > 30);
      CHECK(one.words.fr.size() > 30);
      CHECK(one.words.en != one.words.fr);
      CHECK(one.words.en.back() != '.');
    }
  }
  for (const std::string_view number : of_remedies) {
    INFO(number);
    CHECK(of_alerts.count(number) == 1);
  }
  CHECK(told > 250);
}
