// SPDX-License-Identifier: Apache-2.0
// Bills of a year: subscription and use at the prices of one day, for each carrier of which a
// yearly use is given, and what the same use comes to at the prices of another day. What has no
// price stays open and is named.
#pragma once

#include "describe/path.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/result/bill.hpp"
#include "eco_coach/rules/tariffs.hpp"
#include "eco_coach/words/alerts.hpp"
#include "eco_coach/words/steps.hpp"
#include "energy/follow_up.hpp"
#include "numbers/quotient.hpp"

namespace habitat::eco_coach {

template <Number N>
class Bills {
 public:
  Bills(const Tariffs<N>& tariffs, const Law& law, std::vector<BillFigures<N>>& bills,
        Findings& findings)
      : tariffs_(tariffs), law_(law), bills_(bills), findings_(findings) {}

  void fill() {
    if (const auto& power = tariffs_.electricity; power && power->kwh) {
      add(Carrier::electricity, *power);
      if (power->option == PriceOption::tempo && !bills_.back().energy)
        alert<AlertCode::tempo_days>(findings_, "tariffs.electricity.option");
    }
    if (const auto& gas = tariffs_.gas; gas && gas->kwh) add(Carrier::gas, *gas);
    if (const auto& water = tariffs_.water; water && water->m3) {
      add(Carrier::water, *water->m3, {});
      add_litres(*water, bills_.back());
    }
  }

 private:
  /// What a year comes to at the prices of a day, and the inputs that it lacks.
  struct Amounts {
    std::optional<N> subscription = {}, energy = {}, year = {};
    std::vector<std::string> lacking = {};
  };

  void add(Carrier carrier, const BilledTariff<N>& tariff) {
    add(carrier, *tariff.kwh, tariff.date);
    add_excise(*tariff.kwh, bills_.back());
    if (tariff.compared_with) compare(*tariff.kwh, *tariff.compared_with, bills_.back());
  }

  void add(Carrier carrier, const N& quantity, const std::optional<Date>& given) {
    const std::string path = path_at("bills", bills_.size());
    BillFigures<N>& bill = bills_.emplace_back();
    bill.carrier = carrier;
    bill.date = given.value_or(law_.as_of());
    const CarrierPrices<N> prices(carrier, tariffs_, law_);
    const Amounts amounts = amounts_at(bill.date, quantity, prices, carrier);
    bill.energy = amounts.energy;
    bill.subscription = amounts.subscription;
    bill.year = amounts.year;
    if (bill.year) bill.month = N(*bill.year / N(12));
    if (!bill.energy) findings_.lacks(join_path(path, "energy"), {prices.lacking_price()});
    if (!bill.subscription)
      findings_.lacks(join_path(path, "subscription"), {prices.lacking_subscription()});
  }

  Amounts amounts_at(Date date, const N& quantity, const CarrierPrices<N>& prices,
                     Carrier carrier) const {
    Amounts amounts;
    if (const auto price = prices.price(PriceFor::bill).at(date))
      amounts.energy = N(step(words::bill_energy, N(quantity * *price)));
    else
      amounts.lacking.push_back(prices.lacking_price());
    if (prices.has_subscription())
      amounts.subscription = prices.subscription().at(date);
    else
      amounts.subscription = N(0);
    if (!amounts.subscription) amounts.lacking.push_back(prices.lacking_subscription());
    if (amounts.lacking.empty())
      amounts.year = N(step(words::bill_year, N(*amounts.subscription + *amounts.energy)));
    tell_of_age(date, amounts, prices, carrier);
    return amounts;
  }

  // The same use at the prices of another day, before or after.
  void compare(const N& quantity, Date day, BillFigures<N>& bill) {
    const std::string path = path_at("bills", bills_.size() - 1);
    const CarrierPrices<N> prices(bill.carrier, tariffs_, law_);
    const Amounts then = amounts_at(day, quantity, prices, bill.carrier);
    bill.compared_with = day;
    bill.year_then = then.year;
    if (!then.year) findings_.lacks(join_path(path, "year_then"), then.lacking);
    if (bill.year && then.year) bill.change = N(step(words::bill_change, *bill.year - *then.year));
    bill.change_share = quotient<N>(words::bill_change_share, bill.change, bill.year_then);
  }

