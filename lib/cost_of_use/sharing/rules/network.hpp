// SPDX-License-Identifier: Apache-2.0
// The variable part of the network tariff (TURPE, low voltage up to 36 kVA) of those whose option
// is given: standard, and with the option for sharing, cheaper on shared kWh, dearer on the others.
// Of a period it pays from the part s* = (other - standard) / (other - shared), at once where other
// is not above standard. Before VAT; the fixed part aside.
#pragma once

#include "cost_of_use/sharing/result/network.hpp"
#include "cost_of_use/sharing/rules/energy.hpp"
#include "cost_of_use/sharing/words/alerts.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "messages/nearest.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
class NetworkPart {
 public:
  NetworkPart(const Sharing<N>& input, const Law& law, Findings& findings)
      : input_(input), law_(law), findings_(findings) {}

  /// What the option spares each sharer, before VAT, by rank; nothing where it is not known.
  std::vector<std::optional<N>> fill(const SharedEnergy<N>& energy, NetworkFigures<N>& figures) {
    std::vector<std::optional<N>> gains(energy.sharers.size());
    std::vector<std::string> without_hours, single_price;
    const auto management = management_of_option();
    for (std::size_t k = 0; k < energy.sharers.size(); ++k) {
      const SharerEnergy<N>& sharer = energy.sharers[k];
      if (!sharer.of.network_tariff || !sharer.of.joins) continue;
      if (*sharer.of.network_tariff == NetworkTariff::cust)
        single_price.push_back(sharer.of.name);
      else if (!sharer.shared_in)
        without_hours.push_back(sharer.of.name);
      else if (const auto gain = add(sharer, figures); gain && management)
        gains[k] = N(*gain - *management);
    }
    if (!without_hours.empty())
      alert<SharingAlert::periods_unknown>(findings_, "sharing.participants",
                                           listed_briefly(without_hours));
    if (!single_price.empty())
      alert<SharingAlert::no_sharing_version>(findings_, "sharing.participants",
                                              listed_briefly(single_price));
    close(management, figures);
    return gains;
  }

 private:
  using Prices = std::array<const law::Parameter*, 4>;

  std::optional<N> management_of_option() const {
    const Date date = law_.as_of();
    if (!asked()) return {};
    const auto standard = law_.value<N>(*law::parameter::network_management[0], date),
               option = law_.value<N>(*law::parameter::network_management[1], date);
    if (!standard || !option) return {};
    return N(*option - *standard);
  }
  bool asked() const {
    return std::any_of(input_.participants.begin(), input_.participants.end(),
                       [](const Participant<N>& one) {
                         return one.network_tariff && *one.network_tariff != NetworkTariff::cust;
                       });
  }

  // Whether what is read is of the dated data, not of the case.
  bool is_dated(const law::Parameter& parameter) const { return !law_.sets(parameter); }

  // The gain of one, without the management.
  std::optional<N> add(const SharerEnergy<N>& sharer, NetworkFigures<N>& figures) {
    using namespace law::parameter;
    const bool short_use = *sharer.of.network_tariff == NetworkTariff::cu4;
    const Prices &standard = short_use ? network_cu4_standard : network_mu4_standard,
                 &shared = short_use ? network_cu4_shared : network_mu4_shared,
                 &other = short_use ? network_cu4_other : network_mu4_other;
    N gain = 0;
    if (figures.periods.empty()) figures.periods.resize(4);
    for (std::size_t i = 0; i < 4; ++i) {
      const Date date = law_.as_of();
      const auto by_standard = law_.value<N>(*standard[i], date),
                 by_shared = law_.value<N>(*shared[i], date),
                 by_other = law_.value<N>(*other[i], date);
      if (!by_standard || !by_shared || !by_other) {
        figures.periods.clear();
        return {};
      }
      dated_ = dated_ || is_dated(*standard[i]) || is_dated(*shared[i]) || is_dated(*other[i]);
      NetworkPeriod<N>& period = figures.periods[i];
      period.name = static_cast<Period>(i);
      const N &kwh_shared = (*sharer.shared_in)[i], &kwh_other = (*sharer.other_in)[i];
      const N now = (kwh_shared + kwh_other) * *by_standard;
      period.standard = period.standard + now;
      period.shared = period.shared + kwh_shared * *by_shared;
      period.other = period.other + kwh_other * *by_other;
      gain = gain + now - kwh_shared * *by_shared - kwh_other * *by_other;
      set_break_even(*by_standard, *by_shared, *by_other, period);
    }
    ++counted_;
    return gain;
  }

  // Of two options there is no one part from which it pays.
  void set_break_even(const N& standard, const N& shared, const N& other,
                      NetworkPeriod<N>& period) {
    const N part = step(words::break_even, N(max(N(0), N(other - standard)) / (other - shared)));
    if (counted_ == 0)
      period.break_even = part;
    else if (period.break_even && !(*period.break_even == part))
      period.break_even.reset();
  }

  void close(const std::optional<N>& management, NetworkFigures<N>& figures) {
    if (counted_ == 0) return;
    N standard = 0, sharing = 0;
    for (const NetworkPeriod<N>& period : figures.periods) {
      standard = standard + period.standard;
      sharing = sharing + period.shared + period.other;
    }
    figures.standard = N(step(words::network_standard, standard));
    figures.sharing = N(step(words::network_sharing, sharing));
    figures.gain = N(*figures.standard - *figures.sharing);
    for (const law::Parameter* one : law::parameter::network_management)
      dated_ = dated_ || (management && is_dated(*one));
    if (dated_ && law_.as_of() >= Date{2026, 8, 1})
      alert<SharingAlert::network_revision>(findings_, "sharing.network_option");
    if (!management) {
      findings_.lacks("sharing.network.management",
                      {std::string(law::path_in_case(*law::parameter::network_management[1]))});
      return;
    }
    figures.management = N(N(counted_) * *management);
    figures.net_gain = N(*figures.gain - *figures.management);
    if (input_.network_option == NetworkOption::sharing && is_below(*figures.net_gain, N(0)))
      alert<SharingAlert::option_costs>(findings_, "sharing.network_option");
  }

  const Sharing<N>& input_;
  const Law& law_;
  Findings& findings_;
  int counted_ = 0;
  bool dated_ = false;  ///< whether a figure that is used is of the dated data
};

}  // namespace habitat::cost_of_use::sharing
