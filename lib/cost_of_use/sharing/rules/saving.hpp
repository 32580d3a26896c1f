// SPDX-License-Identifier: Apache-2.0
// What who takes part saves. A shared kWh spares the supplier's energy and the excise, with VAT,
// and is paid to the landlord; the network is still due on it:
//
//   u = (energy + excise) x (1 + VAT) - price x (1 + VAT)        saving = u x shared - fee
//
// With the network option for sharing its gain, with VAT, comes to it.
#pragma once

#include "cost_of_use/sharing/result/sharing.hpp"
#include "cost_of_use/sharing/rules/energy.hpp"
#include "cost_of_use/sharing/rules/synthetic.hpp"
#include "cost_of_use/sharing/words/alerts.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use::sharing {

/// EUR/kWh, before VAT but for what a shared kWh is paid.
template <Number N>
struct Prices {
  std::optional<N> vat = {}, excise = {}, price = {}, paid = {};
};

/// The excise that a shared kWh avoids: that of the day, for a plant below 1 MW, since 1 March 2025
/// (law 2025-127, art. 75).
template <Number N>
std::optional<N> excise_avoided(const Sharing<N>& input, const Law& law, Findings& findings) {
  if (!input.excise.word) return N(input.excise.number / N(1000));
  const Date date = law.as_of();
  const auto below = law.value<N>(law::parameter::sharing_excise_max_power, date);
  if (!below) {
    alert<SharingAlert::excise_before>(findings, "sharing.excise");
    return N(0);
  }
  const auto power = power_of(input);
  if (!power)
    alert<SharingAlert::power_unknown>(findings, "sharing.excise", to_text<N>(*below));
  else if (!is_below(*power, *below)) {
    alert<SharingAlert::excise_due>(findings, "sharing.plant.power", to_text<N>(*power),
                                    to_text<N>(*below));
    return N(0);
  }
  return law.value<N>(*law::parameter::price_excise_electricity[0], date);
}

template <Number N>
Prices<N> prices_of(const Sharing<N>& input, const Law& law, Findings& findings) {
  Prices<N> prices{.vat = input.vat, .price = input.price};
  if (!prices.vat) prices.vat = law.value<N>(law::parameter::price_vat_energy, law.as_of());
  prices.excise = excise_avoided(input, law, findings);
  if (prices.price && prices.vat)
    prices.paid = N(step(words::price_with_vat, N(*prices.price * (N(1) + *prices.vat))));
  return prices;
}

/// Of one who takes part: what he is spared, by what is shared and in all.
template <Number N>
struct SharerMoney {
  std::optional<N> spared = {}, of_shared = {}, saving = {};  ///< EUR a year
  std::optional<N> bill = {};  ///< energy and excise of all that he uses, with VAT
};

template <Number N>
class Savings {
 public:
  Savings(const Sharing<N>& input, const Prices<N>& prices) : input_(input), prices_(prices) {}

  /// Whether somebody asks what sharing saves.
  static bool asked(const Sharing<N>& input) {
    return std::any_of(input.participants.begin(), input.participants.end(),
                       [](const Participant<N>& one) { return one.energy_price.has_value(); });
  }

  /// `network`: gain of the option for sharing, before VAT, where it is taken.
  SharerMoney<N> of(const SharerEnergy<N>& sharer, const std::optional<N>& network) const {
    if (!sharer.of.joins) return {N(0), N(0), N(0), {}};
    const auto peak = spared(sharer.of.energy_price),
               off = by_hours(sharer) ? spared(sharer.of.energy_price_off_peak) : peak;
    SharerMoney<N> money;
    if (!peak || !off || !sharer.shared) return money;
    const bool hours = by_hours(sharer);
    if (hours && !sharer.shared_off_peak) return money;
    const N cheap = hours ? *sharer.shared_off_peak : N(0), dear = *sharer.shared - cheap;
    money.spared = N(dear * *peak + cheap * *off);
    if (sharer.consumption && (!hours || sharer.off_peak)) {
      const N used_cheap = hours ? *sharer.off_peak : N(0);
      money.bill = N((*sharer.consumption - used_cheap) * *peak + used_cheap * *off);
    }
    if (!prices_.paid) return money;
    money.of_shared =
        N(step(words::saving_of_shared, N(*money.spared - *sharer.shared * *prices_.paid)));
    const bool pays_fee = sharer.of.kind == ParticipantKind::dwelling && !sharer.is_empty();
    N saving = pays_fee ? N(*money.of_shared - N(12) * input_.fee) : *money.of_shared;
    if (network) saving = saving + *network * (N(1) + *prices_.vat);
    money.saving = N(step(words::saving, saving));
    return money;
  }

  /// What is spared by a kWh that the supplier sells at that price.
  std::optional<N> spared(const std::optional<N>& energy_price) const {
    if (!energy_price || !prices_.excise || !prices_.vat) return {};
    return N(step(words::avoided, N((*energy_price + *prices_.excise) * (N(1) + *prices_.vat))));
  }

 private:
  static bool by_hours(const SharerEnergy<N>& sharer) {
    return sharer.of.option == TariffOption::off_peak;
  }

  const Sharing<N>& input_;
  const Prices<N>& prices_;
};

}  // namespace habitat::cost_of_use::sharing
