// SPDX-License-Identifier: Apache-2.0
// The account of each tranche by itself: its own rents, its parts of loans and own funds, and of
// every other line what it was counted by, dwellings, places, living area or cost; what was given
// for the whole goes by the key of the case. The tranches add up to the account of the whole.
#pragma once

#include "plai_balance/rules/own_funds.hpp"

namespace habitat::plai_balance {

/// A tranche year by year. Receipts are positive, outlays negative.
template <Number N>
struct TrancheYears {
  std::vector<N> operating;  ///< revenue and costs
  std::vector<N> annuities, own_funds, interest, treasury;
};

template <Number N>
class TrancheAccounts {
 public:
  /// `by_loan`: the annuities of each loan by year of the account.
  TrancheAccounts(const Computation<N>& of, const std::vector<std::vector<N>>& by_loan)
      : of_(of), plan_(of.plan), by_loan_(by_loan) {}

  /// Whether all that a tranche needs is known.
  bool known() const {
    const Financing<N>& financing = of_.financing;
    if (of_.rents.tranches.size() != financing.parts.size() || plan_.transparent) return false;
    return financing.split_known && financing.cost && !financing.keys.weights.empty() &&
           std::all_of(of_.rents.tranches.begin(), of_.rents.tranches.end(),
                       [](const TrancheRent<N>& rent) { return rent.annual.has_value(); });
  }

  TrancheYears<N> years(std::size_t tranche) const {
    TrancheYears<N> years;
    years.annuities = annuities(tranche);
    years.own_funds = own_funds(tranche);
    const std::vector<N> rent = indexed(*of_.rents.tranches[tranche].annual),
                         annex = annex_rents(tranche),
                         redevance = line(Line::redevance, tranche, {}, {});
    std::vector<N> turnover(plan_.count());
    for (std::size_t i = 0; i < turnover.size(); ++i)
      turnover[i] = rent[i] + annex[i] + redevance[i];
    years.operating = turnover;
    for (auto k = static_cast<std::size_t>(Line::vacancy); k < line_count; ++k)
      add(line(static_cast<Line>(k), tranche, turnover, of_.result.account.of(Column::turnover)),
          years.operating);
    accumulate(years);
    return years;
  }

 private:
  static void add(const std::vector<N>& amounts, std::vector<N>& sum) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] = sum[i] + amounts[i];
  }

  // From the letting on, at the rents of each year.
  std::vector<N> indexed(const N& yearly) const {
    std::vector<N> amounts(plan_.count(), N(0));
    for (std::size_t i = 0; i < amounts.size(); ++i)
      amounts[i] = yearly * plan_.irl[i] * plan_.share_of(plan_.year(i));
    return amounts;
  }

  // Its own, and its share of what the case gives for all.
  std::vector<N> annex_rents(std::size_t tranche) const {
    const LinePlan<N>& terms = plan_.operating.of(Line::annex_rent);
    const std::vector<N> own = indexed(of_.rents.tranches[tranche].annex),
                         all = indexed(of_.rents.annex);
    const auto column = of_.result.account.of(Line::annex_rent);
    const N part = part_by(terms.basis, tranche), common = part_by(Basis::common, tranche);
    std::vector<N> amounts(plan_.count(), N(0));
    for (std::size_t i = 0; i < amounts.size(); ++i)
      amounts[i] = plan_.operating.is_given(terms, plan_.year(i))
                       ? N(column[i] * common)
                       : N(own[i] + (column[i] - all[i]) * part);
    return amounts;
  }

  // A share of rents is of its own rents, a base by what it was counted by.
  std::vector<N> line(Line which, std::size_t tranche, const std::vector<N>& turnover,
                      std::span<const N> whole_turnover) const {
    const LinePlan<N>& terms = plan_.operating.of(which);
    const auto column = of_.result.account.of(which);
    const N part = part_by(terms.basis, tranche), common = part_by(Basis::common, tranche);
    std::vector<N> amounts(plan_.count(), N(0));
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      const int year = plan_.year(i);
      if (plan_.operating.is_given(terms, year)) {
        amounts[i] = column[i] * common;
        continue;
      }
      const bool shares = !whole_turnover.empty() && terms.has_share() && terms.runs_in(year);
      const N share = shares ? terms.share_in(year) : N(0);
      amounts[i] = shares ? N((column[i] - share * whole_turnover[i]) * part + share * turnover[i])
                          : N(column[i] * part);
    }
    return amounts;
  }

  N part_by(Basis basis, std::size_t tranche) const {
    const TrancheKeys<N>& keys = of_.financing.keys;
    const TrancheSize<N>& size = keys.sizes[tranche];
    const auto of_whole = [&](const std::optional<N>& part, const std::optional<N>& whole) {
      return part && whole && N(0) < *whole ? N(*part / *whole) : by_key(tranche);
    };
    switch (basis) {
      case Basis::units:
        return of_whole(units_of(size), keys.programme.units);
      case Basis::places:
        return of_whole(size.places, keys.programme.places);
      case Basis::living_area:
        return of_whole(size.living_area, keys.programme.living_area);
      case Basis::cost:
        return of_whole(of_.financing.parts[tranche].cost, of_.financing.cost);
      case Basis::common:
        break;
    }
    return by_key(tranche);
  }
  N by_key(std::size_t tranche) const {
    const std::vector<N>& weights = of_.financing.keys.weights;
    N all = 0;
    for (const N& weight : weights) all = all + weight;
    return weights[tranche] / all;
  }

  std::vector<N> annuities(std::size_t tranche) const {
    std::vector<N> amounts(plan_.count(), N(0));
    for (const auto& [loan, part] : of_.financing.parts[tranche].by_loan) {
      const N& whole = *of_.financing.loans[loan];
      if (whole == N(0)) continue;
      for (std::size_t i = 0; i < amounts.size(); ++i)
        amounts[i] = amounts[i] - by_loan_[loan][i] * part / whole;
    }
    return amounts;
  }

  std::vector<N> own_funds(std::size_t tranche) const {
    const auto column = of_.result.account.of(Column::own_funds_annuity);
    std::vector<N> amounts(plan_.count(), N(0));
    const N& whole = *of_.financing.own_funds;
    if (whole == N(0)) return amounts;
    for (std::size_t i = 0; i < amounts.size(); ++i)
      amounts[i] = column[i] * of_.financing.parts[tranche].own_funds / whole;
    return amounts;
  }

  void accumulate(TrancheYears<N>& years) const {
    N treasury = 0;
    for (std::size_t i = 0; i < plan_.count(); ++i) {
      years.interest.push_back(interest_on(treasury, plan_.credit_rate, plan_.debit_rate));
      treasury = treasury + years.operating[i] + years.annuities[i] + years.own_funds[i] +
                 years.interest[i];
      years.treasury.push_back(treasury);
    }
  }

  const Computation<N>& of_;
  const AccountPlan<N>& plan_;
  const std::vector<std::vector<N>>& by_loan_;
};

