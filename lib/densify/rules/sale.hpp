// SPDX-License-Identifier: Apache-2.0
// What a builder can pay for the rights: his revenue less what he spends and earns. Before VAT.
//   revenue = living area x price + places x price + other revenue
//   works = floor area x cost x (1 + contingency) + utilities + places x cost
//   land charge = revenue x (1 - marketing - management - finance - margin)
//                 - works x (1 + fees + insurance) - planning tax - archaeology
//   price = land charge / (1 + costs of the deed) - restitution
// At zero or less nothing is sold. A price that was agreed on wins.
#pragma once

#include <algorithm>

#include "densify/case/case.hpp"
#include "densify/result/rights.hpp"
#include "densify/result/rights_taxes.hpp"
#include "densify/result/sale.hpp"
#include "densify/rules/break_even.hpp"
#include "densify/words/sale_alerts.hpp"
#include "densify/words/sale_steps.hpp"
#include "densify/words/told.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify {

template <Number N>
class SaleModel {
 public:
  SaleModel(const Case<N>& input, const RightsFigures<N>& rights, const TaxFigures<N>& taxes,
            SaleFigures<N>& figures, Findings& findings)
      : input_(input),
        sale_(*input.sale),
        rights_(rights),
        taxes_(taxes),
        figures_(figures),
        findings_(findings) {}

  void compute() {
    add_areas();
    add_places();
    add_revenue();
    add_works();
    add_land_charge();
    add_price();
    if (balance_) fill_break_evens(sale_, *balance_, figures_, findings_);
    tell();
  }

 private:
  // Inputs that are not given keep their names for who asks why there is no price.
  bool known(const std::optional<N>& value, std::string_view path) {
    if (!value) add_once(lacking_, std::string(path));
    return value.has_value();
  }
  // Of all of them, so that each that lacks is named.
  static bool all(std::initializer_list<bool> are_known) {
    return std::find(are_known.begin(), are_known.end(), false) == are_known.end();
  }

  void add_areas() {
    figures_.floor_area = sale_.floor_area ? sale_.floor_area : rights_.floor_area;
    if (!known(figures_.floor_area, "sale.floor_area")) return;
    figures_.living_area =
        N(step(words::sale_living_area, N(*figures_.floor_area * sale_.living_ratio)));
    if (sale_.floor_area && rights_.floor_area &&
        is_below<N>(*rights_.floor_area, *sale_.floor_area))
      alert<SaleAlert::sells_more>(findings_, "sale.floor_area", plain_number<N>(*sale_.floor_area),
                                   plain_number<N>(*rights_.floor_area));
    tell_taxable();
  }
  // What is taxed is the floor inside the facade: never less than what is lived in.
  void tell_taxable() {
    if (!input_.taxes || input_.taxes->taxable_areas.empty()) return;
    const N taxable = input_.taxes->taxable_area();
    if (is_below<N>(taxable, *figures_.living_area))
      alert<SaleAlert::areas_short>(findings_, "taxes.taxable_areas", plain_number<N>(taxable),
                                    plain_number<N>(*figures_.living_area));
  }
  void add_places() {
    if (sale_.parking) places_ = *counted_input<N>(sale_.parking->places, "sale.parking.places");
    if (!rights_.places || !is_below<N>(places_, *rights_.places)) return;
    if (!sale_.parking)
      alert<SaleAlert::no_parking>(findings_, "sale.parking", plain_number<N>(*rights_.places));
    else
      alert<SaleAlert::less_parking>(findings_, "sale.parking.places",
                                     plain_number<N>(*rights_.places), plain_number<N>(places_));
  }

  void add_revenue() {
    if (!known(sale_.price_per_m2, "sale.price_per_m2") || !figures_.living_area) return;
    const N places = sale_.parking ? N(places_ * sale_.parking->price) : N(0);
    figures_.revenue = N(step(words::revenue, N(*figures_.living_area * *sale_.price_per_m2 +
                                                places + sale_.other_revenue)));
    if (sale_.vat) figures_.vat = N(step(words::sale_vat, N(*figures_.revenue * *sale_.vat)));
  }
  void add_works() {
    const bool rates =
        all({known(sale_.cost, "sale.cost"), known(sale_.contingency, "sale.contingency")});
    if (!rates || !figures_.floor_area) return;
    const N places = sale_.parking ? N(places_ * sale_.parking->cost) : N(0);
    figures_.works = N(
        step(words::sale_works, N(*figures_.floor_area * *sale_.cost * (N(1) + *sale_.contingency) +
                                  sale_.utilities + places)));
  }

