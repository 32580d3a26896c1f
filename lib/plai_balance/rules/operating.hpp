// SPDX-License-Identifier: Apache-2.0
// The lines of the operating account before the years unfold: a base in money of the letting year
// or a share of rents, the index it follows, the years in which it runs. What a case leaves out
// takes the usual figure of the dated data, which the result lists; no figure is known for the
// rest.
#pragma once

#include "law/rls.hpp"
#include "plai_balance/rules/levies.hpp"
#include "plai_balance/rules/operating_plan.hpp"
#include "plai_balance/rules/property_tax.hpp"
#include "plai_balance/rules/rent.hpp"

namespace habitat::plai_balance {

/// From what a case says of its lines, or leaves to usual figures, to their plans.
template <Number N>
class OperatingModel {
 public:
  OperatingModel(const Case<N>& input, const Law& law, const GoverningDates& dates,
                 const Financing<N>& plan, const RentPlan<N>& rents, OperatingPlan<N>& operating)
      : input_(input),
        law_(law),
        dates_(dates),
        plan_(plan),
        operating_(operating),
        programme_(plan.keys.programme) {
    if (rents.annual) rents_ = *rents.annual + rents.annex;
  }

  void compute(const Exemption& exemption) {
    for (std::size_t i = 0; i < line_count; ++i) {
      const auto line = static_cast<Line>(i);
      LinePlan<N>& plan = operating_.of(line);
      if (line == Line::annex_rent || line == Line::redevance) plan.index = IndexWord::irl;
      const auto* given = input_.operating.of(line);
      given && given->gives_amounts() ? take(*given, line, plan) : assume(line, plan);
      if (given) set_course(*given, plan);
    }
    if (const auto& vacancy = input_.operating.vacancy)
      for (const auto& [year, share] : vacancy->share_by_year)
        operating_.of(Line::vacancy).shares[year] = N(0) - share;
    LinePlan<N>& tax = operating_.of(Line::property_tax);
    tax.first_year = std::max(tax.first_year, exemption.first_taxed_year);
    if (const auto* given = input_.operating.of(Line::property_tax); given && given->first_year)
      tax.first_year = *given->first_year;
  }
  const std::vector<std::string>& lacking() const { return lacking_; }
  /// Whether a usual figure of a later year stands in.
  bool early() const { return early_; }

 private:
  // A count times an amount; what the count stands on is lacking where there is none.
  N times(const std::optional<N>& count, const N& amount, std::optional<N> TrancheSize<N>::*size,
          std::string_view member) {
    if (count) return *count * amount;
    lack_sizes(
        plan_.keys, input_.tranches.size(), member,
        [&](const TrancheSize<N>& of) { return (of.*size).has_value(); }, lacking_);
    return 0;
  }
  N per_unit(const N& amount) {
    if (programme_.units) return *programme_.units * amount;
    lack_sizes(
        plan_.keys, input_.tranches.size(), "dwellings",
        [](const TrancheSize<N>& of) { return units_of(of).has_value(); }, lacking_);
    return 0;
  }

  N base_of(const OperatingLine<N>& given) {
    if (given.amount) return *given.amount;
    using Size = TrancheSize<N>;
    if (given.per_dwelling) return per_unit(*given.per_dwelling);
    if (given.per_place) return times(programme_.places, *given.per_place, &Size::places, "places");
    if (given.per_m2)
      return times(programme_.living_area, *given.per_m2, &Size::living_area, "living_area");
    if (!given.share_of_cost) return 0;
    if (plan_.cost) return *given.share_of_cost * *plan_.cost;
    add_once(lacking_, "costs");
    return 0;
  }

  static Basis basis_of(const OperatingLine<N>& given) {
    return given.amount          ? Basis::common
           : given.per_dwelling  ? Basis::units
           : given.per_place     ? Basis::places
           : given.per_m2        ? Basis::living_area
           : given.share_of_cost ? Basis::cost
                                 : Basis::common;
  }

  void take(const OperatingLine<N>& given, Line line, LinePlan<N>& plan) {
    const bool receipt = is_receipt(line);
    const N base = base_of(given);
    plan.basis = basis_of(given);
    plan.base = receipt ? base : N(N(0) - base);
    if (given.share_of_rent)
      plan.share = receipt ? *given.share_of_rent : N(N(0) - *given.share_of_rent);
    for (const auto& [year, amount] : given.by_year)
      operating_.give(plan, year, receipt ? amount : N(N(0) - amount));
  }
  // The years in which a line runs and how it moves, whether or not its amount is the usual one.
  static void set_course(const OperatingLine<N>& given, LinePlan<N>& plan) {
    if (given.first_year) plan.first_year = *given.first_year;
    if (given.last_year) plan.last_year = *given.last_year;
    if (given.index && given.index->word) plan.index = *given.index->word;
    if (given.index && !given.index->word) plan.own_rate = given.index->number;
  }

  // Usual figures were gathered in recent years: before, the first one known stands in.
  std::optional<N> usual(const Parameter& parameter) {
    if (law::value_at(parameter, dates_.letting)) return law_.value<N>(parameter, dates_.letting);
    early_ = true;
    return law_.value<N>(parameter, parameter.values.front().from);
  }
  // An amount is money of the year in which it was seen: prices bring it to the letting year.
  std::optional<N> usual_amount(const Parameter& parameter) {
    auto amount = usual(parameter);
    const auto seen = law_.vintage(parameter, dates_.letting);
    if (!amount || !seen || *seen >= dates_.letting.year) return amount;
    auto prices = rate_of_prices(input_.price_index.path, law_);
    for (int year = *seen + 1; year <= dates_.letting.year; ++year)
      amount = *amount * prices.growth(year);
    return N(step(words::usual_amount, *amount));
  }
  // An outlay: a usual amount per dwelling, or a usual share of rents.
  void per_dwelling(const Parameter& parameter, LinePlan<N>& plan) {
    plan.basis = Basis::units;
    if (const auto amount = usual_amount(parameter)) plan.base = N(0) - per_unit(*amount);
  }
  void share_of_rent(const Parameter& parameter, LinePlan<N>& plan) {
    if (const auto share = usual(parameter)) plan.share = N(0) - *share;
  }

