// SPDX-License-Identifier: Apache-2.0
// Maximum and practised rents of each tranche, per m² of surface utile and month.
//
// Maximum = zone rent x structure coefficient x (1 + local margins), within the large-annex limit.
// Annexes 1, 6 and 8 of the yearly rent notice; surface utile: CCH R. 331-10 and R. 353-16.
#pragma once

#include "law/apl_tables.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"
#include "plai_balance/rules/computation.hpp"
#include "plai_balance/rules/costs.hpp"
#include "plai_balance/rules/index.hpp"
#include "plai_balance/words/rent_words.hpp"

namespace habitat::plai_balance {

/// Whether the case says anything of the years of letting.
template <Number N>
bool asks_account(const Case<N>& input) {
  bool asks = input.manager.has_value();
  for (std::size_t i = 0; i < line_count; ++i)
    asks |= input.operating.of(static_cast<Line>(i)) != nullptr;
  for (const auto& tranche : input.tranches) asks |= tranche.rent.has_value();
  return asks;
}

/// The zone rent of a product; null for one that has no regulated rent, or without its zone.
inline const Parameter* zone_rent_parameter(const Operation& operation, Product product) {
  using namespace law::parameter;
  if (product == Product::pls)
    return operation.zone_abc ? rent_zone_pls[static_cast<std::size_t>(*operation.zone_abc)]
                              : nullptr;
  if (product == Product::lli || !operation.zone_123) return nullptr;
  const auto zone = static_cast<std::size_t>(*operation.zone_123);
  return is_very_social(product) ? rent_zone_plai[zone] : rent_zone_plus[zone];
}

/// The rents of an operation, tranche by tranche.
template <Number N>
class RentModel {
 public:
  RentModel(const Case<N>& input, const Law& law, const GoverningDates& dates,
            const Financing<N>& plan, RentPlan<N>& rents)
      : input_(input),
        law_(law),
        dates_(dates),
        plan_(plan),
        rents_(rents),
        asks_account_(asks_account(input)) {}

  void compute(Findings& findings) {
    N annual = 0;
    bool known = !input_.tranches.empty();
    if (!known) lacking_.push_back("tranches");
    for (std::size_t i = 0; i < input_.tranches.size(); ++i) {
      TrancheRent<N>& rent = rents_.tranches.emplace_back();
      find_rent(i, rent, findings);
      known &= rent.annual.has_value();
      if (rent.annual) annual = annual + *rent.annual;
      rents_.annex = rents_.annex + rent.annex;
    }
    if (known) rents_.annual = annual;
    rents_.lacking = std::move(lacking_);
  }

 private:
  void find_rent(std::size_t i, TrancheRent<N>& rent, Findings& findings) {
    const Tranche<N>& tranche = input_.tranches[i];
    const Scope<N> scope("tranches", tranche.name);
    if (plan_.keys.sizes[i].useful_area)
      rent.useful_area = round_to(*plan_.keys.sizes[i].useful_area, 2);
    if (!rent.useful_area || !(N(0) < *rent.useful_area)) {
      if (asks_rent(tranche)) add_once(lacking_, path_at("tranches", i, "living_area"));
      return;
    }
    if (!asks_account_) return;
    find_maximum(i, tranche, rent);
    if (asks_rent(tranche)) practise(i, tranche, rent, findings);
  }

  // The rent of a foyer or a residence is its redevance, unless the case gives one.
  bool asks_rent(const Tranche<N>& tranche) const {
    return tranche.rent || input_.operation.use == Use::ordinary;
  }

  // CS = 0.77 x (1 + 20 x dwellings / surface utile); 38 in a foyer; 0.685 and 31 overseas.
  std::optional<N> coefficient(const N& dwellings, const N& area) {
    if (!structure_read_) read_structure();
    if (!structure_base_ || !structure_factor_) return {};
    return N(*structure_base_ * (N(1) + *structure_factor_ * dwellings / area));
  }