  void add_land_charge() {
    const bool rates =
        all({known(sale_.fees, "sale.fees"), known(sale_.insurance, "sale.insurance"),
             known(sale_.marketing, "sale.marketing"), known(sale_.management, "sale.management"),
             known(sale_.finance, "sale.finance"), known(sale_.margin, "sale.margin"),
             known(taxes_.total, "taxes.total"), known(taxes_.archaeology, "taxes.archaeology")});
    if (!rates || !figures_.revenue || !figures_.works) return;
    Balance<N> balance;
    balance.kept = N(1) - *sale_.marketing - *sale_.management - *sale_.finance - *sale_.margin;
    balance.on_works = N(1) + *sale_.fees + *sale_.insurance;
    balance.taxes = *taxes_.total + *taxes_.archaeology;
    balance.places = places_;
    figures_.land_charge =
        N(step(words::land_charge, N(*figures_.revenue * balance.kept -
                                     *figures_.works * balance.on_works - balance.taxes)));
    balance_ = balance;
  }

  void add_price() {
    std::optional<N> computed;
    const bool deed = known(sale_.deed_costs, "sale.deed_costs");
    if (figures_.land_charge && deed)
      computed = N(step(words::sale_price,
                        N(*figures_.land_charge / (N(1) + *sale_.deed_costs) - sale_.restitution)));
    if (!computed) balance_.reset();
    figures_.price = sale_.given_price ? sale_.given_price : computed;
    if (sale_.given_price) figures_.computed_price = computed;
    // Of a price that was agreed on no balance need be known.
    if (!figures_.price || (sale_.given_price && is_begun() && !computed))
      findings_.lacks(sale_.given_price ? "sale.computed_price" : "sale.price", lacking_);
    if (!figures_.price) return;
    figures_.status =
        is_below<N>(N(0), *figures_.price) ? SaleStatus::viable : SaleStatus::not_viable;
    figures_.rights_per_m2 = quotient<N>(words::rights_per_m2, figures_.price, figures_.floor_area);
    figures_.share_of_revenue =
        quotient<N>(words::share_of_revenue, figures_.price, figures_.revenue);
  }
  bool is_begun() const { return sale_.price_per_m2 || sale_.cost; }

  void tell() {
    if (figures_.computed_price)
      alert<SaleAlert::price_agreed>(findings_, "sale.given_price",
                                     rounded_text<N>(*figures_.price, 2),
                                     rounded_text<N>(*figures_.computed_price, 2));
    if (figures_.computed_price && figures_.status == SaleStatus::viable &&
        !is_below<N>(N(0), *figures_.computed_price))
      alert<SaleAlert::given_above>(findings_, "sale.given_price",
                                    rounded_text<N>(*figures_.price, 2),
                                    rounded_text<N>(*figures_.computed_price, 2));
    if (figures_.status != SaleStatus::not_viable) return;
    if (sale_.given_price)
      alert<SaleAlert::given_not_viable>(findings_, "sale.given_price");
    else
      tell_not_viable();
  }
  void tell_not_viable() {
    const Message balance = where_it_balances(figures_);
    alert<SaleAlert::not_viable>(findings_, "sale", rounded_text<N>(*figures_.price, 2),
                                 Text{balance.en, balance.fr});
  }

  const Case<N>& input_;
  const Sale<N>& sale_;
  const RightsFigures<N>& rights_;
  const TaxFigures<N>& taxes_;
  SaleFigures<N>& figures_;
  Findings& findings_;
  N places_ = 0;
  std::optional<Balance<N>> balance_;
  std::vector<std::string> lacking_;
};

}  // namespace habitat::densify
