// SPDX-License-Identifier: Apache-2.0
// For how many of those who ask for a dwelling it is accessible: within the resource ceiling of its
// product, at an effort rate that the case asks for; how many would be left with less than a
// threshold, which does not decide (CCH L. 441-1, order of 10 March 2011); and the rent at which
// the share of them reaches a target.
#pragma once

#include <numeric>
#include <unordered_map>

#include "cost_of_use/rules/access_rent.hpp"
#include "cost_of_use/rules/applicants.hpp"

namespace habitat::cost_of_use {

template <Number N>
class AccessModel {
 public:
  /// `month` is that of the dwelling: but for the rent, it is the same for every applicant.
  AccessModel(const Case<N>& input, const Month<N>& month, Date date, const Law& law)
      : input_(input), date_(date), asked_(input, month, date, law) {}

  void fill(AccessFigures<N>& figures, Findings& findings) {
    if (!asked_.read(findings)) return;
    tell_criteria(figures);
    count(figures);
    if (input_.access.target_share && input_.access.max_effort)
      figures.rent_for_target = rent_for(*input_.access.target_share);
    else if (input_.access.target_share)
      findings.lacks("access.rent_for_target", {"access.max_effort"});
    if (!asked_.unknown()) return;
    figures = {};
    findings.lacks("access", {law::path_in_case(*asked_.unknown())});
  }

 private:
  void tell_criteria(AccessFigures<N>& figures) const {
    figures.max_effort = input_.access.max_effort;
    figures.min_per_unit = input_.access.min_per_unit;
    figures.min_per_day = input_.access.min_per_day;
    figures.target_share = input_.access.target_share;
  }

  void count(AccessFigures<N>& figures) {
    std::unordered_map<std::string_view, std::size_t> types;
    int total = 0, accessible = 0, above = 0, effort = 0, below = 0;
    const auto add = [](int households, int& sum, int& of_type) {
      sum += households;
      of_type += households;
    };
    for (std::size_t i = 0; i < input_.demand.size(); ++i) {
      const Applicant<N>& one = input_.demand[i];
      const Met met = asked_.meets(i);
      const auto [known, fresh] = types.try_emplace(one.type, figures.by_type.size());
      if (fresh) figures.by_type.emplace_back().type = one.type;
      AccessByType<N>& type = figures.by_type[known->second];
      add(one.count, total, type.applicants);
      if (met.all()) add(one.count, accessible, type.accessible);
      if (!met.ceiling) add(one.count, above, type.above_ceiling);
      if (!met.effort) add(one.count, effort, type.effort_too_high);
      if (!met.above_threshold) add(one.count, below, type.below_threshold);
    }
    figures.applicants = total;
    figures.accessible = accessible;
    if (asked_.has_ceiling()) figures.above_ceiling = above;
    if (input_.access.max_effort) figures.effort_too_high = effort;
    if (asks_threshold(input_.access)) figures.below_threshold = below;
    figures.share = N(accessible) / N(total);
    for (AccessByType<N>& type : figures.by_type)
      type.share = N(type.accessible) / N(type.applicants);
  }

  // Kind after kind, so that one table of what a rent leaves to pay serves all of a kind.
  std::optional<N> rent_for(const N& target) {
    const Law quiet(date_, &input_.parameters);  // what it reads was read and noted before
    RentAfterAid after_aid(date_, quiet);
    AccessRent rents;
    int total = 0;
    double ceiling = 0;
    std::size_t kind = asked_.aid().kinds();  // none yet
    for (std::size_t i : by_kind()) {
      const Asking& one = asked_.asking()[i];
      const int count = input_.demand[i].count;
      total += count;
      if (!one.below_ceiling) continue;
      if (kind != one.kind) {
        kind = one.kind;
        after_aid.start(asked_.aid().fast(kind));
        ceiling = near_double(asked_.aid().rent_ceiling(kind));
      }
      rents.add(count, ceiling,
                [&](int rent) { return asked_.excess(i, rent, after_aid.at(rent)); });
    }
    const auto rent =
        rents.highest([&](int count) { return !is_below<N>(N(count), target * N(total)); });
    return rent ? std::optional<N>(N(*rent)) : std::nullopt;
  }

  // The ranks of the applicants in the order of their kinds, counted into their places.
  std::vector<std::size_t> by_kind() const {
    std::vector<std::size_t> next(asked_.aid().kinds() + 1, 0);
    for (const Asking& one : asked_.asking()) ++next[one.kind + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::size_t> order(asked_.asking().size());
    for (std::size_t i = 0; i < order.size(); ++i) order[next[asked_.asking()[i].kind]++] = i;
    return order;
  }

  const Case<N>& input_;
  Date date_;
  Applicants<N> asked_;
};

}  // namespace habitat::cost_of_use
