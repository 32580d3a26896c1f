// SPDX-License-Identifier: Apache-2.0
// The floor area that rules leave, and which of them binds; derogations. Worked by hand.
#include "selling.hpp"

using namespace habitat;

namespace {

ComputedCase building(const std::string& parcel, const std::string& rules,
                      const std::string& form = "elevation", const std::string& more = "",
                      const std::string& year = "1970") {
  return selling("parcel: {" + parcel + "}\nrules: {" + rules + "}\nsale: {form: " + form +
                     ", dwelling_size: 50 m2}\n" + more,
                 "2026-06-01", year);
}
const std::string roof = "footprint: 200 m2, levels: 4, area: 500 m2, floor_area: 700 m2";

}  // namespace

// 17 m by 2.8 m are six levels, two more than stand: 200 x 0.9 x (1 + 0.7).
TEST_CASE("rights: levels on the roof, each with its share of the footprint") {
  const auto it = building(roof, "max_height: 17 m, set_back_factor: [1, 0.7]");
  CHECK(it.number("rights.levels_added") == d("2"));
  CHECK(it.number("rights.floor_area") == d("306"));
  CHECK(it.text("rights.binding") == "height");
  CHECK(it.number("rights.living_area") == d("275.4"));
  CHECK(it.number("rights.dwellings") == d("5"));
  // The last share holds for the levels above it; a share of built area of one's own.
  const auto high = building(roof, "max_height: 19.6 m, set_back_factor: [1, 0.7]", "elevation",
                             "rights: {floor_ratio: 0.8}\n");
  CHECK(high.number("rights.floor_area") == d("384"));  // 200 x 0.8 x (1 + 0.7 + 0.7)
}

TEST_CASE("rights: the height of whole levels, to the millimetre") {
  CHECK(building(roof, "max_height: 16.8 m").number("rights.levels_added") == d("2"));
  CHECK(building(roof, "max_height: 16.799 m").number("rights.levels_added") == d("1"));
  CHECK(building(roof, "max_height: 9 m").number("rights.floor_area") == d("0"));
  CHECK(building(roof, "max_height: 9 m").text("rights.binding") == "height");
}

TEST_CASE("rights: what the structure carries binds where it is less than the height") {
  const auto it =
      building(roof, "max_height: 17 m", "elevation", "structure: {max_added_levels: 1}\n");
  CHECK(it.number("rights.floor_area") == d("180"));
  CHECK(it.text("rights.binding") == "structure");
  const auto equal =
      building(roof, "max_height: 17 m", "elevation", "structure: {max_added_levels: 2}\n");
  CHECK(equal.text("rights.binding") == "height");
  const auto alone =
      building(roof, "storey_height: 3 m", "elevation", "structure: {max_added_levels: 3}\n");
  CHECK(alone.number("rights.levels_added") == d("3"));
}

// 0.5 x 500 - 200 = 50 m2 beside, 40 m2 where 52 % of the ground stays open; six levels.
TEST_CASE("rights: beside what stands, on the footprint that is left") {
  const auto it = building(roof, "footprint_ratio: 0.5, max_height: 17 m", "new_building");
  CHECK(it.number("rights.max_footprint") == d("250"));
  CHECK(it.number("rights.residual_footprint") == d("50"));
  CHECK(it.number("rights.floor_area") == d("270"));
  CHECK(it.text("rights.binding") == "footprint");
  CHECK_FALSE(it.has("rights.levels_added"));
  const auto open = building(
      roof, "max_footprint: 250 m2, open_ground_share: 52 %, max_height: 17 m", "extension");
  CHECK(open.number("rights.max_footprint") == d("240"));
  CHECK(open.number("rights.floor_area") == d("216"));
  CHECK(open.text("rights.binding") == "open_ground");
  const auto full = building(roof, "max_footprint: 150 m2, max_height: 17 m", "extension");
  CHECK(full.number("rights.residual_footprint") == d("0"));
  CHECK(full.number("rights.floor_area") == d("0"));
  const auto low = building(roof, "max_footprint: 250 m2, max_height: 2 m", "extension");
  CHECK(low.text("rights.binding") == "height");
}

// A ratio of 1.6 on 500 m2 leaves 100 m2 beside the 700 that stand.
TEST_CASE("rights: an old density rule binds where it leaves less") {
  const auto it = building(roof, "max_height: 17 m, old_density_ratio: 1.6");
  CHECK(it.number("rights.max_floor_area") == d("800"));
  CHECK(it.number("rights.floor_area") == d("100"));
  CHECK(it.text("rights.binding") == "density");
  const auto over = building(roof, "max_height: 17 m, old_density_ratio: 1");
  CHECK(over.number("rights.floor_area") == d("0"));
  const auto wide = building(roof, "max_height: 17 m, old_density_ratio: 9");
  CHECK(wide.text("rights.binding") == "height");
}

