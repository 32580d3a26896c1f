// SPDX-License-Identifier: Apache-2.0
// The figures of each household: what its meters saved, what energy weighs before and after, what
// it may ask for, how soon it is to be visited and why. An income that is not given leaves what
// rests on it null.
#pragma once

#include "eco_coach/rules/fsl.hpp"
#include "eco_coach/rules/household_list.hpp"
#include "eco_coach/rules/priority.hpp"
#include "law/energy_cheque.hpp"

namespace habitat::eco_coach {

template <Number N>
class HouseholdModel {
 public:
  HouseholdModel(const Case<N>& input, const Law& law, std::vector<Household<N>>& households,
                 bool sheets, Findings& findings)
      : input_(input),
        law_(law),
        sheets_(sheets),
        levels_(poverty_levels(input.poverty, law, law.as_of(), findings)) {
    find_medians(households);
  }

  HouseholdFigures<N> figures(Household<N>& household) const {
    const HouseholdRow<N>& row = household.row;
    const Scope<N> scope("households", row.household_id);
    HouseholdFigures<N> figures;
    figures.id = row.household_id;
    fill_savings(household.savings, figures);
    const HouseholdMoney<N> money = money_of(household, figures);
    fill_poverty(household, money, figures);
    fill_help(row, money, figures);
    const auto site = water_medians_.find(row.site);
    const SiteMedians<N> medians{site == water_medians_.end() ? std::optional<N>() : site->second,
                                 energy_per_m2_};
    const PriorityFigures found =
        priority_of(signals_of(money, row.arrears, row.access_difficulty, levels_, medians),
                    input_.targeting.weights);
    figures.priority = found.priority;
    found.reasons.each([&](Reason reason) { figures.reasons.push_back(reason); });
    found.not_seen.each([&](Reason reason) { figures.not_known.push_back(reason); });
    return figures;
  }

 private:
  void fill_savings(HouseholdSavings<N>& savings, HouseholdFigures<N>& figures) const {
    if (!savings.counts()) return;
    if (savings.energies > 0) {
      figures.saved_kwh = measured<N>(savings.kwh, "saved_kwh");
      if (savings.banded)
        figures.band_kwh = measured<N>(std::sqrt(savings.band_squares), "band_kwh");
    }
    if (savings.waters) figures.saved_m3 = measured<N>(savings.m3, "saved_m3");
    if (const auto eur = savings.eur.total()) figures.saved_eur = energy::to_the_cent(*eur);
    figures.co2 = savings.co2.total();
    if (sheets_) fill_sheets(savings, figures);
  }

  static void fill_sheets(HouseholdSavings<N>& savings, HouseholdFigures<N>& figures) {
    for (auto& [number, month] : savings.months) {
      const int year = number / 12, of_year = number % 12;
      month.period = fmt::format("{}-{:02}", year, of_year + 1);
      const std::string quarter = fmt::format("{}-Q{}", year, of_year / 3 + 1);
      if (figures.quarters.empty() || figures.quarters.back().period != quarter)
        figures.quarters.push_back({.period = quarter});
      add(month, figures.quarters.back());
      figures.months.push_back(month);
    }
  }
  static void add(const std::optional<Measure<N>>& part, std::optional<Measure<N>>& sum) {
    if (part) sum = sum ? Measure<N>(*sum + *part) : *part;
  }
  static void add(const SheetPeriod<N>& month, SheetPeriod<N>& quarter) {
    add(month.electricity, quarter.electricity);
    add(month.gas, quarter.gas);
    add(month.other, quarter.other);
    add(month.water, quarter.water);
    if (month.eur) quarter.eur = quarter.eur ? N(*quarter.eur + *month.eur) : *month.eur;
  }

  // As the household says, else of its meters: all of them, over a year, and what heats it.
  static std::optional<N> energy_of(const std::optional<N>& given, const Household<N>& household,
                                    const YearOfEnergy<N>& metered) {
    if (given || !metered.covered || !household.all_energies()) return given;
    const HouseholdRow<N>& row = household.row;
    const auto paid = metered.paid.total();
    if (!paid || row.heating != HouseholdHeating::collective) return paid;
    return row.energy_in_charges ? std::optional<N>(*paid + N(12) * *row.energy_in_charges)
                                 : std::nullopt;
  }

  HouseholdMoney<N> money_of(const Household<N>& household, HouseholdFigures<N>& figures) const {
    const HouseholdRow<N>& row = household.row;
    HouseholdMoney<N> money;
    money.rent = row.rent;
    money.charges = row.charges;
    money.housing_aid = row.housing_aid;
    money.energy_in_charges = row.energy_in_charges;
    if (!money.energy_in_charges && row.heating && row.heating != HouseholdHeating::collective)
      money.energy_in_charges = N(0);
    money.energy = energy_of(row.energy_before, household, household.savings.before);
    money.water = row.water_charge;
    money.living_area = row.living_area;
    money.cold = row.cold;
    if (!row.persons) return money;  // what an income is for so many is then not known
    money.persons = *row.persons;
    money.children_under_14 = *row.children_under_14;
    money.income = row.income;
    const auto cheque = law::energy_cheque(row.reference_income, *row.persons, law_.as_of(), law_);
    figures.cheque_units = cheque.units;
    figures.reference_income_per_unit = cheque.income_per_unit;
    figures.cheque_energie = cheque.amount;
    money.cheque = cheque.amount;
    figures.consumption_units = money.units();
    return money;
  }

  void fill_poverty(const Household<N>& household, const HouseholdMoney<N>& money,
                    HouseholdFigures<N>& figures) const {
    const HouseholdRow<N>& row = household.row;
    const auto yearly = times(N(12), row.income);
    figures.effort_before = effort_of(spent_on_energy(money, levels_.deduct_cheque), yearly);
    HouseholdMoney<N> after = money;
    after.energy = energy_of(row.energy_after, household, household.savings.after);
    figures.effort_after = effort_of(spent_on_energy(after, levels_.deduct_cheque), yearly);
    figures.tee_3d = tee_3d(money, levels_);
    figures.brde = brde(money, levels_);
    figures.cold = row.cold;
    figures.living_standard = living_standard(money);
    figures.reste_pour_vivre = reste_pour_vivre(money, levels_.deduct_cheque);
  }

  void fill_help(const HouseholdRow<N>& row, const HouseholdMoney<N>& money,
                 HouseholdFigures<N>& figures) const {
    const FslFigures<N> fsl = fsl_of(money, row.arrears, input_.fsl);
    figures.fsl = fsl.outcome;
    figures.fsl_aid = fsl.aid;
    figures.fsl_loan = fsl.loan;
  }

  void find_medians(const std::vector<Household<N>>& households) {
    std::map<std::string, std::vector<N>> water;
    std::vector<N> energy;
    for (const Household<N>& one : households) {
      if (one.row.water_charge) water[one.row.site].push_back(*one.row.water_charge);
      const auto spent = energy_of(one.row.energy_before, one, one.savings.before);
      if (spent && one.row.living_area) energy.push_back(N(*spent / *one.row.living_area));
    }
    for (auto& [site, charges] : water) water_medians_[site] = median(charges);
    energy_per_m2_ = median(energy);
  }

  const Case<N>& input_;
  const Law& law_;
  const bool sheets_;
  const PovertyLevels<N> levels_;
  std::map<std::string, std::optional<N>> water_medians_;
  std::optional<N> energy_per_m2_;
};

}  // namespace habitat::eco_coach