  void read_structure() {
    using namespace law::parameter;
    structure_read_ = true;
    const bool overseas = input_.operation.region == Region::overseas;
    const bool shared = input_.operation.use != Use::ordinary;
    structure_base_ = law_.value<N>(overseas ? rent_structure_base_overseas : rent_structure_base,
                                    dates_.letting);
    structure_factor_ = law_.value<N>(overseas ? rent_structure_factor_overseas
                                      : shared ? rent_structure_factor_foyer
                                               : rent_structure_factor,
                                      dates_.letting);
  }

  // Zone rents are revalued each 1 January: a table older than the letting is indexed to its year.
  std::optional<N> zone_rent(const Tranche<N>& tranche) {
    const Parameter* parameter = zone_rent_parameter(input_.operation, *tranche.product);
    if (!parameter) return {};
    const auto published = law_.value<N>(*parameter, dates_.letting);
    const auto vintage = law_.vintage(*parameter, dates_.letting);
    const bool frozen = tranche.rent && tranche.rent->table == RentTable::frozen;
    if (!published || !vintage || frozen) return published;
    N indexed = *published;
    for (const N& rise : rises_since(*vintage)) indexed = indexed * rise;
    return N(step(words::zone_rent, round_to(indexed, 2)));
  }

  // Tables of one notice are of one year: found for the first tranche, they serve the others.
  const std::vector<N>& rises_since(int vintage) {
    if (vintage == vintage_) return rents_.rises;
    vintage_ = vintage;
    rents_.rises.clear();
    auto rate = rate_of_rents(input_.rent_index.path, law_);
    for (int year = vintage + 1; year <= dates_.letting.year; ++year)
      rents_.rises.push_back(rate.growth(year));
    return rents_.rises;
  }

  const std::optional<N>& counted_units(std::size_t i) const {
    return units_of(plan_.keys.sizes[i]);
  }

  void find_maximum(std::size_t i, const Tranche<N>& tranche, TrancheRent<N>& rent) {
    const auto units = counted_units(i);
    if (!units || !tranche.product) return;
    const N dwellings = *units;
    const auto exact = coefficient(dwellings, *rent.useful_area);
    const auto zone = zone_rent(tranche);
    if (exact) rent.coefficient = N(step(words::structure_coefficient, round_to(*exact, 4)));
    if (!rent.coefficient || !zone) return;
    rent.base = N(step(words::base_rent, round_to(N(*zone * *rent.coefficient), 2)));
    const N margin = tranche.rent ? tranche.rent->margin : N(0);
    const N with_margin = step(words::max_rent, round_to(N(*rent.base * (N(1) + margin)), 2));
    rent.max = with_margin;
    limit_annexes(tranche, dwellings, *zone, with_margin, rent);
  }

  // The rent of a month may not exceed what the operation would bear without annexes and margins by
  // more than 18 %, or 25 % where there is a lift.
  void limit_annexes(const Tranche<N>& tranche, const N& dwellings, const N& zone,
                     const N& with_margin, TrancheRent<N>& rent) {
    using namespace law::parameter;
    if (!tranche.living_area || !(N(0) < *tranche.living_area)) return;
    const auto bare = coefficient(dwellings, *tranche.living_area);
    const auto factor = law_.value<N>(
        tranche.lift ? rent_annex_limit_lift : rent_annex_limit_ordinary, dates_.letting);
    if (!bare || !factor) return;
    rent.annex_cap = N(step(words::annex_cap, *factor * *tranche.living_area * *bare * zone));
    rent.annex_cap_kept = !is_below<N>(*rent.annex_cap, *rent.useful_area * with_margin);
    rent.max = min(with_margin, N(*rent.annex_cap / *rent.useful_area));
  }