TEST_CASE("rights: what is lacking is named, and nothing is bound") {
  const auto it = building("levels: 4", "footprint_ratio: 0.5");
  CHECK_FALSE(it.has("rights.floor_area"));
  CHECK(it.text("rights.binding") == "none");  // a footprint is no limit to what stands on it
  CHECK(it.lacks("rights.floor_area", "rules.max_height"));
  // A rule that cannot be applied may be the one that binds.
  const auto open = building("footprint: 200 m2",
                             "max_footprint: 300 m2, open_ground_share: 60 %, "
                             "max_height: 17 m",
                             "new_building");
  CHECK_FALSE(open.has("rights.floor_area"));
  CHECK_FALSE(open.has("rights.binding"));
  CHECK(open.lacks("rights.floor_area", "parcel.area"));
  const auto high = building("footprint: 200 m2", "max_height: 17 m", "elevation",
                             "structure: {max_added_levels: 3}\n");
  CHECK(high.lacks("rights.floor_area", "parcel.levels"));
  const auto dense = building("footprint: 200 m2, levels: 4, area: 500 m2",
                              "max_height: 17 m, old_density_ratio: 1.6");
  CHECK(dense.lacks("rights.floor_area", "parcel.floor_area"));
  const auto bare = building("levels: 4", "max_height: 17 m");
  CHECK(bare.lacks("rights.floor_area", "parcel.footprint"));
  // No level at all may be built, whatever the density leaves.
  const auto flat = building("area: 500 m2, floor_area: 9 m2",
                             "max_height: 1.4 m, "
                             "old_density_ratio: 3.5",
                             "extension");
  CHECK(flat.number("rights.floor_area") == d("0"));
  CHECK(flat.text("rights.binding") == "height");
  const auto form = selling("rules: {max_footprint: 10 m2}\nparcel: {footprint: 4 m2}\n");
  CHECK(form.lacks("rights.floor_area", "sale.form"));
  CHECK(form.number("rights.residual_footprint") == d("6"));
}

// 306 m2 of floor area are five dwellings; 1.3 places for each are 6.5, rounded up.
TEST_CASE("rights: parking is told, rounded up, and caps nothing") {
  const auto it =
      building(roof, "max_height: 17 m, set_back_factor: [1, 0.7], parking_per_dwelling: 1.3");
  CHECK(it.number("rights.places") == d("7"));
  CHECK(it.number("rights.floor_area") == d("306"));
  CHECK(it.says("A293"));  // the sale builds none
  CHECK_FALSE(it.says("A394"));
  const auto whole = building(roof,
                              "max_height: 17 m, set_back_factor: [1, 0.7], "
                              "parking_per_dwelling: 1");
  CHECK(whole.number("rights.places") == d("5"));
  const auto near = building(roof,
                             "max_height: 17 m, parking_per_dwelling: 1, "
                             "derogations: [parking_near_station]");
  CHECK(near.number("rights.places") == d("0"));
  CHECK(near.says("A289"));
  CHECK(near.says("A395"));
}

// C. urb. L151-35: one place a dwelling at most for social and intermediate housing.
TEST_CASE("rights: more places than the law lets a town ask of social housing are told") {
  const auto of_kind = [](const std::string& kind, const std::string& rate) {
    return selling("parcel: {" + roof + "}\nrules: {max_height: 17 m, parking_per_dwelling: " +
                   rate + "}\nsale: {form: elevation, kind: " + kind + ", dwelling_size: 50 m2}\n");
  };
  CHECK(of_kind("social", "1.5").says("A394"));
  CHECK_FALSE(of_kind("social", "1").says("A394"));
  CHECK_FALSE(of_kind("free", "1.5").says("A394"));
}

// C. urb. L152-6, 2°: an elevation of a building finished for over two years.
TEST_CASE("rights: an elevation without the density rule, where the building is old enough") {
  const std::string rules =
      "max_height: 17 m, old_density_ratio: 1.6, parking_per_dwelling: 1, "
      "derogations: [elevation_density]";
  const auto it = building(roof, rules);
  CHECK(it.number("rights.floor_area") == d("360"));
  CHECK(it.number("rights.places") == d("0"));
  CHECK(it.says("A289"));
  CHECK_FALSE(it.says("A290"));
  const auto young = building(roof, rules, "elevation", "", "2025");
  CHECK(young.number("rights.floor_area") == d("100"));
  CHECK(young.says("A290"));
  CHECK_FALSE(young.says("A289"));
  const auto beside = building(roof, rules + ", max_footprint: 250 m2", "extension");
  CHECK(beside.number("rights.floor_area") == d("100"));
  CHECK(beside.says("A290"));
}

// C. urb. L152-6, 1°: up to the ridge next door, 19.6 m, which are seven levels.
TEST_CASE("rights: up to the ridge next door, by a derogation alone") {
  const auto with = [](const std::string& derogations) {
    return building(roof, "max_height: 17 m, adjoining_height: 19.6 m" + derogations);
  };
  CHECK(with("").number("rights.levels_added") == d("2"));
  CHECK(with("").says("A319"));
  CHECK(with(", derogations: [adjoining_ridge]").number("rights.levels_added") == d("3"));
  CHECK(with(", derogations: [elevation_density]").number("rights.levels_added") == d("3"));
  CHECK(with(", derogations: [side_setback]").number("rights.levels_added") == d("2"));
  CHECK(with(", derogations: [side_setback]").says("A290"));
  const auto unsaid = building(roof, "max_height: 17 m, derogations: [adjoining_ridge]");
  CHECK(unsaid.number("rights.levels_added") == d("2"));
  CHECK(unsaid.says("A290"));
}

TEST_CASE("rights: a building larger than the rules is no bar to its elevation, which is told") {
  const auto it = building(roof, "max_footprint: 150 m2, max_height: 17 m");
  CHECK(it.number("rights.floor_area") == d("360"));
  CHECK(it.says("A393"));
  CHECK_FALSE(building(roof, "max_footprint: 200 m2, max_height: 17 m").says("A393"));
}
