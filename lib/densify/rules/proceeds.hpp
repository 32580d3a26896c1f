// SPDX-License-Identifier: Apache-2.0
// What of the price reaches the condominium (law of 1965, art. 16-1): the price less its costs,
// where it is paid in money. Offers are set beside each other in the same way.
//   net = price - costs
#pragma once

#include <algorithm>

#include "densify/case/case.hpp"
#include "densify/result/proceeds.hpp"
#include "densify/result/sale.hpp"
#include "densify/words/sale_alerts.hpp"
#include "densify/words/sale_steps.hpp"
#include "law/parameters.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"
#include "numbers/quotient.hpp"

namespace habitat::densify {

template <Number N>
N costs_of(const Proceeds<N>& proceeds, const N& price) {
  N costs = 0;
  for (const ProceedsCost<N>& cost : proceeds.costs)
    costs = costs + (cost.amount ? *cost.amount : N(*cost.share_of_price * price));
  return step(words::proceeds_costs, costs);
}

/// Fees of the notary for the description of division, before VAT (C. com.).
template <Number N>
void fill_notary(const Case<N>& of_case, const Law& law, ProceedsFigures<N>& figures,
                 Findings& findings) {
  using namespace law::parameter;
  if (!of_case.proceeds.notary) return;
  const DivisionDeedInput& input = *of_case.proceeds.notary;
  const Date deed = of_case.deed_date(law.as_of());
  const law::Parameter& of_deed =
      input.deed == DivisionDeed::amendment ? notary_division_amendment : notary_division_rules;
  const auto fixed = law.value<N>(of_deed, deed),
             created = law.value<N>(notary_division_lot_created, deed),
             amended = law.value<N>(notary_division_lot_amended, deed);
  if (!fixed || !created || !amended)
    return findings.lacks("proceeds.notary_regulated", {law::path_in_case(of_deed)});
  const auto lots_created = counted_input<N>(input.lots_created, "proceeds.notary.lots_created"),
             lots_amended = counted_input<N>(input.lots_amended, "proceeds.notary.lots_amended");
  figures.notary_regulated = N(step(
      words::notary_regulated, N(*fixed + *lots_created * *created + *lots_amended * *amended)));
  alert<SaleAlert::notary_told>(findings, "proceeds.notary");
}

/// A price that is no money pays neither costs nor owners.
template <Number N>
void tell_in_kind(const Sale<N>& sale, const N& price, const N& costs, Findings& findings) {
  const Text paid_in = label_of(sale.paid_in);
  if (!sale.in_kind || !sale.in_kind->date)
    alert<SaleAlert::no_date>(findings, "sale.in_kind.date", paid_in);
  if (!sale.in_kind || sale.in_kind->security.value_or(Security::none) == Security::none)
    alert<SaleAlert::no_security>(findings, "sale.in_kind.security", paid_in);
  if (sale.paid_in == PaidIn::dwellings)
    alert<SaleAlert::dwellings_paid>(findings, "sale.paid_in", rounded_text<N>(price, 2));
  if (is_below<N>(N(0), costs))
    alert<SaleAlert::costs_stay>(findings, "proceeds.costs", rounded_text<N>(costs, 2));
}

template <Number N>
void fill_proceeds(const Case<N>& input, const SaleFigures<N>& sale, ProceedsFigures<N>& figures,
                   Findings& findings) {
  if (!sale.price) {
    alert<SaleAlert::price_unknown>(findings, "sale");
    return findings.lacks("proceeds.net", {"sale.price"});
  }
  figures.costs = figures.net = N(0);
  if (sale.status == SaleStatus::not_viable) return;
  const N costs = costs_of(input.proceeds, *sale.price);
  figures.costs = costs;
  if (input.sale->paid_in != PaidIn::cash)
    return tell_in_kind(*input.sale, *sale.price, costs, findings);
  figures.net = N(step(words::proceeds_net, N(*sale.price - costs)));
  if (is_below<N>(*figures.net, N(0)))
    alert<SaleAlert::costs_exceed>(findings, "proceeds.costs", rounded_text<N>(-*figures.net, 2));
}

/// Best first; equal ones share their rank. Their order stays that of the case.
template <Number N>
void fill_offers(const Case<N>& input, std::vector<OfferFigures<N>>& figures, Findings& findings) {
  std::vector<N> nets;
  bool in_kind = false;
  for (const Offer<N>& offer : input.offers) {
    const Scope<N> scope("offers", offer.buyer);
    OfferFigures<N>& one = figures.emplace_back();
    one.buyer = offer.buyer;
    one.price = offer.price;
    one.paid_in = offer.paid_in;
    in_kind = in_kind || offer.paid_in != PaidIn::cash;
    one.conditions = offer.conditions;
    one.net = step(words::offer_net, N(offer.price - costs_of(input.proceeds, offer.price)));
    nets.push_back(one.net);
  }
  if (in_kind) alert<SaleAlert::offers_in_kind>(findings, "offers");
  const auto better = [](const N& a, const N& b) { return is_below<N>(b, a); };
  std::sort(nets.begin(), nets.end(), better);
  for (OfferFigures<N>& one : figures)
    one.rank = 1 + static_cast<int>(std::lower_bound(nets.begin(), nets.end(), one.net, better) -
                                    nets.begin());
}

}  // namespace habitat::densify
