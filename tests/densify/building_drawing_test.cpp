// SPDX-License-Identifier: Apache-2.0
// The drawing of a building against figures worked by hand, said with each.
#include "densify/words/building_drawing.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "computed_case.hpp"
#include "count.hpp"
#include "numbers/traced.hpp"
#include "write/page/drawing.hpp"

using namespace habitat;
using namespace habitat::densify;
using doctest::Approx;

namespace {

template <Number N = Decimal>
struct Building {
  Parcel<N> parcel;
  PlanningRules<N> rules;
  SaleForm form = SaleForm::elevation;
  RightsFigures<N> rights;
  std::vector<Drawing> drawings() const { return building_drawing<N>(parcel, rules, form, rights); }
  Drawing drawn() const {
    const auto all = drawings();
    REQUIRE(all.size() == 1);
    return all.front();
  }
};

// 12 m x 12 m and six levels of 2.8 m on 600 m² of which a quarter may be built: 150 m², 6 left.
// 25 m hold eight levels; two are added that have 0.8 and 0.6 of the footprint, and nine tenths of
// 144 x 1.4 m² as floor area.
template <Number N = Decimal>
Building<N> in_paris() {
  Building<N> one;
  one.parcel = {.area = N(600), .footprint = N(144), .floor_area = {}, .levels = 6};
  one.rules.max_height = N(25);
  one.rules.set_back_factor = {N(8) / N(10), N(6) / N(10)};
  one.rights.max_footprint = N(150);
  one.rights.residual_footprint = N(6);
  one.rights.levels_added = N(2);
  one.rights.floor_area = N(18144) / N(100);
  one.rights.binding = Binding::height;
  return one;
}

// 500 m² and four levels on 2,400 m² of which a quarter may be built: 100 m² are left, and 15 m
// hold five levels of 2.8 m, with nine tenths of 500 m² as floor area.
Building<> with_room_beside() {
  Building<> one;
  one.form = SaleForm::new_building;
  one.parcel = {.area = d("2400"), .footprint = d("500"), .floor_area = {}, .levels = 4};
  one.rules.max_height = d("15");
  one.rights.max_footprint = d("600");
  one.rights.residual_footprint = d("100");
  one.rights.floor_area = d("450");
  one.rights.binding = Binding::footprint;
  return one;
}

std::vector<DrawnBox> boxes_of(const DrawnView& view, Drawn role) {
  std::vector<DrawnBox> boxes;
  for (const DrawnBox& box : view.boxes)
    if (box.role == role) boxes.push_back(box);
  return boxes;
}

void check_place(const DrawnBox& box, double left, double bottom, double width, double height) {
  CHECK(box.left == Approx(left));
  CHECK(box.bottom == Approx(bottom));
  CHECK(box.width == Approx(width));
  CHECK(box.height == Approx(height));
}

template <Number N>
void check_section_in_paris() {
  const Drawing drawing = in_paris<N>().drawn();
  CHECK(drawing.group == "rights");
  REQUIRE(drawing.views.size() == 2);
  const DrawnView& view = drawing.views[0];
  CHECK(view.title.fr == "Coupe");
  const auto standing = boxes_of(view, Drawn::standing), added = boxes_of(view, Drawn::added);
  REQUIRE(standing.size() == 6);
  check_place(standing[0], 0, 0, 12, 2.8);
  check_place(standing[5], 0, 14, 12, 2.8);
  CHECK(standing[0].label.fr == "6 niveaux existants");
  REQUIRE(added.size() == 2);
  check_place(added[0], 1.2, 16.8, 9.6, 2.8);
  check_place(added[1], 2.4, 19.6, 7.2, 2.8);
  CHECK(added[0].label.en == "2 levels added: 181.4\u00A0m² of floor area");
  CHECK(added[0].label.fr == "2 niveaux ajoutés : 181,4\u00A0m² de surface de plancher");
  CHECK(added[1].label.empty());
  REQUIRE(view.lines.size() == 2);
  CHECK(view.lines[0].role == Drawn::ground);
  CHECK(view.lines[1].role == Drawn::limit);
  CHECK(view.lines[1].height == 25);
  CHECK(view.lines[1].left == Approx(-0.6));
  CHECK(view.lines[1].right == Approx(12.6));
  CHECK(view.lines[1].mark.fr == "25\u00A0m");
}

}  // namespace

TEST_CASE("building drawn: levels, and those added standing back, in any number") {
  check_section_in_paris<Decimal>();
  check_section_in_paris<double>();
  check_section_in_paris<Traced>();
}

// 600 m² as 30 m x 20 m; 150 m² of the same shape have sides half as long, 144 m² of them stand.
TEST_CASE("building drawn: from above, what stands and how far the footprint may go") {
  const Drawing drawing = in_paris().drawn();
  REQUIRE(drawing.views.size() == 2);
  const auto& boxes = drawing.views[1].boxes;
  REQUIRE(boxes.size() == 3);
  CHECK(boxes[0].role == Drawn::ground);
  check_place(boxes[0], 0, 0, 30, 20);
  CHECK(boxes[0].label.en == "parcel: 600\u00A0m²");
  CHECK(boxes[1].role == Drawn::standing);
  check_place(boxes[1], 7.5, 5, 14.4, 10);
  CHECK(boxes[2].role == Drawn::limit);
  check_place(boxes[2], 7.5, 5, 15, 10);
  CHECK(boxes[2].label.fr == "emprise maximale : 150\u00A0m², dont il reste 6\u00A0m²");
  REQUIRE(drawing.sentences.size() == 3);
  CHECK(drawing.sentences[0].en == "What limits the floor area is the height allowed.");
}

