// SPDX-License-Identifier: Apache-2.0
// Those who ask for a dwelling, each as a household in it at a rent: what of the criteria it meets,
// and by how much it pays too much. Of what decides only the aid changes with the rent, so that an
// applicant is two amounts, one a criterion:
//
//     what is left to pay of the rent + the amount > 0        the criterion is missed
//
// There may be very many: they are judged in `double`, and where one stands near to a threshold, in
// the number of the model.
#pragma once

#include "cost_of_use/result/rights.hpp"
#include "cost_of_use/rules/rights.hpp"
#include "cost_of_use/rules/shared_aid.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use {

/// What an applicant meets in the dwelling at a rent.
struct Met {
  bool ceiling = true, effort = true;
  bool above_threshold = true;  ///< of what is left, which does not decide
  bool all() const { return ceiling && effort; }
};

/// An applicant, as far as the dwelling is concerned.
struct Asking {
  double effort = 0, left = 0;  ///< what comes to the rent after aid, by criterion
  std::size_t kind = 0;         ///< of the aid
  bool below_ceiling = true;
};

template <Number N>
class Applicants {
 public:
  /// `month` is that of the dwelling: but for the rent, it is the same for every applicant.
  Applicants(const Case<N>& input, const Month<N>& month, Date date, const Law& law)
      : input_(input),
        month_(month),
        date_(date),
        law_(law),
        aid_(input.living.dwelling, date, law) {}

