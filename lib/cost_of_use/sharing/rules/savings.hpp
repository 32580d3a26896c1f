// SPDX-License-Identifier: Apache-2.0
// Who saves what by the energy that is shared.
#pragma once

#include "cost_of_use/sharing/rules/course.hpp"
#include "cost_of_use/sharing/rules/sizing.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use::sharing {

/// A meter of one price for all hours stays with the standard option.
template <Number N>
bool lacks_network(const Course<N>& course, const SharerEnergy<N>& sharer,
                   const std::optional<N>& gain) {
  return course.with_network() && sharer.of.joins && !gain &&
         sharer.of.network_tariff != NetworkTariff::cust;
}

template <Number N>
std::vector<SharerMoney<N>> money_of(const Course<N>& course, const SharedEnergy<N>& energy,
                                     const std::vector<std::optional<N>>& network) {
  const Savings<N> savings(course.input, course.prices);
  std::vector<SharerMoney<N>> money;
  for (std::size_t k = 0; k < energy.sharers.size(); ++k) {
    const SharerEnergy<N>& sharer = energy.sharers[k];
    money.push_back(savings.of(sharer, course.with_network() ? network[k] : std::optional<N>()));
    if (lacks_network(course, sharer, network[k])) money.back().saving.reset();
  }
  return money;
}

template <Number N>
std::string price_lacking(const SharerEnergy<N>& sharer) {
  const bool hours = sharer.of.option == TariffOption::off_peak;
  const std::string_view member = !sharer.of.energy_price            ? "energy_price"
                                  : !hours                           ? "energy_price"
                                  : !sharer.of.energy_price_off_peak ? "energy_price_off_peak"
                                                                     : "off_peak";
  return fmt::format("sharing.participants[{}].{}", sharer.of.name, member);
}

/// What nobody asks for is not missed.
template <Number N>
void tell_lacking(Course<N>& course, std::vector<std::string> lacking) {
  if (!course.asks_saving()) return;
  for (std::size_t k = 0; k < course.energy.sharers.size(); ++k)
    if (lacks_network(course, course.energy.sharers[k], course.network[k]))
      add_once(lacking, course.energy.sharers[k].of.network_tariff
                            ? "sharing.participants[].off_peak"
                            : "sharing.participants[].network_tariff");
  constexpr std::size_t most = 3;
  if (lacking.size() > most) lacking = {"sharing.participants[].energy_price"};
  if (!course.input.price) lacking.push_back("sharing.price");
  if (!course.prices.excise) lacking.push_back("sharing.excise");
  const bool split =
      std::any_of(course.energy.sharers.begin(), course.energy.sharers.end(),
                  [](const SharerEnergy<N>& one) { return one.of.joins && !one.shared; });
  if (split) {
    alert<SharingAlert::split_unknown>(course.findings, "sharing.given");
    lacking.push_back("sharing.series");
  }
  if (!lacking.empty()) course.findings.lacks("sharing.tenant_saving", std::move(lacking));
}

/// The mean of the dwellings that take part.
template <Number N>
void fill_dwelling(Course<N>& course) {
  int count = 0;
  bool bills = true;
  N bill = 0;
  for (std::size_t k = 0; k < course.energy.sharers.size(); ++k) {
    const SharerEnergy<N>& sharer = course.energy.sharers[k];
    if (sharer.of.kind != ParticipantKind::dwelling || !sharer.of.joins) continue;
    ++count;
    bills = bills && course.money[k].bill;
    if (course.money[k].bill) bill = bill + *course.money[k].bill;
  }
  if (count == 0) return;
  DwellingFigures<N>& dwelling = course.figures.dwelling;
  if (course.figures.tenant_saving || bills) dwelling.count = count;
  const N months = N(12 * count);
  if (course.figures.tenant_saving) dwelling.saving = N(*course.figures.tenant_saving / months);
  if (bills) dwelling.without = N(bill / months);
  if (dwelling.without && dwelling.saving) dwelling.with = N(*dwelling.without - *dwelling.saving);
}

template <Number N>
void fill_savings(Course<N>& course) {
  course.money = money_of(course, course.energy, course.network);
  N spared = 0, saved = 0, shared = 0;
  bool priced = true;
  std::vector<std::string> lacking;
  for (std::size_t k = 0; k < course.energy.sharers.size(); ++k) {
    const SharerEnergy<N>& sharer = course.energy.sharers[k];
    if (course.energy.yearly() && course.asks_saving())
      course.figures.participants[k].saving = course.money[k].saving;
    if (!sharer.of.joins || !sharer.shared) continue;
    if (!course.money[k].spared) {
      priced = false;
      add_once(lacking, price_lacking(sharer));
      continue;
    }
    shared = shared + *sharer.shared;
    spared = spared + *course.money[k].spared;
    if (course.money[k].of_shared) saved = saved + *course.money[k].of_shared;
  }
  tell_lacking(course, std::move(lacking));
  if (priced && N(0) < shared) {
    course.figures.break_even_price = N(spared / shared);
    if (course.prices.paid)
      course.figures.unit_saving = N(step(words::unit_saving, N(saved / shared)));
  }
  if (course.figures.unit_saving && is_below(*course.figures.unit_saving, N(0)))
    alert<SharingAlert::tenants_lose>(course.findings, "sharing.price");
  if (!course.energy.yearly()) return;
  course.figures.tenant_saving = saving_of(ParticipantKind::dwelling, course.energy, course.money);
  const auto& saving = course.figures.tenant_saving;
  if (saving && is_below<N>(*saving, N(0)) &&
      !(course.figures.unit_saving && is_below(*course.figures.unit_saving, N(0))))
    alert<SharingAlert::fee_above_saving>(course.findings, "sharing.fee",
                                          rounded_text<N>(-*saving, 2));
  course.figures.common_parts_saving =
      saving_of(ParticipantKind::common_parts, course.energy, course.money);
  fill_dwelling(course);
}

}  // namespace habitat::cost_of_use::sharing
