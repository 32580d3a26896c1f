// SPDX-License-Identifier: Apache-2.0
// For how many of those who ask for a dwelling it is accessible: within the resource ceiling of its
// product, at an effort rate and a reste pour vivre per unit that the case asks for; and the rent
// at which the share of them reaches a target.
#pragma once

#include "cost_of_use/access_rent.hpp"
#include "cost_of_use/applicant_model.hpp"

namespace habitat::cost_of_use {

template <Number N>
class AccessModel {
 public:
  /// `month` is that of the dwelling: but for the rent, it is the same for every applicant.
  AccessModel(const Case<N>& input, const Month<N>& month, Date date, const Law& law)
      : input_(input), asked_(input, month, date, law) {}

  void fill(AccessFigures<N>& figures, Findings& findings) {
    if (!asked_.read(findings)) return;
    tell_criteria(figures);
    count(figures);
    if (input_.access.target_share) figures.rent_for_target = rent_for(*input_.access.target_share);
    if (!asked_.unknown()) return;
    figures = {};
    findings.lacks("access", {law::path_in_case(*asked_.unknown())});
  }

 private:
  void tell_criteria(AccessFigures<N>& figures) const {
    figures.max_effort = input_.access.max_effort;
    figures.min_per_unit = input_.access.min_per_unit;
    figures.target_share = input_.access.target_share;
  }

  void count(AccessFigures<N>& figures) {
    const N rent = *input_.living.dwelling.rent;
    int total = 0, accessible = 0, above = 0, effort = 0, little = 0;
    const auto add = [](int households, int& sum, int& of_type) {
      sum += households;
      of_type += households;
    };
    for (std::size_t i = 0; i < input_.demand.size(); ++i) {
      const Applicant<N>& one = input_.demand[i];
      const Met met = asked_.meets(i, rent);
      AccessByType<N>& type = type_of(one.type, figures.by_type);
      add(one.count, total, type.applicants);
      if (met.all()) add(one.count, accessible, type.accessible);
      if (!met.ceiling) add(one.count, above, type.above_ceiling);
      if (!met.effort) add(one.count, effort, type.effort_too_high);
      if (!met.per_unit) add(one.count, little, type.too_little_left);
    }
    figures.applicants = total;
    figures.accessible = accessible;
    if (asked_.has_ceiling()) figures.above_ceiling = above;
    if (input_.access.max_effort) figures.effort_too_high = effort;
    if (input_.access.min_per_unit) figures.too_little_left = little;
    figures.share = N(accessible) / N(total);
    for (AccessByType<N>& type : figures.by_type)
      type.share = N(type.accessible) / N(type.applicants);
  }

  static AccessByType<N>& type_of(const std::string& name, std::vector<AccessByType<N>>& types) {
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const auto& one) { return one.type == name; });
    if (found != types.end()) return *found;
    types.emplace_back().type = name;
    return types.back();
  }

  std::optional<N> rent_for(const N& target) {
    AccessRent<N> rents;
    int total = 0;
    for (std::size_t i = 0; i < input_.demand.size(); ++i) {
      total += input_.demand[i].count;
      if (asked_.meets_ceiling(i))
        rents.add(input_.demand[i].count, asked_.rent_ceiling(i),
                  [&](int rent) { return asked_.excess(i, N(rent)); });
    }
    const auto rent = rents.highest([&](int count) { return !(N(count) < target * N(total)); });
    return rent ? std::optional<N>(N(*rent)) : std::nullopt;
  }

  const Case<N>& input_;
  Applicants<N> asked_;
};

}  // namespace habitat::cost_of_use