  /// What does not change with the rent. False where something is lacking, which is told.
  bool read(Findings& findings) {
    if (const auto lacking = lacks_of_dwelling(findings); !lacking.empty()) {
      findings.lacks("access", lacking);
      return false;
    }
    asking_.reserve(input_.demand.size());
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
  const std::vector<Asking>& asking() const { return asking_; }
  const SharedAid<N>& aid() const { return aid_; }

  /// At the rent of the dwelling.
  Met meets(std::size_t i) const {
    const Asking& one = asking_[i];
    const N own = *month_.of(Group::rent) - aid_.at_own_rent(one.kind);
    const double left = near_double(own);
    return {one.below_ceiling,
            content(left + one.effort, [&] { return N(own + amounts(i).effort); }),
            content(left + one.left, [&] { return N(own + amounts(i).left); })};
  }

  /// By how much a whole rent is too dear for an applicant, by the effort rate; what is left of the
  /// rent is `left`. A sum near zero has the sign of the exact one.
  double excess(std::size_t i, int rent, double left) const {
    const Asking& one = asking_[i];
    const double sum = left + one.effort;
    if (!is_near(sum)) return sum;
    const N exact = N(rent) - aid_.at(one.kind, N(rent));
    return near_double(N(exact + amounts(i).effort));
  }

  /// A figure of the aid that is not known at the date; null when all are.
  const law::Parameter* unknown() const { return unknown_; }

 private:
  struct Amounts {
    N effort, left;
  };

  std::vector<std::string> lacks_of_dwelling(const Findings& findings) const {
    const auto& dwelling = input_.living.dwelling;
    if (input_.demand.empty()) return {"demand"};
    if (!dwelling.zone_123) return {"dwelling.zone_123"};
    if (!has_formula(dwelling)) return {"dwelling.convention"};
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
    const Means<N> means = means_of_applicant(i);
    if (!means.income) return path_at("demand", i, "income");
    Asking one;
    if (has_ceiling()) {
      const auto& dwelling = input_.living.dwelling;
      const int category = ceiling_category(household, means);
      const auto ceiling =
          ceiling_of<N>(*dwelling.location, *dwelling.product, category, date_, law_);
      if (!ceiling) return unknown_ceiling(*dwelling.location, *dwelling.product, category);
      one.below_ceiling = !is_below(*ceiling, *means.reference_income);
    }
    const Amounts amounts = amounts_of(means);
    one.effort = near_double(amounts.effort);
    one.left = near_double(amounts.left);
    one.kind = aid_.rank_of(household, *means.resources, unknown_);
    asking_.push_back(one);
    return "";
  }

  // One word for all of them.
  void tell_approximations(Findings& findings) const {
    using enum AlertCode;
    tell_without<applicants_approximated>(
        findings, "resources", [](const auto& of) { return !of.resources; }, true);
    tell_without<applicants_approximated>(
        findings, "income", [](const auto& of) { return !of.income; }, true);
    tell_without<applicants_approximated>(
        findings, "reference_income", [](const auto& of) { return !of.reference_income; }, true);
    tell_given(findings, "income", [](const auto& of) { return of.income.has_value(); });
    tell_given(findings, "resources", [](const auto& of) { return of.resources.has_value(); });
    tell_given(findings, "reference_income",
               [](const auto& of) { return of.reference_income.has_value(); });
    tell_other(findings);
    tell_without<applicants_ages>(findings, "children_under_14", [](const auto& of) {
      return of.dependents > 0 && !of.children_under_14;
    });
  }
  void tell_given(Findings& findings, std::string_view name, auto&& given) const {
    int count = 0;
    for (const Applicant<N>& one : input_.demand)
      if (!one.incomes.empty() && given(one.household)) count += one.count;
    if (count > 0)
      alert<AlertCode::applicants_given>(findings, "demand", name,
                                         grouped_words(std::to_string(count)));
  }
  void tell_other(Findings& findings) const {
    int count = 0;
    constexpr auto other = static_cast<std::size_t>(IncomeKind::other);
    for (const Applicant<N>& one : input_.demand)
      if (const auto& amount = one.incomes.amounts[other]; amount && N(0) < *amount)
        count += one.count;
    if (count > 0)
      alert<AlertCode::applicants_other>(findings, "demand", grouped_words(std::to_string(count)));
  }
  template <AlertCode code>
  void tell_without(Findings& findings, std::string_view name, auto&& lacks,
                    bool by_kind = false) const {
    int without = 0;
    for (const Applicant<N>& one : input_.demand)
      if (lacks(one.household) && !(by_kind && !one.incomes.empty())) without += one.count;
    if (without > 0) alert<code>(findings, "demand", name, grouped_words(std::to_string(without)));
  }

  Means<N> means_of_applicant(std::size_t i) const {
    const Applicant<N>& one = input_.demand[i];
    const auto incomes = one.incomes.empty() ? std::vector<Income<N>>() : one.incomes.lines();
    return means_of<N>(one.household, incomes, date_, law_, nullptr);
  }
  Amounts amounts(std::size_t i) const { return amounts_of(means_of_applicant(i)); }
  // Far below zero where a criterion is not asked for. The effort rate is of the rent, the annexes,
  // the charges and those that the landlord adds; what is left to live on is what all of the month
  // leaves.
  Amounts amounts_of(const Means<N>& means) const {
    const auto& asked = input_.access;
    Amounts amounts{N(-1000000), N(-1000000)};
    if (asked.max_effort)
      amounts.effort = *month_.of(Group::annexes) + *month_.of(Group::charges) +
                       month_.flat_charges - *asked.max_effort * *means.income - leeway();
    const auto by = divisor(input_.budget, means);
    const N beside_rent = *month_.gross - *month_.of(Group::rent);
    if (asked.min_per_unit && by)
      amounts.left = *by * *asked.min_per_unit - *means.income + beside_rent - leeway();
    if (asked.min_per_day)
      amounts.left =
          max(amounts.left, N(N(means.persons) * input_.budget.days * *asked.min_per_day -
                              *means.income + beside_rent - leeway()));
    return amounts;
  }

  template <class Exact>
  static bool content(double sum, Exact&& exact) {
    return is_near(sum) ? !(N(0) < exact()) : !(sum > 0);
  }
  // Nearer than the errors of a `double` in amounts of a household.
  static bool is_near(double sum) { return std::abs(sum) < 1e-6; }
  // Half a cent, less what no sum of cents and per cents can come to: on neither side of such a
  // bound can a number fall by its own error.
  static N leeway() { return N(4912347) / N(1000000000); }

  const Case<N>& input_;
  const Month<N>& month_;
  Date date_;
  const Law& law_;
  SharedAid<N> aid_;
  std::vector<Asking> asking_;
  const law::Parameter* unknown_ = nullptr;
};

}  // namespace habitat::cost_of_use
