// SPDX-License-Identifier: Apache-2.0
// What a permit may set aside in tense communes, each granted case by case (C. urb. L152-6):
//   1°  housing may rise to the ridge of the building next door;
//   2°  an elevation for housing, of a building finished for over two years, has neither density
//       nor parking to keep, and rises as 1° where it adjoins;
//   4°  housing near a station has no parking to keep;   5°  side setbacks.
#pragma once

#include <fmt/ranges.h>

#include "densify/case/case.hpp"
#include "densify/words/planning_alerts.hpp"
#include "law/law.hpp"
#include "messages/nearest.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/judge.hpp"
#include "numbers/quotient.hpp"

namespace habitat::densify {

template <Number N>
class Derogations {
 public:
  Derogations(const Case<N>& input, const Law& law, Findings& findings)
      : input_(input), rules_(*input.rules), findings_(findings) {
    if (rules_.sets_aside(Derogation::elevation_density))
      elevation_ = elevation_applies(input.permit_date(law.as_of()));
  }

  bool sets_density_aside() const { return elevation_; }
  bool sets_parking_aside() const {
    return elevation_ || rules_.sets_aside(Derogation::parking_near_station);
  }
  std::optional<N> max_height() const {
    const auto& ridge = rules_.adjoining_height;
    if (!rules_.max_height || !ridge || !rises_to_ridge()) return rules_.max_height;
    return max<N>(*rules_.max_height, *ridge);
  }

  void tell() {
    std::vector<std::string_view> en, fr;
    for (const Derogation one : rules_.derogations) {
      if (!is_counted(one)) continue;
      en.push_back(label_of(one).en);
      fr.push_back(label_of(one).fr);
    }
    if (!en.empty()) {
      const std::string in_english = fmt::to_string(fmt::join(en, ", ")),
                        in_french = fmt::to_string(fmt::join(fr, ", "));
      alert<PlanningAlert::case_by_case>(findings_, "rules.derogations",
                                         Text{in_english, in_french});
    }
    if (rules_.sets_aside(Derogation::adjoining_ridge) && !rules_.adjoining_height)
      alert<PlanningAlert::no_ridge>(findings_, "rules.adjoining_height");
    if (rules_.sets_aside(Derogation::side_setback))
      alert<PlanningAlert::no_setback>(findings_, "rules.derogations");
    if (rules_.sets_aside(Derogation::parking_near_station))
      alert<PlanningAlert::near_station>(findings_, "rules.derogations");
    if (rules_.adjoining_height && !rises_to_ridge())
      alert<PlanningAlert::ridge_not_read>(findings_, "rules.adjoining_height");
  }

 private:
  bool rises_to_ridge() const {
    return elevation_ || rules_.sets_aside(Derogation::adjoining_ridge);
  }
  bool is_counted(Derogation one) const {
    switch (one) {
      case Derogation::adjoining_ridge:
        return rules_.adjoining_height && rules_.max_height &&
               is_below<N>(*rules_.max_height, *rules_.adjoining_height);
      case Derogation::elevation_density:
        return elevation_;
      case Derogation::parking_near_station:
        return true;
      case Derogation::side_setback:
        break;
    }
    return false;
  }

  // Of a building the year alone is known: in its second year that does not tell.
  bool elevation_applies(Date permit) {
    const auto& year = input_.condominium->construction_year;
    const int age = year ? permit.year - *year : 2;
    if (!input_.is_elevation() || age < 2) {
      alert<PlanningAlert::too_young>(findings_, "rules.derogations");
      return false;
    }
    if (age == 2) alert<PlanningAlert::age_assumed>(findings_, "condominium.construction_year");
    return true;
  }

  const Case<N>& input_;
  const PlanningRules<N>& rules_;
  Findings& findings_;
  bool elevation_ = false;
};

}  // namespace habitat::densify
