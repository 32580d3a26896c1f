// SPDX-License-Identifier: Apache-2.0
// What the rules of an operation say of the case: how far apart and how powerful, what an HLM body
// owes its tenants; and what is given though nothing asks for it.
#pragma once

#include "cost_of_use/sharing/rules/synthetic.hpp"
#include "cost_of_use/sharing/words/alerts.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
class SharingTerms {
 public:
  SharingTerms(const Sharing<N>& input, const Law& law, Findings& findings)
      : input_(input), law_(law), findings_(findings) {}

  void tell() {
    if (!findings_.notes && !findings_.warnings) return;
    const Date date = law_.as_of();
    const bool several = input_.series.given() || input_.participants.size() > 1;
    if (several)
      if (const auto distance = law_.value<N>(law::parameter::sharing_max_distance, date))
        alert<SharingAlert::perimeter>(findings_, "sharing", to_text<N>(*distance));
    if (const auto power = power_of(input_))
      if (const auto most = law_.value<N>(law::parameter::sharing_max_power, date);
          most && !is_below(*power, *most))
        alert<SharingAlert::too_powerful>(findings_, "sharing.plant.power", to_text<N>(*power),
                                          to_text<N>(*most));
    const bool tenants = std::any_of(
        input_.participants.begin(), input_.participants.end(),
        [](const Participant<N>& one) { return one.kind == ParticipantKind::dwelling; });
    if (tenants && several && date >= Date{2021, 7, 5})
      alert<SharingAlert::social_landlord>(findings_, "sharing.participants");
    tell_unused();
  }

 private:
  void tell_unused() {
    const auto unused = [&](bool given, std::string_view path) {
      if (given) alert<SharingAlert::unused_input>(findings_, path, path);
    };
    unused(input_.coefficients.given() && input_.key != Key::dynamic, "sharing.coefficients");
    unused(input_.share_again.value_or(false) &&
               (input_.key == Key::default_key || input_.key == Key::priority),
           "sharing.share_again");
    unused(input_.step && input_.given, "sharing.step");
    unused(input_.sizing && input_.sizing->objective == Objective::npv &&
               !(input_.sizing->least_npv == N(0)),
           "sharing.sizing.least_npv");
    const auto any = [&](auto&& gives) {
      return std::any_of(input_.participants.begin(), input_.participants.end(), gives);
    };
    unused(input_.key != Key::fixed && any([](const auto& one) { return !!one.coefficient; }),
           "sharing.participants[].coefficient");
    unused(input_.key != Key::priority && any([](const auto& one) { return !!one.priority; }),
           "sharing.participants[].priority");
    unused(any([](const auto& one) {
             return one.energy_price_off_peak && one.option == TariffOption::base;
           }),
           "sharing.participants[].energy_price_off_peak");
  }

  const Sharing<N>& input_;
  const Law& law_;
  Findings& findings_;
};

}  // namespace habitat::cost_of_use::sharing