// Apart by two levels' height, or against what stands; 2,400 m² as 60 m x 40 m.
TEST_CASE("building drawn: another one beside, as high as may be") {
  Building<> one = with_room_beside();
  const double side = std::sqrt(500);
  const Drawing apart = one.drawn();
  const auto added = boxes_of(apart.views[0], Drawn::added);
  CHECK(boxes_of(apart.views[0], Drawn::standing).size() == 4);
  REQUIRE(added.size() == 5);
  check_place(added[4], side + 5.6, 11.2, 10, 2.8);
  CHECK(added[0].label.en == "5 levels beside: 450\u00A0m² of floor area");
  const auto& boxes = apart.views[1].boxes;
  REQUIRE(boxes.size() == 4);
  check_place(boxes[1], 15, 10, 25, 20);
  CHECK(boxes[2].role == Drawn::added);
  check_place(boxes[2], 40, 10, 5, 20);
  check_place(boxes[3], 15, 10, 30, 20);

  one.form = SaleForm::extension;
  check_place(boxes_of(one.drawn().views[0], Drawn::added)[0], side, 0, 10, 2.8);

  // 16.8 m hold six levels of 2.8 m, with nothing to spare.
  one.rules.adjoining_height = d("16.8");
  CHECK(boxes_of(one.drawn().views[0], Drawn::added).size() == 5);
  one.rules.derogations = {Derogation::adjoining_ridge};
  const DrawnView ridge = one.drawn().views[0];
  CHECK(boxes_of(ridge, Drawn::added).size() == 6);
  REQUIRE(ridge.lines.size() == 3);
  CHECK(ridge.lines[2].mark.en == "16.8\u00A0m");
}

TEST_CASE("building drawn: where the old density rule leaves less, levels are not its floor area") {
  Building<> one = with_room_beside();
  one.rights.floor_area = d("80");
  one.rights.binding = Binding::density;
  CHECK(boxes_of(one.drawn().views[0], Drawn::added)[0].label.en ==
        "5 levels beside, as high as may be built; 80\u00A0m² of floor area are left");
}

// Six levels of 2.8 m are 16.8 m; 144 m² stand where 120 m² might.
TEST_CASE("building drawn: nothing is left, and the drawing shows it") {
  Building<> one = in_paris();
  one.rules.max_height = d("16.8");
  one.rights = {};
  one.rights.max_footprint = d("120");
  one.rights.residual_footprint = one.rights.levels_added = one.rights.floor_area = d("0");
  one.rights.binding = Binding::height;
  const Drawing drawing = one.drawn();
  CHECK(boxes_of(drawing.views[0], Drawn::added).empty());
  CHECK(drawing.views[0].lines[1].height == Approx(16.8));
  const auto& boxes = drawing.views[1].boxes;
  CHECK(boxes[2].width == Approx(boxes[1].width * 120 / 144));
  CHECK(boxes[2].label.en == "largest footprint: 120\u00A0m², nothing of it is left");
  CHECK(drawing.sentences[0].fr == "Rien ne peut être ajouté.");
  CHECK(drawing.sentences.size() == 4);
  // A building to come beside has no room either.
  one.form = SaleForm::new_building;
  CHECK(one.drawn().views[1].boxes.size() == 3);
}

TEST_CASE("building drawn: what is not known is not") {
  Building<> one = in_paris();
  one.parcel.area.reset();
  REQUIRE(one.drawn().views.size() == 1);
  CHECK(one.drawn().views[0].title.en == "Section");
  one.parcel.levels.reset();
  CHECK(one.drawings().empty());
  one.parcel.area = d("600");
  REQUIRE(one.drawn().views.size() == 1);
  CHECK(one.drawn().views[0].title.en == "From above");
  one = in_paris();
  one.parcel.footprint.reset();
  one.rights.residual_footprint.reset();
  REQUIRE(one.drawn().views.size() == 1);
  CHECK(one.drawn().views[0].boxes.back().label.en == "largest footprint: 150\u00A0m²");
  one = in_paris();
  one.rules.max_height.reset();
  CHECK(one.drawn().views[0].lines.size() == 1);
  CHECK(Building<>().drawings().empty());
}

TEST_CASE("building drawn: a bare parcel has what is to come alone, and none on top of nothing") {
  Building<> one = with_room_beside();
  one.parcel.footprint = d("0");
  one.parcel.levels = 0;
  one.rights.residual_footprint = d("625");
  const DrawnView view = one.drawn().views[0];
  REQUIRE(view.boxes.size() == 5);
  check_place(view.boxes[0], 0, 0, 25, 2.8);
  one.form = SaleForm::elevation;
  one.rights.levels_added = d("2");
  CHECK(one.drawn().views[0].title.en == "From above");
}

TEST_CASE("building drawn: the picture has what the description has") {
  const std::string svg = render_drawing(in_paris().drawn(), "d", {Language::fr}).text();
  // Eight levels and two boxes from above, four swatches of their kinds and one of the parcel.
  CHECK(count_of(svg, "fill=\"#2f6f8f\"") == 6 + 1 + 2);
  CHECK(count_of(svg, "fill=\"#f4dcb4\"") == 2 + 1);
  CHECK(svg.find(">25\u00A0m</text>") != svg.npos);
  Building<double> none = in_paris<double>();
  none.parcel.footprint = none.rights.levels_added = std::numeric_limits<double>::quiet_NaN();
  for (const Drawing& drawing : none.drawings())
    CHECK(render_drawing(drawing, "d", {}).text().find("nan") == std::string::npos);
}
