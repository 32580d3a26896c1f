// SPDX-License-Identifier: Apache-2.0
#include "write/page/drawing.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "accounts.hpp"
#include "count.hpp"
#include "write/page/html.hpp"
#include "write/page/markdown.hpp"

using namespace accounts;

namespace {

// Ten metres wide and high, with a line at its roof. Of 200 units borders take 8, and 40 the five
// characters of a mark and what is before them: a metre has 15.2.
Drawing tower(std::string group = "balance") {
  Drawing drawing{.group = std::move(group), .title = {"A <tower>", "Une <tour>"}};
  DrawnView view{.title = {"Section & all", "Coupe & co"}};
  view.boxes = {{Drawn::standing, 0, 0, 10, 4, {"what \"stands\"", "l'existant"}},
                {Drawn::added, 0, 4, 10, 6, {"what comes", "l'ajout"}}};
  view.lines = {{Drawn::ground, 0, 10, 0},
                {Drawn::limit, 0, 10, 10, {"10 m", "10 m"}, {"as far as", "jusqu'à"}},
                {Drawn::limit, 0, 10, 9.9, {"9.9 m", "9,9 m"}, {}}};
  drawing.views = {view};
  drawing.sentences = {{"It <stands>.", "Elle <tient>."}};
  return drawing;
}

std::string rendered(const Drawing& drawing, Language language = Language::en) {
  return render_drawing(drawing, "d", {language}).text();
}

// Whether tags pair: each that opens is closed by its name, in the order of a stack.
bool is_balanced(std::string_view text) {
  std::vector<std::string_view> open;
  for (auto at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
    const auto end = text.find('>', at);
    if (end == text.npos) return false;
    const std::string_view tag = text.substr(at + 1, end - at - 1);
    if (tag.ends_with('/')) continue;
    if (tag.starts_with('/')) {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
    } else {
      open.push_back(tag.substr(0, tag.find(' ')));
    }
  }
  return open.empty();
}

}  // namespace

TEST_CASE("drawing: boxes share their edges, to scale, in the look of what they stand for") {
  const std::string svg = rendered(tower());
  // A title and a line above 152 units of tower: the ground is at 186, 60.8 below the edge.
  CHECK(svg.find(R"(y="125.2" width="152" height="60.8" fill="#2f6f8f" stroke="#fff")") !=
        svg.npos);
  CHECK(svg.find(R"(y="34" width="152" height="91.2" fill="#f4dcb4" stroke="#1b1f23")") !=
        svg.npos);
  // Each limit has dashes over white; so has the one swatch that a label asks for.
  CHECK(count_of(svg, "stroke-dasharray") == 2 + 1);
  CHECK(count_of(svg, "stroke-width=\"3.5\"") == 2 + 1);
  CHECK(svg.find("aria-labelledby=\"d-1-title\"") != svg.npos);
  CHECK(svg == rendered(tower()));
}

TEST_CASE("drawing: in the reader's language, escaped, tags in pairs") {
  const std::string english = rendered(tower()), french = rendered(tower(), Language::fr);
  CHECK(is_balanced(english));
  CHECK(english.find("<title id=\"d-1-title\">A &lt;tower&gt;: Section &amp; all</title>") !=
        english.npos);
  CHECK(english.find(">Section &amp; all</text>") != english.npos);
  CHECK(english.find("</svg>what &quot;stands&quot;</li>") != english.npos);
  CHECK(english.find("<p>It &lt;stands&gt;.</p>") != english.npos);
  CHECK(french.find("</svg>l&#39;existant</li>") != french.npos);
  CHECK(french.find(">9,9 m</text>") != french.npos);
}

// 10 m at y = 34, 9.9 m at 35.5, each with its foot 4 lower; a line of words is 14 high.
TEST_CASE("drawing: marks of lines that lie close stand one below the other") {
  const std::string svg = rendered(tower());
  CHECK(svg.find("y=\"38\">10 m</text>") != svg.npos);
  CHECK(svg.find("y=\"52\">9.9 m</text>") != svg.npos);
}

TEST_CASE("drawing: views side by side; one without boxes or without measure is left out") {
  Drawing two = tower();
  two.views.push_back(tower().views[0]);
  two.views[1].title = {"Other", "Autre"};
  const std::string svg = rendered(two);
  CHECK(count_of(svg, "<div class=\"view\">") == 2);
  CHECK(svg.find("<title id=\"d-2-title\">A &lt;tower&gt;: Other</title>") != svg.npos);
  CHECK(count_of(svg, "<ul>") == 2);
  two.views[1].boxes[0].width = std::numeric_limits<double>::infinity();
  CHECK(rendered(two) == rendered(tower()));
  two.views[1].boxes.clear();
  CHECK(rendered(two) == rendered(tower()));
  two.views.clear();
  CHECK(rendered(two).empty());
  Drawing flat = tower();
  for (DrawnBox& box : flat.views[0].boxes) box.width = 0;
  flat.views[0].lines.clear();
  CHECK(rendered(flat).empty());
}

TEST_CASE("drawing: what is wide has the whole width, and views side by side one ground") {
  Drawing flat = tower();
  for (DrawnBox& box : flat.views[0].boxes) box.width = 40;
  flat.views[0].lines.clear();
  // 412 units for 40 m: 10.3 a metre, 103 high, above them a title and a line, a border below.
  CHECK(rendered(flat).find("<div class=\"view whole\">\n<svg viewBox=\"0 0 420 141\"") !=
        std::string::npos);
  // 192 units for 20 m: 9.6 a metre, 96 high alone; beside the tower on its ground.
  for (DrawnBox& box : flat.views[0].boxes) box.width = 20;
  CHECK(rendered(flat).find("viewBox=\"0 0 200 134\"") != std::string::npos);
  flat.views.push_back(tower().views[0]);
  CHECK(count_of(rendered(flat), "viewBox=\"0 0 200 190\"") == 2);
}

TEST_CASE("drawing: beside its group, where all of that is shown, in HTML alone") {
  Result result = with_years(2);
  result.balance.total = 5;
  Report report = report_of(result);
  const auto page = [&](std::vector<std::string> only) {
    return render_html_article(report, Selection(std::move(only)), {}, 3).text();
  };
  const std::string plain = page({}), markdown = render_markdown(report, Selection(), {});
  report.drawings = {tower(), tower("account"), tower("nothing")};
  const std::string drawn = page({});
  CHECK(count_of(plain, "class=\"drawing\"") == 0);
  CHECK(count_of(drawn, "class=\"drawing\"") == 1);
  CHECK(drawn.find("<h2>Balance</h2>\n<figure class=\"drawing\">\n<div ") != drawn.npos);
  CHECK(drawn.find("id=\"case-3-drawing-1-1-title\"") != drawn.npos);
  CHECK(is_balanced(drawn));
  CHECK(count_of(page({"balance"}), "class=\"drawing\"") == 1);
  CHECK(count_of(page({"balance.total"}), "class=\"drawing\"") == 0);
  CHECK(count_of(page({"account"}), "class=\"drawing\"") == 0);
  CHECK(render_markdown(report, Selection(), {}) == markdown);
}