  // It is due on each kWh, of gas on that of gross calorific value, as it is billed. Before the
  // first one that is known the bill stands as it is: the excise is a part of it, not a thing to
  // add.
  void add_excise(const N& kwh, BillFigures<N>& bill) const {
    const law::Parameter& excise = bill.carrier == Carrier::gas
                                       ? law::parameter::price_excise_gas_whole
                                       : law::parameter::price_excise_electricity_whole;
    const auto of_kwh = law_.value<N>(excise, bill.date);
    if (of_kwh) {
      bill.excise = N(step(words::bill_excise, N(kwh * *of_kwh)));
      tell_if_old(excise, {"the excise", "l'accise"}, half_a_year, bill.date, bill.carrier);
    } else {
      alert<AlertCode::excise_unknown>(findings_, join_path("tariffs", word_of(bill.carrier)),
                                       label_of(bill.carrier), to_text(bill.date),
                                       law::path_in_case(excise));
    }
  }

  static void add_litres(const WaterTariff<N>& water, BillFigures<N>& bill) {
    bill.litres_per_day =
        N(step(words::litres_per_day, N(N(1000) * *water.m3 / N(energy::year_days))));
    bill.litres_per_person =
        quotient<N>(words::litres_per_person, bill.litres_per_day, water.persons);
  }

  // After so many days a price that was not seen again has had its day of change. That of a kWh of
  // gas changes each month and its subscription in January, July and at times between: what is a
  // quarter old is told, so a row of January is from 1 April on. Electricity changes in February
  // and August, at most 184 days apart; water on 1 January.
  static int days_that_hold(Carrier carrier) {
    return carrier == Carrier::gas ? 89 : carrier == Carrier::electricity ? half_a_year : 366;
  }
  // So does the excise, of electricity and of gas.
  static constexpr int half_a_year = 190;

  void tell_of_age(Date date, const Amounts& amounts, const CarrierPrices<N>& prices,
                   Carrier carrier) const {
    const auto told = [&](bool used, const Dated<N>& own, const law::Parameter* published,
                          Text what) {
      if (used && published && !own.at(date))
        tell_if_old(*published, what, days_that_hold(carrier), date, carrier);
    };
    told(amounts.energy.has_value(), prices.own().price, prices.published_price(),
         {"the price", "le prix"});
    told(amounts.subscription.has_value(), prices.own().subscription,
         prices.published_subscription(), {"the subscription", "l'abonnement"});
  }

  void tell_if_old(const law::Parameter& published, Text what, int days, Date date,
                   Carrier carrier) const {
    if (law_.sets(published)) return;
    const auto* value = law::value_at(published, date);
    if (!value || days_between(value->from, date) <= days) return;
    alert<AlertCode::carried_on>(findings_, join_path("tariffs", word_of(carrier)),
                                 label_of(carrier), what, to_text(date), to_text(value->from));
  }

  const Tariffs<N>& tariffs_;
  const Law& law_;
  std::vector<BillFigures<N>>& bills_;
  Findings& findings_;
};

// Tariffs of which nothing is made: neither a bill, for want of a use, nor the worth of a saving,
// for want of readings or gestures. Oil, wood and district heat have no bill to ask a use for.
template <Number N>
void name_uses_of_tariffs(const Case<N>& input, bool no_bill, Findings& findings) {
  const Tariffs<N>& tariffs = input.tariffs;
  if (!no_bill || !tariffs.given() || input.readings.given() || !input.gestures.empty()) return;
  std::vector<std::string> uses;
  if (tariffs.electricity) uses.push_back("tariffs.electricity.kwh");
  if (tariffs.gas) uses.push_back("tariffs.gas.kwh");
  if (tariffs.water) uses.push_back("tariffs.water.m3");
  if (!uses.empty()) findings.lacks("bills", std::move(uses));
  if (tariffs.district_heat || tariffs.oil || tariffs.wood) findings.lacks("meters", {"readings"});
}

template <Number N>
void fill_bills(const Case<N>& input, const Law& law, std::vector<BillFigures<N>>& bills,
                Findings& findings) {
  Bills<N>(input.tariffs, law, bills, findings).fill();
  name_uses_of_tariffs(input, bills.empty(), findings);
}

}  // namespace habitat::eco_coach
