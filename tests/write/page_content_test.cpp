// SPDX-License-Identifier: Apache-2.0
#include "write/page/content.hpp"

#include <doctest/doctest.h>

#include "accounts.hpp"
#include "write/page/markdown.hpp"

using namespace accounts;

namespace {

using Texts = std::vector<std::string>;

struct Line {
  std::string words;
  std::optional<double> amount;
  static void describe(auto& self, auto&& is) {
    is(self.words, {.name = "words", .label = {"words", "mots"}});
    is(self.amount, {.name = "amount", .unit = "EUR", .label = {"amount", "montant"}});
  }
};

struct WithLines {
  std::vector<Line> lines;
  static void describe(auto& self, auto&& is) {
    is(self.lines, {.name = "lines", .label = {"Lines", "Lignes"}, .layout = {.rows = 1}});
  }
};

template <class Described>
std::vector<PageBlock> blocks(Described& result, Texts only = {},
                              Language language = Language::en) {
  return page_blocks(report_of(result), Selection(std::move(only)), {language});
}

}  // namespace

TEST_CASE("page: a list is drawn where all of it is asked for") {
  Result result = with_years(3);
  result.tenants = {{"Anne", 500, {{1, 250}}, {}}};
  const auto draws = [&](Texts only) {
    const auto all = blocks(result, std::move(only));
    REQUIRE_FALSE(all.empty());
    return static_cast<bool>(all.back().list);
  };
  CHECK(draws({}));
  CHECK(draws({"account"}));
  CHECK_FALSE(draws({"account.rents"}));
  CHECK_FALSE(draws({"account[year=2027]"}));
  CHECK(draws({"tenants[name=Anne].payments"}));
  CHECK_FALSE(draws({"tenants.payments.amount"}));
}

TEST_CASE("page: a list of values within a group is one figure") {
  WithRoots two{{{}, {0.1, 0.2}}};
  const auto whole = blocks(two);
  REQUIRE(whole.size() == 1);
  REQUIRE(whole[0].figures.size() == 1);
  CHECK(whole[0].figures[0].words == "all rates");
  CHECK(whole[0].figures[0].value == "10.00 / 20.00 %");
  CHECK(blocks(two, {}, Language::fr)[0].figures[0].value == "10,00 / 20,00\u00A0%");
  CHECK(blocks(two, {"roots.rates[1]"})[0].figures[0].value == "20.00 %");
  WithRoots none;
  CHECK(blocks(none).empty());
}

TEST_CASE("page: the one value that a group says already stands there once, unless asked for") {
  WithRoots one{{0.1, {0.1}}};
  CHECK(blocks(one)[0].figures.size() == 1);
  CHECK(blocks(one, {"roots"})[0].figures.size() == 2);
  one.roots.rate.reset();
  CHECK(blocks(one)[0].figures[0].value == "10.00 %");
}

TEST_CASE("page: an annex for what it shows in part, or not at all, as far as there are figures") {
  const auto annexes = [](auto& result, bool folded) {
    const Report report = report_of(result);
    return page_annexes(report, blocks(result), {}, folded);
  };
  Result result = with_years(3);
  result.tenants = {{"Anne", 500, {{1, 250}}, {}}};
  REQUIRE(annexes(result, false).size() == 1);
  CHECK(annexes(result, false)[0].name == "account");
  CHECK(annexes(result, false)[0].table.rows.size() == 3);
  CHECK(is_annexed(blocks(result)[1], annexes(result, false)));
  CHECK(annexes(result, true).size() == 2);
  CHECK(annexes(result, true)[1].folded);
  WithLines words{{{"a", {}}, {"b", {}}}};
  REQUIRE(blocks(words)[0].table.rest == "… and 1 more row");
  CHECK(annexes(words, true).empty());
  CHECK_FALSE(is_annexed(blocks(words)[0], {}));
}

TEST_CASE("Markdown: only what stands below is said to stand there") {
  const auto page = [](auto& result) { return render_markdown(report_of(result), {}, {}); };
  Result result = with_years(8);
  CHECK(page(result).find("all years and lines; in full below\n") != std::string::npos);
  WithLines words{{{"a", {}}, {"b", {}}}};
  CHECK(page(words).find("\n… and 1 more row\n") != std::string::npos);
}
