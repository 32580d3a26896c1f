// SPDX-License-Identifier: Apache-2.0
// The landlord's account, and why there may be none.
#pragma once

#include "cost_of_use/sharing/rules/course.hpp"
#include "cost_of_use/sharing/rules/landlord.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
void tell_unknown_price(Course<N>& course, const std::vector<std::string>& lacking,
                        const FeedInTerms<N>& terms) {
  const Plant<N>& plant = *course.input.plant;
  const auto lacks = [&](std::string_view path) {
    return std::find(lacking.begin(), lacking.end(), path) != lacking.end();
  };
  const Date barred{2025, 3, 28};
  if (plant.sale == SaleKind::total && lacks("sharing.plant.feed_in") &&
      !is_below(N(9), *plant.power) && !(terms.date() < barred))
    alert<SharingAlert::total_sale_barred>(course.findings, "sharing.plant.sale");
  else if (lacks("sharing.plant.feed_in") || lacks("sharing.plant.premium"))
    alert<SharingAlert::no_price_after>(course.findings, "sharing.plant.request_date",
                                        to_text<N>(*plant.power), to_text(terms.date()));
}

template <Number N>
void tell_sale(Course<N>& course, const Plant<N>& plant, const FeedInTerms<N>& terms) {
  const Date regime{2026, 6, 5};
  const bool sells = course.energy.surplus && N(0) < *course.energy.surplus;
  if (sells && plant.feed_in_index.word && terms.date() < regime && plant.feed_in.word)
    alert<SharingAlert::older_index>(course.findings, "sharing.plant.feed_in_index");
  if (sells && plant.feed_in.word && !(terms.date() < regime) &&
      is_below(N(N(1600) * *plant.power), *course.energy.production))
    alert<SharingAlert::beyond_yield>(course.findings, "sharing.plant.feed_in");
  if (sells && *plant.life > plant.feed_in_years)
    alert<SharingAlert::surplus_unpaid>(course.findings, "sharing.plant.feed_in_years",
                                        std::to_string(plant.feed_in_years));
}

template <Number N>
void fill_landlord(Course<N>& course) {
  if (!course.input.plant) return;
  const Plant<N>& plant = *course.input.plant;
  if (!plant.power) {
    course.findings.lacks("sharing.landlord", {"sharing.plant.power"});
    return;
  }
  // What is sold is asked for only by who gives what the plant costs.
  if (!plant.capex && !plant.life && !plant.rate && !plant.operation) return;
  if (!course.energy.yearly()) {
    course.findings.lacks("sharing.landlord", {"sharing.series"});
    return;
  }
  const FeedInTerms<N> terms(plant, *plant.power, course.law);
  const FeedIn<N> feed_in = terms.terms();
  const PlantEnergy<N> energy{course.energy.production, course.energy.shared,
                              course.energy.surplus};
  const LandlordAccount<N> account(plant, *plant.power, course.input.price, energy, feed_in);
  if (auto lacking = account.lacks(); !lacking.empty()) {
    tell_unknown_price(course, lacking, terms);
    course.findings.lacks("sharing.landlord", std::move(lacking));
    return;
  }
  tell_sale(course, plant, terms);
  account.fill(course.figures.landlord);
  judge_account(course.figures.landlord, course.findings);
}

}  // namespace habitat::cost_of_use::sharing
