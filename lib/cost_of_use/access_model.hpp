// SPDX-License-Identifier: Apache-2.0
// For how many of those who ask for a dwelling it is accessible: within the resource ceiling of its
// product, at an effort rate and a reste pour vivre per unit that the case asks for; and the rent
// at which the share of them reaches a target.
#pragma once

#include "cost_of_use/result_rights.hpp"
#include "cost_of_use/rights_model.hpp"

namespace habitat::cost_of_use {

/// What an applicant meets in the dwelling at a rent.
struct Met {
  bool ceiling = true, effort = true, per_unit = true;
  bool all() const { return ceiling && effort && per_unit; }
};

template <Number N>
class AccessModel {
 public:
  /// `month` is that of the dwelling: but for the rent, it is the same for every applicant.
  AccessModel(const Case<N>& input, const Month<N>& month, Date date, const Law& law)
      : input_(input), month_(month), date_(date), law_(law) {}

  void fill(AccessFigures<N>& figures, Findings& findings) {
    if (!read_applicants(findings)) return;
    const N rent = *input_.living.dwelling.rent;
    int total = 0, accessible = 0, above = 0, effort = 0, little = 0;
    for (std::size_t i = 0; i < input_.demand.size(); ++i) {
      const Met met = meets(i, rent);
      AccessByType<N>& type = type_of(input_.demand[i].type, figures.by_type);
      const int count = input_.demand[i].count;
      const auto add = [count](bool holds, int& sum, int& of_type) {
        sum += holds ? count : 0;
        of_type += holds ? count : 0;
      };
      add(true, total, type.applicants);
      add(met.all(), accessible, type.accessible);
      add(!met.ceiling, above, type.above_ceiling);
      add(!met.effort, effort, type.effort_too_high);
      add(!met.per_unit, little, type.too_little_left);
    }
    if (unknown_) {
      figures = {};
      return findings.lacks("access", {"parameters[" + std::string(unknown_->path) + "]"});
    }
    figures.applicants = total;
    figures.accessible = accessible;
    figures.above_ceiling = above;
    figures.effort_too_high = effort;
    figures.too_little_left = little;
    figures.share = N(accessible) / N(total);
    for (AccessByType<N>& type : figures.by_type)
      type.share = N(type.accessible) / N(type.applicants);
    if (input_.access.target_share) figures.rent_for_target = rent_for(*input_.access.target_share);
  }

 private:
  // What does not change with the rent is found once for each applicant.
  struct Fixed {
    Means<N> means;
    bool below_ceiling = true;
  };

  bool read_applicants(Findings& findings) {
    if (input_.demand.empty()) {
      findings.lacks("access", {"demand"});
      return false;
    }
    if (!month_.gross || !input_.living.dwelling.zone_123) {
      findings.lacks("access", {month_.gross ? "dwelling.zone_123" : "dwelling.rent"});
      return false;
    }
    for (std::size_t i = 0; i < input_.demand.size(); ++i) {
      const Household<N>& household = input_.demand[i].household;
      Fixed fixed{means_of<N>(household, nullptr), true};
      if (!fixed.means.income) {
        findings.lacks("access", {path_at("demand", i, "income")});
        return false;
      }
      const auto& dwelling = input_.living.dwelling;
      if (dwelling.product && dwelling.location) {
        const auto ceiling = ceiling_of<N>(*dwelling.location, *dwelling.product,
                                           ceiling_category(household, fixed.means), date_, law_);
        fixed.below_ceiling = !ceiling || !(*ceiling < *fixed.means.reference_income);
      }
      fixed_.push_back(std::move(fixed));
    }
    note_approximations(findings);
    return true;
  }

  // One word for all of them.
  void note_approximations(Findings& findings) const {
    const std::pair<std::string_view, std::optional<N> Household<N>::*> incomes[] = {
        {"resources", &Household<N>::resources},
        {"income", &Household<N>::income},
        {"reference_income", &Household<N>::reference_income}};
    for (const auto& [name, income] : incomes) {
      int without = 0;
      for (const Applicant<N>& one : input_.demand)
        if (!(one.household.*income)) without += one.count;
      if (without > 0)
        alert(findings, AlertCode::applicants_approximated, {name, std::to_string(without)},
              "demand");
    }
  }

  static AccessByType<N>& type_of(const std::string& name, std::vector<AccessByType<N>>& types) {
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const auto& one) { return one.type == name; });
    if (found != types.end()) return *found;
    types.emplace_back().type = name;
    return types.back();
  }

  // By half a cent at least, so that every number decides alike.
  static bool exceeds(const N& amount, const N& bound) {
    return static_cast<bool>(N(1) < N(200) * (amount - bound));
  }

  Met meets(std::size_t i, const N& rent) const {
    const Means<N>& means = fixed_[i].means;
    Met met{.ceiling = fixed_[i].below_ceiling};
    auto of = aid_case(input_.demand[i].household, *means.resources, input_.living.dwelling);
    of.rent = rent;
    Month<N> month = month_;
    month.groups[static_cast<std::size_t>(Group::rent)] = rent;
    month.aid = law::apl_of<N>(of, date_, law_, unknown_);
    const N gross = *month_.gross - *month_.of(Group::rent) + rent;
    month.net = gross - month.aid->net - month.aid->rls;
    const auto& asked = input_.access;
    if (asked.max_effort) {
      const auto paid = outlay(month, true);
      met.effort = paid && !exceeds(*paid, N(*asked.max_effort * *means.income));
    }
    if (asked.min_per_unit) {
      const auto by = divisor(input_.budget, means);
      const auto left = left_to_live(month, means);
      met.per_unit = by && left && !exceeds(N(*by * *asked.min_per_unit), *left);
    }
    return met;
  }

  N share_at(int rent) const {
    int total = 0, accessible = 0;
    for (std::size_t i = 0; i < input_.demand.size(); ++i) {
      total += input_.demand[i].count;
      accessible += meets(i, N(rent)).all() ? input_.demand[i].count : 0;
    }
    return N(accessible) / N(total);
  }

  // The share falls with the rent but for the whole euros of the aid, which may make it rise again
  // over some euros: the last of them is looked for beyond the place where it falls first.
  std::optional<N> rent_for(const N& target) const {
    constexpr int highest = 5000, beyond = 20;
    const auto reached = [&](int rent) { return !(share_at(rent) < target); };
    if (!reached(0)) return {};
    int low = 0, high = highest;
    while (high - low > 1) {
      const int middle = (low + high) / 2;
      (reached(middle) ? low : high) = middle;
    }
    int last = low;
    for (int rent = low + 1; rent <= low + beyond; ++rent)
      if (reached(rent)) last = rent;
    return N(last);
  }

  const Case<N>& input_;
  const Month<N>& month_;
  Date date_;
  const Law& law_;
  std::vector<Fixed> fixed_;
  mutable const law::Parameter* unknown_ = nullptr;  // a figure that the aid lacks at the date
};

}  // namespace habitat::cost_of_use
