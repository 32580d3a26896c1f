// SPDX-License-Identifier: Apache-2.0
// The landlord's account of the plant. With E the energy of the first year, g the degradation, of
// the year of operation t = 1, 2... :
//
//   shared    E_shared (1 - g)^(t-1) x price (1 + i)^(t-1)
//   surplus   E_surplus (1 - g)^(t-1) x feed-in (1 + j)^(t-1), in the years of its contract
//   costs     power x operation (1 + k)^(t-1), the inverter in its year
//   premium   once, in the first year
//
// The investment is of year 0; the first year of operation that one or the next.
#pragma once

#include "cost_of_use/sharing/result/sharing.hpp"
#include "cost_of_use/sharing/rules/energy.hpp"
#include "cost_of_use/sharing/words/alerts.hpp"
#include "finance/cash.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use::sharing {

/// What the plant is paid for what nobody shares, under order S21 by the date of the request.
template <Number N>
struct FeedIn {
  std::optional<N> price = {}, index = {}, premium = {};
};

template <Number N>
class FeedInTerms {
 public:
  FeedInTerms(const Plant<N>& plant, const N& power, const Law& law)
      : plant_(plant), power_(power), law_(law), date_(plant.request_date.value_or(law.as_of())) {}

  FeedIn<N> terms() const {
    FeedIn<N> terms;
    terms.price = plant_.feed_in.word ? price() : std::optional<N>(plant_.feed_in.number);
    terms.premium = plant_.premium.word ? premium() : std::optional<N>(plant_.premium.number);
    terms.index =
        plant_.feed_in_index.word
            ? std::optional<N>(law_.value<N>(law::parameter::feed_in_index, date_).value_or(N(0)))
            : std::optional<N>(plant_.feed_in_index.number);
    return terms;
  }
  Date date() const { return date_; }

 private:
  bool up_to(int power) const { return !is_below(N(power), power_); }

  std::optional<N> price() const {
    using namespace law::parameter;
    if (!up_to(100)) return {};
    if (plant_.sale == SaleKind::surplus)
      return law_.value<N>(*feed_in_surplus[up_to(9) ? 0 : 1], date_);
    if (up_to(9)) return {};
    return law_.value<N>(*feed_in_total_sale[up_to(36) ? 0 : 1], date_);
  }
  std::optional<N> premium() const {
    if (plant_.sale == SaleKind::total) return N(0);
    if (!up_to(100)) return {};
    return law_.value<N>(*law::parameter::feed_in_premium[up_to(9) ? 0 : up_to(36) ? 1 : 2], date_);
  }

  const Plant<N>& plant_;
  const N& power_;
  const Law& law_;
  const Date date_;
};

/// The energy of the first year.
template <Number N>
struct PlantEnergy {
  std::optional<N> production = {}, shared = {}, surplus = {};
};

template <Number N>
class LandlordAccount {
 public:
  LandlordAccount(const Plant<N>& plant, const N& power, const std::optional<N>& price,
                  const PlantEnergy<N>& energy, const FeedIn<N>& terms)
      : plant_(plant), power_(power), price_(price), energy_(energy), terms_(terms) {}

  /// Inputs without which there is no account; empty where it can be made.
  std::vector<std::string> lacks() const {
    std::vector<std::string> lacking;
    const auto need = [&](bool given, std::string_view input) {
      if (!given) lacking.emplace_back(input);
    };
    need(plant_.capex.has_value(), "sharing.plant.capex");
    need(plant_.operation.has_value(), "sharing.plant.operation");
    need(plant_.life.has_value(), "sharing.plant.life");
    need(plant_.rate.has_value(), "sharing.plant.rate");
    need(energy_.production.has_value(), "sharing.given.production");
    need(energy_.shared.has_value() || !energy_.production, "sharing.given.self_consumption");
    const bool sold = !energy_.shared || !(*energy_.shared == N(0));
    need(price_.has_value() || !sold, "sharing.price");
    const bool left = !energy_.surplus || !(*energy_.surplus == N(0));
    need(terms_.price.has_value() || !left || plant_.feed_in_years == 0, "sharing.plant.feed_in");
    need(terms_.premium.has_value(), "sharing.plant.premium");
    return lacking;
  }

