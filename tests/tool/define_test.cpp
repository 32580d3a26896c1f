// SPDX-License-Identifier: Apache-2.0
// A tool of one formula, put together as any other: a case, a result, a plain function, and the two
// faces that come of them.
#include "tool/define.hpp"

#include <doctest/doctest.h>

#include "describe/check_words.hpp"
#include "tool/cases.hpp"
#include "verbs/evaluation.hpp"

namespace habitat::rectangle {
namespace {

template <class N>
struct Case {
  CaseHeader header;
  law::Overrides parameters;
  N length = 0, width = 0;
  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.length, {.name = "length", .unit = "m", .label = {"length", "longueur"}});
    is(self.width, {.name = "width", .unit = "m", .label = {"width", "largeur"}});
  }
};

template <class N>
struct Result {
  N area = 0;
  std::vector<Alert> alerts;
  static void describe(auto& self, auto&& is) {
    is(self.area, {.name = "area", .unit = "m2", .label = {"area", "surface"}});
    is(self.alerts, {.name = "alerts", .label = {"alerts", "alertes"}});
  }
};

template <class N>
void check_case(const Case<N>& input, Faults& faults) {
  if (input.length < input.width)
    inconsistent(faults, "width", {"wider than long", "plus large que long"});
}

constexpr FindingWords narrow{
    "A999", Severity::warning, {"narrower than a metre", "moins d'un mètre de large"}};

template <class N>
Result<N> compute(const Case<N>& input, const law::Law&, Findings& findings, bool) {
  if (input.width < N(1)) tell(findings, narrow, {}, "");
  return {.area = input.length * input.width, .alerts = {}};
}

struct Definition {
  template <class N>
  using Case = rectangle::Case<N>;
  template <class N>
  using Result = rectangle::Result<N>;
  static bool wanted(const Wants&) { return true; }
};

struct WithDrawings : Definition {
  static std::vector<Drawing> drawings(const auto& input, const auto& result) {
    return {{.group = to_text(input.length), .title = to_text(result.area)}};
  }
};

const Tool rectangle_tool = define_tool<Definition>({.name = "rectangle", .question = {"?", "?"}});

constexpr std::string_view room = "schema: rectangle/case/1\nlength: 4.2 m\nwidth: 0.7 m\n";

Evaluation evaluated(NumberKind kind) {
  return evaluate(rectangle_tool, {"room.yaml", std::string(room)}, {}, kind);
}

TEST_CASE("a tool put together: one case in each number") {
  for (const NumberKind kind : {NumberKind::exact, NumberKind::traced, NumberKind::fast}) {
    const Evaluation one = evaluated(kind);
    REQUIRE(one.computed);
    CHECK(one.calculation->results().member("area").text() == "2.94");  // 4.2 x 0.7 by hand
    CHECK(one.calculation->results().member("alerts").size() == 1);
  }
}

TEST_CASE("a tool put together: drawings of a case and its result, where it has some") {
  const Tool drawing = define_tool<WithDrawings>({.name = "rectangle", .question = {"?", "?"}});
  for (const NumberKind kind : {NumberKind::exact, NumberKind::traced, NumberKind::fast}) {
    Evaluation one = evaluate(drawing, {"room.yaml", std::string(room)}, {}, kind);
    const Report report = report_of(drawing, one, {});
    REQUIRE(report.drawings.size() == 1);
    CHECK(report.drawings[0].group == "4.2");
    CHECK(report.drawings[0].title.en == "2.94");
  }
  CHECK(evaluated(NumberKind::exact).calculation->drawings().empty());
}

TEST_CASE("a tool put together: what does not fit is refused") {
  const Evaluation one =
      evaluate(rectangle_tool, {"room.yaml", "schema: rectangle/case/1\nwidth: 2 m\n"}, {},
               NumberKind::exact);
  CHECK_FALSE(one.computed);
  REQUIRE(one.faults.count() == 1);
  CHECK(one.faults.front().path == "width");
}

TEST_CASE("a tool put together: many rows of a case, which stays as it is") {
  const Evaluation one = evaluated(NumberKind::fast);
  const auto rows = one.calculation->rows([](std::string_view name) { return name == "area"; });
  const void* const place = rows->results().object();
  for (const auto& [width, area] : {std::pair{"2", "8.4"}, {"0.5", "2.1"}}) {
    rows->inputs().member("width").set(number_or_words(width));
    rows->compute();
    CHECK(rows->results().member("area").text() == area);
    CHECK(rows->results().object() == place);
  }
  std::map<std::string, std::int64_t> only_counted;
  rows->take_untold(only_counted);
  CHECK(only_counted == std::map<std::string, std::int64_t>{{"A999", 1}});
  CHECK(one.calculation->inputs().member("width").text() == "0.7");
}

TEST_CASE("a tool put together: rows that ask for alerts have them") {
  const Evaluation one = evaluated(NumberKind::fast);
  const auto rows = one.calculation->rows(everything);
  rows->compute();
  CHECK(rows->results().member("alerts").size() == 1);
}

}  // namespace
}  // namespace habitat::rectangle
