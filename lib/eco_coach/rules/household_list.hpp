// SPDX-License-Identifier: Apache-2.0
// The households of a file, as read and by name, and the savings that their meters bring. What a
// household says of its coaching, its group and its tariff holds for meters that say nothing.
#pragma once

#include <fmt/format.h>

#include <unordered_map>

#include "eco_coach/case/case.hpp"
#include "eco_coach/rules/household_savings.hpp"
#include "eco_coach/rules/meters.hpp"
#include "eco_coach/rules/personal_column.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

template <Number N>
struct Household {
  HouseholdRow<N> row;
  HouseholdSavings<N> savings;
  bool spoilt = false;  ///< a meter of it was judged and taken out again: what it saved is unknown
  int meters_named = 0, energies_named = 0;  ///< meters that name it, those of energy
  bool coached() const { return row.group == Group::coached; }
  /// Whether each of its meters counts: else a part of its energy is not known.
  bool all_energies() const { return savings.energies == energies_named; }
};

template <Number N>
class Households {
 public:
  /// `sheets`: whether the months of each are wanted.
  Households(const Case<N>& input, const Law& law, bool sheets, Findings& findings)
      : input_(input), law_(law), sheets_(sheets) {
    if (!input.households.given()) return;
    RowReader& reader = *input.households.reader;
    for (const std::string& column : reader.unread())
      if (says_who(column))
        alert<AlertCode::personal_column>(findings, "households", input.households.name(), column);
    read(reader);
  }

  bool given() const { return input_.households.given(); }
  std::vector<Household<N>>& all() { return all_; }
  Household<N>* find(const std::string& id) {
    const auto found = ranks_.find(id);
    return found == ranks_.end() ? nullptr : &all_[found->second];
  }

  /// What a meter leaves open its household says.
  void complete(Meter& meter, bool meters_say_group) {
    Household<N>* const household = find(meter.household_id);
    if (!household) {
      if (!meter.household_id.empty() && given()) unknown_.add(meter.household_id);
      return;
    }
    ++household->meters_named;
    household->energies_named += meter.carrier != Carrier::water;
    if (!meter.coaching_start) meter.coaching_start = household->row.coaching_start;
    if (!meters_say_group) meter.group = household->row.group;
    if (meter.group != household->row.group) other_group_.add(meter.meter_id);
  }

  /// What a judged meter brings to its household: nothing where its readings do not suffice.
  void add(const Meter& meter, const Judged<N>& judged) {
    Household<N>* const household = find(meter.household_id);
    if (!household || household->spoilt || !judged.savings || judged.savings->periods == 0 ||
        judged.figures.verdict == energy::Verdict::insufficient)
      return;
    const bool water = meter.carrier == Carrier::water;
    const auto content = water ? std::optional<double>(meter.unit == ReadingUnit::litre ? 0.001 : 1)
                               : energy_content(meter, law_).kwh;
    if (!content) return;
    SavingsOfMeter<N>(meter, *content, sheets_, tariff_of(meter, household->row),
                      household->savings)
        .add(*judged.savings, judged.figures.rows);
  }

  /// A meter whose rows came back.
  void take_out(const Meter& meter) {
    Household<N>* const household = find(meter.household_id);
    if (!household) return;
    household->savings = {};
    household->spoilt = true;
  }

  void tell(Findings& findings) const {
    for (const auto& [key, kept] : tariffs_) tell_of(kept->made, findings);
    const auto power = std::find_if(tariffs_.begin(), tariffs_.end(), [](const auto& one) {
      return one.second->made.carrier == Carrier::electricity && one.second->made.co2;
    });
    if (power != tariffs_.end())
      alert<AlertCode::electricity_co2>(findings, "tariffs.electricity",
                                        to_text<N>(*power->second->made.co2));
    if (given() && all_.empty())
      alert<AlertCode::no_households>(findings, "households", input_.households.name());
    if (other_group_.count > 0)
      alert<AlertCode::other_group>(findings, "households", std::to_string(other_group_.count),
                                    other_group_.first);
    const auto in_part = std::count_if(all_.begin(), all_.end(), [](const Household<N>& one) {
      return one.savings.counts() && one.savings.meters < one.meters_named;
    });
    if (in_part > 0)
      alert<AlertCode::meters_not_counted>(findings, "households", std::to_string(in_part));
    if (unknown_.count > 0)
      alert<AlertCode::unknown_household>(findings, "households", std::to_string(unknown_.count),
                                          unknown_.first);
  }

