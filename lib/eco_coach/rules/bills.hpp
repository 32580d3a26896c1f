// SPDX-License-Identifier: Apache-2.0
// Bills of a year: subscription and use at the prices of one day, for each carrier of which a
// yearly use is given. What has no price stays open and is named.
#pragma once

#include "describe/path.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/result/bill.hpp"
#include "eco_coach/rules/tariffs.hpp"
#include "eco_coach/words/alerts.hpp"
#include "eco_coach/words/steps.hpp"

namespace habitat::eco_coach {

template <Number N>
class Bills {
 public:
  Bills(const Tariffs<N>& tariffs, const Law& law, std::vector<BillFigures<N>>& bills,
        Findings& findings)
      : tariffs_(tariffs), law_(law), bills_(bills), findings_(findings) {}

  void fill() {
    if (const auto& power = tariffs_.electricity; power && power->kwh) {
      add(Carrier::electricity, *power->kwh, power->date);
      if (power->option == PriceOption::tempo && !bills_.back().energy)
        alert<AlertCode::tempo_days>(findings_, "tariffs.electricity.option");
    }
    if (const auto& gas = tariffs_.gas; gas && gas->kwh) add(Carrier::gas, *gas->kwh, gas->date);
    if (const auto& water = tariffs_.water; water && water->m3) add(Carrier::water, *water->m3, {});
  }

 private:
  void add(Carrier carrier, const N& quantity, const std::optional<Date>& given) {
    const CarrierPrices<N> prices(carrier, tariffs_, law_);
    const std::string path = path_at("bills", bills_.size());
    BillFigures<N>& bill = bills_.emplace_back();
    bill.carrier = carrier;
    bill.date = given.value_or(law_.as_of());
    const auto price = prices.price(PriceFor::bill).at(bill.date);
    if (price) bill.energy = N(step(words::bill_energy, N(quantity * *price)));
    if (prices.has_subscription())
      bill.subscription = prices.subscription().at(bill.date);
    else
      bill.subscription = N(0);
    if (!price) findings_.lacks(join_path(path, "energy"), {prices.lacking_price()});
    if (!bill.subscription)
      findings_.lacks(join_path(path, "subscription"), {prices.lacking_subscription()});
    if (bill.energy && bill.subscription) {
      bill.year = N(step(words::bill_year, N(*bill.subscription + *bill.energy)));
      bill.month = N(*bill.year / N(12));
    }
    tell_of_age(prices, price.has_value(), bill);
  }

  // After so many days a price that was not seen again has had its day of change. That of a kWh of
  // gas changes each month and its subscription in January, July and at times between: what is a
  // quarter old is told, so a row of January is from 1 April on. Electricity changes in February
  // and August, at most 184 days apart; water on 1 January.
  static int days_that_hold(Carrier carrier) {
    return carrier == Carrier::gas ? 89 : carrier == Carrier::electricity ? 190 : 366;
  }

  void tell_of_age(const CarrierPrices<N>& prices, bool priced, const BillFigures<N>& bill) {
    const auto told = [&](bool used, const Dated<N>& own, const law::Parameter* published,
                          Text what) {
      if (!used || !published || own.at(bill.date) || law_.sets(*published)) return;
      const auto* value = law::value_at(*published, bill.date);
      if (!value || days_between(value->from, bill.date) <= days_that_hold(bill.carrier)) return;
      alert<AlertCode::carried_on>(findings_, join_path("tariffs", word_of(bill.carrier)),
                                   label_of(bill.carrier), what, to_text(bill.date),
                                   to_text(value->from));
    };
    told(priced, prices.own().price, prices.published_price(), {"the price", "le prix"});
    told(bill.subscription.has_value(), prices.own().subscription, prices.published_subscription(),
         {"the subscription", "l'abonnement"});
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