  void fill(LandlordFigures<N>& figures) const {
    const int life = *plant_.life, first = plant_.first_year;
    figures.years.resize(static_cast<std::size_t>(life + first));
    for (std::size_t i = 0; i < figures.years.size(); ++i)
      figures.years[i].year = static_cast<int>(i);
    figures.investment = N(step(words::investment, net_investment()));
    N energy = 0;  // discounted
    for (int t = 1; t <= life; ++t) {
      LandlordYear<N>& row = figures.years[static_cast<std::size_t>(t - 1 + first)];
      operate(t, row);
      energy = energy + row.production * finance::discount_factor(*plant_.rate, row.year);
    }
    N npv = 0, cumulated = 0, costs = 0;
    for (LandlordYear<N>& row : figures.years) {
      const N invested = row.year == 0 ? *figures.investment : N(0);
      const N spent = row.operation + row.inverter + row.premium - invested;
      const N factor = finance::discount_factor(*plant_.rate, row.year);
      row.flow = step(words::flow, N(row.shared_sales + row.surplus_sales + spent), row.year);
      row.present_value = step(words::present_value, N(row.flow * factor), row.year);
      npv = npv + row.present_value;
      costs = costs - spent * factor;
      cumulated = cumulated + row.flow;
      row.cumulated = cumulated;
    }
    figures.npv = N(step(words::npv, npv));
    if (N(0) < energy) figures.lcoe = N(step(words::lcoe, N(costs / energy)));
  }

  /// Of shares of the investment and amounts, one.
  N net_investment() const {
    const N gross = power_ * *plant_.capex;
    const auto subsidy = plant_.subsidy.read();
    if (!subsidy) return gross;
    const N value = named_input<N>(subsidy->value.text(), "sharing.plant.subsidy");
    return subsidy->share ? N(gross * (N(1) - value)) : N(gross - value);
  }

 private:
  N aged(int t) const { return power(N(N(1) - plant_.degradation), t - 1); }

  void operate(int t, LandlordYear<N>& row) const {
    row.production = *energy_.production * aged(t);
    const auto indexed = [t](const N& index) { return power(N(N(1) + index), t - 1); };
    row.shared_sales =
        step(words::shared_sales,
             N(*energy_.shared * aged(t) * price_.value_or(N(0)) * indexed(plant_.price_index)),
             row.year);
    if (energy_.surplus && terms_.price && t <= plant_.feed_in_years)
      row.surplus_sales =
          step(words::surplus_sales,
               N(*energy_.surplus * aged(t) * *terms_.price * indexed(*terms_.index)), row.year);
    if (t == 1) row.premium = *terms_.premium * N(1000) * power_;
    row.operation =
        -step(words::operation, N(power_ * *plant_.operation * indexed(plant_.operation_index)),
              row.year);
    if (plant_.inverter && plant_.inverter->year == t)
      row.inverter = -(power_ * plant_.inverter->cost);
  }

  const Plant<N>& plant_;
  const N power_;
  const std::optional<N>& price_;
  const PlantEnergy<N>& energy_;
  const FeedIn<N>& terms_;
};

/// The rates, and the years in which the account comes up to zero.
template <Number N>
void judge_account(LandlordFigures<N>& figures, Findings& findings) {
  std::vector<double> flows;
  for (const LandlordYear<N>& row : figures.years) flows.push_back(near_double(row.flow));
  const finance::Irr irr = finance::irr(flows);
  figures.irr_status = irr.rates().size() == 1  ? IrrWord::unique
                       : irr.rates().size() > 1 ? IrrWord::several
                                                : IrrWord::none;
  if (irr.unique()) figures.irr = decimal<N>(to_text(*irr.unique()));
  if (figures.irr_status == IrrWord::several) {
    std::string all;
    for (const double rate : irr.rates())
      all += fmt::format("{}{:.2f}", all.empty() ? "" : ", ", 100 * rate);
    alert<SharingAlert::several_rates>(findings, "sharing.plant", all);
  }
  const auto reach = [&](auto amount, std::optional<int>& year, std::optional<Reached>& status) {
    std::optional<int> undone;
    N sum = 0;
    for (const LandlordYear<N>& row : figures.years) {
      sum = sum + amount(row);
      const bool below = is_below(sum, N(0));
      if (!below && !year) year = row.year;
      if (below && year && !undone) undone = row.year;
    }
    status = year ? Reached::reached : Reached::never;
    return undone;
  };
  const auto undone = reach([](const LandlordYear<N>& row) { return row.flow; }, figures.payback,
                            figures.payback_status);
  reach([](const LandlordYear<N>& row) { return row.present_value; }, figures.discounted_payback,
        figures.discounted_payback_status);
  if (undone)
    alert<SharingAlert::undone_payback>(findings, "sharing.plant", std::to_string(*figures.payback),
                                        std::to_string(*undone));
}

}  // namespace habitat::cost_of_use::sharing