  // PLAI adapté: below the APL rent ceiling of the household for which the dwelling is meant.
  std::optional<N> apl_cap(std::size_t i, const Tranche<N>& tranche, const N& area) const {
    if (!tranche.rent || !tranche.rent->household || !tranche.dwellings ||
        !input_.operation.zone_123)
      return {};
    const Household& household = *tranche.rent->household;
    const auto ceiling =
        law::of_class<N>(law::apl_rent_ceilings(law::aid_zone(*input_.operation.zone_123)),
                         {household.couple, household.dependents}, dates_.letting, law_);
    if (!ceiling) return {};
    const N monthly = step(words::apl_ceiling, *ceiling);
    return N(monthly * counted<N>(*tranche.dwellings, i, "dwellings") / area);
  }

  void practise(std::size_t i, const Tranche<N>& tranche, TrancheRent<N>& rent,
                Findings& findings) {
    if (!tranche.rent) return add_once(lacking_, path_at("tranches", i, "rent"));
    const RentTerms<N>& terms = *tranche.rent;
    std::optional<N> ceiling = rent.max;
    const bool adapted = tranche.product == Product::plai_adapte;
    const auto apl = adapted ? apl_cap(i, tranche, *rent.useful_area) : std::optional<N>();
    for (const auto& cap : {apl, terms.cap_per_m2})
      if (cap) ceiling = ceiling ? N(min(*ceiling, *cap)) : *cap;
    if (adapted && !apl)
      alert<AlertCode::apl_ceiling_unknown>(findings, path_at("tranches", i, "rent"), tranche.name);
    const bool given = terms.basis ? *terms.basis == RentBasis::amount : terms.per_m2.has_value();
    const auto practised = given ? terms.per_m2 : ceiling;
    if (!practised) return lack_of(i, tranche, given);
    if (given && ceiling && *ceiling + N(1) / N(200) < *practised)
      alert<AlertCode::rent_above_ceiling>(findings, path_at("tranches", i, "rent"), tranche.name,
                                           rounded_text<N>(*practised, 2),
                                           rounded_text<N>(*ceiling, 2));
    const auto usual = law_.value<N>(law::parameter::rent_margin_warning, dates_.letting);
    if (usual && *usual < terms.margin)
      alert<AlertCode::margin_high>(findings, path_at("tranches", i, "rent.margin"), tranche.name,
                                    rounded_text<N>(terms.margin * N(100), 1),
                                    rounded_text<N>(*usual * N(100), 0));
    const auto units = counted_units(i);
    if (terms.annex_per_month && !units)
      return add_once(lacking_, path_at("tranches", i, "dwellings"));
    rent.per_m2 = N(step(words::rent_per_m2, *practised));
    rent.annual = N(step(words::rent_annual, N(12) * *rent.useful_area * *rent.per_m2));
    if (terms.annex_per_month) rent.annex = N(12) * *terms.annex_per_month * *units;
  }

  void lack_of(std::size_t i, const Tranche<N>& tranche, bool given) {
    if (given) return add_once(lacking_, path_at("tranches", i, "rent.per_m2"));
    if (!tranche.product) return add_once(lacking_, path_at("tranches", i, "product"));
    if (!tranche.dwellings && !tranche.places)
      return add_once(lacking_, path_at("tranches", i, "dwellings"));
    const bool pls = tranche.product == Product::pls;
    if (pls ? !input_.operation.zone_abc : !input_.operation.zone_123)
      return add_once(lacking_, pls ? "operation.zone_abc" : "operation.zone_123");
    add_once(lacking_,
             path_at("tranches", i,
                     "rent.per_m2"));  // no table of maximum rents for that product or date
  }

  const Case<N>& input_;
  const Law& law_;
  const GoverningDates& dates_;
  const Financing<N>& plan_;
  RentPlan<N>& rents_;
  bool asks_account_;
  bool structure_read_ = false;
  std::optional<N> structure_base_, structure_factor_;
  int vintage_ = 0;  ///< from which rents have risen, once asked for
  std::vector<std::string> lacking_;
};

}  // namespace habitat::plai_balance