  void assume(Line line, LinePlan<N>& plan) {
    using namespace law::parameter;
    const bool ordinary = input_.operation.use == Use::ordinary;
    switch (line) {
      case Line::vacancy:  // a manager pays its redevance whether the place is let or not
        return ordinary ? share_of_rent(operating_vacancy, plan) : void();
      case Line::rls:
        return assume_rls(plan);
      case Line::management:
        return share_of_rent(operating_management_share_of_rent, plan);
      case Line::major_maintenance:
        return assume_major_maintenance(plan);
      case Line::property_tax:
        return per_dwelling(operating_property_tax, plan);
      case Line::vacant_charges:
        return assume_vacant_charges(plan);
      case Line::insurance:
        return per_dwelling(operating_insurance, plan);
      case Line::levies:
        return assume_levies(plan);
      default:
        return;
    }
  }

  bool pays_rls_and_levies() {
    const auto landlord = input_.operation.landlord;
    if (!landlord) add_once(lacking_, "operation.landlord");
    return landlord == Landlord::hlm || landlord == Landlord::sem;
  }

  // RLS: HLM bodies and SEM alone (CCH L. 442-2-1); none in a foyer, none before the month of its
  // first amounts. A share of rents, or by tenant. The share holds for whole years: of the first
  // one, January is counted too many.
  void assume_rls(LinePlan<N>& plan) {
    if (input_.operation.use != Use::ordinary || !pays_rls_and_levies()) return;
    if (!input_.rls_tenants) {
      plan.first_year = law::parameter::rls_amount[0]->values.front().from.year;
      return share_of_rent(law::parameter::rls_rate, plan);
    }
    if (!input_.operation.zone_123) return add_once(lacking_, "operation.zone_123");
    // Amounts change within a year: each month counts at its own, up to the last one known.
    plan.index = IndexWord::none;
    const int last_known = law_.as_of().year + 1;
    for (int year = dates_.letting.year; year <= std::max(last_known, dates_.letting.year); ++year)
      operating_.give(plan, year, N(0) - rls_of_year(year));
    plan.base = N(0) - rls_of_year(std::max(last_known, dates_.letting.year) + 1);
  }

  N rls_of_year(int year) const {
    const RlsTenants& tenants = *input_.rls_tenants;
    const int counts[] = {tenants.single, tenants.couple, tenants.with_dependents,
                          tenants.further_dependents};
    N sum = 0;
    const int first = year == dates_.letting.year ? dates_.letting.month : 1;
    for (int month = first; month <= 12; ++month)
      sum = sum + law::rls_of_tenants<N>(counts, law::aid_zone(*input_.operation.zone_123),
                                         Date{year, month, 1}, law_);
    return sum;
  }

  // What the usual rate takes is shared among the years in which the building grows old.
  void assume_major_maintenance(LinePlan<N>& plan) {
    const auto rate = usual(law::parameter::operating_major_maintenance_rate);
    const Parameter& ramp = law::parameter::operating_major_maintenance_ramp;
    if (!plan_.cost) return add_once(lacking_, "costs");
    plan.basis = Basis::cost;
    if (rate) plan.base = N(0) - *rate * *plan_.cost;
    plan.ramp =
        whole_years(law_.value<double>(ramp, std::max(dates_.letting, ramp.values.front().from)));
  }

  // What a vacant dwelling leaves on its owner, for the share that is vacant.
  void assume_vacant_charges(LinePlan<N>& plan) {
    const N vacant = operating_.of(Line::vacancy).share;  // below zero
    if (vacant == N(0)) return;
    plan.basis = Basis::units;
    if (const auto amount = usual_amount(law::parameter::operating_vacant_charges))
      plan.base = vacant * per_unit(*amount);
  }

  // Net of the allowances per tenant and dwelling, as operators count it; or one by one.
  void assume_levies(LinePlan<N>& plan) {
    if (!pays_rls_and_levies()) return;
    if (input_.levy_basis && rents_) {
      const N dwellings = input_.levy_basis->net_self_financing ? per_unit(N(1)) : N(0);
      const auto amounts = levies_of(*rents_, dwellings, *input_.levy_basis, law_, dates_.letting);
      plan.base = N(0) - amounts.main - amounts.smoothing - amounts.additional - amounts.ancols;
      plan.index = IndexWord::irl;
      return;
    }
    const auto guarantee = usual(law::parameter::levies_cglls_net);
    const auto agency = usual(law::parameter::levies_ancols_rate);
    plan.share = N(0) - guarantee.value_or(N(0)) - agency.value_or(N(0));
  }

  const Case<N>& input_;
  const Law& law_;
  const GoverningDates& dates_;
  const Financing<N>& plan_;
  OperatingPlan<N>& operating_;
  const Programme<N>& programme_;
  std::optional<N> rents_;  ///< of a full year, annexes included
  std::vector<std::string> lacking_;
  bool early_ = false;
};

}  // namespace habitat::plai_balance
