// SPDX-License-Identifier: Apache-2.0
// The same year with other powers of the roof.
#pragma once

#include "cost_of_use/sharing/rules/course.hpp"
#include "cost_of_use/sharing/rules/network.hpp"
#include "cost_of_use/sharing/rules/savings.hpp"
#include "cost_of_use/sharing/rules/shares.hpp"
#include "cost_of_use/sharing/rules/sizing.hpp"
#include "cost_of_use/sharing/rules/synthetic.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
SizeFigures<N> size_figures(const Course<N>& course, const N& size, const N& power) {
  const auto sums =
      energy::allocate(*course.series, method_of(course.input.key), course.input.shares_again(),
                       near_double(size) / near_double(power), course.seasons);
  const SharedEnergy<N> energy = energy_of(course.input, *course.series, sums);
  Findings unheard;
  unheard.notes = unheard.warnings = false;
  NetworkFigures<N> network;
  const auto gains = NetworkPart<N>(course.input, course.law, unheard).fill(energy, network);
  const auto money = money_of(course, energy, gains);
  SizeFigures<N> figures{.power = size, .production = energy.production, .shared = energy.shared};
  std::optional<RateStatus> status;
  rate(energy.shared, energy.production, words::self_consumption, figures.self_consumption, status);
  rate(energy.shared, energy.consumption, words::self_production, figures.self_production, status);
  figures.tenant_saving = saving_of(ParticipantKind::dwelling, energy, money);
  if (course.input.plant) {
    const FeedIn<N> terms = FeedInTerms<N>(*course.input.plant, size, course.law).terms();
    const PlantEnergy<N> sold{energy.production, energy.shared, energy.surplus};
    const LandlordAccount<N> account(*course.input.plant, size, course.input.price, sold, terms);
    LandlordFigures<N> landlord;
    if (account.lacks().empty()) {
      account.fill(landlord);
      figures.npv = landlord.npv;
    }
  }
  return figures;
}

template <Number N>
void tell_sizes(Course<N>& course) {
  const Sizing<N>& sizing = *course.input.sizing;
  const auto& sizes = course.figures.sizes;
  if (!sizes.empty() && is_below(sizes.back().power, sizing.to))
    alert<SharingAlert::last_size>(course.findings, "sharing.sizing.to",
                                   to_text<N>(sizes.back().power), to_text<N>(sizing.to));
  if (!course.figures.best) {
    const bool known = std::any_of(sizes.begin(), sizes.end(), [&](const SizeFigures<N>& one) {
      return one.npv && (sizing.objective == Objective::npv || one.tenant_saving);
    });
    if (known)
      alert<SharingAlert::no_size>(course.findings, "sharing.sizing", to_text<N>(sizing.from),
                                   to_text<N>(sizing.to), to_text<N>(sizing.least_npv));
    else
      alert<SharingAlert::size_unknown>(course.findings, "sharing.sizing", to_text<N>(sizing.from),
                                        to_text<N>(sizing.to));
    return;
  }
  const auto best = std::find_if(sizes.begin(), sizes.end(), [&](const SizeFigures<N>& one) {
    return one.power == *course.figures.best;
  });
  if (sizing.objective == Objective::npv && is_below(*best->npv, N(0)))
    alert<SharingAlert::size_at_a_loss>(course.findings, "sharing.sizing", to_text<N>(sizing.from),
                                        to_text<N>(sizing.to), rounded_text<N>(*best->npv, 2));
}

template <Number N>
void fill_sizes(Course<N>& course) {
  if (!course.input.sizing) return;
  const Sizing<N>& sizing = *course.input.sizing;
  const auto power = power_of(course.input);
  if (!course.series || !power || !(N(0) < *power) || !course.energy.yearly()) {
    std::vector<std::string> lacking;
    if (!course.series || !course.energy.yearly()) lacking.push_back("sharing.series");
    if (!power || !(N(0) < *power)) lacking.push_back("sharing.plant.power");
    course.findings.lacks("sharing.sizes", std::move(lacking));
    return;
  }
  for (const N& size : powers_of(sizing))
    course.figures.sizes.push_back(size_figures(course, size, *power));
  course.figures.best = best_size(sizing, course.figures.sizes);
  tell_sizes(course);
}

}  // namespace habitat::cost_of_use::sharing