/// Own funds at the start, and what each year leaves before they are paid; nothing without a rate.
template <Number N>
std::optional<N> npv_of(const Computation<N>& of, const TrancheYears<N>& years,
                        const N& own_funds) {
  const auto rate = discount_rate_of(of.input, of.law);
  if (!rate) return {};
  N value = N(0) - own_funds;
  for (std::size_t i = 0; i < of.plan.count(); ++i)
    value = value + (years.operating[i] + years.annuities[i]) *
                        finance::discount_factor(*rate, of.plan.age(of.plan.year(i))) *
                        half_year_growth(of.input, *rate);
  return value;
}

template <Number N>
void list_years(const std::string& tranche, const AccountPlan<N>& plan,
                const TrancheYears<N>& years, std::vector<TrancheYear<N>>& rows) {
  for (std::size_t i = 0; i < plan.count(); ++i) {
    TrancheYear<N>& row = rows.emplace_back();
    row.tranche = tranche;
    row.year = plan.year(i);
    row.operating = years.operating[i];
    row.own_funds_annuity = years.own_funds[i];
    row.annuities = years.annuities[i];
    row.treasury_interest = years.interest[i];
    row.cumulated = years.treasury[i];
  }
}

template <Number N>
void fill_by_tranche(Computation<N>& of, const std::vector<std::vector<N>>& by_loan) {
  if (!of.wanted.by_tranche || of.input.tranches.size() < 2) return;
  const TrancheAccounts<N> accounts(of, by_loan);
  if (!accounts.known()) return;
  for (std::size_t i = 0; i < of.result.tranches.size(); ++i) {
    TrancheLine<N>& line = of.result.tranches[i];
    const TrancheYears<N> years = accounts.years(i);
    const std::size_t lowest = lowest_row<N>(years.treasury);
    list_years(line.name, of.plan, years, of.result.tranche_accounts);
    line.trough = years.treasury[lowest];
    line.trough_year = of.plan.year(lowest);
    const auto npv = of.input.criterion == Criterion::npv
                         ? npv_of(of, years, of.financing.parts[i].own_funds)
                         : std::nullopt;
    const auto decisive =
        held_against_zero<N>(of.input.criterion, line.trough, years.treasury.back(), npv);
    if (!decisive) continue;
    line.verdict = falls_short(*decisive) ? Verdict::unbalanced : Verdict::balanced;
    if (of.input.criterion != Criterion::every_year) line.decisive_amount = decisive;
  }
  alert<AlertCode::tranche_alone>(of.findings, "tranches");
}

}  // namespace habitat::plai_balance
