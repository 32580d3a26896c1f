// SPDX-License-Identifier: Apache-2.0
// What the file of households leaves out of some of them, by figure: what rests on it is null
// there. A column that is empty throughout was not asked for, and is not told.
#pragma once

#include "eco_coach/rules/household_list.hpp"

namespace habitat::eco_coach {

template <Number N>
class HouseholdGaps {
 public:
  explicit HouseholdGaps(const std::vector<Household<N>>& households) : households_(households) {
    using Row = HouseholdRow<N>;
    look("persons", [](const Row& row) { return row.persons.has_value(); });
    look("income", [](const Row& row) { return row.income.has_value(); });
    look("reference_income", [](const Row& row) { return row.reference_income.has_value(); });
    look("rent", [](const Row& row) { return row.rent.has_value(); });
    look("charges", [](const Row& row) { return row.charges.has_value(); });
    look("housing_aid", [](const Row& row) { return row.housing_aid.has_value(); });
    look("water_charge", [](const Row& row) { return row.water_charge.has_value(); });
  }

  void tell(Findings& findings) const {
    const auto lacks = [&](std::string_view figure,
                           std::initializer_list<std::string_view> columns) {
      std::vector<std::string> inputs;
      for (const std::string_view column : columns)
        if (std::find(gaps_.begin(), gaps_.end(), column) != gaps_.end())
          inputs.push_back(fmt::format("households[].{}", column));
      if (!inputs.empty())
        findings.lacks(fmt::format("households[].{}", figure), std::move(inputs));
    };
    lacks("effort_before", {"income"});
    lacks("tee_3d", {"income", "persons"});
    lacks("living_standard", {"income", "persons"});
    lacks("cheque_energie", {"reference_income", "persons"});
    lacks("reste_pour_vivre",
          {"income", "persons", "rent", "charges", "housing_aid", "water_charge"});
  }

 private:
  void look(std::string_view column, auto&& is_given) {
    const auto given = std::count_if(households_.begin(), households_.end(),
                                     [&](const Household<N>& one) { return is_given(one.row); });
    if (given > 0 && given < static_cast<std::ptrdiff_t>(households_.size()))
      gaps_.push_back(column);
  }

  const std::vector<Household<N>>& households_;
  std::vector<std::string_view> gaps_;
};

}  // namespace habitat::eco_coach
