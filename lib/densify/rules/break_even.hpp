// SPDX-License-Identifier: Apache-2.0
// Where the rights are worth nothing: the price of a m2, its cost, or the margin at which the price
// of the rights is zero, all else the same. The balance is linear in each of them:
//   revenue x kept = works x on_works + taxes + restitution x (1 + costs of the deed)
#pragma once

#include "densify/case/sale.hpp"
#include "densify/result/sale.hpp"
#include "densify/words/sale_alerts.hpp"
#include "densify/words/sale_steps.hpp"
#include "densify/words/told.hpp"
#include "messages/said.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/judge.hpp"
#include "numbers/quotient.hpp"

namespace habitat::densify {

/// What of a sale its land charge is made of, besides revenue and works.
template <Number N>
struct Balance {
  N kept = 0;      ///< of a euro of revenue, after marketing, management, finance and margin
  N on_works = 1;  ///< what a euro of works costs with fees and insurance
  N taxes = 0, places = 0;
};

/// Of a sale whose price is computed.
template <Number N>
void fill_break_evens(const Sale<N>& sale, const Balance<N>& balance, SaleFigures<N>& figures,
                      Findings& findings) {
  const N &revenue = *figures.revenue, &works = *figures.works;
  const N restitution = sale.restitution * (N(1) + *sale.deed_costs);
  const N spent = works * balance.on_works + balance.taxes + restitution;
  const N of_places = sale.parking ? N(balance.places * sale.parking->price) : N(0),
          on_places = sale.parking ? N(balance.places * sale.parking->cost) : N(0);

  if (is_below<N>(N(0), balance.kept) && is_below<N>(N(0), *figures.living_area)) {
    const N price = (spent / balance.kept - of_places - sale.other_revenue) / *figures.living_area;
    if (is_below<N>(price, N(0)))
      alert<SaleAlert::no_even_price>(findings, "sale.price_per_m2");
    else
      figures.break_even_price = N(step(words::break_even_price, price));
  }
  const N built = *figures.floor_area * (N(1) + *sale.contingency);
  if (is_below<N>(N(0), built)) {
    const N works_at_most =
        (revenue * balance.kept - balance.taxes - restitution) / balance.on_works;
    const N cost = (works_at_most - sale.utilities - on_places) / built;
    if (is_below<N>(cost, N(0)))
      alert<SaleAlert::no_even_cost>(findings, "sale.cost");
    else
      figures.break_even_cost = N(step(words::break_even_cost, cost));
  }
  if (is_below<N>(N(0), revenue))
    figures.break_even_margin =
        N(step(words::break_even_margin, N(balance.kept + *sale.margin - spent / revenue)));
}

/// "it balances at a price of 5 000 EUR/m2, or at a margin of 3 %".
template <Number N>
Message where_it_balances(const SaleFigures<N>& figures) {
  std::vector<Message> ways;
  if (const auto& price = figures.break_even_price)
    ways.push_back(
        message({"at a price of {} EUR/m2", "à un prix de {} EUR/m2"}, amount_words<N>(*price)));
  if (const auto& cost = figures.break_even_cost)
    ways.push_back(
        message({"at a cost of {} EUR/m2", "à un coût de {} EUR/m2"}, amount_words<N>(*cost)));
  if (const auto& margin = figures.break_even_margin)
    ways.push_back(message({"at a margin of {} %", "à une marge de {} %"},
                           amount_words<N>(N(*margin * N(100)))));
  if (ways.empty())
    return message(
        {"no price, cost or margin balances it", "aucun prix, coût ni marge ne l'équilibre"});
  Message all = message({"it would balance ", "l'équilibre serait atteint "});
  for (const Message& way : ways) {
    const bool first = &way == &ways.front();
    all.en += (first ? "" : ", or ") + way.en;
    all.fr += (first ? "" : ", ou ") + way.fr;
  }
  return all;
}

}  // namespace habitat::densify
