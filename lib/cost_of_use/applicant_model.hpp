// SPDX-License-Identifier: Apache-2.0
// Those who ask for a dwelling, each as a household in it at a rent: what of the criteria it meets,
// and by how much it pays too much.
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
class Applicants {
 public:
  /// `month` is that of the dwelling: but for the rent, it is the same for every applicant.
  Applicants(const Case<N>& input, const Month<N>& month, Date date, const Law& law)
      : input_(input), month_(month), date_(date), law_(law) {}

  /// What does not change with the rent. False where something is lacking, which is told.
  bool read(Findings& findings) {
    if (const auto lacking = lacks_of_dwelling(findings); !lacking.empty()) {
      findings.lacks("access", lacking);
      return false;
    }
    for (std::size_t i = 0; i < input_.demand.size(); ++i)
      if (const auto lacking = read_one(i); !lacking.empty()) {
        findings.lacks("access", {lacking});
        return false;
      }
    tell_approximations(findings);
    if (input_.living.dwelling.product && !has_ceiling())
      alert<AlertCode::no_ceiling>(findings, "dwelling.product");
    return true;
  }

  /// Whether applicants are set against a resource ceiling: that of the product, where it has one.
  bool has_ceiling() const {
    const auto& product = input_.living.dwelling.product;
    return product && law::resource_ceiling(law::Region::other, *product, 0);
  }
  bool meets_ceiling(std::size_t i) const { return fixed_[i].below_ceiling; }

  Met meets(std::size_t i, const N& rent) {
    const Month<N> month = month_at(i, rent);
    return {meets_ceiling(i), content(effort_excess(i, month)), content(unit_excess(i, month))};
  }

  /// By how much the rent is too dear for an applicant, by the criterion that asks most.
  N excess(std::size_t i, const N& rent) {
    const Month<N> month = month_at(i, rent);
    return max(effort_excess(i, month), unit_excess(i, month));
  }

  /// Above it no dearer rent brings an applicant more aid.
  N rent_ceiling(std::size_t i) const {
    const auto& dwelling = input_.living.dwelling;
    const auto& household = input_.demand[i].household;
    law::AidHousehold of{household.couple, household.dependents};
    if (dwelling.kind == law::LettingKind::chambre) of = {};
    N ceiling = 0;
    law::read_class<N>(law::apl_rent_ceilings(law::aid_zone(*dwelling.zone_123)), of, date_, law_,
                       ceiling);
    return ceiling;
  }

  /// A figure of the aid that is not known at the date; null when all are.
  const law::Parameter* unknown() const { return unknown_; }

 private:
  struct Fixed {
    Means<N> means;
    bool below_ceiling = true;
  };

  std::vector<std::string> lacks_of_dwelling(const Findings& findings) const {
    const auto& dwelling = input_.living.dwelling;
    if (input_.demand.empty()) return {"demand"};
    if (!dwelling.zone_123) return {"dwelling.zone_123"};
    if (has_ceiling() && !dwelling.location) return {"dwelling.location"};
    std::vector<std::string> lacking;
    if (!month_.gross)
      for (const Missing& missing : findings.missing)
        if (missing.figure.starts_with("tenant"))
          for (const std::string& input : missing.inputs) add_once(lacking, input);
    return lacking;
  }

  // What is lacking of an applicant, else nothing.
  std::string read_one(std::size_t i) {
    const Household<N>& household = input_.demand[i].household;
    Fixed fixed{means_of<N>(household, nullptr), true};
    if (!fixed.means.income) return path_at("demand", i, "income");
    if (has_ceiling()) {
      const auto& dwelling = input_.living.dwelling;
      const int category = ceiling_category(household, fixed.means);
      const auto ceiling =
          ceiling_of<N>(*dwelling.location, *dwelling.product, category, date_, law_);
      if (!ceiling) {
        constexpr int listed = law::ceiling_categories;
        const auto column = static_cast<std::size_t>(std::min(category, listed) - 1);
        return law::path_in_case(
            *law::resource_ceiling(region_of(*dwelling.location), *dwelling.product, column));
      }
      fixed.below_ceiling = !(*ceiling < *fixed.means.reference_income);
    }
    fixed_.push_back(std::move(fixed));
    return "";
  }

  // One word for all of them.
  void tell_approximations(Findings& findings) const {
    using enum AlertCode;
    tell_without<applicants_approximated>(findings, "resources",
                                          [](const auto& of) { return !of.resources; });
    tell_without<applicants_approximated>(findings, "income",
                                          [](const auto& of) { return !of.income; });
    tell_without<applicants_approximated>(findings, "reference_income",
                                          [](const auto& of) { return !of.reference_income; });
    tell_without<applicants_ages>(findings, "children_under_14", [](const auto& of) {
      return of.dependents > 0 && !of.children_under_14;
    });
  }
  template <AlertCode code>
  void tell_without(Findings& findings, std::string_view name, auto&& lacks) const {
    int without = 0;
    for (const Applicant<N>& one : input_.demand)
      if (lacks(one.household)) without += one.count;
    if (without > 0) alert<code>(findings, "demand", name, std::to_string(without));
  }

  Month<N> month_at(std::size_t i, const N& rent) {
    const Means<N>& means = fixed_[i].means;
    auto of = aid_case(input_.demand[i].household, *means.resources, input_.living.dwelling);
    of.rent = rent;
    Month<N> month = month_;
    month.groups[static_cast<std::size_t>(Group::rent)] = rent;
    month.aid = law::apl_of<N>(of, date_, law_, unknown_);
    const N gross = *month_.gross - *month_.of(Group::rent) + rent;
    month.net = gross - month.aid->net - month.aid->rls;
    return month;
  }

  // Of what the effort rate is of, over its highest share of the income; far below zero where it is
  // not asked.
  N effort_excess(std::size_t i, const Month<N>& month) const {
    const auto paid = outlay(month, true);
    if (!input_.access.max_effort || !paid) return N(-1000000);
    return *paid - *input_.access.max_effort * *fixed_[i].means.income - leeway();
  }
  // Of what is left to pay, over what leaves the least per unit.
  N unit_excess(std::size_t i, const Month<N>& month) const {
    const auto by = divisor(input_.budget, fixed_[i].means);
    const auto left = left_to_live(month, fixed_[i].means);
    if (!input_.access.min_per_unit || !by || !left) return N(-1000000);
    return *by * *input_.access.min_per_unit - *left - leeway();
  }
  static bool content(const N& excess) { return !(N(0) < excess); }
  // Half a cent, less what no sum of cents and per cents can come to: on neither side of such a
  // bound can a number fall by its own error.
  static N leeway() { return N(4912347) / N(1000000000); }

  const Case<N>& input_;
  const Month<N>& month_;
  Date date_;
  const Law& law_;
  std::vector<Fixed> fixed_;
  const law::Parameter* unknown_ = nullptr;
};

}  // namespace habitat::cost_of_use
