// SPDX-License-Identifier: Apache-2.0
// Energy saving certificates (CEE) of the whole renovation: in euros a m2, or a volume at a price.
// Sheet BAR-TH-177 counts kWh cumac a m2 of living area, BAR-TH-145 before it by the final energy
// saved. A price that was not offered is not made up.
#pragma once

#include "densify/rules/aid_cee_conditions.hpp"
#include "densify/words/aid_steps.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify {

template <Number N>
class Cee {
 public:
  Cee(const AidFacts<N>& facts, AidFigures<N>& figures, Findings& findings)
      : facts_(facts), figures_(figures), findings_(findings) {}

  /// Nothing where they cannot be told: the total is then without them.
  void compute() {
    figures_.cee = N(0);
    if (!facts_.input.aid.cee || !facts_.has_works()) return;
    if (facts_.leaves_cee()) {
      figures_.reasons.push_back(reasons::cee_of_anah);
      if (!facts_.is_fragile())
        alert<AidAlert::not_fragile>(findings_, "aid.cee.collected_by_anah");
      return;
    }
    if (!facts_.input.energy) {
      figures_.reasons.push_back(reasons::cee_no_energy);
      return;
    }
    if (!CeeConditions<N>(facts_, figures_, findings_).met()) return;
    figures_.cee = given().per_m2 ? by_area() : by_price();
  }

 private:
  const Certificates<N>& given() const { return *facts_.input.aid.cee; }

  std::optional<N> by_area() {
    const auto area = living_area();
    if (!area) return {};
    return N(step(words::cee_by_area, N(*given().per_m2 * *area * facts_.input.aid.prudence)));
  }

  std::optional<N> by_price() {
    figures_.cee_volume = given().volume ? given().volume : by_sheet();
    if (!given().price) {
      alert<AidAlert::cee_no_price>(findings_, "aid.cee.price");
      findings_.lacks("aid.cee", {"aid.cee.price"});
    }
    if (!figures_.cee_volume || !given().price) return {};
    const N amount = *figures_.cee_volume * price();
    tell_floor(amount);
    return N(step(words::cee_by_price, N(amount * facts_.input.aid.prudence)));
  }

  // Each dwelling weighs the same: those of precarious households at their price.
  N price() const {
    const N& classic = *given().price;
    const N precarious = given().price_precarious.value_or(classic);
    const N count = given().precarious_dwellings;
    return step(words::cee_price,
                N((classic * (facts_.dwellings - count) + precarious * count) / facts_.dwellings));
  }

  std::optional<N> by_sheet() {
    const law::Parameter& volume = law::parameter::cee_bar_th_177_volume;
    const bool before = facts_.date < volume.values.front().from;
    const CeeSheet sheet =
        given().sheet.value_or(before ? CeeSheet::bar_th_145 : CeeSheet::bar_th_177);
    std::optional<N> per_m2;  // kWh cumac
    bool by_final = false;
    if (sheet == CeeSheet::bar_th_177)
      per_m2 = facts_.value(volume);
    else if (const auto factor = facts_.value(law::parameter::cee_bar_th_145_factor))
      by_final = true, per_m2 = of_final_energy(*factor);
    if (!per_m2) {
      if (by_final)
        alert<AidAlert::cee_no_final_energy>(findings_, "energy", label_of(sheet));
      else
        alert<AidAlert::cee_no_volume>(findings_, "aid.cee.volume", label_of(sheet),
                                       facts_.date_text());
      findings_.lacks("aid.cee", {"aid.cee.volume"});
      return {};
    }
    const auto area = living_area();
    if (!area) return {};
    if (!given().coefficient) alert<AidAlert::cee_no_charter>(findings_, "aid.cee.coefficient");
    return N(
        step(words::cee_volume, N(*per_m2 * *area * given().coefficient.value_or(N(1)) / N(1000))));
  }

  std::optional<N> of_final_energy(const N& factor) const {
    const EnergyFigures<N>& energy = facts_.energy;
    if (!energy.final_before || !energy.final_after) return {};
    return N(factor * (*energy.final_before - *energy.final_after));
  }

  std::optional<N> living_area() {
    const auto& area = facts_.condominium().living_area;
    if (area) return area;
    alert<AidAlert::cee_no_area>(findings_, "condominium.living_area");
    findings_.lacks("aid.cee", {"condominium.living_area"});
    return {};
  }

  // Of the coup de pouce, by its charter: told, and not applied.
  void tell_floor(const N& amount) {
    using namespace law::parameter;
    const auto fossil = facts_.value(cee_boost_fossil_replaced),
               other = facts_.value(cee_boost_other);
    const auto& coefficient = given().coefficient;
    const auto& area = facts_.condominium().living_area;
    if (!coefficient || !area || !fossil || !other || is_below<N>(*coefficient, *other)) return;
    const auto floor = facts_.value(is_below<N>(*coefficient, *fossil) ? cee_floor_other
                                                                       : cee_floor_fossil_replaced);
    if (!floor) {
      alert<AidAlert::cee_floor_unknown>(findings_, "aid.cee", facts_.date_text());
    } else if (const N least = *floor * *area; amount < least) {
      alert<AidAlert::cee_floor>(findings_, "aid.cee", rounded_text<N>(amount, 2),
                                 rounded_text<N>(least, 2));
    }
  }

  const AidFacts<N>& facts_;
  AidFigures<N>& figures_;
  Findings& findings_;
};

}  // namespace habitat::densify