 private:
  static void tell_of(const MeterTariff<N>& tariff, Findings& findings) {
    if (tariff.unpriced_use)
      findings.lacks("households[].effort_before", {tariff.prices.lacking_price()});
    if (tariff.unpriced) findings.lacks("evaluation.saved_eur", {tariff.prices.lacking_price()});
    if (tariff.unpriced && tariff.carrier == Carrier::water)
      alert<AlertCode::water_price>(findings, "tariffs.water.price");
    if (!tariff.co2) findings.lacks("evaluation.co2", {lacking_co2(tariff.carrier)});
  }

  void read(RowReader& reader) {
    HouseholdRow<N> row;
    reader.bind(slot_of(row));
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      if (state == RowState::faulty) continue;
      HouseholdRow<N> whole = row;
      if (!settle_persons(whole, reader)) continue;
      if (!ranks_.try_emplace(row.household_id, all_.size()).second) {
        reader.tell("household_id", {Code::household_again, {row.household_id}});
        continue;
      }
      if constexpr (names_steps<N>) name_inputs(whole);
      all_.emplace_back().row = std::move(whole);
    }
  }

  // Of persons, adults and children under 14 two give the third; three have to agree.
  static bool settle_persons(HouseholdRow<N>& row, RowReader& reader) {
    auto &persons = row.persons, &adults = row.adults, &children = row.children_under_14;
    if (!persons && adults) persons = *adults + children.value_or(0);
    if (!persons) return true;
    if (!children) children = adults ? *persons - *adults : 0;
    if (!adults) adults = *persons - *children;
    if (*persons >= 1 && *adults >= 0 && *children >= 0 && *adults + *children == *persons)
      return true;
    reader.tell("persons",
                {Code::persons_differ,
                 {std::to_string(*persons), std::to_string(*adults), std::to_string(*children)}});
    return false;
  }

  static void name_inputs(HouseholdRow<N>& row) {
    for (const Slot& slot : slot_of(row).members())
      if (slot.is_number() && slot.present())
        slot.name_input(fmt::format("households[{}].{}", row.household_id, slot.field().name));
  }

  // Households that have the same option, power and share have one tariff.
  MeterTariff<N>& tariff_of(const Meter& meter, const HouseholdRow<N>& row) {
    std::string key(word_of(*meter.carrier));
    const bool own =
        meter.carrier == Carrier::electricity && (row.option || row.kva || row.off_peak_share);
    if (own)
      key += fmt::format(" {} {} {}", row.option ? word_of(*row.option) : "",
                         row.kva ? word_of(*row.kva) : "",
                         row.off_peak_share ? to_text(*row.off_peak_share) : "");
    const auto found = tariffs_.find(key);
    if (found != tariffs_.end()) return found->second->made;
    auto tariff =
        std::make_unique<KeptTariff>(*meter.carrier, own ? own_tariffs(row) : input_.tariffs, law_);
    return tariffs_.emplace(key, std::move(tariff)).first->second->made;
  }
  Tariffs<N> own_tariffs(const HouseholdRow<N>& row) const {
    Tariffs<N> own = input_.tariffs;
    if (!own.electricity) own.electricity.emplace();
    if (row.option) own.electricity->option = *row.option;
    if (row.kva) own.electricity->kva = *row.kva;
    if (row.off_peak_share) own.electricity->off_peak_share = row.off_peak_share;
    return own;
  }

  // Of names that are told, the first one and how many there are.
  struct Named {
    int count = 0;
    std::string first = {};
    void add(const std::string& name) {
      if (count++ == 0) first = name;
    }
  };

  // Prices refer to the tariffs that they are made of.
  struct KeptTariff {
    KeptTariff(Carrier carrier, Tariffs<N> given, const Law& law)
        : tariffs(std::move(given)), made(carrier, tariffs, law) {}
    Tariffs<N> tariffs;
    MeterTariff<N> made;
  };

  const Case<N>& input_;
  const Law& law_;
  const bool sheets_;
  std::vector<Household<N>> all_;
  std::unordered_map<std::string, std::size_t> ranks_;
  std::map<std::string, std::unique_ptr<KeptTariff>> tariffs_;
  Named unknown_, other_group_;
};

}  // namespace habitat::eco_coach
